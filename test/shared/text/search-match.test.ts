import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/fold.ts';
import { matchQuery, prepareQuery } from '#shared/text/search-match.ts';
import { personNames } from './invented-names.ts';

const ranked = (texts: readonly string[], query: string): string[] =>
  texts.filter((text) => matchQuery(text, query) > 0).toSorted((a, b) => matchQuery(b, query) - matchQuery(a, query));

describe('matchQuery', () => {
  it('finds all without accents, and đ by d', () => {
    const people = ['Nguyễn Thị Đào', 'Trần Văn Đạo', 'Lê Thị Dao'];
    expect(ranked(people, 'dao')).toHaveLength(3);
    expect(matchQuery('Đặng Văn Đức', 'dang duc')).toBeGreaterThan(0);
  });

  it('puts what has the accents of the query first, and still finds the others', () => {
    expect(ranked(['Lê Thị Dao', 'Trần Văn Đạo', 'Nguyễn Thị Đào'], 'đào')[0]).toBe('Nguyễn Thị Đào');
    expect(ranked(['Lê Thị Dao', 'Trần Văn Đạo', 'Nguyễn Thị Đào'], 'đào')).toHaveLength(3);
  });

  it('puts exact accents even before a better place', () => {
    expect(ranked(['Hoa', 'Phòng có bà Hòa trực'], 'hòa')).toEqual(['Phòng có bà Hòa trực', 'Hoa']);
  });

  it('takes both tone placements for the same accents', () => {
    expect(matchQuery('Lê Thị Hoà', 'hòa')).toBe(matchQuery('Lê Thị Hòa', 'hòa'));
    expect(matchQuery('Lê Thị Hoà', 'hòa')).toBeGreaterThan(matchQuery('Lê Thị Hoa', 'hòa'));
  });

  it('puts beginnings of words before matches inside words', () => {
    expect(ranked(['Hoàng Khang', 'Lê Văn An', 'Anh Thư'], 'an')).toEqual(['Lê Văn An', 'Anh Thư', 'Hoàng Khang']);
  });

  it('puts the whole text first, then its beginning, then a phrase, then scattered words', () => {
    const units = ['Văn phòng', 'Văn phòng Sở', 'Chánh Văn phòng', 'Phòng Văn thư'];
    expect(ranked([...units].reverse(), 'van phong')).toEqual(units);
  });

  it('finds words in any order, so that a given name can be typed first', () => {
    expect(matchQuery('Nguyễn Thị Hà', 'ha nguyen')).toBeGreaterThan(0);
  });

  it('finds a decision by its number however the punctuation is typed', () => {
    for (const query of ['05/QĐ-SCT', '05 qd sct', '05/qd', 'QĐ-SCT']) {
      expect(matchQuery('Quyết định số 05/QĐ-SCT ngày 05/01/2027', query)).toBeGreaterThan(0);
    }
  });

  it('finds nothing for an empty query, punctuation, or a word that is missing', () => {
    expect(matchQuery('Nguyễn Văn An', '')).toBe(0);
    expect(matchQuery('Nguyễn Văn An', ' - ')).toBe(0);
    expect(matchQuery('Nguyễn Văn An', 'an binh')).toBe(0);
  });

  it('finds every name by itself, folded or not, and by a prepared query alike', () => {
    fc.assert(
      fc.property(personNames, personNames, (name, other) => {
        expect(matchQuery(name, foldText(name))).toBeGreaterThan(0);
        expect(matchQuery(name, name)).toBeGreaterThanOrEqual(matchQuery(other, name));
        expect(matchQuery(other, prepareQuery(name))).toBe(matchQuery(other, name));
      }),
    );
  });
});
