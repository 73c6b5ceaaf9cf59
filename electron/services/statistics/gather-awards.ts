import type { StatisticsBasis } from '#shared/contracts/statistics.ts';
import type { AwardLevel } from '#shared/domain/awards/award-catalogue.ts';
import { lawKindOf, type RoundKind } from '#shared/domain/rounds/round-kind.ts';
import type { RecipientGroup } from '#shared/domain/statistics/recipient-group.ts';
import type { CollectiveKind, StatisticalAward } from '#shared/domain/statistics/statistical-award.ts';
import type { StatisticsKind } from '#shared/domain/statistics/statistics-kind.ts';
import { awardsOfYear, sentProposalsOfYear } from '../../database/repositories/statistics-repository.ts';
import { listUnits } from '../../database/repositories/unit-repository.ts';
import type { Row } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { readWorkHistory, type WorkHistory } from './work-history.ts';

/** The awards of a year with every fact that forms split by. */
export function gatherStatisticalAwards(
  { database }: ServiceContext,
  year: number,
  basis: StatisticsBasis,
): StatisticalAward[] {
  const facts = { work: readWorkHistory(database), unitKinds: unitKinds(database) };
  return awardsOfYear(database, year, basis).map((row) => ({
    ...shared(row, facts),
    key: `award ${row.id}`,
    stage: 'decided',
    awardId: Number(row.id),
    kind: row.statistics_kind as StatisticsKind | null,
  }));
}

/** The proposals sent up in a year, as the awards they ask for. */
export function gatherSentProposals(
  { database }: ServiceContext,
  year: number,
  basis: StatisticsBasis,
): StatisticalAward[] {
  const facts = { work: readWorkHistory(database), unitKinds: unitKinds(database) };
  return sentProposalsOfYear(database, year, basis).map((row) => {
    const award = shared(row, facts);
    return {
      ...award,
      key: `proposal ${row.id}`,
      stage: 'sent',
      awardId: null,
      kind: lawKindOf(row.round_kind as RoundKind, award.code),
    };
  });
}

interface OfficeFacts {
  readonly work: WorkHistory;
  readonly unitKinds: ReadonlyMap<number, CollectiveKind>;
}

function unitKinds(database: ServiceContext['database']): ReadonlyMap<number, CollectiveKind> {
  return new Map(listUnits(database).map(({ id, kind }) => [id, kind]));
}

function shared(row: Row, facts: OfficeFacts): Omit<StatisticalAward, 'key' | 'stage' | 'awardId' | 'kind'> {
  const personId = row.person_id as number | null;
  const unitId = row.unit_id as number | null;
  const detail = [`${row.short_name} ${row.year}`, row.unit_name].filter(Boolean).join(', ');
  return {
    name: String(row.recipient_name),
    detail,
    place: personId !== null ? { kind: 'person', id: personId } : unitId !== null ? { kind: 'unit', id: unitId } : null,
    personId,
    code: String(row.code),
    awardName: String(row.award_name),
    awardShortName: String(row.short_name),
    precedence: Number(row.precedence),
    family: row.family as StatisticalAward['family'],
    level: row.level as AwardLevel,
    subject: row.subject as StatisticalAward['subject'],
    gender: row.gender as StatisticalAward['gender'],
    ethnicGroup: row.ethnic_group as string | null,
    group: groupOfAward(row, facts.work),
    collectiveKind: unitId === null ? null : (facts.unitKinds.get(unitId) ?? null),
  };
}

/** As entered at the award; else as the work history says for the day of the decision, or else the end of the award's year. */
export function groupOfAward(row: Row, work: WorkHistory): RecipientGroup | null {
  if (row.recipient_group !== null) return row.recipient_group as RecipientGroup;
  return workOfAward(row, (personId, day) => work.groupOn(personId, day));
}

/** Whether the person of an award led when it was conferred: as entered, or as the work history says; null: not known. */
export function ledAtAward(row: Row, work: WorkHistory): boolean | null {
  if (row.recipient_group !== null) return row.recipient_group !== 'direct-worker';
  const role = workOfAward(row, (personId, day) => work.on(personId, day)?.role ?? null);
  return role === null ? null : role === 'leader';
}

function workOfAward<Fact>(row: Row, told: (personId: number, day: string) => Fact | null): Fact | null {
  const personId = row.person_id as number | null;
  if (personId === null) return null;
  for (const day of [row.day as string | null, `${row.year}-12-31`]) {
    const fact = day === null ? null : told(personId, day);
    if (fact !== null) return fact;
  }
  return null;
}
