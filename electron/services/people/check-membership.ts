import type { z } from 'zod';
import type { membershipFields } from '#shared/contracts/people.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findUnit } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Refuses a membership that ends before it begins, or in a unit that does not exist or was dissolved before its end.
 * @throws AppFailureError notFound, refused (with the field under `path`)
 */
export function checkMembership(
  context: ServiceContext,
  membership: z.output<typeof membershipFields>,
  path: string,
): void {
  const refuse = (field: string, message: string): never =>
    fail({ kind: 'refused', field: path === '' ? field : `${path}.${field}`, message });
  const unit =
    findUnit(context.database, membership.unitId) ?? fail({ kind: 'notFound', entity: 'unit', id: membership.unitId });
  const { fromOn, toOn } = membership;
  if (fromOn !== null && toOn !== null && toOn < fromOn)
    refuse('toOn', 'Ngày kết thúc trước ngày bắt đầu; hãy kiểm tra lại.');
  const dissolvedOn = unit.dissolvedOn as IsoDate | null;
  if (dissolvedOn === null) return;
  const ended = `Đơn vị này đã giải thể từ ngày ${formatDate(dissolvedOn)}`;
  if (fromOn !== null && fromOn >= dissolvedOn) refuse('unitId', `${ended}; hãy chọn đơn vị khác.`);
  if (toOn === null) refuse('unitId', `${ended}; hãy chọn đơn vị khác hoặc nhập ngày kết thúc trước ngày đó.`);
  else if (toOn >= dissolvedOn) refuse('toOn', `${ended}; hãy nhập ngày kết thúc trước ngày đó.`);
}
