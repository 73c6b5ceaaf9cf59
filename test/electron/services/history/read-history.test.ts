import { describe, expect, test } from 'vitest';
import { saveDiscipline, saveRatings, saveReview } from '#electron/services/facts/save-facts.ts';
import {
  listHistory,
  readChangeSet,
  readRecordHistory,
  readUndoState,
} from '#electron/services/history/read-history.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { renameUnit } from '#electron/services/units/rename-unit.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

describe('the history of a record', () => {
  test('tells before and after in the officer’s words, newest first, with who and when', () => {
    const office = newOffice();
    const { id } = createPerson(office, unknownPerson('Chảo Mùi Sửa'));
    updatePeople(office, {
      changes: [
        { id, fields: { gender: 'female', bornOn: '1990-02-05', kind: 'public-employee', isPartyMember: true } },
      ],
    });
    const [edited, added] = readRecordHistory(office, { kind: 'person', id });
    expect(edited).toMatchObject({
      label: 'Sửa cá nhân Chảo Mùi Sửa',
      madeBy: 'Lường Thị Vui',
      madeAt: expect.stringMatching(/^2026-11-22T/),
      rowLabel: 'Cá nhân: Chảo Mùi Sửa',
      kind: 'edited',
      fields: [
        { field: 'Ngày sinh', before: null, after: '05/02/1990' },
        { field: 'Năm sinh', before: null, after: '1990' },
        { field: 'Giới tính', before: null, after: 'Nữ' },
        { field: 'Đảng viên', before: null, after: 'Có' },
        { field: 'Loại', before: null, after: 'Viên chức' },
      ],
    });
    expect(added?.kind).toBe('added');
  });

  test('of a person includes places of work, awards and facts', () => {
    const office = newOffice();
    const unit = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
    const { id } = createPerson(office, personIn('Vàng Thị Kể', office.departmentId, '2015-01-01'));
    transferPeople(office, {
      ids: [id],
      unitId: unit,
      position: 'Chuyên viên',
      role: 'direct-worker',
      on: '2020-01-01',
    });
    decide(office, [toPerson(office, id, 'LDTT', { amount: 710_000 })]);
    saveRatings(office, { changes: [{ owner: { kind: 'person', id }, year: 2025, rating: 'HTXS' }] });
    saveDiscipline(office, {
      id: null,
      personId: id,
      form: 'reprimand',
      decidedOn: '2021-05-17',
      untilOn: null,
      decision: null,
      note: null,
    });
    saveReview(office, {
      id: null,
      owner: { kind: 'person', id },
      kind: 'complaint',
      fromOn: '2025-10-06',
      toOn: null,
      note: null,
    });
    const told = readRecordHistory(office, { kind: 'person', id }).flatMap((change) =>
      change.fields.map(
        ({ field, before, after }) => `${change.rowLabel} | ${field}: ${before ?? '–'} → ${after ?? '–'}`,
      ),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Quá trình công tác: Chuyên viên | Đơn vị: – → Văn phòng',
        'Quá trình công tác: Chuyên viên | Lãnh đạo/trực tiếp: – → Trực tiếp',
        'Khen thưởng: Vàng Thị Kể | Danh hiệu, hình thức: – → Lao động tiên tiến',
        'Khen thưởng: Vàng Thị Kể | Tiền thưởng: – → 710.000 đồng',
        'Xếp loại: năm 2025 | Xếp loại: – → Hoàn thành xuất sắc nhiệm vụ',
        'Kỷ luật: 17/05/2021 | Hình thức kỷ luật: – → Khiển trách',
        'Xem xét, xác minh: 06/10/2025 | Loại: – → Đang xác minh khiếu nại, tố cáo hoặc phản ánh',
      ]),
    );
  });

  test('of a unit tells its names and superiors', () => {
    const office = newOffice();
    const { id } = createUnit(office, newUnit('Phòng Cũ', office.departmentId));
    renameUnit(office, { id, name: 'Phòng Mới', shortName: null, on: '2020-01-01', decision: 'Quyết định số 1' });
    const fields = readRecordHistory(office, { kind: 'unit', id }).flatMap((change) => change.fields);
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'Tên', before: null, after: 'Phòng Mới' },
        { field: 'Từ ngày', before: null, after: '01/01/2020' },
        { field: 'Cấp trên', before: null, after: 'Sở Công Thương' },
      ]),
    );
  });

  test('speaks no English and shows no numbers of records', () => {
    const office = newOffice();
    const { id } = createPerson(office, personIn('Tẩn Thị Viết', office.departmentId));
    const initiative = {
      name: 'Sổ tay',
      year: 2025,
      kind: 'technical',
      state: 'recognized',
      scope: 'provincial',
    } as const;
    const known = { recognizedOn: '2025-11-20', recognizedBy: null, decision: null, firstAppliedOn: null };
    const texts = { summary: null, benefit: null, note: null, authors: [{ personId: id, share: 100 }] };
    saveInitiative(office, { id: null, ...initiative, ...known, ...texts });
    decide(office, [toPerson(office, id)]);
    const all = listHistory(office, { before: null, limit: 100 }).flatMap((set) =>
      readChangeSet(office, { id: set.id }),
    );
    const values = all.flatMap((change) => change.fields.flatMap(({ field, after }) => [field, after ?? '']));
    expect(
      values.filter((value) =>
        /^số \d|[a-z]-[a-z]|^(person|granted|merit|provincial|technical|recognized)$/.test(value),
      ),
    ).toEqual([]);
    expect(values).toEqual(expect.arrayContaining(['Giải pháp kỹ thuật', 'Đã công nhận', 'Tỉnh', 'Tẩn Thị Viết']));
  });
});

describe('the list of steps', () => {
  test('shows each step once, newest first, page by page, with what was taken back', () => {
    const office = newOffice();
    for (const name of ['Vi Thị Một', 'Vi Thị Hai', 'Vi Thị Ba']) createPerson(office, unknownPerson(name));
    undoStep(office);
    const first = listHistory(office, { before: null, limit: 2 });
    expect(first.map(({ kind, label, isUndone }) => [kind, label, isUndone])).toEqual([
      ['undo', 'Thêm cá nhân Vi Thị Ba', false],
      ['edit', 'Thêm cá nhân Vi Thị Ba', true],
    ]);
    const rest = listHistory(office, { before: first[1]?.id ?? 0, limit: 10 });
    expect(rest.map((set) => set.label)).toEqual([
      'Thêm cá nhân Vi Thị Hai',
      'Thêm cá nhân Vi Thị Một',
      'Tạo cơ quan Sở Công Thương',
    ]);
    expect(readUndoState(office)).toMatchObject({
      undo: { label: 'Thêm cá nhân Vi Thị Hai' },
      redo: { label: 'Thêm cá nhân Vi Thị Ba' },
    });
  });

  test('tells what a step did, also one that was taken back', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Vi Thị Một'));
    undoStep(office);
    const [undo, edit] = listHistory(office, { before: null, limit: 2 });
    expect(readChangeSet(office, { id: undo?.id ?? 0 })).toMatchObject([
      { kind: 'removed', label: 'Hoàn tác: Thêm cá nhân Vi Thị Một' },
    ]);
    expect(readChangeSet(office, { id: edit?.id ?? 0 })).toMatchObject([{ kind: 'added' }]);
  });
});
