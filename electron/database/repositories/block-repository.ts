import type { Database } from 'better-sqlite3';
import type { BlockYearFields } from '#shared/contracts/blocks.ts';
import type { BlockBar, BlockRole } from '#shared/domain/blocks/block-role.ts';
import type { NominationAward } from '#shared/domain/blocks/nominate.ts';
import { type TieRule, tieRules, usualTieRule } from '#shared/domain/blocks/rank-members.ts';
import {
  allRows,
  type Columns,
  deleteRow,
  insertRow,
  oneRow,
  type Row,
  toBoolean,
  toInteger,
  updateRow,
} from '../rows.ts';
import { searchText } from '../search-text.ts';

/** Khối, cụm thi đua as it is kept. */
export interface BlockRecord {
  readonly name: string;
  readonly organizedBy: string;
  readonly isInner: boolean;
  readonly note: string | null;
}

/** A unit in a block in a year. A block has one head a year. */
export interface BlockMemberRecord {
  readonly unitId: number;
  readonly year: number;
  readonly role: BlockRole;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly bar: BlockBar | null;
  readonly barNote: string | null;
}
type StoredMember = BlockMemberRecord & { readonly id: number; readonly blockId: number };

const toBlock = (row: Row): BlockRecord & { readonly id: number } => ({
  id: Number(row.id),
  name: String(row.name),
  organizedBy: String(row.organized_by),
  isInner: toBoolean(row.is_inner) ?? false,
  note: row.note as string | null,
});

/** Every block, in the order entered. */
export function listBlocks(database: Database): (BlockRecord & { readonly id: number })[] {
  return allRows(database, 'SELECT * FROM blocks ORDER BY id').map(toBlock);
}

/** One block, or null. */
export function findBlock(database: Database, id: number): (BlockRecord & { readonly id: number }) | null {
  const row = oneRow(database, 'SELECT * FROM blocks WHERE id = @id', { id });
  return row === undefined ? null : toBlock(row);
}

/** Adds a block (`id` null) or writes one. */
export function writeBlock(database: Database, id: number | null, block: BlockRecord): number {
  const columns = {
    name: block.name,
    ...searchText(block.name),
    organized_by: block.organizedBy,
    is_inner: toInteger(block.isInner),
    note: block.note,
  };
  if (id === null) return insertRow(database, 'blocks', columns);
  updateRow(database, 'blocks', id, columns);
  return id;
}

const toMember = (row: Row): StoredMember => ({
  id: Number(row.id),
  blockId: Number(row.block_id),
  unitId: Number(row.unit_id),
  year: Number(row.year),
  role: row.role as BlockRole,
  signerName: row.signer_name as string | null,
  signerPost: row.signer_post as string | null,
  bar: row.bar as BlockBar | null,
  barNote: row.bar_note as string | null,
});

/** The members of a block: by year, head and deputies first, then in their order. */
export function listBlockMembers(database: Database, blockId: number): StoredMember[] {
  const query = `SELECT * FROM block_members WHERE block_id = @blockId
    ORDER BY year, CASE role WHEN 'head' THEN 1 WHEN 'standing-deputy' THEN 2 WHEN 'deputy' THEN 3 ELSE 4 END,
      sort_order, id`;
  return allRows(database, query, { blockId }).map(toMember);
}

/** One member of a year, or null. */
export function findBlockMember(database: Database, id: number): StoredMember | null {
  const row = oneRow(database, 'SELECT * FROM block_members WHERE id = @id', { id });
  return row === undefined ? null : toMember(row);
}

/**
 * Writes the members of a year, in their order. Those left out go; the caller has seen that nothing hangs on them. Roles are
 * cleared first, so that head and member can change places.
 */
export function writeBlockMembers(
  database: Database,
  blockId: number,
  year: number,
  members: readonly Omit<BlockMemberRecord, 'year'>[],
): void {
  const known = new Map(
    listBlockMembers(database, blockId)
      .filter((member) => member.year === year)
      .map((member) => [member.unitId, member.id]),
  );
  const kept = new Set(members.map(({ unitId }) => unitId));
  for (const [unitId, id] of known) {
    if (kept.has(unitId)) updateRow(database, 'block_members', id, { role: 'member' });
    else deleteRow(database, 'block_members', id);
  }
  members.forEach((member, index) => {
    const columns = {
      role: member.role,
      sort_order: index + 1,
      signer_name: member.signerName,
      signer_post: member.signerPost,
      bar: member.bar,
      bar_note: member.barNote,
    };
    const id = known.get(member.unitId);
    if (id === undefined)
      insertRow(database, 'block_members', { block_id: blockId, unit_id: member.unitId, year, ...columns });
    else updateRow(database, 'block_members', id, columns);
  });
}

const yearColumns = {
  theme: 'theme',
  goal: 'goal',
  tasks: 'tasks',
  rulesNumber: 'rules_number',
  rulesOn: 'rules_on',
  rulesText: 'rules_text',
  planNumber: 'plan_number',
  planOn: 'plan_on',
  planText: 'plan_text',
  selfDueOn: 'self_due_on',
  crossDueOn: 'cross_due_on',
  verifiedDueOn: 'verified_due_on',
  votePercent: 'vote_percent',
  flagLimit: 'flag_limit',
  diplomaLimit: 'diploma_limit',
  certificateLimit: 'certificate_limit',
  limitSource: 'limit_source',
  metOn: 'met_on',
  metAt: 'met_at',
  chair: 'chair',
  secretary: 'secretary',
  guests: 'guests',
  discussion: 'discussion',
  conclusion: 'conclusion',
  ballotsIssued: 'ballots_issued',
  ballotsValid: 'ballots_valid',
  resultText: 'result_text',
  shortcomings: 'shortcomings',
  nextTasks: 'next_tasks',
  sentNumber: 'sent_number',
  sentOn: 'sent_on',
  note: 'note',
} as const satisfies Record<Exclude<keyof BlockYearFields, 'tieRule'>, string>;

/** What a year begins with: nothing but the usual tie rule. */
export const emptyBlockYear = {
  ...Object.fromEntries(Object.keys(yearColumns).map((key) => [key, null])),
  tieRule: [...usualTieRule],
} as unknown as BlockYearFields;

/** What a block wrote down of a year, or null. */
export function findBlockYear(
  database: Database,
  blockId: number,
  year: number,
): (BlockYearFields & { readonly id: number }) | null {
  const row = oneRow(database, 'SELECT * FROM block_years WHERE block_id = @blockId AND year = @year', {
    blockId,
    year,
  });
  if (row === undefined) return null;
  const fields = Object.fromEntries(Object.entries(yearColumns).map(([key, column]) => [key, row[column] ?? null]));
  const rule = (JSON.parse(String(row.tie_rule)) as unknown[]).filter((each): each is TieRule =>
    tieRules.includes(each as TieRule),
  );
  return { ...(fields as unknown as BlockYearFields), tieRule: rule, id: Number(row.id) };
}

/** Writes what a block wrote down of a year; what `fields` leaves out stays. */
export function writeBlockYear(
  database: Database,
  blockId: number,
  year: number,
  fields: { readonly [K in keyof BlockYearFields]?: BlockYearFields[K] | undefined },
): void {
  const columns: Record<string, string | number | null> = {};
  for (const [key, column] of Object.entries(yearColumns)) {
    const value = fields[key as keyof typeof yearColumns];
    if (value !== undefined) columns[column] = value;
  }
  if (fields.tieRule !== undefined) columns.tie_rule = JSON.stringify(fields.tieRule);
  const known = findBlockYear(database, blockId, year);
  if (known !== null) updateRow(database, 'block_years', known.id, columns);
  else
    insertRow(database, 'block_years', { tie_rule: JSON.stringify(usualTieRule), ...columns, block_id: blockId, year });
}

/** A candidate for a role of a year. */
export interface ElectionRecord {
  readonly role: 'head' | 'standing-deputy' | 'deputy';
  readonly unitId: number;
  readonly votes: number | null;
  readonly isElected: boolean | null;
  readonly note: string | null;
}

/** Who stood for the roles of a year. */
export function blockElections(database: Database, blockId: number, year: number): ElectionRecord[] {
  const query = `SELECT * FROM block_elections WHERE block_id = @blockId AND year = @year
    ORDER BY CASE role WHEN 'head' THEN 1 WHEN 'standing-deputy' THEN 2 ELSE 3 END, votes DESC, id`;
  return allRows(database, query, { blockId, year }).map((row) => ({
    role: row.role as ElectionRecord['role'],
    unitId: Number(row.unit_id),
    votes: row.votes as number | null,
    isElected: toBoolean(row.is_elected),
    note: row.note as string | null,
  }));
}

/** Writes who stood for the roles of a year, and their votes. */
export function writeBlockElections(
  database: Database,
  blockId: number,
  year: number,
  candidates: readonly ElectionRecord[],
): void {
  replaceRows(
    database,
    'block_elections',
    allRows(database, 'SELECT * FROM block_elections WHERE block_id = @blockId AND year = @year', { blockId, year }),
    candidates.map(({ role, unitId, votes, isElected, note }) => ({
      block_id: blockId,
      year,
      role,
      unit_id: unitId,
      votes,
      is_elected: toInteger(isElected),
      note,
    })),
    (row) => `${row.role} ${row.unit_id}`,
  );
}

/** A member put to the vote. */
export interface NominationRecord {
  readonly memberId: number;
  readonly award: NominationAward;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly isNominated: boolean;
  readonly note: string | null;
}

const nominationsQuery = `SELECT n.* FROM block_nominations n JOIN block_members m ON m.id = n.member_id
  WHERE m.block_id = @blockId AND m.year = @year ORDER BY instr('COT BKT GK', n.award), n.votes_for DESC, n.id`;

/** Members of a year put to the vote: the highest award first. */
export function blockNominations(database: Database, blockId: number, year: number): NominationRecord[] {
  return allRows(database, nominationsQuery, { blockId, year }).map((row) => ({
    memberId: Number(row.member_id),
    award: row.award as NominationAward,
    votesFor: row.votes_for as number | null,
    votesAgainst: row.votes_against as number | null,
    isNominated: toBoolean(row.is_nominated) ?? false,
    note: row.note as string | null,
  }));
}

/** Writes all members of a year that were put to the vote. */
export function writeBlockNominations(
  database: Database,
  blockId: number,
  year: number,
  nominations: readonly NominationRecord[],
): void {
  replaceRows(
    database,
    'block_nominations',
    allRows(database, nominationsQuery, { blockId, year }),
    nominations.map((each) => ({
      member_id: each.memberId,
      award: each.award,
      votes_for: each.votesFor,
      votes_against: each.votesAgainst,
      is_nominated: toInteger(each.isNominated),
      note: each.note,
    })),
    (row) => `${row.member_id} ${row.award}`,
  );
}

/** Makes the rows those given: the same ones (by their key) are written anew, others added, the rest removed. */
function replaceRows(
  database: Database,
  table: string,
  old: readonly Row[],
  rows: readonly Columns[],
  keyOf: (row: Row) => string,
): void {
  const known = new Map(old.map((row) => [keyOf(row), Number(row.id)]));
  for (const row of rows) {
    const id = known.get(keyOf(row));
    known.delete(keyOf(row));
    if (id === undefined) insertRow(database, table, row);
    else updateRow(database, table, id, row);
  }
  for (const id of known.values()) deleteRow(database, table, id);
}

/** Removes a block of which only name and years are known. */
export function deleteBlock(database: Database, id: number): void {
  for (const row of allRows(database, 'SELECT id FROM block_years WHERE block_id = @id', { id }))
    deleteRow(database, 'block_years', Number(row.id));
  for (const row of allRows(database, 'SELECT id FROM block_elections WHERE block_id = @id', { id }))
    deleteRow(database, 'block_elections', Number(row.id));
  deleteRow(database, 'blocks', id);
}
