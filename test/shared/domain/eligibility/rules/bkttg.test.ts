import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
  cleanPerson,
  collectiveCase,
  dossierIn,
  findingIn,
  initiativesOf,
  outcomeIn,
  personCase,
  type Row,
  rated,
  resultIn,
} from '../case-builder.ts';

function judged(subject: 'person' | 'collective', law: LawVersionKey, rows: readonly Omit<Row, 'law'>[]): void {
  test.each(rows)('$says: $outcome', ({ facts, outcome, because, options }) => {
    const input = subject === 'person' ? personCase('BKTTG', law, facts) : collectiveCase('BKTTG', law, facts);
    expect(outcomeIn(input, options)).toBe(outcome);
    if (because !== undefined) expect(resultIn(input, because[0], options)).toBe(because[1]);
  });
}

describe.each(['R2014', 'R2017'] as const)(
  'Bằng khen Thủ tướng of a person, %s: five excellent years after the diploma',
  (law) => {
    const { year } = dossierIn[law];
    const span = [year - 4, year - 3, year - 2, year - 1, year];
    const full: CaseFacts = {
      awards: awarded('BKT', year - 5),
      ratings: rated(year - 6, year, 'HTXS'),
      initiatives: initiativesOf('grassroots', ...span),
    };
    judged('person', law, [
      { says: 'five excellent years after the diploma, five initiatives', facts: full, outcome: 'eligible' },
      {
        says: 'the diploma four years ago',
        facts: { ...full, awards: awarded('BKT', year - 4) },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      { says: 'no diploma', facts: { ...full, awards: [] }, outcome: 'ineligible', because: ['priorAward', 'notMet'] },
      {
        says: 'one year only good',
        facts: {
          ...full,
          ratings: rated(year - 6, year, 'HTXS').map((each) =>
            each.year === year - 2 ? { ...each, rating: 'HTT' as const } : each,
          ),
        },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'one year unrated',
        facts: { ...full, ratings: rated(year - 6, year, 'HTXS').filter((each) => each.year !== year - 2) },
        outcome: 'undetermined',
        because: ['period', 'unknown'],
      },
      {
        says: 'four initiatives',
        facts: { ...full, initiatives: initiativesOf('grassroots', ...span.slice(1)) },
        outcome: 'ineligible',
        because: ['initiatives', 'notMet'],
      },
      {
        says: 'an initiative before the diploma does not count',
        facts: { ...full, initiatives: initiativesOf('grassroots', year - 6, ...span.slice(1)) },
        outcome: 'ineligible',
      },
      { says: 'initiatives unknown', facts: { ...full, initiatives: undefined }, outcome: 'undetermined' },
      {
        says: 'awards unknown',
        facts: { ...full, awards: undefined },
        outcome: 'undetermined',
        because: ['priorAward', 'unknown'],
      },
      {
        says: 'a thematic diploma supports nothing',
        facts: {
          ...full,
          awards: [{ award: 'BKT', year: year - 5, decidedOn: `${year - 5}-06-01`, kind: 'movement' }],
        },
        outcome: 'ineligible',
        because: ['priorAward', 'notMet'],
      },
    ]);
  },
);

describe.each(['R2024', 'R2025', 'R2026'] as const)(
  'Bằng khen Thủ tướng of a person, %s: Điều 73 khoản 1 điểm b',
  (law) => {
    const { year } = dossierIn[law];
    const titles = awarded('CSTDCS', year - 4, year - 2, year);
    const full: CaseFacts = { awards: [...awarded('BKT', year - 6), ...titles], ratings: rated(year - 4, year, 'HTT') };
    judged('person', law, [
      { says: 'the diploma, five good years, three titles in them', facts: full, outcome: 'eligible' },
      {
        says: 'the diploma within the five years: the text does not say "after"',
        facts: { ...full, awards: [...awarded('BKT', year - 2), ...titles] },
        outcome: 'eligible',
      },
      {
        says: 'the diploma of this very year',
        facts: { ...full, awards: [...awarded('BKT', year), ...titles] },
        outcome: 'eligible',
      },
      {
        says: 'no diploma',
        facts: { ...full, awards: titles },
        outcome: 'ineligible',
        because: ['priorAward', 'notMet'],
      },
      {
        says: 'the diploma proposed, not decided',
        facts: { ...full, awards: [{ award: 'BKT', year, decidedOn: null }, ...titles] },
        outcome: 'undetermined',
        because: ['priorAward', 'unknown'],
      },
      {
        says: 'only a diploma for a thematic movement',
        facts: {
          ...full,
          awards: [{ award: 'BKT', year: year - 6, decidedOn: `${year - 6}-06-01`, kind: 'movement' }, ...titles],
        },
        outcome: 'ineligible',
        because: ['priorAward', 'notMet'],
      },
      {
        says: 'only a diploma for a sudden deed',
        facts: {
          ...full,
          awards: [{ award: 'BKT', year: year - 6, decidedOn: `${year - 6}-06-01`, kind: 'unexpected' }, ...titles],
        },
        outcome: 'ineligible',
      },
      {
        says: 'a diploma for long service does support',
        facts: {
          ...full,
          awards: [{ award: 'BKT', year: year - 6, decidedOn: `${year - 6}-06-01`, kind: 'dedication' }, ...titles],
        },
        outcome: 'eligible',
      },
      {
        says: 'two titles',
        facts: { ...full, awards: [...awarded('BKT', year - 6), ...awarded('CSTDCS', year - 2, year)] },
        outcome: 'ineligible',
        because: ['titles', 'notMet'],
      },
      {
        says: 'the third title in an unrated year before the five: it may count',
        facts: { ...full, awards: [...awarded('BKT', year - 6), ...awarded('CSTDCS', year - 5, year - 2, year)] },
        outcome: 'undetermined',
        because: ['titles', 'unknown'],
      },
      {
        says: 'two titles, the year before the period known to be poor',
        facts: {
          ratings: [...rated(year - 5, year - 5, 'HT'), ...rated(year - 4, year, 'HTT')],
          awards: [...awarded('BKT', year - 6), ...awarded('CSTDCS', year - 2, year)],
        },
        outcome: 'ineligible',
        because: ['titles', 'notMet'],
      },
      {
        says: 'the third title in an older good year: the period is longer than five',
        facts: {
          ratings: rated(year - 6, year, 'HTT'),
          awards: [...awarded('BKT', year - 8), ...awarded('CSTDCS', year - 6, year - 2, year)],
        },
        outcome: 'eligible',
      },
      {
        says: 'the third title before a poor year',
        facts: {
          ratings: [
            ...rated(year - 6, year - 6, 'HTT'),
            ...rated(year - 5, year - 5, 'HT'),
            ...rated(year - 4, year, 'HTT'),
          ],
          awards: [...awarded('BKT', year - 8), ...awarded('CSTDCS', year - 6, year - 2, year)],
        },
        outcome: 'ineligible',
      },
      {
        says: 'four good years after a poor one',
        facts: { ...full, ratings: [...rated(year - 4, year - 4, 'HT'), ...rated(year - 3, year, 'HTXS')] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'poor this year',
        facts: { ...full, ratings: [...rated(year - 5, year - 1, 'HTXS'), ...rated(year, year, 'HT')] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'a year in the middle unrated',
        facts: { ...full, ratings: rated(year - 4, year, 'HTT').filter((each) => each.year !== year - 3) },
        outcome: 'undetermined',
        because: ['period', 'unknown'],
      },
      {
        says: 'a title of the unrated year, where titles stand for ratings',
        facts: {
          awards: [...awarded('BKT', year - 6), ...awarded('CSTDCS', year - 3, year - 1, year)],
          ratings: rated(year - 4, year, 'HTT').filter((each) => each.year !== year - 3),
        },
        outcome: 'eligible',
        options: { settings: { titleAsRating: 'yes' } },
      },
      { says: 'awards unknown', facts: { ...full, awards: undefined }, outcome: 'undetermined' },
      {
        says: 'the same diploma won three years ago: its years are used up',
        facts: { ...full, awards: [...awarded('BKT', year - 9), ...titles, ...awarded('BKTTG', year - 3)] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'the same diploma won five years ago',
        facts: { ...full, awards: [...awarded('BKT', year - 9), ...titles, ...awarded('BKTTG', year - 5)] },
        outcome: 'eligible',
      },
      {
        says: 'discipline that ended within the five years',
        facts: { ...full, discipline: [{ form: 'reprimand', on: `${year - 4}-01-05`, until: `${year - 3}-01-05` }] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'discipline that ended with the year before',
        facts: { ...full, discipline: [{ form: 'reprimand', on: `${year - 6}-12-31`, until: `${year - 5}-12-31` }] },
        outcome: 'eligible',
      },
    ]);

    test('names the unrated year and where to enter it', () => {
      const ratings = rated(year - 4, year, 'HTT').filter((each) => each.year !== year - 3);
      expect(findingIn(personCase('BKTTG', law, { ...full, ratings }), 'period')?.missing).toEqual({
        fact: `xếp loại năm ${year - 3}`,
        enterAt: 'Hồ sơ cá nhân → Xếp loại hằng năm',
        key: 'ratings',
      });
    });

    test('a diploma whose kind is not recorded counts, and the officer confirms it', () => {
      const input = personCase('BKTTG', law, { ...full, awards: [{ award: 'BKT', year: year - 6 }, ...titles] });
      expect(outcomeIn(input)).toBe('eligible');
      expect(findingIn(input, 'supportingKind')).toMatchObject({ toConfirm: true });
    });
  },
);

describe.each(['R2014', 'R2017', 'R2024', 'R2025', 'R2026'] as const)(
  'Bằng khen Thủ tướng of a collective, %s',
  (law) => {
    const { year } = dossierIn[law];
    const isOld = law === 'R2014' || law === 'R2017';
    const full: CaseFacts = {
      awards: [...awarded('BKT', year - 5), ...awarded('COT', year - 1)],
      ratings: rated(year - 4, year, 'HTXS'),
    };
    judged('collective', law, [
      { says: 'the diploma, then five excellent years with a flag', facts: full, outcome: 'eligible' },
      {
        says: 'the years named Tập thể lao động xuất sắc instead',
        facts: { awards: [...(full.awards ?? []), ...awarded('TTLDXS', year - 4, year - 3, year - 2, year - 1, year)] },
        outcome: 'eligible',
      },
      {
        says: 'two diplomas instead of the flag: from 2024',
        facts: { ...full, awards: [...awarded('BKT', year - 5, year - 3, year - 1)] },
        outcome: isOld ? 'ineligible' : 'eligible',
      },
      {
        says: 'one diploma and no flag',
        facts: { ...full, awards: awarded('BKT', year - 5, year - 1) },
        outcome: 'ineligible',
        because: ['record', 'notMet'],
      },
      {
        says: 'the flag before the diploma',
        facts: { ...full, awards: [...awarded('COT', year - 6), ...awarded('BKT', year - 5)] },
        outcome: 'ineligible',
      },
      {
        says: 'a flag for a thematic movement',
        facts: {
          ...full,
          awards: [
            ...awarded('BKT', year - 5),
            { award: 'COT', year: year - 1, decidedOn: `${year - 1}-06-01`, kind: 'movement' },
          ],
        },
        outcome: 'ineligible',
      },
      {
        says: 'the Government’s flag instead of the provincial one',
        facts: { ...full, awards: [...awarded('BKT', year - 5), ...awarded('COCP', year - 1)] },
        outcome: 'eligible',
      },
      {
        says: 'the same, counted to the letter',
        facts: { ...full, awards: [...awarded('BKT', year - 5), ...awarded('COCP', year - 1)] },
        outcome: 'ineligible',
        options: { settings: { higherFlag: 'literal' } },
      },
      {
        says: 'four years only since the diploma',
        facts: { ...full, awards: [...awarded('BKT', year - 4), ...awarded('COT', year - 1)] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'a year only good',
        facts: {
          ...full,
          ratings: rated(year - 4, year, 'HTXS').map((each) =>
            each.year === year - 1 ? { ...each, rating: 'HTT' as const } : each,
          ),
        },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'a year unrated',
        facts: { ...full, ratings: rated(year - 4, year, 'HTXS').slice(1) },
        outcome: 'undetermined',
        because: ['period', 'unknown'],
      },
      {
        says: 'no diploma',
        facts: { ...full, awards: awarded('COT', year - 1) },
        outcome: 'ineligible',
        because: ['priorAward', 'notMet'],
      },
      { says: 'awards unknown', facts: { ...full, awards: undefined }, outcome: 'undetermined' },
      {
        says: 'an old diploma, but the Prime Minister’s three years ago: counted from the later of the two',
        facts: {
          awards: [...awarded('BKT', year - 9), ...awarded('BKTTG', year - 3), ...awarded('COT', year - 1)],
          ratings: rated(year - 8, year, 'HTXS'),
        },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'an old diploma, and the Prime Minister’s five years ago',
        facts: {
          awards: [...awarded('BKT', year - 9), ...awarded('BKTTG', year - 5), ...awarded('COT', year - 1)],
          ratings: rated(year - 8, year, 'HTXS'),
        },
        outcome: 'eligible',
      },
      {
        says: 'the flag proposed, not decided',
        facts: { ...full, awards: [...awarded('BKT', year - 5), { award: 'COT', year, decidedOn: null }] },
        outcome: 'undetermined',
        because: ['record', 'unknown'],
      },
    ]);
  },
);

describe('the time since the prior award', () => {
  const facts: CaseFacts = {
    ratings: rated(2020, 2025, 'HTXS'),
    awards: [{ award: 'BKT', year: 2020, decidedOn: '2021-03-15', kind: 'merit' }, ...awarded('COT', 2024)],
  };
  test('is counted in years of achievement by default', () => {
    expect(outcomeIn(collectiveCase('BKTTG', 'R2025', facts))).toBe('eligible');
  });
  test('an office that counts from the decision waits for five full years', () => {
    const options = { settings: { periodStart: 'decisionDate' } } as const;
    expect(outcomeIn(collectiveCase('BKTTG', 'R2025', facts), options)).toBe('ineligible');
    const later = { ...collectiveCase('BKTTG', 'R2025', facts), on: '2026-03-15' } as const;
    expect(outcomeIn(later, options)).toBe('eligible');
  });
});

describe('Bằng khen Thủ tướng of a household', () => {
  const household = (on: `${number}-${number}-${number}`, contribution: CaseFacts['contribution']) => ({
    award: 'BKTTG' as const,
    subject: 'household' as const,
    year: Number(on.slice(0, 4)),
    on,
    facts: { underReview: cleanPerson.underReview, contribution },
  });
  test.each([
    ['2016-05-01', { value: 500_000_000 }, 'eligible', '500 million until 2023'],
    ['2016-05-01', { value: 499_999_999 }, 'ineligible', 'a đồng short'],
    ['2016-05-01', {}, 'undetermined', 'worth unknown'],
    ['2016-05-01', undefined, 'undetermined', 'contribution unknown'],
    ['2023-12-31', { value: 400_000_000 }, 'ineligible', 'the last day of the figure'],
    ['2024-01-01', { value: 400_000_000 }, 'eligible', 'no figure from 2024'],
    ['2025-05-01', undefined, 'undetermined', 'contribution unknown'],
  ] as const)('on %s, %o: %s (%s)', (on, contribution, outcome, _why) => {
    expect(outcomeIn(household(on, contribution))).toBe(outcome);
  });
});
