import { expect, test } from 'vitest';
import { paperHeadingRows } from '#shared/domain/documents/paper-headings.ts';

test('headings above several columns stand once over them, and a column without any is as high as the head', () => {
  const column = (name: string, over: readonly string[] = []) => ({ name, over, kind: 'center' as const });
  const rows = paperHeadingRows([
    column('STT'),
    column('TT', ['Đã trình']),
    column('CN', ['Đã trình']),
    column('TT khác', ['Đã có']),
  ]);
  expect(rows).toEqual([
    [
      { text: 'STT', span: 1, rows: 2 },
      { text: 'Đã trình', span: 2, rows: 1 },
      { text: 'Đã có', span: 1, rows: 1 },
    ],
    [
      { text: '', span: 1, rows: 0 },
      { text: 'TT', span: 1, rows: 1 },
      { text: 'CN', span: 1, rows: 1 },
      { text: 'TT khác', span: 1, rows: 1 },
    ],
  ]);
});
