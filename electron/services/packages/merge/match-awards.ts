import type { Database } from '../../../database/database.ts';
import { allRows, type Row } from '../../../database/rows.ts';
import type { FoundRow } from './planned-row.ts';
import { comparable, type MappedRow } from './row-identity.ts';

/** An award of ours, as far as matching needs it. */
interface KnownAward {
  readonly id: number;
  readonly decision: string | null;
  readonly label: string;
}

/**
 * Finds awards of a package among ours: the same title or form of the same one for the same year, by the same decision, or
 * where one side does not know the decision. Another decision makes another commendation; of a title, which is given once a
 * year, it is asked about. Rows must be mapped to our numbers.
 */
export function awardMatcher(
  database: Database,
  staging: Database,
): (mapped: MappedRow, source: Row, used: ReadonlySet<number>) => FoundRow {
  const known = new Map<string, KnownAward[]>();
  const query = `SELECT a.*, t.name AS type_name, t.family, d.number, d.symbol FROM awards a
    JOIN award_types t ON t.id = a.award_type_id LEFT JOIN decisions d ON d.id = a.decision_id`;
  const families = new Map<number, string>();
  for (const row of allRows(database, 'SELECT id, family FROM award_types'))
    families.set(Number(row.id), String(row.family));
  for (const row of allRows(database, query)) {
    const key = ownerKey(row);
    const decision = decisionKey(row);
    const label = `${row.type_name} năm ${row.year}${decision === null ? '' : `, quyết định ${row.number ?? row.old_decision_number}`}`;
    known.set(key, [...(known.get(key) ?? []), { id: Number(row.id), decision, label }]);
  }
  const theirDecisions = new Map(
    allRows(staging, 'SELECT id, number, symbol FROM decisions').map((row) => [Number(row.id), row]),
  );
  return (mapped, source, used) => {
    const free = (known.get(ownerKey(mapped)) ?? []).filter(({ id }) => !used.has(id));
    const decision = decisionKey({
      ...theirDecisions.get(Number(source.decision_id)),
      old_decision_number: source.old_decision_number ?? null,
    });
    const same = free.find((award) => award.decision !== null && award.decision === decision);
    const found =
      same ?? (free.length === 1 && (decision === null || free[0]?.decision === null) ? free[0] : undefined);
    if (found !== undefined) {
      const reason = same === undefined ? 'cùng danh hiệu, cùng năm' : 'cùng quyết định';
      return { match: { id: found.id, label: found.label, reason }, candidates: [], problem: null };
    }
    if (free.length === 0 || (decision !== null && families.get(Number(mapped.award_type_id)) === 'commendation'))
      return { match: null, candidates: [], problem: null };
    return {
      match: null,
      candidates: free.slice(0, 5).map(({ id, label }) => ({ id, label, reason: 'cùng năm, khác quyết định' })),
      problem: 'Năm này đã có cùng danh hiệu, hình thức theo quyết định khác; hãy chọn',
    };
  };
}

function ownerKey(row: Row | MappedRow): string {
  const owner =
    row.person_id !== null && row.person_id !== undefined
      ? `person ${row.person_id}`
      : row.unit_id !== null && row.unit_id !== undefined
        ? `unit ${row.unit_id}`
        : comparable(String(row.recipient_name));
  return `${row.award_type_id} ${row.year} ${owner}`;
}

/** "05 / QĐ-SCT" and "5/QĐ-SCT" are one number. */
function decisionKey(row: Readonly<Record<string, unknown>>): string | null {
  const text =
    typeof row.number === 'string' || typeof row.number === 'number'
      ? `${row.number}/${row.symbol ?? ''}`
      : typeof row.old_decision_number === 'string'
        ? row.old_decision_number
        : null;
  if (text === null) return null;
  return comparable(text).replace(/\s+/g, '').replace(/^0+/, '');
}
