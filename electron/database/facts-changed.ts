import type { Database } from 'better-sqlite3';
import type { FactOwner } from '#shared/contracts/facts.ts';
import { allRows, oneNumber } from './rows.ts';

/** Tables of which the law's check reads nothing. */
const unread = new Set([
  'dossier_papers',
  'achievement_reports',
  'round_snapshots',
  'round_awards',
  'exemplars',
  'exemplar_stages',
  'exemplar_media',
  'exemplar_initiatives',
  'exemplar_awards',
  'exemplar_proposals',
  'exemplary_conferences',
  'conference_exemplars',
  'periods',
  'period_goals',
  'signers',
]);

/** Tables whose rows tell of the one person or collective they name, and of nobody else. */
const ofOneOwner = new Set(['proposals', 'ratings', 'awards', 'disciplines', 'reviews', 'absences']);

/** The columns of a proposal by which it counts as an award that may come. */
const readOfProposals = ['round_id', 'award_type_id', 'person_id', 'unit_id', 'result'] as const;

type Row = Readonly<Record<string, unknown>>;

/** The number of the newest change of the log. */
export function lastChange(database: Database): number {
  return oneNumber(database, 'SELECT max(id) FROM changes');
}

/**
 * Whose facts the law's check would read differently after a change of the log; 'everybody' where that cannot be said of
 * single people. Undo and redo are in the log too.
 */
export function ownersChangedSince(database: Database, change: number): readonly FactOwner[] | 'everybody' {
  const rows = allRows(database, 'SELECT table_name, before, after FROM changes WHERE id > @change LIMIT 2000', {
    change,
  });
  if (rows.length === 2000) return 'everybody';
  const owners: FactOwner[] = [];
  for (const row of rows) {
    const table = String(row.table_name);
    if (unread.has(table)) continue;
    if (!ofOneOwner.has(table)) return 'everybody';
    const before = row.before === null ? null : (JSON.parse(String(row.before)) as Row);
    const after = row.after === null ? null : (JSON.parse(String(row.after)) as Row);
    if (table === 'proposals' && before && after && readOfProposals.every((name) => before[name] === after[name]))
      continue;
    for (const version of [before, after]) owners.push(...ownersOf(version));
  }
  return owners;
}

function ownersOf(row: Row | null): FactOwner[] {
  if (typeof row?.person_id === 'number') return [{ kind: 'person', id: row.person_id }];
  return typeof row?.unit_id === 'number' ? [{ kind: 'unit', id: row.unit_id }] : [];
}
