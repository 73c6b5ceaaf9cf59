import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { find } from '#electron/services/search/find.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { renameUnit } from '#electron/services/units/rename-unit.ts';
import { decide } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeWith(...names: readonly string[]) {
  const office = newOffice();
  for (const name of names) createPerson(office, unknownPerson(name));
  return office;
}

function titles(office: ReturnType<typeof newOffice>, text: string): string[] {
  return find(office, { text, limit: 20 }).map((hit) => hit.title);
}

describe('the search box', () => {
  test('without accents finds all, with accents puts the exact first', () => {
    const office = officeWith('Nông Thị Hương', 'Nông Thị Hường', 'Nông Thị Hưởng');
    expect(titles(office, 'huong')).toHaveLength(3);
    const hits = find(office, { text: 'hường', limit: 20 });
    expect(hits.map((hit) => [hit.title, hit.isExact])[0]).toEqual(['Nông Thị Hường', true]);
    expect(hits).toHaveLength(3);
  });

  test.each([
    ['dam duc dao', 'Đàm Đức Đạo'],
    ['đức', 'Đàm Đức Đạo'],
    ['DAO DAM', 'Đàm Đức Đạo'],
    ['hoà', 'Nguyễn Văn Hòa'],
    ['hòa', 'Nguyễn Văn Hoà Bình'],
    ['ngu van', 'Nguyễn Văn Hòa'],
  ])('“%s” finds %s', (text, name) => {
    const office = officeWith('Đàm Đức Đạo', 'Nguyễn Văn Hòa', 'Nguyễn Văn Hoà Bình');
    expect(titles(office, text)).toContain(name);
  });

  test('finds people, units and decisions together, and says what they are', () => {
    const office = newOffice();
    const unit = createUnit(office, newUnit('Phòng Quản lý năng lượng', office.departmentId)).id;
    createPerson(office, { ...personIn('Triệu Thị Năng', unit, null, 'Chuyên viên'), bornYear: 1988 });
    decide(office, [], { number: '226', subjectLine: 'Về việc tặng Giấy khen tiết kiệm năng lượng' });
    expect(
      find(office, { text: 'nang', limit: 20 })
        .map(({ kind, subtitle }) => [kind, subtitle])
        .sort(),
    ).toEqual([
      ['decision', '22/12/2025 · Về việc tặng Giấy khen tiết kiệm năng lượng'],
      ['person', 'sinh 1988 · Chuyên viên · Phòng Quản lý năng lượng'],
      ['unit', 'Đơn vị'],
    ]);
    expect(titles(office, '226/QĐ-SCT')).toEqual(['Quyết định 226/QĐ-SCT']);
  });

  test('finds a unit by the name that it had', () => {
    const office = newOffice();
    const { id } = createUnit(office, newUnit('Phòng Hợp tác', office.departmentId));
    renameUnit(office, { id, name: 'Phòng Hội nhập', shortName: null, on: '2020-01-01', decision: null });
    expect(titles(office, 'hop tac')).toEqual(['Phòng Hội nhập']);
  });

  test('follows a corrected name, a removal and Ctrl+Z', () => {
    const office = officeWith('Lường Thị Xế');
    const id = Number(office.database.prepare('SELECT id FROM people').pluck().get());
    updatePeople(office, { changes: [{ id, fields: { fullName: 'Lường Thị Vui' } }] });
    expect([titles(office, 'xế'), titles(office, 'vui')]).toEqual([[], ['Lường Thị Vui']]);
    removePeople(office, { ids: [id] });
    expect(titles(office, 'vui')).toEqual([]);
    undoStep(office);
    expect(titles(office, 'vui')).toEqual(['Lường Thị Vui']);
  });

  test.each(['', '   ', '"', '*', 'AND', 'NEAR(', "a' OR 1=1 --", '(', 'vi:', '–', '\u0000', '😀'])(
    'takes “%s” as text',
    (text) => {
      expect(Array.isArray(find(officeWith('Vi Văn A'), { text, limit: 5 }))).toBe(true);
    },
  );
});
