import { describe, expect, it } from 'vitest';
import { paperSheet } from '#electron/documents/excel/paper-sheet.ts';
import type { Paper, PaperPart, PaperSignatures } from '#shared/domain/documents/paper.ts';
import { sampleHeading } from '../../../fixtures/award-records.ts';

const table = (name: string): PaperPart => ({
  kind: 'table',
  name,
  columns: [
    { name: 'STT', kind: 'count' },
    { name: 'Họ và tên', kind: 'name' },
    { name: 'Kết quả', kind: 'text' },
  ],
  rows: [{ kind: 'item', cells: [1, 'Nông Thị Hạnh', 'Đạt'] }],
});
const sheet = (
  signatures: PaperSignatures,
  parts: readonly PaperPart[] = [table('Danh sách')],
  officeName?: string,
) => {
  const paper: Paper = {
    title: 'BIÊN BẢN',
    subtitle: null,
    number: null,
    symbol: null,
    datedOn: '2025-12-16',
    orientation: 'portrait',
    parts,
    signatures,
  };
  return paperSheet(paper, officeName === undefined ? sampleHeading : { ...sampleHeading, officeName });
};
const textsOf = (made: ReturnType<typeof sheet>) =>
  made.rows.map(({ cells }) => cells.map(({ value }) => (typeof value === 'string' ? value : '')).filter(Boolean));

describe('a paper as an Excel sheet', () => {
  it('is signed by those who sign its Word form, not by the head of the office', () => {
    const made = sheet({
      kind: 'parties',
      signers: [
        { party: null, post: 'Thư ký', name: 'Nguyễn Thị Tuyết Minh' },
        { party: 'TM. Hội đồng', post: 'Chủ tịch', name: 'Lộc Văn Tuyên' },
      ],
    });
    expect(textsOf(made).slice(-3)).toEqual([
      ['THƯ KÝ', 'TM. HỘI ĐỒNG'],
      ['CHỦ TỊCH'],
      ['Nguyễn Thị Tuyết Minh', 'Lộc Văn Tuyên'],
    ]);
  });

  it('has a place for those who prepared it', () => {
    expect(textsOf(sheet({ kind: 'prepared', preparers: ['NGƯỜI LẬP'] })).flat()).toContain('NGƯỜI LẬP');
  });

  it('repeats the header of its only table on each page, and none where it has several', () => {
    expect(sheet({ kind: 'none' }).repeatsHeader).toBeUndefined();
    expect(sheet({ kind: 'none' }, [table('Một'), table('Hai')]).repeatsHeader).toBe(false);
  });

  it('writes a long name of the office in lines of whole words beside Quốc hiệu', () => {
    const name = 'Sở Công Thương, Khoa học và Công nghệ tỉnh Thượng Sơn';
    const made = sheet({ kind: 'none' }, [table('Danh sách')], name);
    const [left] = made.rows[1]?.cells ?? [];
    expect(left?.span).toBe(2);
    expect(made.rows[1]?.height).toBeGreaterThan(made.rows[3]?.height ?? 0);
  });
});
