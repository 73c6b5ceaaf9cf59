import { describe, expect, test } from 'vitest';
import { allRows } from '#electron/database/rows.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { applyImport } from '#electron/services/imports/apply-import.ts';
import { traceImport } from '#electron/services/imports/list-imports.ts';
import { readImport } from '#electron/services/imports/read-import.ts';
import { listImportRows, reviseImport } from '#electron/services/imports/revise-import.ts';
import { readRound } from '#electron/services/rounds/read-rounds.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { type MadeCell, table, xlsx } from '../../../fixtures/imports/corpus-case.ts';
import { staffedOffice } from '../../../fixtures/imports/matching-cases.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { YEAR } from '../eligibility/eligibility-office.ts';
import { yearlyRound } from '../rounds/round-office.ts';

const proposed = table(`
PHÒNG KẾ HOẠCH - TÀI CHÍNH
DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM ${YEAR}
STT | Họ và tên | Năm sinh | Chức vụ | Danh hiệu đề nghị
1 | Đặng Quốc Dũng | 1979 | Phó Trưởng phòng | CSTĐ cơ sở
2 | Hoàng Thuỳ Dương | 1988 | Chuyên viên | LĐTT
3 | Nguyễn Thị Hoà | 1985 | Chuyên viên | Tập thể LĐXS
`);

async function read(office: ServiceContext, rows: readonly MadeCell[][] = proposed, name = 'de-nghi.xlsx') {
  const bytes = new Uint8Array(await xlsx({ rows: [...rows] }));
  return readImport(office, { source: { kind: 'file', name, bytes }, kind: null, senderUnitId: null });
}
const rowsOf = (office: ServiceContext, draftId: number) =>
  listImportRows(office, { draftId, offset: 0, limit: 100, outcomes: [], withQuestions: false }).rows;

describe('A unit’s proposals', () => {
  test('go onto the list of the open round of their year, with the position the unit wrote, and can be traced and taken back', async () => {
    const office = newOffice();
    staffedOffice(office);
    const round = yearlyRound(office);
    const proposal = await read(office);
    expect(proposal).toMatchObject({ kind: 'proposals', roundId: round, counts: { new: 2, refused: 1 } });
    expect(rowsOf(office, proposal.draftId)[2]?.problems[0]?.message).toMatch(/chỉ tặng cho tập thể/);
    applyImport(office, { draftId: proposal.draftId });
    const lines = readRound(office, { id: round }).proposals;
    expect(lines).toMatchObject([
      { recipientName: 'Đặng Quốc Dũng', code: 'CSTDCS', position: 'Phó Trưởng phòng', source: 'imported' },
      { recipientName: 'Hoàng Thuỳ Dương', code: 'LDTT', proposingUnitName: 'Phòng Kế hoạch - Tài chính' },
    ]);
    expect(traceImport(office, { table: 'proposals', rowId: lines[0]?.id ?? 0 })[0]).toMatchObject({ sourceRow: 4 });
    // The same file once more brings nothing.
    expect((await read(office)).counts).toMatchObject({ new: 0, same: 2 });
    undoStep(office);
    expect(readRound(office, { id: round }).proposals).toEqual([]);
  });

  test('wait for the officer to say which round, where several are open', async () => {
    const office = newOffice();
    staffedOffice(office);
    yearlyRound(office);
    const second = yearlyRound(office, { name: 'Khen thưởng chuyên đề', kind: 'movement' });
    const proposal = await read(office);
    const revised = reviseImport(office, { draftId: proposal.draftId, corrections: { kind: 'proposals' } });
    expect(revised).toMatchObject({ roundId: null, counts: { new: 0, refused: 3 } });
    expect(rowsOf(office, proposal.draftId)[0]?.problems[0]?.message).toMatch(/hãy chọn đợt/);
    const chosen = reviseImport(office, { draftId: proposal.draftId, corrections: { roundId: second } });
    expect(chosen.counts).toMatchObject({ new: 2 });
  });

  test('are taken for awards where no round waits for them, with a word of warning', async () => {
    const office = newOffice();
    staffedOffice(office);
    const proposal = await read(office);
    expect(proposal.kind).toBe('awards');
    expect(proposal.notices.join()).toMatch(/đã có quyết định/);
  });
});

describe('An initiative of several authors', () => {
  test('asks about each doubtful author in turn', async () => {
    const office = newOffice();
    staffedOffice(office);
    const list = table(`
DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN CẤP CƠ SỞ NĂM 2025
STT | Tên sáng kiến | Tác giả | Ngày công nhận
1 | Rút ngắn thời gian cấp phép hoá chất | Nguyễn Thị Hoà (60%); Nguyễn Thị Hòa (40%) | 15/10/2025
`);
    const { draftId } = await read(office, list, 'sang-kien.xlsx');
    const [row] = rowsOf(office, draftId);
    expect(row).toMatchObject({ outcome: 'refused', asked: { name: 'Nguyễn Thị Hoà' } });
    const people = (row?.candidates ?? []).map(({ id }) => id);
    expect(people).toHaveLength(2);
    const answer = (key: string, id: number) =>
      reviseImport(office, { draftId, corrections: { matches: [{ rowId: key, answer: { kind: 'record', id } }] } });
    answer(row?.asked?.key ?? '', people[0] ?? 0);
    const [again] = rowsOf(office, draftId);
    expect(again?.asked?.key).not.toBe(row?.asked?.key);
    answer(again?.asked?.key ?? '', people[1] ?? 0);
    expect(rowsOf(office, draftId)[0]).toMatchObject({ outcome: 'new', asked: null });
    applyImport(office, { draftId });
    const authors = allRows(office.database, 'SELECT person_id FROM initiative_authors ORDER BY id');
    expect(authors.map((author) => author.person_id)).toEqual(people);
  });
});
