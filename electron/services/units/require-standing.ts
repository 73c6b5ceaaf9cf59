import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findUnit, type UnitRecord } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * The unit, if it stood on that day. `field` is where the unit was chosen, when it is the unit and not the day that is wrong.
 * @throws AppFailureError notFound, refused (not founded yet, dissolved already)
 */
export function requireStanding(context: ServiceContext, id: number, on: string, field = 'on'): UnitRecord {
  const unit = requireNotDissolved(context, id, on, field);
  if (unit.foundedOn !== null && on < unit.foundedOn) {
    const advice = field === 'on' ? 'hãy chọn ngày sau đó' : 'hãy chọn đơn vị khác';
    const message = `Đơn vị thành lập ngày ${formatDate(unit.foundedOn as IsoDate)}; ${advice}.`;
    fail({ kind: 'refused', field, message });
  }
  return unit;
}

/** The same, where a founding day that is only about right must not be in the way. @throws AppFailureError notFound, refused */
export function requireNotDissolved(context: ServiceContext, id: number, on: string, field = 'on'): UnitRecord {
  const unit = findUnit(context.database, id) ?? fail({ kind: 'notFound', entity: 'unit', id });
  if (unit.dissolvedOn !== null && unit.dissolvedOn <= on) {
    const advice = field === 'on' ? 'hãy chọn ngày trước đó' : 'hãy chọn đơn vị khác';
    const message = `Đơn vị đã giải thể từ ngày ${formatDate(unit.dissolvedOn as IsoDate)}; ${advice}.`;
    fail({ kind: 'refused', field, message });
  }
  return unit;
}

/** A unit that stood on that day and has not ended since: who moves there stays. @throws AppFailureError notFound, refused */
export function requireLasting(context: ServiceContext, id: number, on: string, field: string): UnitRecord {
  requireStanding(context, id, on, field);
  return requireNotDissolved(context, id, LAST_DAY, field);
}

/** Later than any day of the records. */
const LAST_DAY = '9999-12-31';
