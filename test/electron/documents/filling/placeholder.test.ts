import { describe, expect, it } from 'vitest';
import { scanPlaceholders } from '#electron/documents/filling/placeholder.ts';

describe('placeholders of a text', () => {
  it('are found with their marks, and read the same however they were typed', () => {
    const decomposed = 'Số  quyết\u00a0định'.normalize('NFD');
    const { placeholders, unpaired } = scanPlaceholders(
      `a {Tên cơ quan} {#Nơi nhận} { /Nơi nhận } {^x}{${decomposed}}`,
    );
    expect(placeholders.map(({ mark, name }) => mark + name)).toEqual([
      'Tên cơ quan',
      '#Nơi nhận',
      '/Nơi nhận',
      '^x',
      'Số quyết định',
    ]);
    expect(unpaired).toBeNull();
  });

  it.each([
    ['Số: {Số quyết định ngày', '{Số quyết định ngày'],
    ['{Số {Ngày}', '{Số'],
    ['Số} ngày', 'Số}'],
  ])('the brace without a partner in “%s” is told as “%s”', (text, unpaired) => {
    expect(scanPlaceholders(text).unpaired).toBe(unpaired);
  });
});
