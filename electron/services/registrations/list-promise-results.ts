import type { AwardRow, AwardType } from '#shared/contracts/awards.ts';
import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { PromiseResult, RegistrationRow } from '#shared/contracts/registrations.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { disciplineNames } from '#shared/domain/eligibility/case-codes.ts';
import { compareWithPromise, type RankedAward } from '#shared/domain/registrations/compare-with-promise.ts';
import { firstDayOfLaw } from '#shared/law/versions.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { type Docket, openDocket } from '../eligibility/open-docket.ts';
import type { ServiceContext } from '../service-context.ts';
import { listRegistrations, registrationDay } from './list-registrations.ts';

/**
 * January's promise beside December's result, for everybody who promised or received something, and what lay between. Revoked
 * awards are not received.
 */
export function listPromiseResults(
  context: ServiceContext,
  { year, subject }: Input<'registrations:results'>,
): Output<'registrations:results'> {
  const types = new Map(listAwardTypes(context.database).map((type) => [type.id, type]));
  const awards = listAwards(context.database, { fromYear: year, toYear: year }, new Map()).filter(
    (award) => award.status !== 'revoked',
  );
  const ofOwner = Map.groupBy(awards, (award) => (subject === 'person' ? award.personId : award.unitId));
  const decided = new Set(awards.map((award) => award.awardTypeId));
  const day = registrationDay(context, year) as IsoDate;
  const docket = day < firstDayOfLaw ? null : openDocket(context, year, day, null);
  return listRegistrations(context, { year, subject }).flatMap((row) => {
    const received = (ofOwner.get(row.owner.id) ?? []).map(toRanked);
    const promised = (row.registration?.awardTypeIds ?? []).flatMap((id) => ranked(types.get(id)));
    if (promised.length === 0 && received.length === 0) return [];
    const comparison = compareWithPromise(promised, received, (id) => decided.has(id));
    const missed = comparison.promised.filter(({ state }) => state === 'missed').map(({ award }) => award);
    return [
      {
        owner: row.owner,
        name: row.name,
        sortKey: row.sortKey,
        unitId: row.unitId,
        unitName: row.unitName,
        unitOrder: row.unitOrder,
        position: row.position,
        promised: comparison.promised.map(({ award, state }) => ({ ...named(award), state })),
        received: received.sort((a, b) => a.precedence - b.precedence).map(named),
        state: comparison.state,
        between: docket === null ? [] : whatLayBetween(docket, row, year, missed),
      } satisfies PromiseResult,
    ];
  });
}

function toRanked(award: AwardRow): RankedAward {
  const { awardTypeId, code, awardShortName, precedence } = award;
  return { awardTypeId, code, shortName: awardShortName, precedence };
}

function ranked(type: AwardType | undefined): RankedAward[] {
  if (type === undefined) return [];
  return [{ awardTypeId: type.id, code: type.code, shortName: type.shortName, precedence: type.precedence }];
}

function named({ awardTypeId, shortName }: RankedAward) {
  return { awardTypeId, shortName };
}

function whatLayBetween(
  docket: Docket,
  row: RegistrationRow,
  year: number,
  missed: readonly RankedAward[],
): readonly string[] {
  const facts = docket.facts(row.owner);
  const rating = facts.ratings.get(year);
  const sentences = [
    rating === undefined ? `Chưa có xếp loại năm ${year}.` : `Xếp loại năm ${year}: ${ratingNames[rating]}.`,
  ];
  for (const { form, on } of facts.discipline ?? []) {
    if (on.startsWith(String(year))) sentences.push(`Kỷ luật ${disciplineNames[form]} ngày ${formatDate(on)}.`);
  }
  if (!row.isPresent) {
    sentences.push(
      row.owner.kind === 'person' ? 'Cuối năm không còn công tác tại cơ quan.' : 'Cuối năm không còn hoạt động.',
    );
  }
  const initiative = row.registration?.initiativeName ?? null;
  if (initiative !== null) {
    const recognized = (facts.initiatives ?? []).filter((known) => known.year === year && known.recognizedOn);
    const outcome =
      recognized.length > 0
        ? `có ${recognized.length} sáng kiến được công nhận trong năm`
        : 'chưa có sáng kiến nào được công nhận trong năm';
    sentences.push(`Sáng kiến dự kiến “${initiative}”: ${outcome}.`);
  }
  return [...sentences, ...missed.map((award) => whyMissed(docket, row.owner, award))];
}

/** The condition that was not met, by the law and the facts of the year; or that there was none. */
function whyMissed(docket: Docket, owner: FactOwner, { code, shortName }: RankedAward): string {
  if (!isAwardCode(code)) return `${shortName}: không có trong quyết định của năm.`;
  const { outcome, findings } = docket.evaluate(owner, code);
  const wanted = outcome === 'ineligible' ? 'notMet' : 'unknown';
  const finding = findings.find(({ result }) => result === wanted);
  return finding === undefined
    ? `${shortName}: đủ điều kiện theo dữ liệu đã nhập nhưng không có trong quyết định của năm.`
    : `${shortName}: ${finding.reason}`;
}
