import { writeXlsx } from 'hucre/xlsx';
import { OfficeSession } from '#electron/office/office-session.ts';

/** How many rows the measured workbook has. */
export const IMPORTED_ROWS = 10_000;

/** A workbook of 10,000 rows × 20 columns: half of the rows are people of the office, with another position; half are new. Eleven columns are read, nine are the unit's own. */
export async function makeWorkbook(officePath: string): Promise<Uint8Array> {
  const office = new OfficeSession('bench');
  office.open(officePath);
  const known = office.call('people:list', { offset: 0, limit: IMPORTED_ROWS / 2, withFormer: false }).rows;
  office.close();
  const header = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Dân tộc',
    'Đảng viên',
    'Đơn vị',
    'Chức vụ',
    'Ngày vào ngành',
    'Ghi chú',
    ...Array.from({ length: 9 }, (_, index) => `Tiêu chí ${index + 1}`),
  ];
  const own = Array.from({ length: 9 }, (_, index) => `Nội dung đánh giá số ${index + 1}`);
  const rows: (string | number | null)[][] = [['DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2025'], [], header];
  known.forEach((person, index) => {
    const born = person.bornOn?.split('-').toReversed().join('/') ?? person.bornYear;
    rows.push([
      index + 1,
      person.fullName,
      born,
      null,
      null,
      'Tày',
      null,
      person.unitName,
      'Chuyên viên chính',
      null,
      null,
      ...own,
    ]);
  });
  for (let index = rows.length - 3; index < IMPORTED_ROWS; index++) {
    const day = `${String((index % 28) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/${1965 + (index % 35)}`;
    const unit = known[index % known.length]?.unitName ?? null;
    rows.push([
      index + 1,
      `Vương Thử ${given(index)}`,
      day,
      index % 2 === 0 ? 'Nam' : 'Nữ',
      null,
      'Kinh',
      'x',
      unit,
      'Chuyên viên',
      '01/09/2015',
      null,
      ...own,
    ]);
  }
  return writeXlsx({ sheets: [{ name: 'Danh sách', rows }] });
}

/** A made-up given name for each number. */
function given(number: number): string {
  const letters = 'bcdghklmnpqrstvx';
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư'];
  return `${letters[number % 16]?.toUpperCase()}${vowels[Math.floor(number / 16) % 11]}${letters[Math.floor(number / 176) % 16]} ${letters[Math.floor(number / 2816) % 16]?.toUpperCase()}${vowels[number % 11]}`;
}
