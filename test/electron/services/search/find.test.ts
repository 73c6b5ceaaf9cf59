import { describe, expect, test } from 'vitest';
import { writeMovement } from '#electron/database/repositories/movement-repository.ts';
import { writeRound } from '#electron/database/repositories/round-repository.ts';
import { insertRow } from '#electron/database/rows.ts';
import { searchText } from '#electron/database/search-text.ts';
import { saveExemplar } from '#electron/services/exemplars/save-exemplars.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { find } from '#electron/services/search/find.ts';
import { recordStep } from '#electron/services/service-context.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { renameUnit } from '#electron/services/units/rename-unit.ts';
import { decide } from '../../../fixtures/decisions.ts';
import { exemplarInput } from '../../../fixtures/exemplars.ts';
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

/** One of each of those that came later into the box; the exemplar last. */
function fillSampleNames(office: ReturnType<typeof newOffice>): void {
  recordStep(office, 'Phong trào', () =>
    writeMovement(office.database, null, {
      ...{ name: 'Phong trào thi đua “Đồng khởi mới”', kind: 'thematic', launchLevel: 'department' },
      ...{ launchedBy: 'Sở Công Thương', startsOn: '2022-01-01', endsOn: null, planNumber: '58/KH-SCT', planOn: null },
      ...{ goal: null, scope: null, participants: null, content: null, criteria: null, measures: null },
      ...{ commendation: null, answersId: null, midtermDueOn: null, midtermHeldOn: null, midtermReview: null },
      ...{ finalDueOn: null, finalHeldOn: null, finalReview: null, note: null },
    }),
  );
  recordStep(office, 'Đợt', () =>
    writeRound(office.database, null, {
      ...{ name: 'Khen đột xuất tháng 9', year: 2026, kind: 'unexpected', judgedOn: '2026-09-15', unitsDueOn: null },
      ...{ sentUpDueOn: null, eventOn: null, movementId: null, closedOn: null, note: null },
    }),
  );
  recordStep(office, 'Sáng kiến', () => {
    const name = 'Cảnh báo quá tải lưới điện nông thôn';
    insertRow(office.database, 'initiatives', { name, year: 2026, state: 'registered', ...searchText(name) });
  });
  saveExemplar(office, exemplarInput(null, { kind: 'model', name: 'Ngày thứ Năm không hẹn' }));
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

  test('finds movements, initiatives, meetings, rounds, exemplars and blocks by their names, also after a change and its undo', () => {
    const office = newOffice();
    fillSampleNames(office);
    const kinds = (text: string) => find(office, { text, limit: 20 }).map(({ kind, title }) => [kind, title]);
    expect(kinds('dong khoi')).toEqual([['movement', 'Phong trào thi đua “Đồng khởi mới”']]);
    expect(kinds('58 KH SCT')).toEqual([['movement', 'Phong trào thi đua “Đồng khởi mới”']]);
    expect(kinds('đột xuất')).toEqual([['round', 'Khen đột xuất tháng 9']]);
    expect(kinds('khong hen')).toEqual([['exemplar', 'Ngày thứ Năm không hẹn']]);
    expect(kinds('dien nong thon')).toEqual([['initiative', 'Cảnh báo quá tải lưới điện nông thôn']]);
    expect(find(office, { text: 'dong khoi', limit: 20, kinds: ['person'] })).toEqual([]);
    undoStep(office);
    expect(kinds('khong hen')).toEqual([]);
    expect(checkOffice(office).checks.find(({ name }) => name === 'Chỉ mục tìm kiếm')).toMatchObject({ isFine: true });
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
