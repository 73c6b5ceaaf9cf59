import type { Candidate } from '#shared/contracts/council-meetings.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import { combinePrizes, type PrizeItem } from '#shared/domain/prize/combine-prizes.ts';
import { computePrize } from '#shared/domain/prize/compute-prize.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * The prize money of a list decided on a day, by candidate: by the decrees of that day, and of several titles of the same year only
 * the highest (Nghị định 152/2025/NĐ-CP, Điều 49); null where no decree sets a sum.
 */
export function draftPrizes(
  context: ServiceContext,
  candidates: readonly Candidate[],
  year: number,
  on: string,
): ReadonlyMap<number, number | null> {
  const { settings, regulations = [] } = readLawChoices(context);
  const rounding = settings?.prizeRounding === 'nearest' ? ('nearest' as const) : ('up' as const);
  const codes = new Map(listAwardTypes(context.database).map((type) => [type.id, type.code]));
  const amounts = new Map<number, number | null>();
  const byRecipient = new Map<string, { id: number; item: PrizeItem }[]>();
  for (const candidate of candidates) {
    const award = codes.get(candidate.outcome.concludedTypeId ?? candidate.awardTypeId) ?? '';
    const prize = isAwardCode(award)
      ? computePrize({ award, subject: candidate.subject, on: on as IsoDate, rounding, regulations })
      : null;
    if (prize === null || !prize.ok || !isAwardCode(award)) {
      amounts.set(candidate.id, null);
      continue;
    }
    const key = `${candidate.personId ?? ''} ${candidate.unitId ?? ''} ${candidate.personId === null && candidate.unitId === null ? candidate.recipientName : ''}`;
    const item = { award, amount: prize.value.amount, period: { fromYear: year, toYear: year } };
    byRecipient.set(key, [...(byRecipient.get(key) ?? []), { id: candidate.id, item }]);
  }
  for (const own of byRecipient.values()) {
    const { prizes } = combinePrizes(own.map(({ item }) => item));
    own.forEach(({ id }, index) => {
      const prize = prizes[index];
      amounts.set(id, prize === undefined ? null : prize.isPaid ? prize.item.amount : 0);
    });
  }
  return amounts;
}
