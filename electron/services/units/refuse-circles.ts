import { fail } from '#shared/errors/app-failure.ts';
import { laterParentDays, listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Refuses what an open step has written when a unit has come to stand under itself, on the day or through places that are
 * dated later. `field` is where the wrong superior was chosen. @throws AppFailureError refused
 */
export function refuseCircles({ database }: ServiceContext, on: string, field: string): void {
  const directory = readUnitDirectory(database);
  const ids = listUnits(database).map((unit) => unit.id);
  for (const day of [on, ...laterParentDays(database, on)]) {
    for (const id of ids) {
      let above = directory.parentOn(id, day);
      for (let steps = 0; above !== null && above !== id && steps < ids.length; steps += 1) {
        above = directory.parentOn(above, day);
      }
      if (above !== id) continue;
      const message = 'Không thể đặt một đơn vị dưới chính nó hoặc dưới đơn vị cấp dưới của nó.';
      fail({ kind: 'refused', field, message });
    }
  }
}
