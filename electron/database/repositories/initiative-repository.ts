import type { Database } from 'better-sqlite3';
import type { InitiativeKind, InitiativeRow, InitiativeState } from '#shared/contracts/initiatives.ts';
import type { ScopeCode } from '#shared/domain/eligibility/case-codes.ts';
import { allRows, deleteRow, insertRow, type Row, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

type Author = { readonly personId: number; readonly share: number | null };
type InitiativeRecord = Omit<InitiativeRow, 'id' | 'authors'>;

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
  };
  const initiativeId = id ?? insertRow(database, 'initiatives', columns);
  if (id !== null) updateRow(database, 'initiatives', id, columns);
  const known = new Map(authorRows(database, initiativeId).map((row) => [Number(row.person_id), Number(row.id)]));
  for (const author of authors) {
    const rowId = known.get(author.personId);
    known.delete(author.personId);
    if (rowId !== undefined) updateRow(database, 'initiative_authors', rowId, { share: author.share });
    else
      insertRow(database, 'initiative_authors', {
        initiative_id: initiativeId,
        person_id: author.personId,
        share: author.share,
      });
  }
  for (const rowId of known.values()) deleteRow(database, 'initiative_authors', rowId);
  return initiativeId;
}

/** Removes an initiative with its authors; false where there is none. */
export function deleteInitiative(database: Database, id: number): boolean {
  for (const row of authorRows(database, id)) deleteRow(database, 'initiative_authors', Number(row.id));
  return deleteRow(database, 'initiatives', id);
}

function authorRows(database: Database, initiativeId: number): Row[] {
  return allRows(database, 'SELECT id, person_id FROM initiative_authors WHERE initiative_id = @initiativeId', {
    initiativeId,
  });
}

function authorsByInitiative(database: Database): Map<number, InitiativeRow['authors'][number][]> {
  const query = `SELECT a.initiative_id, a.person_id, a.share, p.full_name FROM initiative_authors a
    JOIN people p ON p.id = a.person_id ORDER BY a.share DESC, a.id`;
  const found = new Map<number, InitiativeRow['authors'][number][]>();
  for (const row of allRows(database, query)) {
    const id = Number(row.initiative_id);
    const author = {
      personId: Number(row.person_id),
      fullName: String(row.full_name),
      share: row.share as number | null,
    };
    found.set(id, [...(found.get(id) ?? []), author]);
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
  };
}
