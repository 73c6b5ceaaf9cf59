import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareScores, readScoreCell } from '#electron/services/block-scores/compare-scores.ts';
import { scoresOfMember, takeScores } from '#electron/services/block-scores/exchange-scores.ts';
import { readScoreFile } from '#electron/services/block-scores/read-score-file.ts';
import { readScoreTableFile } from '#electron/services/block-scores/read-score-table-file.ts';
import { renderScoreForm } from '#electron/services/block-scores/render-score-form.ts';
import { acceptScores, saveScores, submitScores } from '#electron/services/block-scores/save-scores.ts';
import { addEvidence, readEvidence } from '#electron/services/block-scores/score-evidence.ts';
import {
  copyScoreTable,
  readScoreTable,
  removeScoreTable,
  saveScoreTable,
} from '#electron/services/block-scores/score-tables.ts';
import { saveBlockMembers } from '#electron/services/blocks/block-members.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { newBlock, saveTable } from '../../../fixtures/blocks.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';

type Block = ReturnType<typeof newBlock>;
type Office = ReturnType<typeof newOffice>;

function save(office: Office, { blockId, year }: Block, change: Parameters<typeof saveScores>[1]['changes'][number]) {
  return saveScores(office, { blockId, year, changes: [change] });
}

function selfScore(office: Office, block: Block, member = 0) {
  const memberId = block.memberIds[member] ?? 0;
  const at = { memberId, stage: 'self' as const, scorerId: null };
  saveScores(office, {
    blockId: block.blockId,
    year: block.year,
    changes: [
      { ...at, criterionId: block.task, planned: 5000, actual: 5200 },
      { ...at, criterionId: block.quality, grade: 'A' },
    ],
  });
}

describe('scores in three columns', () => {
  it('refuse a score above the maximum, a plan of 0 and a member that checks itself, each with the reason', () => {
    const office = newOffice();
    const block = newBlock(office);
    const [memberId = 0] = block.memberIds;
    const at = { memberId, stage: 'verified' as const, scorerId: null };
    expect(failureOf(() => save(office, block, { ...at, criterionId: block.task, points: 61 }))).toMatchObject({
      field: 'changes.0.points',
      message: '61 điểm vượt điểm tối đa 60 của tiêu chí này.',
    });
    expect(
      failureOf(() => save(office, block, { ...at, criterionId: block.task, planned: 0, actual: 3 })),
    ).toMatchObject({
      field: 'changes.0.planned',
    });
    const check = { memberId, stage: 'cross' as const, scorerId: memberId, criterionId: block.task, points: 50 };
    expect(failureOf(() => save(office, block, check))).toMatchObject({
      field: 'changes.0.scorerId',
      message: 'Sở Công Thương không chấm chéo cho chính mình.',
    });
  });

  it('do not let a member score what the province scores', () => {
    const office = newOffice();
    const block = newBlock(office);
    const at = { memberId: block.memberIds[0] ?? 0, stage: 'self' as const, scorerId: null };
    expect(failureOf(() => save(office, block, { ...at, criterionId: block.province, points: 10 }))).toMatchObject({
      kind: 'refused',
    });
  });

  it('write nothing while one of many cells is refused', () => {
    const office = newOffice();
    const block = newBlock(office);
    const at = { memberId: block.memberIds[0] ?? 0, stage: 'verified' as const, scorerId: null };
    failureOf(() =>
      saveScores(office, {
        blockId: block.blockId,
        year: block.year,
        changes: [
          { ...at, criterionId: block.task, points: 50 },
          { ...at, criterionId: block.quality, points: 26 },
        ],
      }),
    );
    expect(compareScores(office, block).members[0]?.totals.verified.missing).toBe(3);
  });

  it('explain a computed score, and verify it as it was scored where nobody objects', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    acceptScores(office, { ...block, memberIds: block.memberIds, from: 'self' });
    const cell = readScoreCell(office, { memberId: block.memberIds[0] ?? 0, criterionId: block.task });
    expect(cell.views.find(({ stage }) => stage === 'verified')?.score).toMatchObject({ points: 60, bonus: 2.4 });
    expect(cell.views[0]?.score.explanation).toContain('vượt 4%: thưởng 2,4 điểm');
  });

  it('trace what was changed after it was handed in, until it is put back', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    const memberId = block.memberIds[0] ?? 0;
    submitScores(office, { memberId, stage: 'self', scorerId: null, isSubmitted: true });
    save(office, block, { memberId, criterionId: block.quality, stage: 'self', scorerId: null, grade: 'B' });
    const cell = readScoreCell(office, { memberId, criterionId: block.quality });
    expect(cell.changes).toMatchObject([
      { changedBy: 'Lường Thị Vui', before: '25 điểm (mức A)', after: '20 điểm (mức B)' },
    ]);
    expect(compareScores(office, block).members.find(({ id }) => id === memberId)?.changed).toEqual([2]);
    undoStep(office);
    expect(compareScores(office, block).members.find(({ id }) => id === memberId)?.changed).toEqual([]);
  });

  it('keep evidence with the cell, and give the file back', () => {
    const office = newOffice();
    const block = newBlock(office);
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const place = { memberId: block.memberIds[0] ?? 0, criterionId: block.task };
    const { id } = addEvidence(office, { ...place, name: 'Báo cáo 120.pdf', bytes });
    expect(readScoreCell(office, place).evidence).toMatchObject([{ name: 'Báo cáo 120.pdf', hasFile: true }]);
    expect(new TextDecoder().decode(readEvidence(office, id).content)).toBe('%PDF-1.7');
  });

  it('keep a member in its year while it has scores', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    expect(failureOf(() => saveBlockMembers(office, { ...block, members: [] }))).toMatchObject({
      kind: 'refused',
      field: 'members',
    });
  });
});

describe('a table of its own for each year', () => {
  it('is refused while a criterion has nobody who scores it, or no points, at its line', () => {
    const office = newOffice();
    const block = newBlock(office);
    const { table, criteria } = readScoreTable(office, block);
    if (table === null) throw new Error('no table');
    const { id: _, year: __, ...fields } = table;
    const saved = (change: object) =>
      failureOf(() =>
        saveScoreTable(office, {
          ...{ blockId: block.blockId, year: block.year },
          ...fields,
          criteria: criteria.map(({ grades, ...line }) => ({
            ...line,
            grades: grades === null ? null : [...grades],
            ...(line.id === block.task ? change : {}),
          })),
        }),
      );
    const place = criteria.findIndex(({ id }) => id === block.task);
    expect(saved({ scorer: null })).toMatchObject({
      field: `criteria.${place}.scorer`,
      message: 'Tiêu chí chưa có bên chấm điểm.',
    });
    expect(saved({ maxPoints: 0 })).toMatchObject({ field: `criteria.${place}.maxPoints` });
  });

  it('is copied from the last one and can be changed without changing it', () => {
    const office = newOffice();
    const block = newBlock(office);
    copyScoreTable(office, { blockId: block.blockId, year: 2027, fromYear: 2026, fromBlockId: null });
    const copied = readScoreTable(office, { blockId: block.blockId, year: 2027 });
    expect(copied.table?.name).toBe('Bảng điểm năm 2027');
    expect(copied.criteria).toHaveLength(5);
    removeScoreTable(office, { blockId: block.blockId, year: 2027 });
    expect(readScoreTable(office, block).criteria).toHaveLength(5);
  });

  it('is not removed once somebody has scored by it', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    expect(failureOf(() => removeScoreTable(office, block))).toMatchObject({ kind: 'refused' });
  });

  it('is read out of the file that the block sent: groups, criteria, penalties, the total', () => {
    const office = newOffice();
    const rows = [
      'BẢNG ĐIỂM THI ĐUA;;',
      'TT;Nội dung tiêu chí;Điểm chuẩn',
      'I;Nhiệm vụ chuyên môn;70',
      '1;Hoàn thành chỉ tiêu được giao;40',
      '2;Cải cách hành chính;30',
      'II;Công tác thi đua, khen thưởng;30',
      '1;Phát động phong trào;30',
      'III;Điểm trừ;',
      '1;Gửi báo cáo chậm;-5',
      ';Tổng cộng;100',
    ];
    const bytes = new TextEncoder().encode(rows.join('\r\n'));
    const read = readScoreTableFile(office, { fileName: 'Bang diem.csv', bytes: new Uint8Array(bytes) });
    expect(read.totalPoints).toBe(100);
    expect(read.criteria.map(({ level, kind, maxPoints }) => [level, kind, maxPoints])).toEqual([
      [1, 'group', 70],
      [2, 'fixed', 40],
      [2, 'fixed', 30],
      [1, 'group', 30],
      [2, 'fixed', 30],
      [1, 'group', null],
      [2, 'penalty', 5],
    ]);
  });
});

describe('scores of a member on their way to the block', () => {
  const way = { way: 'package', fileName: 'diem.tdkt-goi', isTaken: true } as const;

  it('arrive in another office, by name, whatever its numbers are', () => {
    const sender = newOffice();
    const sent = newBlock(sender);
    selfScore(sender, sent);
    const delivery = scoresOfMember(sender, { memberId: sent.memberIds[0] ?? 0, stage: 'self', scorerId: null });

    const head = newOffice();
    newBlock(head, 2025);
    const there = newBlock(head);
    const read = takeScores(head, there.blockId, 2026, structuredClone(delivery), way);
    expect(read).toMatchObject({ refusal: null, isTaken: true, changed: 2, filled: 2, asked: 2, total: 87.4 });
    const member = compareScores(head, there).members.find(({ unitName }) => unitName === 'Sở Công Thương');
    expect(member).toMatchObject({ submitted: ['self'], totals: { self: { total: 87.4 } } });
  });

  it('are refused for another year, another table and a body that is no member', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    const delivery = scoresOfMember(office, { memberId: block.memberIds[0] ?? 0, stage: 'self', scorerId: null });
    const take = (change: Partial<typeof delivery>) =>
      takeScores(office, block.blockId, 2026, { ...delivery, ...change }, way).refusal;
    expect(take({ year: 2025 })).toBe('Tệp chấm điểm của năm 2025, không phải năm 2026.');
    expect(take({ table: '0000' })).toContain('bảng điểm khác');
    expect(take({ unitName: 'Sở Y tế' })).toContain('không phải thành viên');
    expect(take({ stage: 'cross', scorerName: 'sở công thương' })).toContain('không chấm chéo cho chính mình');
  });

  it('are refused whole while one of them is above its maximum, named with its cell', () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    const delivery = scoresOfMember(office, { memberId: block.memberIds[1] ?? 0, stage: 'self', scorerId: null });
    const entry = { planned: 0, actual: 5, grade: null, isMet: null, occasions: null, points: null, note: null };
    const scores = [{ place: 1, entry, evidence: null, cells: { planned: 'E8' } }];
    const read = takeScores(office, block.blockId, 2026, { ...delivery, scores }, way);
    expect(read).toMatchObject({ isTaken: false, refusedCells: [{ cell: 'E8', criterionName: 'Chỉ tiêu được giao' }] });
  });
});

const decoder = new TextDecoder();
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with one number changed, as a member would in Excel. */
function withCell(bytes: Uint8Array, before: number, after: number): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const sheet = decoder.decode(files[SHEET]).replace(`<v>${before}</v>`, `<v>${after}</v>`);
  return new Uint8Array(zipSync({ ...files, [SHEET]: new TextEncoder().encode(sheet) }));
}

/** Where a number stands: `E8`. */
function addressOf(bytes: Uint8Array, number: number): string | undefined {
  const sheet = decoder.decode(unzipSync(bytes)[SHEET]);
  return new RegExp(`<c r="([A-Z]+\\d+)"[^>]*><v>${number}</v>`).exec(sheet)?.[1];
}

describe('the Excel file of a member', () => {
  async function formOf(office: Office, block: Block, stage: 'self' | 'cross' = 'self') {
    const params = {
      ...{ memberId: block.memberIds[0] ?? 0, stage, dueOn: '2026-11-15' },
      scorerId: stage === 'cross' ? (block.memberIds[1] ?? 0) : null,
    };
    const { content } = await renderScoreForm(office, params, 'xlsx');
    if (!content.ok || typeof content.value === 'string') throw new Error('no workbook');
    return content.value as Uint8Array<ArrayBuffer>;
  }

  it('comes back as it went: what was filled in is read at its place', async () => {
    const office = newOffice();
    const block = newBlock(office);
    selfScore(office, block);
    const bytes = await formOf(office, block);
    const read = readScoreFile(office, { ...block, fileName: 'Tự chấm.xlsx', bytes, isTaken: true });
    expect(read).toMatchObject({ refusal: null, memberName: 'Sở Công Thương', filled: 2, changed: 0, isTaken: true });
  });

  it('is protected, with only the cells to fill in open', async () => {
    const office = newOffice();
    const bytes = await formOf(office, newBlock(office));
    const files = unzipSync(bytes);
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<sheetProtection');
    expect(sheet).toContain('dataValidation');
  });

  it('of last year is refused as a whole', async () => {
    const office = newOffice();
    const block = newBlock(office);
    const bytes = await formOf(office, block);
    saveTable(office, block.blockId, 2027);
    const read = readScoreFile(office, {
      blockId: block.blockId,
      year: 2027,
      fileName: 'x.xlsx',
      bytes,
      isTaken: true,
    });
    expect(read).toMatchObject({ refusal: 'Tệp chấm điểm của năm 2026, không phải năm 2027.', isTaken: false });
  });

  it('is refused at the very cell of Excel where a plan is 0 or points are above the maximum, and nothing of it is written', async () => {
    const office = newOffice();
    const block = newBlock(office);
    const at = { memberId: block.memberIds[0] ?? 0, stage: 'self' as const, scorerId: null };
    save(office, block, { ...at, criterionId: block.task, planned: 5017, actual: 5200 });
    const bytes = await formOf(office, block);
    const read = (changed: Uint8Array<ArrayBuffer>) =>
      readScoreFile(office, { ...block, fileName: 'Tự chấm.xlsx', bytes: changed, isTaken: true });
    const unplanned = read(withCell(bytes, 5017, 0));
    expect(unplanned).toMatchObject({ isTaken: false, refusedCells: [{ criterionName: 'Chỉ tiêu được giao' }] });
    expect(unplanned.refusedCells[0]?.cell).toBe(addressOf(bytes, 5017));
    expect(unplanned.refusedCells[0]?.message).toContain('Kế hoạch bằng 0');

    const { table, criteria } = readScoreTable(office, block);
    if (table === null) throw new Error('no table');
    const { id: _, year: __, ...fields } = table;
    save(office, block, { ...at, criterionId: block.task, planned: null, actual: null, points: 51 });
    saveScoreTable(office, {
      ...{ blockId: block.blockId, year: block.year },
      ...fields,
      criteria: criteria.map(({ grades, ...line }) => ({
        ...line,
        grades: grades === null ? null : [...grades],
        ...(line.id === block.task ? { kind: 'fixed' as const, bonusPercent: null, bonusCapPercent: null } : {}),
      })),
    });
    const typed = await formOf(office, block);
    const above = read(withCell(typed, 51, 61));
    expect(above).toMatchObject({
      isTaken: false,
      refusedCells: [{ cell: addressOf(typed, 51), message: '61 điểm vượt điểm tối đa 60 của tiêu chí này.' }],
    });
    expect(compareScores(office, block).members[0]?.submitted).toEqual([]);
  });

  it('by a table that was changed since is refused as a whole', async () => {
    const office = newOffice();
    const block = newBlock(office);
    const bytes = await formOf(office, block);
    const { table, criteria } = readScoreTable(office, block);
    if (table === null) throw new Error('no table');
    const lines = criteria.map(({ grades, ...line }) => ({
      ...line,
      grades: grades === null ? null : [...grades],
      ...(line.id === block.task ? { maxPoints: 59 } : {}),
    }));
    const { id: _, year: __, ...fields } = table;
    saveScoreTable(office, { blockId: block.blockId, year: block.year, ...fields, criteria: lines });
    expect(readScoreFile(office, { ...block, fileName: 'x.xlsx', bytes, isTaken: true })).toMatchObject({
      isTaken: false,
      refusal: expect.stringContaining('Tệp chấm theo bảng điểm khác'),
    });
  });

  it('of a cross-check says who checks whom', async () => {
    const office = newOffice();
    const block = newBlock(office);
    const bytes = await formOf(office, block, 'cross');
    const read = readScoreFile(office, { ...block, fileName: 'x.xlsx', bytes, isTaken: false });
    expect(read).toMatchObject({
      stage: 'cross',
      scorerName: 'Sở Xây dựng',
      memberName: 'Sở Công Thương',
      refusal: null,
    });
  });

  it('is not mistaken: another Excel file is no scoring file', () => {
    const office = newOffice();
    const block = newBlock(office);
    const bytes = new Uint8Array(new TextEncoder().encode('TT;Họ tên\r\n1;Nguyễn Văn A'));
    expect(readScoreFile(office, { ...block, fileName: 'ds.csv', bytes, isTaken: true }).refusal).toContain(
      'Không phải tệp chấm điểm',
    );
  });
});
