import { describe, expect, test } from 'vitest';
import { arrangeRows, rearrangeRows } from '#renderer/components/grid/arrange-rows.ts';
import type { ColumnSort } from '#renderer/components/grid/grid-types.ts';
import { groupRows, stackGroups } from '#renderer/components/grid/group-rows.ts';
import { columns, type Person, person, unitColumn } from './people.ts';

const rows = [
  person('a', { unit: 'kh', amount: 3 }),
  person('b', { unit: 'vp', amount: 1 }),
  person('c', { amount: 2 }),
  person('d', { unit: 'kh', amount: 4 }),
];
const rowId = (row: Person) => row.id;
const ids = (of: readonly Person[]) => of.map(rowId).join('');

describe('rows grouped by a column', () => {
  test('come together in the order of the column, those without a value last, each group as it was sorted', () => {
    const grouped = groupRows(rows, unitColumn, []);
    expect(ids(grouped.rows)).toBe('badc');
    expect(grouped.texts).toEqual(['Văn phòng', 'Phòng Kế hoạch', 'Phòng Kế hoạch', '']);
    const down = groupRows(rows, unitColumn, [{ key: 'unit', direction: 'descending' }]);
    expect(ids(down.rows)).toBe('adbc');
  });

  test('are counted under their heading also when they are folded away', () => {
    const folded = stackGroups(groupRows(rows, unitColumn, []), { all: false, except: ['Phòng Kế hoạch'] });
    expect(ids(folded.shown)).toBe('bc');
    expect(
      folded.headings.map(({ text, rows, firstLine, isCollapsed }) => [text, ids(rows), firstLine, isCollapsed]),
    ).toEqual([
      ['Văn phòng', 'b', 0, false],
      ['Phòng Kế hoạch', 'ad', 1, true],
      ['', 'c', 1, false],
    ]);
  });

  test('are all folded away at once, but for the one opened since', () => {
    const folded = stackGroups(groupRows(rows, unitColumn, []), { all: true, except: ['Văn phòng'] });
    expect(ids(folded.shown)).toBe('b');
  });

  test('stay under their heading while their unit is edited, until the officer sorts again', () => {
    const sort: readonly ColumnSort[] = [{ key: 'amount', direction: 'descending' }];
    const request = { rows, rowId, columns, sort, filters: {}, groupBy: 'unit' };
    const before = arrangeRows(request);
    expect(ids(before.shown)).toBe('bdac');
    const edited = rows.map((row) => (row.id === 'a' ? { ...row, unit: 'vp' } : row));
    const after = rearrangeRows(before, { ...request, rows: edited });
    expect(ids(after.shown)).toBe('bdac');
    expect(after.groupTexts).toEqual(before.groupTexts);
    expect(after.isStale).toBe(true);
    const added = rearrangeRows(before, { ...request, rows: [...rows, person('e', { unit: 'vp', amount: 9 })] });
    expect(ids(added.shown)).toBe('ebdac');
  });
});
