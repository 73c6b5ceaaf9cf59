import { describe, expect, test } from 'vitest';
import { editableText, formatValue, parseText } from '#renderer/components/grid/cell-text.ts';
import { amountColumn, bornColumn, memberColumn, nameColumn, person, unitColumn } from './people.ts';

const anyone = person('1');
const value = (parsed: ReturnType<typeof parseText>) => (parsed.ok ? parsed.value : parsed.problem);

describe('what a typed text means', () => {
  test('days are read day before month, also in eight digits and with two-digit years', () => {
    const read = (text: string) => value(parseText(bornColumn, text, anyone));
    expect(['7/9/1985', '05031985', '5.3.85', '1985-03-05', '1985', ''].map(read)).toEqual([
      '1985-09-07',
      '1985-03-05',
      '1985-03-05',
      '1985-03-05',
      '1985',
      null,
    ]);
  });

  test('a year alone is refused where the day is needed, and 30 February everywhere', () => {
    const { edit: _edit, ...rest } = bornColumn;
    const signed = { ...rest, edit: {} };
    expect(value(parseText(signed, '1985', anyone))).toBe('“1985” còn thiếu ngày và tháng. Hãy ghi như 05/03/1985.');
    expect(value(parseText(signed, '30/02/1985', anyone))).toContain('Không có ngày 30 trong tháng 2/1985');
  });

  test('numbers and sums are read as written in Vietnam', () => {
    const read = (text: string) => value(parseText(amountColumn, text, anyone));
    expect(['3.400.000', '3400000đ', '8,5', '1 200', ''].map(read)).toEqual([3_400_000, 3_400_000, 8.5, 1200, null]);
    expect(read('năm trăm')).toContain('không phải là số');
  });

  test('a tick is x, có, 1 or nothing', () => {
    const read = (text: string) => value(parseText(memberColumn, text, anyone));
    expect(['x', 'X', 'Có', '', 'không'].map(read)).toEqual([true, true, true, false, false]);
    expect(read('maybe')).toContain('chỉ nhận x');
  });

  test('names are trimmed and composed, and may not be emptied where they are required', () => {
    expect(value(parseText(nameColumn, ' Nguyễn Hoà ', anyone))).toBe('Nguyễn Hoà');
    expect(value(parseText(nameColumn, '  ', anyone))).toBe('Hãy nhập họ và tên.');
  });

  test('a column may read its texts itself', () => {
    const shouting = {
      ...nameColumn,
      edit: { parse: (text: string) => ({ ok: true as const, value: text.toUpperCase() }) },
    };
    expect(value(parseText(shouting, 'a', anyone))).toBe('A');
  });
});

describe('what a cell shows', () => {
  test('sums have thousands dots on screen and none where they are typed', () => {
    expect(formatValue(amountColumn, 3_400_000, anyone)).toBe('3.400.000');
    expect(editableText(amountColumn, 3_400_000.5, anyone)).toBe('3400000,5');
    expect(formatValue({ ...amountColumn, isGrouped: false }, 2025, anyone)).toBe('2025');
  });

  test('days are dd/MM/yyyy, years alone stay years, choices show their label', () => {
    expect(formatValue(bornColumn, '1985-03-05', anyone)).toBe('05/03/1985');
    expect(formatValue(bornColumn, '1985', anyone)).toBe('1985');
    expect(formatValue(unitColumn, 'tt', anyone)).toBe('Thanh tra');
    expect(formatValue(unitColumn, 'đã bỏ', anyone)).toBe('đã bỏ');
    expect(formatValue(nameColumn, null, anyone)).toBe('');
  });

  test('what is shown for typing is read back as the same value', () => {
    for (const [column, held] of [
      [amountColumn, 1234.5],
      [bornColumn, '1985-03-05'],
      [bornColumn, '1985'],
      [unitColumn, 'kh'],
      [memberColumn, true],
    ] as const) {
      expect(value(parseText(column, editableText(column, held, anyone), anyone))).toBe(held);
    }
  });
});
