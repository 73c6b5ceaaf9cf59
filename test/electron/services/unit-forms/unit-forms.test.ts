import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { applyImport } from '#electron/services/imports/apply-import.ts';
import { readImport } from '#electron/services/imports/read-import.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import {
  forgetUnitForms,
  listUnitFormRounds,
  receiveForm,
  rememberUnitForms,
} from '#electron/services/unit-forms/unit-form-rounds.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import type { UnitFormPurpose } from '#shared/domain/unit-forms/unit-form.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function office() {
  const context = newOffice();
  const unitId = createUnit(context, newUnit('Phòng Quản lý năng lượng', context.departmentId)).id;
  const other = createUnit(context, newUnit('Phòng Quản lý thương mại', context.departmentId)).id;
  const hanh = createPerson(context, {
    ...personIn('Nông Thị Hạnh', unitId, null, 'Chuyên viên'),
    nationalId: '002185001234',
    bornOn: '1985-03-05',
    bornYear: 1985,
    gender: 'female',
  }).id;
  const pao = createPerson(context, { ...personIn('Vàng A Páo', unitId), bornYear: 1979 }).id;
  createPerson(context, personIn('Lò Văn Sáng', other));
  return { ...context, unitId, other, hanh, pao };
}

async function formOf(context: ReturnType<typeof office>, purpose: UnitFormPurpose) {
  const params = { unitId: context.unitId, purpose, year: 2026, dueOn: '2026-12-10' } as const;
  const { fileName, bytes } = await renderDocument(context, { document: 'unit-form', params }, 'xlsx');
  const workbook = await readXlsx(bytes ?? new Uint8Array());
  return { fileName, workbook, table: workbook.sheets[0] };
}

describe('the form of a unit', () => {
  test('has its people and nobody else, by given name, CCCD with its zeros, a year where no day is known', async () => {
    const { fileName, table } = await formOf(office(), 'registrations');
    expect(fileName).toBe('Phòng Quản lý năng lượng - Đăng ký thi đua 2026.xlsx');
    const rows = table?.rows.slice(4, 8).map((row) => row.slice(0, 6));
    expect(rows).toEqual([
      ['Số TT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Giới tính', 'Chức vụ'],
      [null, 'Phòng Quản lý năng lượng', null, null, null, null],
      [1, 'Nông Thị Hạnh', '002185001234', new Date('1985-03-05T00:00:00Z'), 'Nữ', 'Chuyên viên'],
      [2, 'Vàng A Páo', null, 1979, null, null],
    ]);
    expect(JSON.stringify(table?.rows)).not.toContain('Lò Văn Sáng');
    expect(JSON.stringify(table?.rows)).toContain('Đơn vị: Phòng Quản lý năng lượng');
    expect(JSON.stringify(table?.rows)).toContain('Hạn gửi: 10/12/2026');
  });

  test('offers awards and ratings as lists that its hidden sheet holds, and is locked but for what is asked', async () => {
    const { workbook, table } = await formOf(office(), 'registrations');
    const lists = table?.dataValidations?.filter((rule) => rule.type === 'list') ?? [];
    expect(lists.map((rule) => rule.range)).toEqual(['E6:E28', 'G6:G28']);
    expect(workbook.sheets[2]).toMatchObject({ name: 'Danh mục chọn', hidden: true });
    expect(workbook.sheets[2]?.rows.map((row) => row[1])).toContain('CSTĐCS');
    expect(table?.protection?.sheet).toBe(true);
  });

  test('comes with what is known already, so that only differences need be typed', async () => {
    const context = office();
    saveRatings(context, { changes: [{ owner: { kind: 'person', id: context.hanh }, year: 2026, rating: 'HTXS' }] });
    const { table } = await formOf(context, 'ratings');
    expect(table?.rows[6]).toContain('Hoàn thành xuất sắc nhiệm vụ');
  });

  test('says in Vietnamese how to fill it in', async () => {
    const { workbook } = await formOf(office(), 'people');
    expect(workbook.sheets[1]?.name).toBe('Hướng dẫn');
    expect(JSON.stringify(workbook.sheets[1]?.rows)).toContain('Chỉ nhập vào ô nền vàng');
  });

  test('is an Excel file only, as it is there to be filled in', async () => {
    const context = office();
    const params = { unitId: context.unitId, purpose: 'people', year: 2026, dueOn: null } as const;
    await expect(renderDocument(context, { document: 'unit-form', params }, 'docx')).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
  });
});

describe('a form that comes back', () => {
  async function sentBack(context: ReturnType<typeof office>) {
    const params = { unitId: context.unitId, purpose: 'ratings', year: 2026, dueOn: null } as const;
    const { fileName, bytes } = await renderDocument(context, { document: 'unit-form', params }, 'xlsx');
    return (at: typeof context) => {
      const source = { kind: 'file', name: fileName, bytes: new Uint8Array(bytes ?? []) } as const;
      return readImport(at, { source, kind: null, senderUnitId: null });
    };
  }
  const rate = (context: ReturnType<typeof office>, rating: 'HTXS' | 'HTT') =>
    saveRatings(context, {
      changes: [
        { owner: { kind: 'person', id: context.hanh }, year: 2026, rating },
        { owner: { kind: 'person', id: context.pao }, year: 2026, rating: 'HT' },
      ],
    });

  test('is known by its kind, year and unit, and brings the differences only', async () => {
    const context = office();
    rate(context, 'HTXS');
    const read = await sentBack(context);
    const unchanged = read(context);
    expect(unchanged).toMatchObject({ kind: 'ratings', year: 2026, senderUnitId: context.unitId });
    expect(unchanged.counts).toMatchObject({ same: 2, new: 0, changed: 0, refused: 0 });

    rate(context, 'HTT');
    const { draftId, counts } = read(context);
    expect(counts).toMatchObject({ same: 1, changed: 1 });
    rememberUnitForms(context, { purpose: 'ratings', year: 2026, dueOn: null, unitIds: [context.unitId] });
    applyImport(context, { draftId });
    expect(listUnitFormRounds(context)[0]?.units[0]?.receivedAt).not.toBeNull();
  });

  test('brings the unit’s own rating too, from the line above its people', async () => {
    const context = office();
    const rateUnit = (rating: 'HTXS' | 'HTT') =>
      saveRatings(context, { changes: [{ owner: { kind: 'unit', id: context.unitId }, year: 2026, rating }] });
    rate(context, 'HTXS');
    rateUnit('HTXS');
    const read = await sentBack(context);
    expect(read(context).counts).toMatchObject({ same: 3, refused: 0 });
    rateUnit('HTT');
    expect(read(context).counts).toMatchObject({ same: 2, changed: 1, refused: 0 });
  });

  test('counts as received when it brings nothing new', () => {
    const context = office();
    rememberUnitForms(context, { purpose: 'ratings', year: 2026, dueOn: null, unitIds: [context.unitId] });
    receiveForm(context, { purpose: 'ratings', year: 2026, unitId: context.unitId });
    expect(listUnitFormRounds(context)[0]?.units[0]?.receivedAt).toBe('2026-11-22');
  });
});

describe('who has not sent', () => {
  test('is everybody who was asked, until an import of theirs comes; one that was not meant is waited for no more', () => {
    const context = office();
    const round = { purpose: 'ratings', year: 2026, dueOn: '2026-12-10' } as const;
    rememberUnitForms(context, { ...round, unitIds: [context.unitId, context.other] });
    rememberUnitForms(context, { ...round, dueOn: '2026-12-15', unitIds: [context.unitId, context.other] });
    expect(listUnitFormRounds(context)).toMatchObject([
      {
        ...round,
        dueOn: '2026-12-15',
        units: [
          { unitName: 'Phòng Quản lý năng lượng', receivedAt: null },
          { unitName: 'Phòng Quản lý thương mại', receivedAt: null },
        ],
      },
    ]);
    const [{ units } = { units: [] }] = listUnitFormRounds(context);
    forgetUnitForms(context, { ids: [units[1]?.id ?? 0] });
    expect(listUnitFormRounds(context)[0]?.units.map(({ unitId }) => unitId)).toEqual([context.unitId]);
  });
});
