import type { UnitRow } from '#shared/contracts/units.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { memberTotals, withDescendants } from './unit-tree.ts';

function shownDay(day: string | null): string | null {
  return isIsoDate(day) ? formatDate(day) : null;
}

/** What a new name brings: the old one stays for the time before. */
export function renameSentences(oldName: string, newName: string, on: string | null): readonly string[] {
  const day = shownDay(on);
  if (day === null || newName.trim() === '' || newName.trim() === oldName) return [];
  return [
    `Từ ngày ${day}, danh sách và văn bản ghi “${newName.trim()}”.`,
    `Khen thưởng và quá trình công tác trước ngày đó vẫn ghi “${oldName}”.`,
  ];
}

/** What a new superior brings: people and units under it come along, the old place stays in the record. */
export function moveSentences(
  units: readonly UnitRow[],
  unit: UnitRow,
  parentId: number | null,
  on: string | null,
): readonly string[] {
  const day = shownDay(on);
  if (day === null || parentId === unit.parentId) return [];
  const parent = units.find((candidate) => candidate.id === parentId);
  const under = withDescendants(units, unit.id).size - 1;
  const people = memberTotals(units).get(unit.id) ?? 0;
  const along = [...(people > 0 ? [`${people} người`] : []), ...(under > 0 ? [`${under} đơn vị cấp dưới`] : [])].join(
    ' và ',
  );
  return [
    parent
      ? `Từ ngày ${day}, đơn vị thuộc “${parent.name}”; trước ngày đó vẫn theo chỗ cũ.`
      : `Từ ngày ${day}, đơn vị không còn cấp trên; trước ngày đó vẫn theo chỗ cũ.`,
    ...(along ? [`Đi theo đơn vị: ${along}.`] : []),
  ];
}

/** What becomes of the people of a dissolved unit. */
export function dissolveSentences(members: number, on: string | null, toName: string | null): readonly string[] {
  const day = shownDay(on);
  if (day === null || members === 0) return [];
  return [
    toName === null
      ? `Từ ngày ${day}, ${members} người này thôi công tác và nằm ở «Đã nghỉ, chuyển đi» cho đến khi được xếp đơn vị mới.`
      : `Từ ngày ${day}, ${members} người này thuộc “${toName}”, giữ nguyên chức vụ.`,
  ];
}

/** What becomes of units that merge: they end, and everything goes to the one that stays or begins. */
export function mergeSentences(ending: number, on: string | null, intoName: string): readonly string[] {
  const day = shownDay(on);
  if (day === null || intoName.trim() === '') return [];
  return [`Từ ngày ${day}, người và đơn vị trực thuộc chuyển sang “${intoName.trim()}”; ${ending} đơn vị cũ giải thể.`];
}
