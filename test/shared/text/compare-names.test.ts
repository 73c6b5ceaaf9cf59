import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonNames, compareTexts, personNameSortKey } from '#shared/text/compare-names.ts';
import { normalizeText, normalizeTonePlacement } from '#shared/text/normalize.ts';
import { splitPersonName } from '#shared/text/person-name.ts';
import { givenNames, personNames } from './invented-names.ts';

const byKey = (a: string, b: string): number => {
  const [left, right] = [personNameSortKey(a), personNameSortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

const collateTexts = (a: string, b: string): number =>
  Math.sign(
    collator.compare(
      normalizeTonePlacement(normalizeText(a), 'modern'),
      normalizeTonePlacement(normalizeText(b), 'modern'),
    ),
  );

/** The order by the standard collation, found independently of the keys. */
const collateNames = (a: string, b: string): number => {
  const [left, right] = [splitPersonName(a), splitPersonName(b)];
  return (
    collateTexts(left.givenName, right.givenName) ||
    collateTexts(left.middleName, right.middleName) ||
    collateTexts(left.familyName, right.familyName)
  );
};

const shuffled = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => (a + b).length - a.length || (a < b ? 1 : -1));

const orders = [
  { what: 'the letters a, ă, â and d, đ', names: 'An Anh Ánh Ăn Ân Dũng Đạt Đức'.split(' ') },
  { what: 'the tones ngang, huyền, hỏi, ngã, sắc, nặng', names: 'Ma Mà Mả Mã Má Mạ'.split(' ') },
  { what: 'every letter before any tone', names: 'Hoá Hoan Hoàn Hoàng'.split(' ') },
  {
    what: 'given name, then middle name, then family name',
    names: ['Vũ Thị An', 'Lê Văn An', 'Phạm Văn An', 'An Thị Bình', 'Bùi Hoàng Yến'],
  },
  {
    what: 'people of all groups by the given name as it is called',
    names: [
      'Nguyễn Văn An',
      "H'Hen Niê",
      "Ksor H'Lan",
      "Rơ Châm H'Phik",
      'Hoàng Thị Mẩy',
      'Vàng A Páo',
      'Y Moan Êñuôl',
    ],
  },
];

describe('comparePersonNames', () => {
  it.each(orders)('orders by $what', ({ names }) => {
    expect(shuffled(names).sort(comparePersonNames)).toEqual(names);
  });

  it('makes no difference between hoà and hòa, capitals and small letters, kinds of apostrophe', () => {
    expect(comparePersonNames('Lê Thị Hoà', 'LÊ THỊ HÒA')).toBe(0);
    expect(comparePersonNames('H’Hen Niê', "H'Hen Niê")).toBe(0);
  });

  it('takes the parts that the officer confirmed', () => {
    const khmer = { familyName: 'Thạch', middleName: 'Thị', givenName: 'Sa Thia', order: 'family-first' } as const;
    expect(comparePersonNames(khmer, 'Lê Văn Sơn')).toBeLessThan(0);
    expect(comparePersonNames('Thạch Thị Sa Thia', 'Lê Văn Sơn')).toBeGreaterThan(0);
  });
});

describe('personNameSortKey', () => {
  it.each(orders)('orders by $what', ({ names }) => {
    expect(shuffled(names).sort(byKey)).toEqual(names);
  });

  it('orders any two names exactly as the collator does', () => {
    fc.assert(
      fc.property(personNames, personNames, (a, b) => {
        expect(byKey(a, b)).toBe(collateNames(a, b));
      }),
      { numRuns: 5000 },
    );
  });

  it('orders any two syllables of Vietnamese letters, meaningful or not, as the collator does', () => {
    const letters = fc.constantFrom(...'aàạáăằậâbcdđeềêghiíĩklmnoóộơởpqrstuưứvxyỳ ỹ-');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(compareTexts(a, b)).toBe(collateTexts(a, b));
      }),
      { numRuns: 5000 },
    );
  });

  it('orders names of the highland peoples as the collator does', () => {
    const names = fc.constantFrom(
      ..."H'Hen Niê,H'Lan Niê,H' Hen Niê,H Hen Niê,Y Moan Êñuôl,Y Moan Ênuôl,Y Moan Ayŭn,Y Moan Ayun,Y Sen Êban,Kpă Klơng".split(
        ',',
      ),
      ..."Ksor H'Lan,Ksor Hlan,Siu H'Čan,Siu H'Can,Rơ Châm Ŏanh,Rơ Châm Oanh,Y-Bliăk Mlô,Y Bliăk Mlô".split(','),
    );
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(byKey(a, b)).toBe(collateNames(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('is printable ASCII for Vietnamese names, so that SQLite orders it byte by byte', () => {
    fc.assert(
      fc.property(personNames, (name) => {
        expect(personNameSortKey(name)).toMatch(/^[ -~]+$/);
      }),
    );
  });

  it('puts digits, empty parts and other scripts somewhere certain', () => {
    const names = ['', '2', '10a', 'A', 'Z', 'Ω', '李'];
    expect([...names].reverse().sort(byKey)).toEqual(['', '10a', '2', 'A', 'Z', 'Ω', '李']);
  });

  it('gives different given names different keys unless only the tone placement differs', () => {
    fc.assert(
      fc.property(givenNames, givenNames, (a, b) => {
        expect(personNameSortKey(a) === personNameSortKey(b)).toBe(collateNames(a, b) === 0);
      }),
    );
  });
});
