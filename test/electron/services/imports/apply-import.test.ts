import { describe, expect, test } from 'vitest';
import { undoChosenStep } from '#electron/services/history/undo-step.ts';
import { applyImport } from '#electron/services/imports/apply-import.ts';
import { listImports, readOriginal, traceImport } from '#electron/services/imports/list-imports.ts';
import { readImport } from '#electron/services/imports/read-import.ts';
import {
  discardImport,
  listImportRows,
  readImportSource,
  reviseImport,
} from '#electron/services/imports/revise-import.ts';
import { listPeople } from '#electron/services/people/list-people.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { listUnits } from '#electron/services/units/list-units.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { type MadeCell, table, xlsx } from '../../../fixtures/imports/corpus-case.ts';
import { staffedOffice } from '../../../fixtures/imports/matching-cases.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';

const list = table(`
DANH SÁCH CÔNG CHỨC NĂM 2025
STT | Họ và tên | Ngày sinh | Đơn vị | Chức vụ
1 | Nông Văn Thử | 05/03/1985 | Phòng Kế hoạch - Tài chính | Trưởng phòng
2 | Nguyễn Thị Hoà | | | Chuyên viên
3 | Vi Thị Mẫu | 30/02/1990 | Phòng Thương mại | Chuyên viên
4 | Lò Văn Páo | 07/03/1985 | Phòng Thương mại | Chuyên viên
`);

/** A workbook tells when it was made: the same rows are made into a file once. */
const workbooks = new Map<readonly MadeCell[][], Promise<Uint8Array>>();
function workbookOf(rows: readonly MadeCell[][]): Promise<Uint8Array> {
  const made = workbooks.get(rows) ?? xlsx({ rows: [...rows] });
  workbooks.set(rows, made);
  return made;
}

async function read(office: ServiceContext, rows: readonly MadeCell[][] = list, name = 'cong-chuc.xlsx') {
  const bytes = new Uint8Array(await workbookOf(rows));
  return readImport(office, { source: { kind: 'file', name, bytes }, kind: null, senderUnitId: null });
}
const all = { offset: 0, limit: 100, outcomes: [], withQuestions: false } as const;
const rowsOf = (office: ServiceContext, draftId: number) =>
  listImportRows(office, { draftId, ...all, outcomes: [] }).rows;
const names = (office: ServiceContext) =>
  listPeople(office, { offset: 0, limit: 100, withFormer: true }).rows.map(({ fullName }) => fullName);

describe('Nothing is written until the officer says so', () => {
  test('reading and revising leave the records as they are', async () => {
    const office = newOffice();
    staffedOffice(office);
    const before = wholeContent(office);
    const { draftId, counts } = await read(office);
    reviseImport(office, { draftId, corrections: { kind: 'people' } });
    expect(wholeContent(office)).toEqual(before);
    expect(counts).toEqual({ new: 2, changed: 0, same: 0, refused: 2, questions: 1, leftOut: 0, total: 4 });
  });

  test('a question is answered, a wrong cell corrected, a row left out; then it is written as one step', async () => {
    const office = newOffice();
    staffedOffice(office);
    const { draftId } = await read(office);
    const [, doubtful, wrong] = rowsOf(office, draftId);
    expect(doubtful?.candidates.map(({ name }) => name)).toEqual(['Nguyễn Thị Hoà', 'Nguyễn Thị Hoà']);
    expect(wrong?.problems).toMatchObject([{ severity: 'refusal', column: 'Ngày sinh', address: 'C5' }]);
    const revised = reviseImport(office, {
      draftId,
      corrections: {
        matches: [{ rowId: doubtful?.id ?? '', answer: { kind: 'record', id: doubtful?.candidates[0]?.id ?? 0 } }],
        cells: [{ sheet: 0, row: 5, column: 2, text: '28/02/1990' }],
        leaveOut: [{ rowId: '0:6', isLeftOut: true }],
      },
    });
    expect(revised.counts).toMatchObject({ new: 3, same: 1, refused: 0, questions: 0, leftOut: 1 });
    const applied = applyImport(office, { draftId });
    expect(applied).toMatchObject({ written: 2 });
    expect(names(office)).toContain('Vi Thị Mẫu');
    expect(names(office)).not.toContain('Lò Văn Páo');
    expect(listUnits(office, { on: office.today(), withDissolved: false }).map(({ name }) => name)).toContain(
      'Phòng Thương mại',
    );
    expect(failureOf(() => applyImport(office, { draftId }))).toMatchObject({
      kind: 'notFound',
      entity: 'importDraft',
    });
  });

  test('a draft thrown away is gone', async () => {
    const office = newOffice();
    const { draftId } = await read(office);
    discardImport(office, { draftId });
    expect(failureOf(() => rowsOf(office, draftId))).toMatchObject({ kind: 'notFound' });
  });

  test('what was shown is what happens: after other changes the officer looks again', async () => {
    const office = newOffice();
    const { draftId } = await read(office);
    staffedOffice(office);
    expect(failureOf(() => applyImport(office, { draftId }))).toMatchObject({ kind: 'refused' });
    expect(applyImport(office, { draftId }).written).toBe(2);
  });
});

describe('An import is one step', () => {
  test('it is taken back as a whole, units and all, and listed as taken back', async () => {
    const office = newOffice();
    const before = wholeContent(office);
    const { draftId } = await read(office);
    const { changeSetId } = applyImport(office, { draftId });
    expect(listImports(office)).toMatchObject([
      { fileName: 'cong-chuc.xlsx', kind: 'people', isUndone: false, newCount: 3 },
    ]);
    undoChosenStep(office, { id: changeSetId ?? 0 });
    expect(wholeContent(office)).toEqual(before);
    expect(listImports(office)).toMatchObject([{ isUndone: true }]);
  });

  test('the original is kept, and a record leads back to its cells', async () => {
    const office = newOffice();
    const { draftId } = await read(office);
    const { importId } = applyImport(office, { draftId });
    const person = listPeople(office, { offset: 0, limit: 100, withFormer: true }).rows.find(
      ({ fullName }) => fullName === 'Lò Văn Páo',
    );
    const [trace] = traceImport(office, { table: 'people', rowId: person?.id ?? 0 });
    expect(trace).toMatchObject({ importId, sheetName: 'Sheet1', sourceRow: 6 });
    expect(trace?.cells).toContainEqual({ address: 'B6', header: 'Họ và tên', text: 'Lò Văn Páo' });
    expect(readOriginal(office, importId ?? 0).content.subarray(0, 2)).toEqual(Buffer.from('PK'));
  });

  test('the same file again changes nothing and makes no step', async () => {
    const office = newOffice();
    applyImport(office, { draftId: (await read(office)).draftId });
    const again = await read(office);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 3, refused: 1 });
    expect(again.importedBefore).not.toBeNull();
    expect(applyImport(office, { draftId: again.draftId })).toEqual({ importId: null, changeSetId: null, written: 0 });
  });

  test('stopped half-way it leaves no trace', async () => {
    const office = newOffice();
    const { draftId } = await read(office);
    const before = wholeContent(office);
    const stopped = {
      ...office,
      reportProgress: ({ stage }: { stage: string }) => {
        if (stage === 'writing') fail({ kind: 'canceled' });
      },
    };
    expect(failureOf(() => applyImport(stopped, { draftId }))).toEqual({ kind: 'canceled' });
    expect(wholeContent(office)).toEqual(before);
    expect(listImports(office)).toEqual([]);
    expect(applyImport(office, { draftId }).written).toBe(3);
  });
});

describe('The mapping is remembered', () => {
  const odd = (year: number) =>
    table(`
DANH SÁCH NĂM ${year}
STT | Họ và tên | Mã thẻ | Nơi làm
1 | Nông Văn Thử | '019085000001 | Phòng Thương mại
2 | Lò Văn Páo | '019085000002 | Phòng Thương mại`);

  test('next year the same form is read as the officer had it', async () => {
    const office = newOffice();
    const first = await read(office, odd(2025));
    expect(first.sheets[0]?.columns[2]?.meaning.field).toBeNull();
    const meaning = { field: 'nationalId', award: null, rating: null, year: null } as const;
    reviseImport(office, {
      draftId: first.draftId,
      corrections: { sheets: [{ sheet: 0, columns: [{ column: 2, meaning }] }] },
    });
    applyImport(office, { draftId: first.draftId });
    const next = await read(office, odd(2026), 'nam-sau.xlsx');
    expect(next.remembered).toMatchObject({ fileName: 'cong-chuc.xlsx' });
    expect(next.sheets[0]?.columns[2]?.meaning.field).toBe('nationalId');
    expect(next.counts.same).toBe(2);
  });
});

describe('The officer corrects the reading', () => {
  test('another header, other roles of rows, another encoding of a column', async () => {
    const office = newOffice();
    const { draftId } = await read(office);
    const source = readImportSource(office, { draftId, sheet: 0, offset: 0, limit: 10 });
    expect(source.rows.map(({ role }) => role)).toEqual(['heading', 'header', 'data', 'data', 'data', 'data']);
    const revised = reviseImport(office, {
      draftId,
      corrections: {
        sheets: [{ sheet: 0, roles: [{ row: 6, role: 'note' }], encodings: [{ column: 4, encoding: 'tcvn3' }] }],
      },
    });
    expect(revised.counts.total).toBe(3);
    expect(revised.sheets[0]?.columns[4]?.encoding).toBe('tcvn3');
  });

  test('a near unit is chosen, and its rows are no longer refused', async () => {
    const office = newOffice();
    staffedOffice(office);
    const rows = table(`
STT | Họ và tên | Năm sinh | Đơn vị
1 | Vi Văn Một | 1985 | Phòng Kế hoạch Tài chín`);
    const { draftId, unitQuestions } = await read(office, rows);
    expect(unitQuestions).toMatchObject([{ text: 'Phòng Kế hoạch Tài chín', rowCount: 1, answer: null }]);
    const unitId = unitQuestions[0]?.candidates[0]?.id ?? 0;
    const revised = reviseImport(office, {
      draftId,
      corrections: { units: [{ text: 'Phòng Kế hoạch Tài chín', answer: { kind: 'existing', unitId } }] },
    });
    expect(revised.counts).toMatchObject({ new: 1, refused: 0 });
  });
});

test('native place, residence and what else registers ask for are read from their columns, and compared the next time', async () => {
  const office = newOffice();
  staffedOffice(office);
  const withDetails = (place: string) =>
    table(`
STT | Họ và tên | Đơn vị | Mã cán bộ | Quê quán | Nơi thường trú | Quốc tịch | Trình độ | | Số điện thoại
 | | | | | | | Chuyên môn | Ngoại ngữ |
1 | Vi Thị Mẫu | Phòng Kế hoạch - Tài chính | 00128 | ${place} | Phường Cầu Đá | Việt Nam | Cử nhân Luật | Anh B1 | 0912.000.333
`);
  const merged = async (place: string) => {
    const rows = withDetails(place);
    const bytes = new Uint8Array(await xlsx({ rows, look: { merges: ['H1:I1'] } }));
    return readImport(office, {
      source: { kind: 'file', name: 'ly-lich.xlsx', bytes },
      kind: 'people',
      senderUnitId: null,
    });
  };
  const first = await merged('Xã Bản Chang');
  applyImport(office, { draftId: first.draftId });
  const person = listPeople(office, { offset: 0, limit: 100, withFormer: true }).rows.find(
    ({ fullName }) => fullName === 'Vi Thị Mẫu',
  );
  expect(readPerson(office, { id: person?.id ?? 0 }).details).toEqual({
    personnelCode: '00128',
    nativePlace: 'Xã Bản Chang',
    residence: 'Phường Cầu Đá',
    nationality: 'Việt Nam',
    qualification: 'Cử nhân Luật',
    phone: '0912.000.333',
  });
  const second = await merged('Xã Nà Rược');
  expect(rowsOf(office, second.draftId)[0]?.changes).toEqual([
    { field: 'nativePlace', fieldName: 'Quê quán', before: 'Xã Bản Chang', after: 'Xã Nà Rược' },
  ]);
});
