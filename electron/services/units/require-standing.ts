import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findUnit, type UnitRecord } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** The unit, if it stood on that day. @throws AppFailureError notFound, refused (not founded yet, dissolved already) */
export function requireStanding(context: ServiceContext, id: number, on: string): UnitRecord {
  const unit = findUnit(context.database, id) ?? fail({ kind: 'notFound', entity: 'unit', id });
  if (unit.dissolvedOn !== null && unit.dissolvedOn <= on) {
    const message = `Đơn vị đã giải thể từ ngày ${formatDate(unit.dissolvedOn as IsoDate)}; hãy chọn ngày trước đó.`;
    fail({ kind: 'refused', field: 'on', message });
  }
  if (unit.foundedOn !== null && on < unit.foundedOn) {
    const message = `Đơn vị thành lập ngày ${formatDate(unit.foundedOn as IsoDate)}; hãy chọn ngày sau đó.`;
    fail({ kind: 'refused', field: 'on', message });
  }
  return unit;
}
