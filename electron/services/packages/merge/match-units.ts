import type { Database } from '../../../database/database.ts';
import { readUnitDirectory } from '../../../database/repositories/unit-repository.ts';
import { allRows, type Row } from '../../../database/rows.ts';
import { readOfficeIndex } from '../../imports/office-index.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { FoundRow, RowTarget } from './planned-row.ts';

/** What decides which unit of ours a unit of the package is. */
export interface UnitMatching {
  readonly staging: Database;
  readonly today: string;
  readonly isOwnOffice: boolean;
  /** What the units above have come to. */
  readonly targetOf: (sourceId: number) => RowTarget | undefined;
}

/**
 * Finds units of a package among ours by any name they have had. In the package of another office, a unit of the same name
 * under another superior («Văn phòng» of two departments) is no match: it is asked about.
 */
export function unitMatcher(context: ServiceContext, matching: UnitMatching): (source: Row) => FoundRow {
  const { matchUnit, rootUnitId } = readOfficeIndex(context);
  const ours = readUnitDirectory(context.database);
  const theirs = readUnitDirectory(matching.staging);
  const { today } = matching;
  const names = Map.groupBy(
    allRows(matching.staging, "SELECT unit_id, name FROM unit_names ORDER BY coalesce(from_on, '') DESC"),
    (row) => Number(row.unit_id),
  );
  const ask = (found: readonly { readonly unitId: number; readonly name: string; readonly reason: string }[]) => {
    const candidates = found.slice(0, 5).map(({ unitId, name, reason }) => ({
      id: unitId,
      label: ours.nameOn(unitId, today) || name,
      reason,
    }));
    const problem = `Chưa rõ có phải là ${candidates.map(({ label }) => label).join(', ')}; hãy chọn`;
    return { match: null, candidates, problem };
  };
  return (source) => {
    const id = Number(source.id);
    const superior = theirs.parentOn(id, today);
    const standing = superior === null ? undefined : matching.targetOf(superior);
    if (standing?.kind === 'none' && standing.isDoubtful) {
      const waits = `Chờ trả lời câu hỏi về đơn vị “${theirs.nameOn(superior ?? 0, today)}”`;
      return { match: null, candidates: [], problem: null, waits };
    }
    const near: { unitId: number; name: string; reason: string }[] = [];
    for (const { name } of names.get(id) ?? []) {
      const found = matchUnit(String(name));
      near.push(...found.candidates);
      if (found.unitId === null) continue;
      const ourParent = ours.parentOn(found.unitId, today);
      const standsAlike =
        superior === null
          ? matching.isOwnOffice || found.unitId !== rootUnitId
          : standing?.kind === 'existing' && (ourParent === standing.id || found.unitId === standing.id);
      if (standsAlike || matching.isOwnOffice)
        return {
          match: { id: found.unitId, label: ours.nameOn(found.unitId, today), reason: 'cùng tên đơn vị' },
          candidates: [],
          problem: null,
        };
      return ask([{ unitId: found.unitId, name: String(name), reason: 'cùng tên, khác cơ quan hoặc cấp trên' }]);
    }
    return near.length === 0 ? { match: null, candidates: [], problem: null } : ask(near);
  };
}

/** Units of a package, superiors first. */
export function unitsFromAbove(staging: Database, today: string): readonly Row[] {
  const rows = allRows(staging, 'SELECT * FROM units ORDER BY sort_order, id');
  const order = readUnitDirectory(staging).orderOn(today);
  return rows.sort((a, b) => (order.get(Number(a.id)) ?? 0) - (order.get(Number(b.id)) ?? 0));
}
