import type { Database } from '../../../database/database.ts';
import { exactText } from '../../../database/search-text.ts';
import type { TableFacts } from '../../../database/staging/table-facts.ts';

/** A row as it would stand here: numbers of other rows are ours already; a row that is only to be made is named by a token. */
export type MappedRow = Readonly<Record<string, string | number | null>>;

/** The token of a row that is not here yet, unlike every number and text of ours. */
export const newRowToken = (table: string, sourceId: number): string => `\u0000${table} ${sourceId}`;
/** Whether a value names a row that is not here yet. */
export const isNewRow = (value: unknown): value is string => typeof value === 'string' && value.startsWith('\u0000');

/** By what rows of a table are the same thing, where a unique index does not say it. */
const identities: Readonly<Record<string, readonly string[]>> = {
  signers: ['full_name', 'post', 'from_on'],
  unit_names: ['unit_id', 'from_on'],
  unit_parents: ['unit_id', 'from_on'],
  unit_successions: ['kind', 'predecessor_id', 'successor_id', 'happened_on'],
  memberships: ['person_id', 'unit_id', 'from_on'],
  award_types: ['code'],
  attachments: ['decision_id', 'sha256'],
  ratings: ['person_id', 'unit_id', 'year'],
  disciplines: ['person_id', 'form', 'decided_on'],
  reviews: ['person_id', 'unit_id', 'kind', 'from_on'],
  absences: ['person_id', 'reason', 'from_on'],
  research_topics: ['name'],
  initiatives: ['name', 'year'],
  initiative_appliers: ['initiative_id', 'full_name'],
  initiative_councils: ['name', 'year'],
  initiative_criteria: ['council_id', 'name'],
  initiative_council_members: ['council_id', 'full_name'],
  registrations: ['person_id', 'unit_id', 'year'],
  pledges: ['year', 'name'],
  pledge_criteria: ['pledge_id', 'content'],
  award_rounds: ['year', 'name'],
  proposals: ['round_id', 'award_type_id', 'person_id', 'unit_id', 'recipient_name'],
  councils: ['name', 'from_on'],
  council_members: ['council_id', 'person_id', 'full_name', 'role', 'from_on'],
  council_meetings: ['council_id', 'held_on', 'subject_line'],
  council_candidates: ['meeting_id', 'award_type_id', 'person_id', 'unit_id', 'recipient_name'],
  council_drafts: ['meeting_id', 'subject_line', 'issuer'],
  council_postings: ['meeting_id', 'posted_on'],
  ceremonies: ['name', 'held_on'],
  ceremony_items: ['ceremony_id', 'content'],
  stage_groups: ['ceremony_id', 'name'],
  ceremony_guests: ['ceremony_id', 'name'],
  award_changes: ['award_id', 'change', 'decided_on'],
  regulations: ['title'],
  certificate_designs: ['name'],
  document_templates: ['document', 'name'],
  template_versions: ['template_id', 'sha256'],
  export_layouts: ['source', 'name'],
  figure_reports: ['name'],
  movements: ['name', 'launched_by'],
  movement_targets: ['movement_id', 'name', 'year'],
  commitments: ['movement_id', 'content'],
  blocks: ['name'],
  block_members: ['block_id', 'year', 'unit_id'],
  block_criteria: ['table_id', 'numeral', 'name', 'level'],
  block_scores: ['member_id', 'criterion_id', 'score_stage', 'scorer_id'],
  block_evidence: ['member_id', 'criterion_id', 'name'],
  block_submissions: ['member_id', 'score_stage', 'scorer_id'],
  exemplars: ['name', 'person_id', 'unit_id', 'recipient_name'],
  exemplary_conferences: ['name'],
  periods: ['name'],
  emulation_officers: ['person_id', 'from_on'],
  statistics_tables: ['name'],
};

/** The part of a row by which it is found again on the other side. */
export type IdentityOf = (row: MappedRow) => string;

/** How rows of a table are told apart: by what is said above, else a unique index, else everything in them. */
export function identityOf(database: Database, table: TableFacts): IdentityOf {
  if (table.name === 'decisions') return decisionIdentity;
  if (table.name === 'calendar_entries') return (row) => key([row.year, row.rule ?? `${row.title} ${row.due_on}`]);
  const columns =
    identities[table.name] ??
    uniqueColumns(database, table.name) ??
    table.columns.filter((column) => column !== 'id' && !isDerived(column));
  return (row) => key(columns.map((column) => row[column] ?? null));
}

/** The columns of a unique index over all rows; undefined where there is none. */
function uniqueColumns(database: Database, table: string): readonly string[] | undefined {
  const indexes = database.pragma(`index_list(${table})`) as { name: string; unique: 0 | 1; partial: 0 | 1 }[];
  return indexes
    .filter((index) => index.unique === 1 && index.partial === 0)
    .map((index) => (database.pragma(`index_info(${index.name})`) as { name: string | null }[]).map(({ name }) => name))
    .find((columns): columns is string[] => columns.every((column) => column !== null));
}

/** Columns that are made of other columns. */
export const isDerived = (column: string): boolean =>
  ['folded', 'exact', 'sort_key', 'family_name', 'middle_name', 'folded_summary'].includes(column);

/** Numbers are unique per year, symbol and issuer. Decree 30/2020, Article 15(1). */
function decisionIdentity(row: MappedRow): string {
  return key([row.issuer, row.symbol, withoutZeros(String(row.number)), String(row.signed_on).slice(0, 4)]);
}

/** "05/QĐ-SCT" and "5/QĐ-SCT" are one number. */
export const withoutZeros = (number: string): string => number.trim().replace(/^0+(?=\d)/, '');

function key(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => (typeof value === 'string' ? comparable(value) : (value ?? null))));
}

/** Composed, in lower case, tone marks placed one way, spaces once. Tokens stay as they are. */
export function comparable(text: string): string {
  return isNewRow(text) ? text : exactText(text).replace(/\s+/g, ' ').trim();
}
