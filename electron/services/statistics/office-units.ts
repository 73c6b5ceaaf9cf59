import type { UnitKind } from '#shared/contracts/units.ts';
import { listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Units as tables group them: what stands directly under the department (or the department itself, or a body outside). */
export function officeUnits(database: ServiceContext['database']) {
  const directory = readUnitDirectory(database);
  const kinds = new Map(listUnits(database).map(({ id, kind }) => [id, kind]));
  const lastDay = '9999-12-31';
  const order = directory.orderOn(lastDay);
  return {
    kindOf: (id: number): UnitKind | null => kinds.get(id) ?? null,
    nameOf: (key: string) => directory.nameOn(Number(key), lastDay),
    compare: (left: string, right: string) => (order.get(Number(left)) ?? 0) - (order.get(Number(right)) ?? 0),
    /** The number, as text, of what the unit belonged to at the end of a year; null: no such unit. */
    topOf(id: number, year: number): string | null {
      if (!kinds.has(id)) return null;
      let unit = id;
      const seen = new Set<number>();
      while (!seen.has(unit)) {
        seen.add(unit);
        const parent = directory.parentOn(unit, `${year}-12-31`);
        if (parent === null || kinds.get(parent) === 'department') break;
        unit = parent;
      }
      return String(unit);
    },
  };
}
