import type { AwardRow } from '#shared/contracts/awards.ts';
import type { HandOverRow } from '#shared/contracts/fund.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { payingFund } from '#shared/domain/fund/paying-fund.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findAward, listAwards } from '../../database/repositories/award-repository.ts';
import { decisionsOfCeremony } from '../../database/repositories/ceremony-repository.ts';
import {
  awardIdsDecidedIn,
  handOversByAward,
  nothingHandedOver,
  writeHandOver,
} from '../../database/repositories/hand-over-repository.ts';
import { readOffice } from '../../database/repositories/office-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The awards decided in a year, or called at a ceremony, with the fund that pays and what was handed over. Revoked ones are not there. */
export function listHandOvers(
  context: ServiceContext,
  { year, ceremonyId }: Input<'hand-overs:list'>,
): Output<'hand-overs:list'> {
  return ceremonyId === null
    ? handOversOfYear(context, year ?? Number(context.today().slice(0, 4)))
    : handOversOfDecisions(context, decisionsOfCeremony(context.database, ceremonyId));
}

/** The awards decided in a calendar year. */
export function handOversOfYear(context: ServiceContext, year: number): HandOverRow[] {
  const ids = awardIdsDecidedIn(context.database, year);
  const awards = listAwards(context.database, { fromYear: year - 5, toYear: year }, unitOrder(context));
  return withHandOvers(
    context,
    awards.filter((award) => ids.has(award.id)),
  );
}

/** The awards of some decisions, each in the order of its list. */
export function handOversOfDecisions(context: ServiceContext, decisionIds: readonly number[]): HandOverRow[] {
  const order = unitOrder(context);
  return withHandOvers(
    context,
    decisionIds.flatMap((decisionId) => listAwards(context.database, { decisionId }, order)),
  );
}

function withHandOvers(context: ServiceContext, awards: readonly AwardRow[]): HandOverRow[] {
  const office = readOffice(context.database);
  const known = handOversByAward(context.database);
  return awards
    .filter((award) => award.status !== 'revoked')
    .map((award) => {
      const { note, ...record } = known.get(award.id) ?? nothingHandedOver;
      const fund = payingFund(award, office?.name ?? '', office?.superiorName ?? '');
      return { ...award, fund, ...record, handOverNote: note };
    });
}

/**
 * Writes what was handed over, as one step. A day without a name: the recipient came in person.
 * @throws AppFailureError notFound, refused (a day to come)
 */
export function saveHandOvers(context: ServiceContext, input: Input<'hand-overs:save'>): Output<'hand-overs:save'> {
  const { database } = context;
  const known = new Map(handOversByAward(database));
  const label = input.label ?? `Ghi việc trao, nhận: ${input.changes.length} mục`;
  return recordStep(context, label, () => {
    input.changes.forEach((change, index) => {
      const { awardId, ...fields } = change;
      const award = findAward(database, awardId) ?? fail({ kind: 'notFound', entity: 'award', id: awardId });
      for (const field of ['itemOn', 'moneyOn'] as const) {
        const day = fields[field];
        if (day !== undefined && day !== null && day > context.today()) {
          const message = `Ngày ${award.recipientName} nhận ở tương lai; hãy kiểm tra lại.`;
          fail({ kind: 'refused', field: `changes.${index}.${field}`, message });
        }
      }
      const record = { ...(known.get(awardId) ?? nothingHandedOver), ...defined(fields) };
      known.set(awardId, record);
      writeHandOver(database, awardId, record);
    });
    return { changed: input.changes.length };
  });
}

/** The fields that a change names. */
function defined<Fields extends object>(fields: Fields): { [K in keyof Fields]?: Exclude<Fields[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function unitOrder(context: ServiceContext): ReadonlyMap<number, number> {
  return readUnitDirectory(context.database).orderOn(context.today());
}
