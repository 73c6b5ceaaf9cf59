import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchRanges } from '#shared/text/fold.ts';
import { personNames } from './invented-names.ts';

const highlighted = (text: string, query: string): string[] =>
  matchRanges(text, query).map(({ start, end }) => text.slice(start, end));

describe('foldText', () => {
  it.each([
    ['Đặng Thị Hồng', 'dang thi hong'],
    ['NGUYỄN VĂN HƯỞNG', 'nguyen van huong'],
    ['Hoà', 'hoa'],
    ['Hòa', 'hoa'],
    ['  Sở   Công Thương ', 'so cong thuong'],
    ['Số: 05/QĐ-SCT', 'so 05 qd sct'],
    ["H'Hen Niê", 'h hen nie'],
    ['H’Hen Niê', 'h hen nie'],
    ['Y Moan Êñuôl', 'y moan enuol'],
    ['Ayŭn Kƀông', 'ayun kbong'],
    ['Ðinh', 'dinh'],
    ['Lao\u00a0động\u200b tiên\u00adtiến', 'lao dong tientien'],
    ['“…” – !', ''],
    ['', ''],
  ])('folds “%s” to “%s”', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the composed and the decomposed writing of a name the same form', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        expect(foldText(name.normalize('NFD'))).toBe(foldText(name));
        expect(foldText(name)).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
    );
  });

  it('changes nothing when it folds what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('matchRanges', () => {
  it('marks the words of the original, with their accents, that a query without accents found', () => {
    expect(highlighted('Nguyễn Thị Hòa, Phòng Quản lý thương mại', 'hoa thuong mai')).toEqual(['Hòa', 'thương', 'mại']);
  });

  it('marks the beginning of a word while the officer is still typing it', () => {
    expect(highlighted('Đặng Văn Đức', 'du')).toEqual(['Đứ']);
  });

  it('marks inside words only if no word begins so', () => {
    expect(highlighted('Hoàng An Khang', 'an')).toEqual(['An']);
    expect(highlighted('Hoàng Khang', 'an')).toEqual(['àn', 'an']);
  });

  it('marks decomposed letters whole', () => {
    expect(highlighted('Đức Hoà'.normalize('NFD'), 'hoa')).toEqual(['Hoà'.normalize('NFD')]);
  });

  it('marks a symbol of a decision although its punctuation was not typed', () => {
    expect(highlighted('Quyết định 05/QĐ-SCT', 'qd sct')).toEqual(['QĐ', 'SCT']);
  });

  it('marks nothing for an empty query or when a word is missing', () => {
    expect(highlighted('Nguyễn Văn An', ' ')).toEqual([]);
    expect(highlighted('Nguyễn Văn An', 'van binh')).toEqual([]);
  });

  it('marks parts whose folded form is a word of the query, for every name and each of its words', () => {
    fc.assert(
      fc.property(personNames, fc.nat(3), (name, choice) => {
        const words = foldText(name).split(' ');
        const word = words[choice % words.length] ?? '';
        const parts = highlighted(name, word);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(foldText(part)).toBe(word);
      }),
    );
  });

  it('gives ordered ranges inside the text for any text and query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, query) => {
        let end = 0;
        for (const range of matchRanges(text, query)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
