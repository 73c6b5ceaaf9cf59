import type { UnitRow } from '#shared/contracts/units.ts';

/** A unit for a test; only what the test is about is given. */
export function unitRow(id: number, parentId: number | null, sortOrder: number, more: Partial<UnitRow> = {}): UnitRow {
  return {
    id,
    parentId,
    sortOrder,
    kind: 'division',
    name: `Phòng số ${id}`,
    shortName: null,
    foundedOn: null,
    dissolvedOn: null,
    note: null,
    memberCount: 0,
    eligibleForFlag: null,
    ...more,
  };
}

/** Sở (1) with Văn phòng (2), Thanh tra (3) and a Chi cục (4) that has two divisions (5, 6). */
export const department: readonly UnitRow[] = [
  unitRow(1, null, 1, { kind: 'department', name: 'Sở Công Thương', shortName: 'SCT', memberCount: 3 }),
  unitRow(3, 1, 2, { name: 'Thanh tra', memberCount: 4 }),
  unitRow(2, 1, 1, { name: 'Văn phòng', memberCount: 9 }),
  unitRow(4, 1, 3, { kind: 'branch', name: 'Chi cục Quản lý thị trường', memberCount: 2 }),
  unitRow(6, 4, 2, { name: 'Đội số 2', memberCount: 7 }),
  unitRow(5, 4, 1, { name: 'Phòng Nghiệp vụ', memberCount: 5 }),
];
