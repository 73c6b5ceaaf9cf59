import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
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

const topicsOf = (...years: readonly number[]) =>
  years.map((year) => ({
    acceptedOn: `${year}-05-05` as `${number}-${number}-${number}`,
    scope: 'grassroots' as const,
  }));

function judged(law: LawVersionKey, rows: readonly Omit<Row, 'law'>[]): void {
  test.each(rows)('$says: $outcome', ({ facts, outcome, because, options }) => {
    const input = personCase('BKT', law, facts);
    expect(outcomeIn(input, options)).toBe(outcome);
    if (because !== undefined) expect(resultIn(input, because[0], options)).toBe(because[1]);
  });
}

describe.each(['R2014', 'R2017'] as const)(
  'Bằng khen tỉnh of a person, %s: two excellent years with two initiatives',
  (law) => {
    const { year } = dossierIn[law];
    const full: CaseFacts = {
      ratings: rated(year - 1, year, 'HTXS'),
      initiatives: initiativesOf('grassroots', year - 1, year),
    };
    judged(law, [
      { says: 'two excellent years, an initiative in each', facts: full, outcome: 'eligible' },
      {
        says: 'both initiatives in one year',
        facts: { ...full, initiatives: initiativesOf('grassroots', year, year) },
        outcome: 'eligible',
      },
      {
        says: 'one initiative',
        facts: { ...full, initiatives: initiativesOf('grassroots', year) },
        outcome: 'ineligible',
        because: ['initiatives', 'notMet'],
      },
      {
        says: 'the second initiative before the two years, that year known to be no excellent one',
        facts: {
          ratings: [...rated(year - 2, year - 2, 'HTT'), ...rated(year - 1, year, 'HTXS')],
          initiatives: initiativesOf('grassroots', year - 2, year),
        },
        outcome: 'ineligible',
        because: ['initiatives', 'notMet'],
      },
      {
        says: 'the second initiative in an unrated year before the two: a missing fact is never a no',
        facts: { ...full, initiatives: initiativesOf('grassroots', year - 2, year) },
        outcome: 'undetermined',
        because: ['initiatives', 'unknown'],
      },
      {
        says: 'three excellent years, the initiatives spread over them',
        facts: { ratings: rated(year - 2, year, 'HTXS'), initiatives: initiativesOf('grassroots', year - 2, year) },
        outcome: 'eligible',
      },
      {
        says: 'one excellent year after a good one',
        facts: { ...full, ratings: [...rated(year - 1, year - 1, 'HTT'), ...rated(year, year, 'HTXS')] },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'excellent until last year',
        facts: { ...full, ratings: [...rated(year - 3, year - 1, 'HTXS'), ...rated(year, year, 'HTT')] },
        outcome: 'ineligible',
      },
      {
        says: 'last year unrated',
        facts: { ...full, ratings: rated(year, year, 'HTXS') },
        outcome: 'undetermined',
        because: ['period', 'unknown'],
      },
      {
        says: 'initiatives unknown',
        facts: { ...full, initiatives: undefined },
        outcome: 'undetermined',
        because: ['initiatives', 'unknown'],
      },
      {
        says: 'two titles without initiatives: no way of old law',
        facts: { awards: awarded('CSTDCS', year - 1, year), ratings: rated(year - 1, year, 'HTXS') },
        outcome: 'ineligible',
      },
      {
        says: 'the diploma won last year: the year is used up',
        facts: { ...full, awards: awarded('BKT', year - 1) },
        outcome: 'ineligible',
        because: ['period', 'notMet'],
      },
      {
        says: 'the diploma won two years ago',
        facts: { ...full, awards: awarded('BKT', year - 2) },
        outcome: 'eligible',
      },
    ]);
  },
);

describe.each(['R2024', 'R2025', 'R2026'] as const)('Bằng khen tỉnh of a person, %s: Điều 74 khoản 1 điểm d', (law) => {
  const { year } = dossierIn[law];
  const two = awarded('CSTDCS', year - 1, year);
  const excellent = rated(year - 1, year, 'HTXS');
  judged(law, [
    { says: 'two titles in a row', facts: { awards: two }, outcome: 'eligible', because: ['titlesBranch', 'met'] },
    {
      says: 'two titles, ratings unknown',
      facts: { awards: two, ratings: undefined, initiatives: undefined },
      outcome: 'eligible',
    },
    {
      says: 'one title',
      facts: { awards: awarded('CSTDCS', year) },
      outcome: 'ineligible',
      because: ['titlesBranch', 'notMet'],
    },
    {
      says: 'one title, rated good',
      facts: { awards: awarded('CSTDCS', year), ratings: rated(year - 1, year, 'HTT') },
      outcome: 'ineligible',
      because: ['record', 'notMet'],
    },
    {
      says: 'two titles with a gap',
      facts: { awards: awarded('CSTDCS', year - 2, year), ratings: rated(year - 2, year, 'HTT') },
      outcome: 'ineligible',
    },
    {
      says: 'two titles that ended last year',
      facts: { awards: awarded('CSTDCS', year - 2, year - 1), ratings: rated(year - 2, year, 'HTT') },
      outcome: 'ineligible',
    },
    {
      says: 'two excellent years with two initiatives',
      facts: { ratings: excellent, initiatives: initiativesOf('grassroots', year - 1, year) },
      outcome: 'eligible',
      because: ['excellentBranch', 'met'],
    },
    {
      says: 'two excellent years with two topics',
      facts: { ratings: excellent, researchTopics: topicsOf(year - 1, year) },
      outcome: 'eligible',
    },
    {
      says: 'two excellent years with one initiative and one topic: not added up',
      facts: { ratings: excellent, initiatives: initiativesOf('grassroots', year), researchTopics: topicsOf(year) },
      outcome: 'ineligible',
    },
    {
      says: 'two excellent years with one initiative',
      facts: { ratings: excellent, initiatives: initiativesOf('grassroots', year) },
      outcome: 'ineligible',
    },
    { says: 'two excellent years with nothing', facts: { ratings: excellent }, outcome: 'ineligible' },
    {
      says: 'two excellent years, initiatives unknown',
      facts: { ratings: excellent, initiatives: undefined },
      outcome: 'undetermined',
      because: ['excellentBranch', 'unknown'],
    },
    {
      says: 'one excellent year, then a good one',
      facts: {
        ratings: [...rated(year - 1, year - 1, 'HTXS'), ...rated(year, year, 'HTT')],
        initiatives: initiativesOf('grassroots', year - 1, year),
      },
      outcome: 'ineligible',
    },
    {
      says: 'nothing known at all of awards, rated good',
      facts: { awards: undefined, ratings: rated(year - 1, year, 'HTT') },
      outcome: 'undetermined',
      because: ['titlesBranch', 'unknown'],
    },
    {
      says: 'two titles; the office asks for initiatives with them as well',
      facts: { awards: two, ratings: rated(year - 1, year, 'HTT') },
      outcome: 'ineligible',
      options: { settings: { diplomaInitiatives: 'bothBranches' } },
    },
    {
      says: 'two titles with two initiatives, by that reading',
      facts: {
        awards: two,
        ratings: rated(year - 1, year, 'HTT'),
        initiatives: initiativesOf('grassroots', year - 1, year),
      },
      outcome: 'eligible',
      options: { settings: { diplomaInitiatives: 'bothBranches' } },
    },
    {
      says: 'the diploma won last year on one of the titles',
      facts: { awards: [...two, ...awarded('BKT', year - 1)], ratings: rated(year - 1, year, 'HTT') },
      outcome: 'ineligible',
      because: ['titlesBranch', 'notMet'],
    },
    {
      says: 'the same, where years may be used again',
      facts: { awards: [...two, ...awarded('BKT', year - 1)], ratings: rated(year - 1, year, 'HTT') },
      outcome: 'eligible',
      options: { settings: { reuseYears: 'yes' } },
    },
    {
      says: 'a thematic diploma last year uses up nothing',
      facts: { awards: [...two, { award: 'BKT', year: year - 1, decidedOn: `${year - 1}-06-01`, kind: 'movement' }] },
      outcome: 'eligible',
    },
    {
      says: 'the diploma won for this year already',
      facts: { awards: [...two, ...awarded('BKT', year)] },
      outcome: 'ineligible',
      because: ['alreadyGranted', 'notMet'],
    },
    {
      says: 'the Prime Minister’s diploma won for this year’s merit',
      facts: { awards: [...two, ...awarded('BKTTG', year)] },
      outcome: 'ineligible',
      because: ['higherCommendation', 'notMet'],
    },
    {
      says: 'a higher form of the year whose kind is not recorded: to confirm',
      facts: { awards: [...two, { award: 'BKTTG', year, decidedOn: `${year}-06-01` }] },
      outcome: 'eligible',
      because: ['higherCommendation', 'met'],
    },
    {
      says: 'a sudden diploma of the Prime Minister is for something else',
      facts: { awards: [...two, { award: 'BKTTG', year, decidedOn: `${year}-06-01`, kind: 'unexpected' }] },
      outcome: 'eligible',
    },
    {
      says: 'disciplined in between: the year before does not count',
      facts: {
        awards: two,
        ratings: rated(year - 1, year, 'HTT'),
        discipline: [{ form: 'reprimand', on: `${year - 1}-02-01`, until: `${year}-02-01` }],
      },
      outcome: 'ineligible',
    },
  ]);

  test('an initiative used for a title does not count for the diploma', () => {
    const initiatives = [
      ...initiativesOf('grassroots', year),
      {
        year: year - 1,
        recognizedOn: `${year - 1}-11-01`,
        scope: 'grassroots',
        usedFor: [{ award: 'CSTDCS', year: year - 1 }],
      },
    ] as const;
    expect(outcomeIn(personCase('BKT', law, { ratings: excellent, initiatives }))).toBe('ineligible');
  });

  test('shows both ways, so that the nearest can be seen', () => {
    const finding = findingIn(
      personCase('BKT', law, { awards: awarded('CSTDCS', year), ratings: excellent }),
      'record',
    );
    expect(finding?.branches?.map((branch) => branch.key)).toEqual(['titlesBranch', 'excellentBranch']);
    expect(finding?.reason).toContain(
      `Chưa có danh hiệu CSTĐCS năm ${year - 1}; cần 02 năm liên tục ${year - 1}, ${year}.`,
    );
  });
});

describe('the day of the Law of 2022', () => {
  test.each([
    ['2023-12-31', 'ineligible'],
    ['2024-01-01', 'eligible'],
  ] as const)('two titles of 2022 and 2023 without initiatives, dossier of %s: %s', (on, outcome) => {
    const { facts } = personCase('BKT', 'R2017', {
      awards: awarded('CSTDCS', 2022, 2023),
      ratings: rated(2022, 2023, 'HTT'),
    });
    expect(outcomeIn({ award: 'BKT', subject: 'person', year: 2023, on, facts })).toBe(outcome);
  });
});

describe.each(['R2014', 'R2017', 'R2024', 'R2025', 'R2026'] as const)(
  'Bằng khen tỉnh of a collective, %s: two excellent years',
  (law) => {
    const { year } = dossierIn[law];
    test.each([
      ['rated excellent twice', { ratings: rated(year - 1, year, 'HTXS') }, 'eligible'],
      ['named Tập thể lao động xuất sắc twice', { awards: awarded('TTLDXS', year - 1, year) }, 'eligible'],
      ['once each', { ratings: rated(year, year, 'HTXS'), awards: awarded('TTLDXS', year - 1) }, 'eligible'],
      [
        'rated good, but named',
        { ratings: rated(year - 1, year, 'HTT'), awards: awarded('TTLDXS', year - 1, year) },
        'eligible',
      ],
      [
        'excellent, then good',
        { ratings: [...rated(year - 1, year - 1, 'HTXS'), ...rated(year, year, 'HTT')] },
        'ineligible',
      ],
      [
        'excellent this year only',
        { ratings: [...rated(year - 1, year - 1, 'HTT'), ...rated(year, year, 'HTXS')] },
        'ineligible',
      ],
      ['last year unrated', { ratings: rated(year, year, 'HTXS') }, 'undetermined'],
      ['rated good, awards unknown', { ratings: rated(year - 1, year, 'HTT'), awards: undefined }, 'undetermined'],
      [
        'the title proposed, not decided',
        {
          ratings: rated(year - 1, year, 'HTT'),
          awards: [...awarded('TTLDXS', year - 1), { award: 'TTLDXS', year, decidedOn: null }],
        },
        'undetermined',
      ],
      [
        'the diploma won last year',
        { ratings: rated(year - 3, year, 'HTXS'), awards: awarded('BKT', year - 1) },
        'ineligible',
      ],
      [
        'the diploma won two years ago',
        { ratings: rated(year - 3, year, 'HTXS'), awards: awarded('BKT', year - 2) },
        'eligible',
      ],
    ] as const)('%s → %o: %s', (_says, facts, outcome) => {
      expect(outcomeIn(collectiveCase('BKT', law, facts as CaseFacts))).toBe(outcome);
    });
  },
);
