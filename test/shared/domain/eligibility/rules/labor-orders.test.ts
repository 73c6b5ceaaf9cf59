import { describe, expect, test } from 'vitest';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { AwardFact, CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
  collectiveCase,
  dossierIn,
  findingIn,
  initiativesOf,
  outcomeIn,
  personCase,
  rated,
  resultIn,
} from '../case-builder.ts';

type Order = 'HCLD3' | 'HCLD2' | 'HCLD1';
const prior: Readonly<Record<Order, AwardCode>> = { HCLD3: 'BKTTG', HCLD2: 'HCLD3', HCLD1: 'HCLD2' };
const years = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

describe.each(['R2014', 'R2017'] as const)('Huân chương Lao động of a person, %s', (law) => {
  const { year } = dossierIn[law];
  describe.each([
    ['HCLD3', 2],
    ['HCLD2', 3],
    ['HCLD1', 4],
  ] as const)('%s: five excellent years after the award below, %i initiatives of provincial scope', (order, count) => {
    const full: CaseFacts = {
      awards: awarded(prior[order], year - 5),
      ratings: rated(year - 4, year, 'HTXS'),
      initiatives: initiativesOf('provincial', ...years(year - 4, count)),
    };
    test.each([
      ['all of it', full, 'eligible', undefined],
      [
        'one initiative fewer',
        { ...full, initiatives: initiativesOf('provincial', ...years(year - 4, count - 1)) },
        'ineligible',
        'initiatives',
      ],
      [
        'initiatives of the office',
        { ...full, initiatives: initiativesOf('grassroots', ...years(year - 4, count)) },
        'ineligible',
        'initiatives',
      ],
      [
        'a good year among the excellent',
        { ...full, ratings: [...rated(year - 4, year - 1, 'HTXS'), ...rated(year, year, 'HTT')] },
        'ineligible',
        'period',
      ],
      [
        'four years since the award below',
        { ...full, awards: awarded(prior[order], year - 4) },
        'ineligible',
        'period',
      ],
      ['without the award below', { ...full, awards: [] }, 'ineligible', 'priorAward'],
    ] as const)('%s', (_says, facts, outcome, key) => {
      const input = personCase(order, law, facts as CaseFacts);
      expect(outcomeIn(input)).toBe(outcome);
      if (key !== undefined) expect(resultIn(input, key)).toBe('notMet');
    });
  });
});

describe.each(['R2024', 'R2025', 'R2026'] as const)('Huân chương Lao động of a person, %s', (law) => {
  const { year } = dossierIn[law];
  describe.each([
    ['HCLD3', 'CSTDCS', 3, 1],
    ['HCLD2', 'CSTDT', 1, 2],
    ['HCLD1', 'CSTDT', 2, 3],
  ] as const)(
    '%s: five good years after the award below, with %s × %i and %i excellent years',
    (order, title, titles, excellent) => {
      const titled: readonly AwardFact[] = awarded(title, ...years(year - titles + 1, titles));
      const ratings = [...rated(year - 4, year - excellent, 'HTT'), ...rated(year - excellent + 1, year, 'HTXS')];
      const full: CaseFacts = { awards: [...awarded(prior[order], year - 5), ...titled], ratings };
      test.each([
        ['all of it', full, 'eligible', undefined],
        ['everything excellent', { ...full, ratings: rated(year - 4, year, 'HTXS') }, 'eligible', undefined],
        ['without the award below', { ...full, awards: titled }, 'ineligible', 'priorAward'],
        [
          'the award below four years ago',
          { ...full, awards: [...awarded(prior[order], year - 4), ...titled] },
          'ineligible',
          'period',
        ],
        [
          'one excellent year fewer',
          {
            ...full,
            ratings: [...rated(year - 4, year - excellent + 1, 'HTT'), ...rated(year - excellent + 2, year, 'HTXS')],
          },
          'ineligible',
          'excellentYears',
        ],
        [
          'one title fewer',
          { ...full, awards: [...awarded(prior[order], year - 5), ...titled.slice(1)] },
          'ineligible',
          'titles',
        ],
        [
          'a poor year in the middle',
          {
            ...full,
            ratings: ratings.map((each) => (each.year === year - 3 ? { ...each, rating: 'HT' as const } : each)),
          },
          'ineligible',
          'period',
        ],
      ] as const)('%s', (_says, facts, outcome, key) => {
        const input = personCase(order, law, facts as CaseFacts);
        expect(outcomeIn(input)).toBe(outcome);
        if (key !== undefined) expect(resultIn(input, key)).toBe('notMet');
      });

      test.each([
        ['ratings', { ...full, ratings: undefined }, 'period'],
        ['a year', { ...full, ratings: ratings.filter((each) => each.year !== year - 4) }, 'period'],
        ['awards', { ...full, awards: undefined }, 'priorAward'],
      ] as const)('unknown %s: undetermined', (_what, facts, key) => {
        const input = personCase(order, law, facts as CaseFacts);
        expect(outcomeIn(input)).toBe('undetermined');
        expect(findingIn(input, key)?.missing).toBeDefined();
      });

      test('titles won before the award below do not count again', () => {
        const awards = [...awarded(prior[order], year - 5), ...awarded(title, ...years(year - 5 - titles, titles))];
        expect(outcomeIn(personCase(order, law, { ...full, awards }))).toBe('ineligible');
      });
    },
  );

  test('hạng Nhì: the text does not ask for years up to the proposal; an office may', () => {
    const facts: CaseFacts = {
      awards: [...awarded('HCLD3', year - 8), ...awarded('CSTDT', year - 4)],
      ratings: [
        ...rated(year - 7, year - 3, 'HTXS'),
        ...rated(year - 2, year - 2, 'HT'),
        ...rated(year - 1, year, 'HTT'),
      ],
    };
    expect(outcomeIn(personCase('HCLD2', law, facts))).toBe('eligible');
    expect(outcomeIn(personCase('HCLD2', law, facts), { settings: { secondClassPeriod: 'untilNow' } })).toBe(
      'ineligible',
    );
    const nhat: CaseFacts = {
      ...facts,
      awards: [...awarded('HCLD2', year - 8), ...awarded('CSTDT', year - 6, year - 4)],
    };
    expect(outcomeIn(personCase('HCLD1', law, nhat))).toBe('ineligible');
  });
});

/** Flags and diplomas won in years of their own, the newest last. */
function record(year: number, ...codes: readonly AwardCode[]): readonly AwardFact[] {
  return codes.flatMap((code, index) => awarded(code, year - (index % 5)));
}

describe.each(['R2014', 'R2017', 'R2024', 'R2025', 'R2026'] as const)(
  'Huân chương Lao động of a collective, %s',
  (law) => {
    const { year } = dossierIn[law];
    const isOld = law === 'R2014' || law === 'R2017';
    const rows: readonly (readonly [Order, readonly AwardCode[], boolean, boolean, boolean])[] = [
      // order, won within the period, enough until 2023, from 2024, from 2024 without flags
      ['HCLD3', ['COCP'], false, true, true],
      ['HCLD3', ['COT', 'COT'], true, true, true],
      ['HCLD3', ['COT', 'BKT'], false, true, true],
      ['HCLD3', ['COT', 'BKT', 'BKT'], true, true, true],
      ['HCLD3', ['BKT', 'BKT'], false, false, true],
      ['HCLD3', ['COT'], false, false, false],
      ['HCLD3', ['BKT'], false, false, false],
      ['HCLD3', [], false, false, false],
      ['HCLD2', ['COCP', 'COT'], true, true, true],
      ['HCLD2', ['COT', 'COT', 'COT'], true, true, true],
      ['HCLD2', ['COT', 'COT'], false, false, false],
      ['HCLD2', ['COCP'], false, false, false],
      ['HCLD2', ['BKT', 'BKT', 'BKT'], false, false, true],
      ['HCLD2', ['BKT', 'BKT'], false, false, false],
      ['HCLD1', ['COCP', 'COCP'], false, true, true],
      ['HCLD1', ['COCP', 'COT', 'COT'], true, true, true],
      ['HCLD1', ['COT', 'COT', 'COT', 'COT'], true, true, true],
      ['HCLD1', ['COCP', 'COT'], false, false, false],
      ['HCLD1', ['COT', 'COT', 'COT'], false, false, false],
      ['HCLD1', ['BKT', 'BKT', 'BKT', 'BKT'], false, false, true],
      ['HCLD1', ['BKT', 'BKT', 'BKT'], false, false, false],
    ];
    test.each(rows)(
      '%s with %j: until 2023 %s, from 2024 %s, %s where no flags are given',
      (order, codes, old, current, noFlag) => {
        const facts: CaseFacts = {
          awards: [...awarded(prior[order], year - 5), ...record(year, ...codes)],
          ratings: rated(year - 4, year, 'HTXS'),
          existsSince: '1990-01-01',
        };
        const outcome = (isEnough: boolean) => (isEnough ? 'eligible' : 'ineligible');
        expect(outcomeIn(collectiveCase(order, law, { ...facts, eligibleForFlag: true }))).toBe(
          outcome(isOld ? old : current),
        );
        expect(outcomeIn(collectiveCase(order, law, { ...facts, eligibleForFlag: false }))).toBe(
          outcome(isOld ? old : noFlag),
        );
        if (!isOld && noFlag && !current) {
          expect(outcomeIn(collectiveCase(order, law, { ...facts, eligibleForFlag: undefined }))).toBe('undetermined');
        }
      },
    );

    test.each([
      [`${year - 10}-12-05`, 'eligible', 'ten years to the day'],
      [`${year - 10}-12-06`, 'ineligible', 'a day short'],
      [undefined, 'undetermined', 'not recorded'],
    ] as const)('hạng Ba asks for ten years of existence: since %s %s (%s)', (since, outcome, _why) => {
      const existsSince = since as `${number}-${number}-${number}` | undefined;
      const facts: CaseFacts = {
        awards: [...awarded('BKTTG', year - 5), ...awarded('COT', year - 1, year)],
        ratings: rated(year - 4, year, 'HTXS'),
        existsSince,
      };
      expect(outcomeIn(collectiveCase('HCLD3', law, facts))).toBe(outcome);
      const nhi = { ...facts, awards: [...awarded('HCLD3', year - 5), ...awarded('COT', year - 2, year - 1, year)] };
      expect(outcomeIn(collectiveCase('HCLD2', law, nhi))).toBe('eligible');
    });

    test('flags won before the award below do not count', () => {
      const awards = [...awarded('COT', year - 7, year - 6), ...awarded('BKTTG', year - 5)];
      expect(outcomeIn(collectiveCase('HCLD3', law, { awards, ratings: rated(year - 8, year, 'HTXS') }))).toBe(
        'ineligible',
      );
    });

    test('every combination is a branch of its own', () => {
      const facts: CaseFacts = { awards: awarded('BKTTG', year - 5), ratings: rated(year - 4, year, 'HTXS') };
      const branches = findingIn(collectiveCase('HCLD3', law, facts), 'record')?.branches;
      expect(branches?.map((branch) => branch.criterion)).toEqual(
        isOld
          ? ['02 Cờ tỉnh', '01 Cờ tỉnh và 02 BK tỉnh']
          : [
              '01 Cờ Chính phủ',
              '02 Cờ tỉnh',
              '01 Cờ tỉnh và 01 BK tỉnh',
              '02 BK tỉnh (tập thể không thuộc đối tượng tặng cờ)',
            ],
      );
    });
  },
);

describe.each(['R2024', 'R2025', 'R2026'] as const)('Huân chương Độc lập of a collective, %s', (law: LawVersionKey) => {
  const { year } = dossierIn[law];
  const below: Readonly<Record<string, AwardCode>> = { HCDL3: 'HCLD1', HCDL2: 'HCDL3', HCDL1: 'HCDL2' };
  test.each([
    ['HCDL3', ['COCP', 'COCP', 'BKTTG'], 'eligible'],
    ['HCDL3', ['COCP', 'COCP', 'COT', 'COT'], 'eligible'],
    ['HCDL3', ['COCP', 'COCP', 'COT'], 'ineligible'],
    ['HCDL3', ['COCP', 'BKTTG'], 'ineligible'],
    ['HCDL2', ['COCP', 'COCP', 'BKTTG', 'BKT'], 'eligible'],
    ['HCDL2', ['COCP', 'COCP', 'COT', 'COT', 'BKT'], 'eligible'],
    ['HCDL2', ['COCP', 'COCP', 'BKTTG'], 'ineligible'],
    ['HCDL1', ['COCP', 'COCP', 'COCP', 'BKTTG'], 'eligible'],
    ['HCDL1', ['COCP', 'COCP', 'COCP', 'COT', 'COT'], 'eligible'],
    ['HCDL1', ['COCP', 'COCP', 'BKTTG'], 'ineligible'],
  ] as const)('%s with %j in ten excellent years: %s', (order, codes, outcome) => {
    const won = codes.flatMap((code, index) => awarded(code, year - 9 + index));
    const facts: CaseFacts = {
      awards: [...awarded(below[order] ?? 'HCLD1', year - 10), ...won],
      ratings: rated(year - 9, year, 'HTXS'),
      existsSince: '1980-01-01',
    };
    expect(outcomeIn(collectiveCase(order, law, facts))).toBe(outcome);
    const shorter = { ...facts, ratings: [...rated(year - 9, year - 9, 'HTT'), ...rated(year - 8, year, 'HTXS')] };
    expect(outcomeIn(collectiveCase(order, law, shorter as CaseFacts))).toBe('ineligible');
  });

  test('hạng Ba asks for thirty years of existence', () => {
    const facts: CaseFacts = {
      awards: [...awarded('HCLD1', year - 10), ...awarded('COCP', year - 1, year), ...awarded('BKTTG', year - 2)],
      ratings: rated(year - 9, year, 'HTXS'),
    };
    const since = (day: string) => ({ ...facts, existsSince: day as `${number}-${number}-${number}` });
    expect(outcomeIn(collectiveCase('HCDL3', law, since(`${year - 30}-12-05`)))).toBe('eligible');
    expect(outcomeIn(collectiveCase('HCDL3', law, since(`${year - 30}-12-06`)))).toBe('ineligible');
  });
});

describe('what the program does not hold is left to the officer, never refused', () => {
  test.each([
    ['HCDL3', 'R2014'],
    ['HCDL2', 'R2017'],
    ['HCDL1', 'R2017'],
  ] as const)('%s of a collective under %s', (order, law) => {
    const input = collectiveCase(order, law, {});
    expect(outcomeIn(input)).toBe('undetermined');
    expect(resultIn(input, 'notInProgram')).toBe('unknown');
  });

  test.each(['HCDL3', 'HCDL2', 'HCDL1'] as const)('%s of a person', (order) => {
    expect(outcomeIn(personCase(order, 'R2025', {}))).toBe('undetermined');
  });
});
