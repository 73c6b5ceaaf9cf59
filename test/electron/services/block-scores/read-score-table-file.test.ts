import { describe, expect, test } from 'vitest';
import { readScoreTableFile } from '#electron/services/block-scores/read-score-table-file.ts';
import { saveScoreTable } from '#electron/services/block-scores/score-tables.ts';
import { tableProblems } from '#shared/domain/blocks/check-score-table.ts';
import { newBlock } from '../../../fixtures/blocks.ts';
import { docx, table, xlsx } from '../../../fixtures/imports/corpus-case.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';

/** As a province's emulation council sends it: two rows of merged headings, groups in capitals, bonus and penalties below. */
const sheet = table(`
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KHỐI THI ĐUA CÁC SỞ KINH TẾ | | | | Độc lập - Tự do - Hạnh phúc

BẢNG TIÊU CHÍ VÀ THANG ĐIỂM THI ĐUA NĂM 2026
(Kèm theo Hướng dẫn số 15/HD-HĐTĐKT ngày 20 tháng 01 năm 2026)
TT | Nội dung, tiêu chí thi đua | Điểm | | | Ghi chú
 | | Điểm chuẩn | Đơn vị tự chấm | Khối thẩm định |
(1) | (2) | (3) | (4) | (5) | (6)
A | THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ, CHUYÊN MÔN | 600
I | Nhiệm vụ được Ủy ban nhân dân tỉnh giao | 400
1 | Hoàn thành các chỉ tiêu kế hoạch năm\\n- Mỗi chỉ tiêu không đạt trừ 10 điểm\\n- Có chỉ tiêu đạt dưới 50%: không điểm | 250
2 | Giải ngân vốn đầu tư công | 150
 | - Từ 95% trở lên | 150
 | - Từ 90% đến dưới 95% | 120
 | - Dưới 90% | 50
II | Tham mưu văn bản, đề án | 200
1 | Văn bản trình đúng hạn | 120
 | Tính theo sổ theo dõi của Văn phòng UBND tỉnh
2 | Chất lượng tham mưu | 80
B | XÂY DỰNG CƠ QUAN, CẢI CÁCH HÀNH CHÍNH (200 điểm)
1 | Cải cách hành chính, chuyển đổi số | 120 điểm
2 | Phòng, chống tham nhũng, lãng phí | 80 điểm
C | CÔNG TÁC THI ĐUA, KHEN THƯỞNG VÀ HOẠT ĐỘNG KHỐI | 200
1 | Đăng ký thi đua, ký giao ước đúng hạn | '50,5
2 | Phát động, tổng kết phong trào | '149,5
 | Tổng cộng (A+B+C) | 1000
D | ĐIỂM THƯỞNG
1 | Có mô hình mới được nhân rộng trong tỉnh | 20
Đ | ĐIỂM TRỪ
1 | Gửi báo cáo chậm | trừ 5 điểm/lần
2 | Người đứng đầu bị kỷ luật từ cảnh cáo trở lên | '-20
`);
const merges = ['A6:A7', 'B6:B7', 'C6:E6', 'F6:F7', 'A4:F4', 'A5:F5'];

const expected = [
  [1, 'A', 'group', 600],
  [2, 'I', 'group', 400],
  [3, '1', 'fixed', 250],
  [3, '2', 'graded', 150],
  [2, 'II', 'group', 200],
  [3, '1', 'fixed', 120],
  [3, '2', 'fixed', 80],
  [1, 'B', 'group', 200],
  [2, '1', 'fixed', 120],
  [2, '2', 'fixed', 80],
  [1, 'C', 'group', 200],
  [2, '1', 'fixed', 50.5],
  [2, '2', 'fixed', 149.5],
  [1, 'D', 'group', null],
  [2, '1', 'bonus', 20],
  [1, 'Đ', 'group', null],
  [2, '1', 'penalty', null],
  [2, '2', 'penalty', 20],
] as const;

type Read = ReturnType<typeof readScoreTableFile>;
const outline = ({ criteria }: Read) =>
  criteria.map(({ level, numeral, kind, maxPoints }) => [level, numeral, kind, maxPoints]);

async function filesOf(): Promise<readonly (readonly [fileName: string, bytes: Uint8Array])[]> {
  const inWord = sheet.slice(5);
  const wordMerges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'];
  return [
    ['Bang diem khoi.xlsx', await xlsx({ rows: sheet, look: { merges } })],
    ['Bang diem khoi.docx', docx(['BẢNG TIÊU CHÍ VÀ THANG ĐIỂM'], inWord, { merges: wordMerges }, ['Nơi nhận:'])],
  ];
}

describe('the scoring table that a block sends as Excel or Word', () => {
  test('is read under merged headings: groups by their numbering, points also out of the heading, nothing counted twice', async () => {
    const office = newOffice();
    for (const [fileName, bytes] of await filesOf()) {
      const read = readScoreTableFile(office, { fileName, bytes: new Uint8Array(bytes) });
      expect(outline(read), fileName).toEqual(expected.map((line) => [...line]));
      expect(read.totalPoints).toBe(1000);
      expect(tableProblems(read.criteria)).toEqual([]);
    }
  });

  test('keeps how a criterion is scored: its explanations as a note, its scale as grades, so much for each time', async () => {
    const office = newOffice();
    for (const [fileName, bytes] of await filesOf()) {
      const { criteria } = readScoreTableFile(office, { fileName, bytes: new Uint8Array(bytes) });
      const named = (start: string) => criteria.find(({ name }) => name.startsWith(start));
      expect(named('Hoàn thành các chỉ tiêu')).toMatchObject({
        name: 'Hoàn thành các chỉ tiêu kế hoạch năm',
        note: 'Mỗi chỉ tiêu không đạt trừ 10 điểm; Có chỉ tiêu đạt dưới 50%: không điểm',
      });
      expect(named('Giải ngân')?.grades).toEqual([
        { grade: 'A', points: 150 },
        { grade: 'B', points: 120 },
        { grade: 'C', points: 50 },
      ]);
      expect(named('Giải ngân')?.note).toBe('A: Từ 95% trở lên; B: Từ 90% đến dưới 95%; C: Dưới 90%');
      expect(named('Văn bản trình')?.note).toBe('Tính theo sổ theo dõi của Văn phòng UBND tỉnh');
      expect(named('XÂY DỰNG')?.name).toBe('XÂY DỰNG CƠ QUAN, CẢI CÁCH HÀNH CHÍNH');
      expect(named('Gửi báo cáo chậm')).toMatchObject({ pointsEach: 5, maxPoints: null, kind: 'penalty' });
      expect(named('Người đứng đầu')).toMatchObject({ bars: true, kind: 'penalty' });
    }
  });

  test('becomes the year’s table as it was read', async () => {
    const office = newOffice();
    const { blockId } = newBlock(office);
    for (const [fileName, bytes] of await filesOf()) {
      const { name, totalPoints, bonusCap, source, criteria } = readScoreTableFile(office, {
        fileName,
        bytes: new Uint8Array(bytes),
      });
      const lines = criteria.map(({ grades, ...line }) => ({
        ...line,
        id: null,
        grades: grades === null ? null : [...grades],
      }));
      saveScoreTable(office, { blockId, year: 2030, name, totalPoints, bonusCap, source, note: null, criteria: lines });
    }
  });

  test('of a header whose words stand one below the other without merged cells, and with the header again on the next page', async () => {
    const office = newOffice();
    const rows = table(`
STT | Tiêu chí | Thang điểm | Tự chấm
 | | (điểm tối đa) | (điểm)
1 | Hoàn thành nhiệm vụ | 60 | 58
STT | Tiêu chí | Thang điểm | Tự chấm
2 | Cải cách hành chính | 40 | 40
 | Cộng | 100 | 98
`);
    const bytes = new Uint8Array(await xlsx({ rows }));
    const read = readScoreTableFile(office, { fileName: 'a.xlsx', bytes });
    expect(outline(read)).toEqual([
      [1, '1', 'fixed', 60],
      [1, '2', 'fixed', 40],
    ]);
  });

  test('of a file without any such table is refused, naming what was looked for', async () => {
    const office = newOffice();
    const bytes = new Uint8Array(
      await xlsx({ rows: table('STT | Họ và tên | Chức vụ\n1 | Nông Văn Thử | Chuyên viên') }),
    );
    expect(failureOf(() => readScoreTableFile(office, { fileName: 'a.xlsx', bytes }))).toMatchObject({
      kind: 'importFile',
      problem: 'no-table',
    });
  });
});
