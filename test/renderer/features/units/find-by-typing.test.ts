import { describe, expect, it } from 'vitest';
import { findByTyping } from '#renderer/features/units/find-by-typing.ts';
import { visibleRows } from '#renderer/features/units/unit-tree.ts';
import { department } from './unit-row.ts';

const rows = visibleRows(department, new Set());

describe('typing in the tree of units', () => {
  it('finds a unit by the beginning of any of its words, without accents', () => {
    expect(findByTyping(rows, 1, 'thanh')).toBe(3);
    expect(findByTyping(rows, 1, 'doi')).toBe(6);
    expect(findByTyping(rows, 1, 'nghiep')).toBe(5);
  });

  it('finds it by its short name too', () => {
    expect(findByTyping(rows, 6, 'sct')).toBe(1);
  });

  it('goes to the next one on a single letter, round to the top, and stays while a word is typed on', () => {
    expect(findByTyping(rows, 5, 'v')).toBe(2);
    expect(findByTyping(rows, 2, 'p')).toBe(5);
    expect(findByTyping(rows, 5, 'p')).toBe(2);
    expect(findByTyping(rows, 5, 'ph')).toBe(5);
  });

  it('finds nothing for what is in no name', () => {
    expect(findByTyping(rows, 1, 'xyz')).toBeNull();
    expect(findByTyping(rows, 1, ' ')).toBeNull();
  });
});
