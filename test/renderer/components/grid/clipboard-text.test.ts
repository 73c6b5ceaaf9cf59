import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatClipboardHtml,
  formatClipboardText,
  parseClipboardText,
} from '#renderer/components/grid/clipboard-text.ts';

describe('text from the clipboard', () => {
  test('is cells by tab and rows by line break, as Excel puts it there', () => {
    expect(parseClipboardText('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('keeps empty cells and empty rows in the middle, but no row behind the last break', () => {
    expect(parseClipboardText('a\t\n\n\tb\n')).toEqual([['a', ''], [''], ['', 'b']]);
  });

  test('reads a cell with line breaks, tabs and quotes of its own', () => {
    expect(parseClipboardText('"dòng 1\r\ndòng 2"\t"nói ""vâng"""\tx')).toEqual([
      ['dòng 1\ndòng 2', 'nói "vâng"', 'x'],
    ]);
  });

  test('takes a quote that opens a phrase as a letter', () => {
    expect(parseClipboardText('"Dân vận khéo" năm 2024\tb')).toEqual([['"Dân vận khéo" năm 2024', 'b']]);
    expect(parseClipboardText('5" ống\t"chưa đóng')).toEqual([['5" ống', '"chưa đóng']]);
  });

  test('is one empty cell when there is nothing', () => {
    expect(parseClipboardText('')).toEqual([['']]);
  });

  test('comes back as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', ' ', '.') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseClipboardText(formatClipboardText(rows))).toEqual(rows);
      }),
    );
  });
});

test('the table for Excel marks text, so that a CCCD keeps its zeros, and escapes what is not markup', () => {
  const html = formatClipboardHtml([
    [
      { text: '001085012345', isText: true },
      { text: '5', isText: false },
      { text: '<b> & "x"', isText: true },
    ],
  ]);
  expect(html).toContain(`<td style="mso-number-format:'\\@'">001085012345</td><td>5</td>`);
  expect(html).toContain('&lt;b&gt; &amp; &quot;x&quot;');
});
