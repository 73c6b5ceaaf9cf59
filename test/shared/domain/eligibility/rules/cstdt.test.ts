import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/eligibility/case-input.ts';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
  dossierIn,
  findingIn,
  initiativesOf,
  outcomeIn,
  personCase,
  type Row,
  resultIn,
} from '../case-builder.ts';

const laws: readonly LawVersionKey[] = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'];

function judged(award: 'CSTDT' | 'CSTDTQ', law: LawVersionKey, rows: readonly Omit<Row, 'law'>[]): void {
  test.each(rows)('$says: $outcome', ({ facts, outcome, because, options }) => {
    const input = personCase(award, law, facts);
    expect(outcomeIn(input, options)).toBe(outcome);
    if (because !== undefined) expect(resultIn(input, because[0], options)).toBe(because[1]);
  });
}

describe.each(laws)('Chiến sĩ thi đua tỉnh, %s: three titles in a row, the year of the case the third', (law) => {
  const { year, on } = dossierIn[law];
  const three = awarded('CSTDCS', year - 2, year - 1, year);
  const wide = initiativesOf('provincial', year);
  const full: CaseFacts = { awards: three, initiatives: wide };
  judged('CSTDT', law, [
    { says: 'three titles and an initiative of provincial scope', facts: full, outcome: 'eligible' },
    {
      says: 'the initiative of the first of the three years',
      facts: { ...full, initiatives: initiativesOf('provincial', year - 2) },
      outcome: 'eligible',
    },
    {
      says: 'an initiative of national scope',
      facts: { ...full, initiatives: initiativesOf('national', year) },
      outcome: 'eligible',
    },
    {
      says: 'a topic of provincial scope instead',
      facts: { awards: three, researchTopics: [{ acceptedOn: `${year - 1}-05-05`, scope: 'provincial' }] },
      outcome: 'eligible',
    },
    {
      says: 'an initiative of the office only',
      facts: { ...full, initiatives: initiativesOf('grassroots', year) },
      outcome: 'ineligible',
      because: ['achievement', 'notMet'],
    },
    {
      says: 'an initiative older than the three years',
      facts: { ...full, initiatives: initiativesOf('provincial', year - 3) },
      outcome: 'ineligible',
      because: ['initiative', 'notMet'],
    },
    { says: 'no initiative', facts: { awards: three }, outcome: 'ineligible', because: ['achievement', 'notMet'] },
    {
      says: 'initiatives unknown',
      facts: { awards: three, initiatives: undefined },
      outcome: 'undetermined',
      because: ['achievement', 'unknown'],
    },
    {
      says: 'the history of awards unknown',
      facts: { initiatives: wide, awards: undefined },
      outcome: 'undetermined',
      because: ['consecutiveTitles', 'unknown'],
    },
    {
      says: 'a gap in the middle year',
      facts: { ...full, awards: awarded('CSTDCS', year - 2, year) },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    {
      says: 'a gap in the first year, an older title before it',
      facts: { ...full, awards: awarded('CSTDCS', year - 3, year - 1, year) },
      outcome: 'ineligible',
    },
    {
      says: 'three titles in a row that ended last year',
      facts: { ...full, awards: awarded('CSTDCS', year - 3, year - 2, year - 1) },
      outcome: 'ineligible',
    },
    { says: 'two titles', facts: { ...full, awards: awarded('CSTDCS', year - 1, year) }, outcome: 'ineligible' },
    { says: 'no title', facts: { ...full, awards: [] }, outcome: 'ineligible' },
    {
      says: 'five titles in a row',
      facts: { ...full, awards: awarded('CSTDCS', year - 4, year - 3, year - 2, year - 1, year) },
      outcome: 'eligible',
    },
    {
      says: 'the title of this year proposed, not decided',
      facts: {
        ...full,
        awards: [...awarded('CSTDCS', year - 2, year - 1), { award: 'CSTDCS', year, decidedOn: null }],
      },
      outcome: 'undetermined',
      because: ['consecutiveTitles', 'unknown'],
    },
    {
      says: 'the title of this year decided on the day of the dossier',
      facts: { ...full, awards: [...awarded('CSTDCS', year - 2, year - 1), { award: 'CSTDCS', year, decidedOn: on }] },
      outcome: 'eligible',
    },
    {
      says: 'the title of this year decided after the dossier',
      facts: {
        ...full,
        awards: [...awarded('CSTDCS', year - 2, year - 1), { award: 'CSTDCS', year, decidedOn: `${year}-12-06` }],
      },
      outcome: 'ineligible',
    },
    {
      says: 'titles whose decisions have no day',
      facts: { ...full, awards: [year - 2, year - 1, year].map((each) => ({ award: 'CSTDCS', year: each })) },
      outcome: 'eligible',
    },
    {
      says: 'one of the titles was withdrawn',
      facts: {
        ...full,
        awards: [...awarded('CSTDCS', year - 2, year), { award: 'CSTDCS', year: year - 1, status: 'revoked' }],
      },
      outcome: 'ineligible',
    },
    {
      says: 'the title already won last year: its years are used up',
      facts: { ...full, awards: [...awarded('CSTDCS', year - 3), ...three, ...awarded('CSTDT', year - 1)] },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    {
      says: 'an office that lets years be used again',
      facts: { ...full, awards: [...awarded('CSTDCS', year - 3), ...three, ...awarded('CSTDT', year - 1)] },
      outcome: 'eligible',
      options: { settings: { reuseYears: 'yes' } },
    },
    {
      says: 'the title won three years ago: a new cycle is full',
      facts: { ...full, awards: [...awarded('CSTDCS', year - 3), ...three, ...awarded('CSTDT', year - 3)] },
      outcome: 'eligible',
    },
    {
      says: 'the title won two years ago: a year is missing',
      facts: { ...full, awards: [...three, ...awarded('CSTDT', year - 2)] },
      outcome: 'ineligible',
    },
    {
      says: 'the title already won this year',
      facts: { ...full, awards: [...three, ...awarded('CSTDT', year)] },
      outcome: 'ineligible',
      because: ['alreadyGranted', 'notMet'],
    },
    {
      says: 'a disciplinary period that ended within the three years empties the years before',
      facts: { ...full, discipline: [{ form: 'reprimand', on: `${year - 2}-05-01`, until: `${year - 1}-05-01` }] },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    {
      says: 'a disciplinary period that ended in the first of the three years, its title won after',
      facts: { ...full, discipline: [{ form: 'reprimand', on: `${year - 3}-01-05`, until: `${year - 2}-01-05` }] },
      outcome: 'eligible',
    },
    {
      says: 'disciplined, the last day of the period is the day of the dossier',
      facts: { ...full, discipline: [{ form: 'reprimand', on: `${year - 3}-12-05`, until: on }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'disciplined, the period running',
      facts: { ...full, discipline: [{ form: 'reprimand', on: `${year}-11-01`, until: `${year + 1}-11-01` }] },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
    {
      says: 'a maternity year without the title breaks the row',
      facts: {
        ...full,
        awards: awarded('CSTDCS', year - 3, year - 2, year),
        employment: {
          startedOn: '2000-01-15',
          absences: [{ from: `${year - 1}-02-01`, to: `${year - 1}-08-01`, reason: 'maternity' }],
        },
      },
      outcome: 'ineligible',
    },
    {
      says: 'an office that steps over a maternity year',
      facts: {
        ...full,
        awards: awarded('CSTDCS', year - 3, year - 2, year),
        employment: {
          startedOn: '2000-01-15',
          absences: [{ from: `${year - 1}-02-01`, to: `${year - 1}-08-01`, reason: 'maternity' }],
        },
      },
      outcome: 'eligible',
      options: { settings: { gapYears: 'skip' } },
    },
  ]);

  test('names the year that is missing and the years that are asked', () => {
    const input = personCase('CSTDT', law, { ...full, awards: awarded('CSTDCS', year - 2, year) });
    expect(findingIn(input, 'consecutiveTitles')?.reason).toBe(
      `Chưa có danh hiệu CSTĐCS năm ${year - 1}; cần 03 năm liên tục ${year - 2}, ${year - 1}, ${year}.`,
    );
  });
});

describe.each(['R2024', 'R2025', 'R2026'] as const)('one initiative, one proposal, %s', (law) => {
  const { year } = dossierIn[law];
  test('an initiative that won the grassroots title does not support the provincial one', () => {
    const usedFor = [{ award: 'CSTDCS', year }] as const;
    const initiatives = [{ year, recognizedOn: `${year}-11-01` as const, scope: 'provincial', usedFor }] as const;
    const input = personCase('CSTDT', law, { awards: awarded('CSTDCS', year - 2, year - 1, year), initiatives });
    expect(outcomeIn(input)).toBe('ineligible');
    expect(findingIn(input, 'initiative')?.reason).toContain(`đã dùng cho CSTĐCS năm ${year}`);
    expect(outcomeIn(input, { settings: { initiativeUse: 'many' } })).toBe('eligible');
  });
});

describe('titles won under an older law count as they were decided', () => {
  test('grassroots titles of 2022 and 2023 count in 2024', () => {
    const input = personCase('CSTDT', 'R2024', {
      awards: awarded('CSTDCS', 2022, 2023, 2024),
      ratings: [{ year: 2022, rating: 'HT' }],
      initiatives: initiativesOf('provincial', 2024),
    });
    expect(outcomeIn(input)).toBe('eligible');
  });
});

describe.each(laws)('Chiến sĩ thi đua toàn quốc, %s: two provincial titles in a row', (law) => {
  const { year } = dossierIn[law];
  const wide = initiativesOf('national', year - 1);
  const full: CaseFacts = { awards: awarded('CSTDT', year - 4, year - 1), initiatives: wide };
  judged('CSTDTQ', law, [
    { says: 'two cycles, the second of last year', facts: full, outcome: 'eligible' },
    {
      says: 'two cycles, the second of this year',
      facts: { ...full, awards: awarded('CSTDT', year - 3, year) },
      outcome: 'eligible',
    },
    {
      says: 'two years in a row, as decided elsewhere',
      facts: { ...full, awards: awarded('CSTDT', year - 2, year - 1) },
      outcome: 'eligible',
    },
    {
      says: 'two cycles with a year lost between them',
      facts: { ...full, awards: awarded('CSTDT', year - 5, year - 1) },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    {
      says: 'the second title two years ago: past the year that follows',
      facts: { ...full, awards: awarded('CSTDT', year - 5, year - 2) },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    { says: 'one provincial title', facts: { ...full, awards: awarded('CSTDT', year - 1) }, outcome: 'ineligible' },
    { says: 'none', facts: { ...full, awards: [] }, outcome: 'ineligible' },
    { says: 'the history unknown', facts: { ...full, awards: undefined }, outcome: 'undetermined' },
    {
      says: 'the second proposed, not decided',
      facts: { ...full, awards: [...awarded('CSTDT', year - 3), { award: 'CSTDT', year, decidedOn: null }] },
      outcome: 'undetermined',
    },
    {
      says: 'an initiative of provincial scope',
      facts: { ...full, initiatives: initiativesOf('provincial', year - 1) },
      outcome: 'ineligible',
      because: ['achievement', 'notMet'],
    },
    {
      says: 'a topic of national scope',
      facts: { ...full, initiatives: [], researchTopics: [{ acceptedOn: `${year - 2}-01-05`, scope: 'national' }] },
      outcome: 'eligible',
    },
    { says: 'initiatives unknown', facts: { ...full, initiatives: undefined }, outcome: 'undetermined' },
    {
      says: 'the national title won last time with these two',
      facts: { ...full, awards: [...awarded('CSTDT', year - 4, year - 1), ...awarded('CSTDTQ', year - 1)] },
      outcome: 'ineligible',
      because: ['consecutiveTitles', 'notMet'],
    },
    {
      says: 'the national title won two cycles ago',
      facts: {
        ...full,
        awards: [...awarded('CSTDT', year - 10, year - 7, year - 4, year - 1), ...awarded('CSTDTQ', year - 7)],
      },
      outcome: 'eligible',
    },
    {
      says: 'a period of discipline between the two',
      facts: { ...full, discipline: [{ form: 'warning', on: `${year - 3}-01-05`, until: `${year - 2}-01-05` }] },
      outcome: 'ineligible',
    },
  ]);
});

describe('the dossier for the national title', () => {
  const facts: CaseFacts = { awards: awarded('CSTDT', 2022, 2025), initiatives: initiativesOf('national', 2025) };
  test.each([
    ['2026-12-31', 'eligible', 'the last day of the year that follows'],
    ['2027-01-01', 'ineligible', 'a day late'],
  ] as const)('received on %s: %s (%s)', (on, outcome, _why) => {
    expect(outcomeIn({ ...personCase('CSTDTQ', 'R2025', facts), on })).toBe(outcome);
  });
});
