import { formatDate } from '#shared/dates/format-date.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  insertMembership,
  type MembershipRecord,
  membershipsOfUnitSince,
  updateMembership,
} from '../../database/repositories/membership-repository.ts';
import {
  childPlacesAfter,
  listUnits,
  readUnitDirectory,
  replaceUnitParent,
  updateUnit,
  writeUnitParent,
} from '../../database/repositories/unit-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Everybody who is in a unit on a day or comes later goes to another unit from that day on, inside an open step.
 * Posts held elsewhere at the same time, and the day on which somebody leaves, stay as they are.
 */
export function moveMembers(context: ServiceContext, fromId: number, toId: number, on: string): void {
  for (const membership of membershipsOfUnitSince(context.database, fromId, on)) {
    moveMembership(context, membership, toId, on);
  }
}

/** One membership goes on in another unit from a day on, inside an open step; one that begins later belongs there from its beginning. */
export function moveMembership(
  { database }: ServiceContext,
  membership: MembershipRecord,
  toId: number,
  on: string,
): void {
  const { id, ...lasting } = membership;
  if (membership.fromOn !== null && membership.fromOn >= on) {
    updateMembership(database, id, { unitId: toId });
    return;
  }
  updateMembership(database, id, { toOn: addDays(on as IsoDate, -1) });
  insertMembership(database, { ...lasting, unitId: toId, fromOn: on });
}

/** Puts the sub-units that a unit has on a day or later under another, inside an open step. */
export function moveChildren(context: ServiceContext, fromId: number, toId: number | null, on: string): void {
  const { database } = context;
  const directory = readUnitDirectory(database);
  for (const place of childPlacesAfter(database, fromId, on)) {
    if (place.unitId === toId) deleteRow(database, 'unit_parents', place.id);
    else replaceUnitParent(database, place.id, toId);
  }
  for (const unit of listUnits(database)) {
    const stands = unit.dissolvedOn === null || unit.dissolvedOn > on;
    if (stands && unit.id !== toId && directory.parentOn(unit.id, on) === fromId)
      writeUnitParent(database, unit.id, toId, on);
  }
}

/** Ends a unit on a day: its last memberships close the day before, its sub-units go elsewhere. @throws AppFailureError refused */
export function endUnit(context: ServiceContext, id: number, childrenTo: number | null, on: string): void {
  const { database } = context;
  for (const membership of membershipsOfUnitSince(database, id, on)) {
    if (membership.fromOn !== null && membership.fromOn >= on) {
      const message = `Có người về đơn vị này từ ngày ${formatDate(membership.fromOn as IsoDate)}; hãy chọn ngày sau đó, hoặc chuyển người đó sang đơn vị khác trước.`;
      fail({ kind: 'refused', field: 'on', message });
    }
    updateMembership(database, membership.id, { toOn: addDays(on as IsoDate, -1) });
  }
  moveChildren(context, id, childrenTo, on);
  updateUnit(database, id, { dissolvedOn: on });
}

/** Refuses a superior for a new unit that is itself one of those that end, or under them. @throws AppFailureError refused */
export function requireOutside(
  directory: UnitDirectory,
  parentId: number | null,
  ending: readonly number[],
  on: string,
  field: string,
): void {
  if (parentId === null || !ending.some((id) => directory.subtreeOn(id, on).has(parentId))) return;
  const message = 'Đơn vị mới không thể trực thuộc đơn vị kết thúc hoạt động; hãy chọn cấp trên khác.';
  fail({ kind: 'refused', field, message });
}
