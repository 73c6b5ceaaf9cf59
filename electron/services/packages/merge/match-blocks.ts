import type { Row } from '../../../database/rows.ts';
import type { FoundRow } from './planned-row.ts';
import type { MappedRow } from './row-identity.ts';

/** The block of ours that a member's scores go into: the one of the same name, else the officer chooses. */
export function blockMatcher(
  local: ReadonlyMap<number, Row>,
  byName: (mapped: MappedRow) => FoundRow,
): (mapped: MappedRow) => FoundRow {
  return (mapped) => {
    const found = byName(mapped);
    if (found.match !== null || local.size === 0) return found;
    const candidates = [...local.values()].map((block) => ({
      id: Number(block.id),
      label: String(block.name),
      reason: 'khối thi đua ở đây',
    }));
    return { match: null, candidates, problem: 'Điểm chấm này của khối thi đua nào ở đây? Hãy chọn' };
  };
}
