import type { Database } from 'better-sqlite3';
import type { AwardFamily, AwardLevel, AwardSubject } from '#shared/contracts/awards.ts';
import type { WorkRole } from '#shared/contracts/people.ts';
import type { Proposal, ProposalSource } from '#shared/contracts/rounds.ts';
import type { Outcome } from '#shared/domain/eligibility/finding.ts';
import { type ProposalResult, proposalStateOf } from '#shared/domain/rounds/proposal-state.ts';
import type { Decider } from '#shared/domain/rounds/round-kind.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { allRows, insertRow, type Row, updateRow } from '../rows.ts';

/** A proposal as it is kept; `position` and `unitName` null: as the record says on the day of the round. */
export interface ProposalRecord {
  readonly roundId: number;
  readonly awardTypeId: number;
  readonly decider: Decider;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly proposingUnitId: number | null;
  readonly citation: string | null;
  readonly source: ProposalSource;
  readonly overrideReason: string | null;
  readonly overrideOn: string | null;
  readonly judgedOutcome: Outcome | null;
  readonly judgedVersion: string | null;
  readonly judgedReason: string | null;
  readonly receivedOn: string | null;
  readonly returnedOn: string | null;
  readonly returnedReason: string | null;
  readonly sentUpOn: string | null;
  readonly sentUpNumber: string | null;
  readonly result: ProposalResult | null;
  readonly resultOn: string | null;
  readonly resultNote: string | null;
  readonly awardId: number | null;
  readonly note: string | null;
}

/** Which proposals are wanted; what is left out is not asked about. */
export interface ProposalFilter {
  readonly roundId?: number;
  readonly year?: number;
  readonly personId?: number;
  readonly unitId?: number;
  readonly ids?: readonly number[];
}

/** Each line with its person's membership on the day of the round (the last one, where none held then). */
const query = `
  SELECT x.*, r.year, r.judged_on, t.code, t.name AS award_name, t.short_name AS award_short_name, t.family, t.level, t.precedence,
    p.full_name, p.sort_key, p.gender, p.born_on, p.born_year, p.ethnic_group, m.role, m.position AS member_position, m.unit_id AS member_unit_id
  FROM proposals x
  JOIN award_rounds r ON r.id = x.round_id
  JOIN award_types t ON t.id = x.award_type_id
  LEFT JOIN people p ON p.id = x.person_id
  LEFT JOIN memberships m ON m.id = (
    SELECT id FROM memberships WHERE person_id = x.person_id
    ORDER BY ((from_on IS NULL OR from_on <= r.judged_on) AND (to_on IS NULL OR to_on >= r.judged_on)) DESC,
      coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC LIMIT 1
  )`;

/** Proposals in the order in which they are listed: by award, then collectives, then people by unit and name. */
export function listProposals(database: Database, filter: ProposalFilter, directory: UnitDirectory): Proposal[] {
  const conditions: string[] = [];
  const parameters: Record<string, number | string> = {};
  const add = (condition: string, name: string, value: number | string | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    parameters[name] = value;
  };
  add('x.round_id = @roundId', 'roundId', filter.roundId);
  add('r.year = @year', 'year', filter.year);
  add('x.person_id = @personId', 'personId', filter.personId);
  add('x.unit_id = @unitId', 'unitId', filter.unitId);
  add('x.id IN (SELECT value FROM json_each(@ids))', 'ids', filter.ids && JSON.stringify(filter.ids));
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return allRows(database, `${query} ${where} ORDER BY x.id`, parameters)
    .map((row) => toProposal(row, directory))
    .sort(inListOrder);
}

/** Adds a proposal. */
export function insertProposal(database: Database, proposal: ProposalRecord): number {
  return insertRow(database, 'proposals', columns(proposal));
}

/** Writes some columns of a proposal; false where there is no such one. */
export function updateProposal(database: Database, id: number, proposal: Partial<ProposalRecord>): boolean {
  return updateRow(database, 'proposals', id, columns(proposal));
}

/** Which of two proposals stands first in the list. */
export function inListOrder(a: Proposal, b: Proposal): number {
  return (
    a.precedence - b.precedence ||
    Number(a.subject === 'person') - Number(b.subject === 'person') ||
    a.unitOrder - b.unitOrder ||
    (a.recipientSortKey < b.recipientSortKey ? -1 : a.recipientSortKey > b.recipientSortKey ? 1 : 0) ||
    a.id - b.id
  );
}

const columnNames: Readonly<Record<keyof ProposalRecord, string>> = {
  roundId: 'round_id',
  awardTypeId: 'award_type_id',
  decider: 'decider',
  subject: 'subject',
  personId: 'person_id',
  unitId: 'unit_id',
  recipientName: 'recipient_name',
  position: 'position',
  unitName: 'unit_name',
  proposingUnitId: 'proposing_unit_id',
  citation: 'citation',
  source: 'source',
  overrideReason: 'override_reason',
  overrideOn: 'override_on',
  judgedOutcome: 'judged_outcome',
  judgedVersion: 'judged_version',
  judgedReason: 'judged_reason',
  receivedOn: 'received_on',
  returnedOn: 'returned_on',
  returnedReason: 'returned_reason',
  sentUpOn: 'sent_up_on',
  sentUpNumber: 'sent_up_number',
  result: 'result',
  resultOn: 'result_on',
  resultNote: 'result_note',
  awardId: 'award_id',
  note: 'note',
};

function columns(proposal: Partial<ProposalRecord>): Record<string, string | number | null> {
  const written: Record<string, string | number | null> = {};
  for (const [field, value] of Object.entries(proposal)) {
    if (value !== undefined) written[columnNames[field as keyof ProposalRecord]] = value;
  }
  return written;
}

function toProposal(row: Row, directory: UnitDirectory): Proposal {
  const day = String(row.judged_on);
  const unitId = row.unit_id as number | null;
  const homeUnitId = (unitId === null ? row.member_unit_id : directory.parentOn(unitId, day)) as number | null;
  const placedAt = unitId ?? homeUnitId ?? (row.proposing_unit_id as number | null);
  const unitOrder = placedAt === null ? 9999 : (directory.orderOn(day).get(placedAt) ?? 9999);
  const proposingUnitId = row.proposing_unit_id as number | null;
  const days = {
    receivedOn: row.received_on as string | null,
    returnedOn: row.returned_on as string | null,
    sentUpOn: row.sent_up_on as string | null,
    result: row.result as ProposalResult | null,
  };
  return {
    ...days,
    id: Number(row.id),
    roundId: Number(row.round_id),
    year: Number(row.year),
    awardTypeId: Number(row.award_type_id),
    code: String(row.code),
    awardName: String(row.award_name),
    awardShortName: String(row.award_short_name),
    family: row.family as AwardFamily,
    level: row.level as AwardLevel,
    precedence: Number(row.precedence),
    decider: row.decider as Decider,
    subject: row.subject as AwardSubject,
    personId: row.person_id as number | null,
    unitId,
    recipientName: unitId === null ? String(row.full_name ?? row.recipient_name) : directory.nameOn(unitId, day),
    recipientSortKey: row.sort_key === null ? String(unitOrder).padStart(6, '0') : String(row.sort_key),
    gender: row.gender as 'male' | 'female' | null,
    bornOn: row.born_on as string | null,
    bornYear: row.born_year as number | null,
    ethnicGroup: row.ethnic_group as string | null,
    role: row.role as WorkRole | null,
    position: (row.position ?? row.member_position) as string | null,
    unitName: (row.unit_name as string | null) ?? (homeUnitId === null ? null : directory.nameOn(homeUnitId, day)),
    unitOrder,
    proposingUnitId,
    proposingUnitName: proposingUnitId === null ? null : directory.nameOn(proposingUnitId, day),
    citation: row.citation as string | null,
    source: row.source as ProposalSource,
    overrideReason: row.override_reason as string | null,
    overrideOn: row.override_on as string | null,
    judgedOutcome: row.judged_outcome as Outcome | null,
    judgedVersion: row.judged_version as string | null,
    judgedReason: row.judged_reason as string | null,
    returnedReason: row.returned_reason as string | null,
    sentUpNumber: row.sent_up_number as string | null,
    resultOn: row.result_on as string | null,
    resultNote: row.result_note as string | null,
    awardId: row.award_id as number | null,
    note: row.note as string | null,
    state: proposalStateOf(days),
  };
}
