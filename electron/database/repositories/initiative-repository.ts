import type { Database } from 'better-sqlite3';
import type {
  Applier,
  InitiativeKind,
  InitiativeRequest,
  InitiativeRow,
  InitiativeState,
} from '#shared/contracts/initiatives.ts';
import type { ScopeCode } from '#shared/domain/eligibility/case-codes.ts';
import type { CheckResult } from '#shared/domain/initiatives/initiative-stage.ts';
import { foldText } from '#shared/text/fold.ts';
import { allRows, deleteRow, insertRow, type Row, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

interface Author {
  readonly personId: number;
  readonly share: number | null;
  /** Absent: as it is. */
  readonly qualification?: string | null | undefined;
}
type InitiativeRecord = Pick<
  InitiativeRow,
  | 'name'
  | 'year'
  | 'kind'
  | 'state'
  | 'scope'
  | 'recognizedOn'
  | 'recognizedBy'
  | 'decision'
  | 'firstAppliedOn'
  | 'summary'
  | 'benefit'
  | 'note'
>;

/** Initiatives, newest first: all, or those of one author. */
export function listInitiatives(database: Database, personId: number | null): InitiativeRow[] {
  const query = `SELECT * FROM initiatives i
    WHERE @personId IS NULL OR EXISTS (SELECT 1 FROM initiative_authors a WHERE a.initiative_id = i.id AND a.person_id = @personId)
    ORDER BY i.year DESC, i.id`;
  const authors = authorsByInitiative(database);
  return allRows(database, query, { personId }).map((row) => toInitiative(row, authors.get(Number(row.id)) ?? []));
}

/** Enters an initiative with its authors (`id` null), or writes it anew. */
export function writeInitiative(
  database: Database,
  id: number | null,
  initiative: InitiativeRecord,
  authors: readonly Author[],
): number {
  const columns = {
    name: initiative.name,
    year: initiative.year,
    kind: initiative.kind,
    state: initiative.state,
    scope: initiative.scope,
    recognized_on: initiative.recognizedOn,
    recognized_by: initiative.recognizedBy,
    decision: initiative.decision,
    first_applied_on: initiative.firstAppliedOn,
    summary: initiative.summary,
    benefit: initiative.benefit,
    note: initiative.note,
    ...searchText(initiative.name),
    folded_summary: initiative.summary === null ? null : foldText(initiative.summary),
  };
  const initiativeId = id ?? insertRow(database, 'initiatives', columns);
  if (id !== null) updateRow(database, 'initiatives', id, columns);
  const known = new Map(authorRows(database, initiativeId).map((row) => [Number(row.person_id), Number(row.id)]));
  for (const author of authors) {
    const rowId = known.get(author.personId);
    known.delete(author.personId);
    const facts = {
      share: author.share,
      ...(author.qualification === undefined ? {} : { qualification: author.qualification }),
    };
    if (rowId !== undefined) updateRow(database, 'initiative_authors', rowId, facts);
    else
      insertRow(database, 'initiative_authors', {
        initiative_id: initiativeId,
        person_id: author.personId,
        ...facts,
      });
  }
  for (const rowId of known.values()) deleteRow(database, 'initiative_authors', rowId);
  return initiativeId;
}

/** Writes what the form of the request asks for besides. */
export function writeInitiativeRequest(database: Database, id: number, request: InitiativeRequest): void {
  updateRow(database, 'initiatives', id, {
    field: request.field,
    unit_id: request.unitId,
    investor: request.investor,
    applied_by: request.appliedBy,
    requested_on: request.requestedOn,
    received_on: request.receivedOn,
    description: request.description,
    confidential: request.confidential,
    conditions: request.conditions,
    applier_benefit: request.applierBenefit,
  });
  writeAppliers(database, id, request.appliers);
}

/** The appliers in their order, row by row, so that the history shows which line changed. */
function writeAppliers(database: Database, id: number, appliers: readonly Applier[]): void {
  const known = rowsOf(database, 'initiative_appliers', id);
  appliers.forEach((applier, place) => {
    const columns = {
      full_name: applier.fullName,
      born_on: applier.bornOn,
      workplace: applier.workplace,
      position: applier.position,
      qualification: applier.qualification,
      support: applier.support,
    };
    const row = known[place];
    if (row) updateRow(database, 'initiative_appliers', Number(row.id), columns);
    else insertRow(database, 'initiative_appliers', { initiative_id: id, ...columns });
  });
  for (const row of known.slice(appliers.length)) deleteRow(database, 'initiative_appliers', Number(row.id));
}

/** What was entered of the request; null where there is no such initiative. */
export function findInitiativeRequest(database: Database, id: number): InitiativeRequest | null {
  const [row] = allRows(database, 'SELECT * FROM initiatives WHERE id = @id', { id });
  if (row === undefined) return null;
  const text = (column: string) => row[column] as string | null;
  return {
    field: text('field'),
    unitId: row.unit_id as number | null,
    investor: text('investor'),
    appliedBy: text('applied_by'),
    requestedOn: text('requested_on'),
    receivedOn: text('received_on'),
    description: text('description'),
    confidential: text('confidential'),
    conditions: text('conditions'),
    applierBenefit: text('applier_benefit'),
    appliers: rowsOf(database, 'initiative_appliers', id).map((applier) => ({
      fullName: String(applier.full_name),
      bornOn: applier.born_on as string | null,
      workplace: applier.workplace as string | null,
      position: applier.position as string | null,
      qualification: applier.qualification as string | null,
      support: applier.support as string | null,
    })),
  };
}

/** One initiative, or null. */
export function findInitiative(database: Database, id: number): InitiativeRow | null {
  const [row] = allRows(database, 'SELECT * FROM initiatives WHERE id = @id', { id });
  return row === undefined ? null : toInitiative(row, authorsByInitiative(database, id).get(id) ?? []);
}

/** The rows of a table that belong to an initiative, in the order in which they were entered. */
export function rowsOf(
  database: Database,
  table: 'initiative_authors' | 'initiative_appliers' | 'initiative_recognitions' | 'initiative_uses',
  initiativeId: number,
): Row[] {
  return allRows(database, `SELECT * FROM ${table} WHERE initiative_id = @initiativeId ORDER BY id`, { initiativeId });
}

/** Removes an initiative with all that belongs to it; false where there is none. */
export function deleteInitiative(database: Database, id: number): boolean {
  for (const table of [
    'initiative_authors',
    'initiative_appliers',
    'initiative_recognitions',
    'initiative_uses',
  ] as const) {
    for (const row of rowsOf(database, table, id)) deleteRow(database, table, Number(row.id));
  }
  return deleteRow(database, 'initiatives', id);
}

function authorRows(database: Database, initiativeId: number): Row[] {
  return allRows(database, 'SELECT id, person_id FROM initiative_authors WHERE initiative_id = @initiativeId', {
    initiativeId,
  });
}

function authorsByInitiative(
  database: Database,
  only: number | null = null,
): Map<number, InitiativeRow['authors'][number][]> {
  const query = `SELECT a.initiative_id, a.person_id, a.share, p.full_name FROM initiative_authors a
    JOIN people p ON p.id = a.person_id ${only === null ? '' : 'WHERE a.initiative_id = @only'} ORDER BY a.share DESC, a.id`;
  const found = new Map<number, InitiativeRow['authors'][number][]>();
  for (const row of allRows(database, query, only === null ? {} : { only })) {
    const id = Number(row.initiative_id);
    const author = {
      personId: Number(row.person_id),
      fullName: String(row.full_name),
      share: row.share as number | null,
    };
    const others = found.get(id);
    if (others) others.push(author);
    else found.set(id, [author]);
  }
  return found;
}

function toInitiative(row: Row, authors: InitiativeRow['authors']): InitiativeRow {
  return {
    id: Number(row.id),
    name: String(row.name),
    year: Number(row.year),
    kind: row.kind as InitiativeKind | null,
    state: row.state as InitiativeState,
    scope: row.scope as ScopeCode | null,
    recognizedOn: row.recognized_on as string | null,
    recognizedBy: row.recognized_by as string | null,
    decision: row.decision as string | null,
    firstAppliedOn: row.first_applied_on as string | null,
    summary: row.summary as string | null,
    benefit: row.benefit as string | null,
    note: row.note as string | null,
    authors,
    field: row.field as string | null,
    unitId: row.unit_id as number | null,
    requestedOn: row.requested_on as string | null,
    receivedOn: row.received_on as string | null,
    checkResult: row.check_result as CheckResult | null,
    certificateNumber: row.certificate_number as string | null,
  };
}
