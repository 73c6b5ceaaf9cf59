import { describe, expect, it } from 'vitest';
import { recipientLines } from '#shared/domain/documents/recipient-lines.ts';

describe('Nơi nhận', () => {
  it('has a dash before each line, semicolons behind them and a full stop at the end, however they were typed', () => {
    expect(recipientLines(['Như Điều 3', '- UBND tỉnh (b/c);', '', 'Lưu: VT, VP.'])).toEqual([
      '- Như Điều 3;',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT, VP.',
    ]);
  });

  it('is empty when nobody receives the document', () => {
    expect(recipientLines([' ', '-'])).toEqual([]);
  });
});
