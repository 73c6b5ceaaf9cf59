import { describe, expect, test } from 'vitest';
import type { LawVersionKey } from '#shared/law/versions.ts';
import {
  awarded,
  dossierIn,
  findingIn,
  initiativesOf,
  outcomeIn,
  personCase,
  type Row,
  rated,
  resultIn,
} from '../case-builder.ts';

const topic = (year: number, scope: 'grassroots' | 'provincial' | 'national' = 'grassroots') => [
  { acceptedOn: `${year}-09-09` as `${number}-${number}-${number}`, scope },
];

describe.each(['R2014', 'R2017'] as const)(
  'Chiến sĩ thi đua cơ sở, %s: an initiative or a topic in any case',
  (law) => {
    const { year } = dossierIn[law];
    const good = rated(year, year, 'HTT');
    const rows: readonly Omit<Row, 'law'>[] = [
      {
        says: 'good, with an initiative',
        facts: { ratings: good, initiatives: initiativesOf('grassroots', year) },
        outcome: 'eligible',
      },
      { says: 'good, with a topic', facts: { ratings: good, researchTopics: topic(year) }, outcome: 'eligible' },
      {
        says: 'good, with an initiative of provincial scope',
        facts: { ratings: good, initiatives: initiativesOf('provincial', year) },
        outcome: 'eligible',
      },
      {
        says: 'excellent, without either: excellence alone was not enough',
        facts: { ratings: rated(year, year, 'HTXS') },
        outcome: 'ineligible',
        because: ['achievement', 'notMet'],
      },
      {
        says: 'good, without either',
        facts: { ratings: good },
        outcome: 'ineligible',
        because: ['achievement', 'notMet'],
      },
      {
        says: 'an initiative of last year only',
        facts: { ratings: good, initiatives: initiativesOf('grassroots', year - 1) },
        outcome: 'ineligible',
        because: ['initiative', 'notMet'],
      },
      {
        says: 'initiatives unknown',
        facts: { ratings: good, initiatives: undefined },
        outcome: 'undetermined',
        because: ['initiative', 'unknown'],
      },
      {
        says: 'topics unknown, no initiative',
        facts: { ratings: good, researchTopics: undefined },
        outcome: 'undetermined',
        because: ['researchTopic', 'unknown'],
      },
      {
        says: 'topics unknown, but an initiative',
        facts: { ratings: good, researchTopics: undefined, initiatives: initiativesOf('grassroots', year) },
        outcome: 'eligible',
      },
      {
        says: 'an initiative, but completed only',
        facts: { ratings: rated(year, year, 'HT'), initiatives: initiativesOf('grassroots', year) },
        outcome: 'ineligible',
        because: ['rating', 'notMet'],
      },
    ];
    test.each(rows)('$says: $outcome', ({ facts, outcome, because }) => {
      const input = personCase('CSTDCS', law, facts);
      expect(outcomeIn(input)).toBe(outcome);
      if (because !== undefined) expect(resultIn(input, because[0])).toBe(because[1]);
    });
  },
);

describe.each(['R2024', 'R2025'] as const)('Chiến sĩ thi đua cơ sở, %s: Luật 06/2022/QH15, Điều 23', (law) => {
  const { year } = dossierIn[law];
  const good = rated(year, year, 'HTT');
  const excellent = rated(year, year, 'HTXS');
  const rows: readonly Omit<Row, 'law'>[] = [
    {
      says: 'excellent, nothing else',
      facts: { ratings: excellent },
      outcome: 'eligible',
      because: ['excellentRating', 'met'],
    },
    {
      says: 'good, with an initiative',
      facts: { ratings: good, initiatives: initiativesOf('grassroots', year) },
      outcome: 'eligible',
    },
    { says: 'good, with a topic', facts: { ratings: good, researchTopics: topic(year) }, outcome: 'eligible' },
    { says: 'good, with neither', facts: { ratings: good }, outcome: 'ineligible', because: ['achievement', 'notMet'] },
    {
      says: 'excellent, initiatives and topics unknown',
      facts: { ratings: excellent, initiatives: undefined, researchTopics: undefined },
      outcome: 'eligible',
    },
    {
      says: 'good, initiatives unknown',
      facts: { ratings: good, initiatives: undefined },
      outcome: 'undetermined',
      because: ['achievement', 'unknown'],
    },
    {
      says: 'rating unknown, with an initiative',
      facts: { initiatives: initiativesOf('grassroots', year) },
      outcome: 'undetermined',
      because: ['rating', 'unknown'],
    },
    {
      says: 'completed only, with an initiative: no Advanced Laborer',
      facts: { ratings: rated(year, year, 'HT'), initiatives: initiativesOf('grassroots', year) },
      outcome: 'ineligible',
      because: ['rating', 'notMet'],
    },
    {
      says: 'an initiative submitted, not recognized',
      facts: { ratings: good, initiatives: [{ year, recognizedOn: null, scope: 'grassroots' }] },
      outcome: 'ineligible',
      because: ['initiative', 'notMet'],
    },
    {
      says: 'an initiative whose recognition is not recorded',
      facts: { ratings: good, initiatives: [{ year, scope: 'grassroots' }] },
      outcome: 'undetermined',
      because: ['initiative', 'unknown'],
    },
    {
      says: 'an initiative recognized after the dossier',
      facts: { ratings: good, initiatives: [{ year, recognizedOn: `${year}-12-06`, scope: 'grassroots' }] },
      outcome: 'ineligible',
      because: ['initiative', 'notMet'],
    },
    {
      says: 'an initiative recognized on the day of the dossier',
      facts: { ratings: good, initiatives: [{ year, recognizedOn: `${year}-12-05`, scope: 'grassroots' }] },
      outcome: 'eligible',
    },
    {
      says: 'an initiative without a year, recognized in the year',
      facts: { ratings: good, initiatives: [{ recognizedOn: `${year}-05-05`, scope: 'grassroots' }] },
      outcome: 'eligible',
    },
    {
      says: 'an initiative of last year',
      facts: { ratings: good, initiatives: initiativesOf('grassroots', year - 1) },
      outcome: 'ineligible',
    },
    {
      says: 'an initiative that has supported a diploma already',
      facts: {
        ratings: good,
        initiatives: [{ year, recognizedOn: `${year}-11-01`, scope: 'grassroots', usedFor: [{ award: 'BKT', year }] }],
      },
      outcome: 'ineligible',
      because: ['initiative', 'notMet'],
    },
    {
      says: 'an initiative recorded as used for this very proposal',
      facts: {
        ratings: good,
        initiatives: [
          { year, recognizedOn: `${year}-11-01`, scope: 'grassroots', usedFor: [{ award: 'CSTDCS', year }] },
        ],
      },
      outcome: 'eligible',
    },
    {
      says: 'an office that lets an initiative be used again',
      facts: {
        ratings: good,
        initiatives: [{ year, recognizedOn: `${year}-11-01`, scope: 'grassroots', usedFor: [{ award: 'BKT', year }] }],
      },
      outcome: 'eligible',
      options: { settings: { initiativeUse: 'many' } },
    },
    {
      says: 'recruited in August, excellent',
      facts: { ratings: excellent, employment: { startedOn: `${year}-08-01`, absences: [] } },
      outcome: 'ineligible',
      because: ['recruit', 'notMet'],
    },
    {
      says: 'recruited in August, yet named Advanced Laborer by decision: not tested again',
      facts: {
        ratings: excellent,
        employment: { startedOn: `${year}-08-01`, absences: [] },
        awards: awarded('LDTT', year),
      },
      outcome: 'eligible',
      because: ['recruit', 'met'],
    },
    {
      says: 'a complaint open',
      facts: { ratings: excellent, underReview: [{ kind: 'complaint', from: `${year}-11-01`, to: null }] },
      outcome: 'ineligible',
      because: ['underReview', 'notMet'],
    },
    {
      says: 'reprimanded in the year',
      facts: {
        ratings: excellent,
        discipline: [{ form: 'reprimand', on: `${year}-03-02`, until: `${year + 1}-03-02` }],
      },
      outcome: 'ineligible',
      because: ['discipline', 'notMet'],
    },
  ];
  test.each(rows)('$says: $outcome', ({ facts, outcome, because, options }) => {
    const input = personCase('CSTDCS', law, facts);
    expect(outcomeIn(input, options)).toBe(outcome);
    if (because !== undefined) expect(resultIn(input, because[0], options)).toBe(because[1]);
  });

  test('shows each way as a branch of its own, whichever is met', () => {
    const finding = findingIn(personCase('CSTDCS', law, { ratings: excellent }), 'achievement');
    expect(finding).toMatchObject({ result: 'met', provision: 'Luật 06/2022/QH15, Điều 23' });
    expect(finding?.branches?.map((branch) => [branch.key, branch.result])).toEqual([
      ['excellentRating', 'met'],
      ['initiative', 'notMet'],
      ['researchTopic', 'notMet'],
    ]);
  });

  test('asks the officer about an initiative whose uses are not recorded, without changing the outcome', () => {
    const initiatives = [{ year, recognizedOn: `${year}-11-01`, scope: 'grassroots' }] as const;
    const input = personCase('CSTDCS', law, { ratings: good, initiatives });
    expect(outcomeIn(input)).toBe('eligible');
    expect(findingIn(input, 'initiativeUnused')).toMatchObject({ result: 'met', toConfirm: true });
  });
});

describe('Chiến sĩ thi đua cơ sở, R2026: a law that nobody here has read', () => {
  const year = 2026;
  const excellent = rated(year, year, 'HTXS');
  const good = rated(year, year, 'HTT');
  const initiatives = initiativesOf('grassroots', year);
  const rows: readonly (readonly [string, Row['facts'], Row['outcome'], Row['outcome'], Row['outcome']])[] = [
    ['excellent, with an initiative', { ratings: excellent, initiatives }, 'eligible', 'eligible', 'eligible'],
    [
      'excellent, with a topic',
      { ratings: excellent, researchTopics: topic(year) },
      'eligible',
      'eligible',
      'eligible',
    ],
    ['excellent, without either', { ratings: excellent }, 'undetermined', 'eligible', 'ineligible'],
    ['good, with an initiative', { ratings: good, initiatives }, 'undetermined', 'eligible', 'ineligible'],
    ['good, without either', { ratings: good }, 'ineligible', 'ineligible', 'ineligible'],
    [
      'completed, with an initiative',
      { ratings: rated(year, year, 'HT'), initiatives },
      'ineligible',
      'ineligible',
      'ineligible',
    ],
    [
      'excellent, initiatives unknown',
      { ratings: excellent, initiatives: undefined },
      'undetermined',
      'eligible',
      'undetermined',
    ],
    [
      'good, initiatives unknown',
      { ratings: good, initiatives: undefined },
      'undetermined',
      'undetermined',
      'ineligible',
    ],
    ['unrated, with an initiative', { initiatives }, 'undetermined', 'undetermined', 'undetermined'],
  ];
  test.each(rows)(
    '%s: %s unread, %s if either suffices, %s if both are asked',
    (_says, facts, unread, either, both) => {
      const input = personCase('CSTDCS', 'R2026', facts);
      expect(outcomeIn(input)).toBe(unread);
      expect(outcomeIn(input, { settings: { fighterFrom2026: 'either' } })).toBe(either);
      expect(outcomeIn(input, { settings: { fighterFrom2026: 'both' } })).toBe(both);
    },
  );

  test('lists the readings and says why it cannot decide', () => {
    const finding = findingIn(personCase('CSTDCS', 'R2026', { ratings: excellent }), 'achievement');
    expect(finding?.readings?.map((reading) => reading.result)).toEqual(['met', 'notMet']);
    expect(finding?.reason).toContain('Chưa đối chiếu văn bản gốc');
    expect(finding?.missing?.key).toBe('settings.fighterFrom2026');
    expect(finding?.certainty).toBe('secondary');
  });

  test('dossiers received the day before are judged by the law of 2022', () => {
    const facts = { ...personCase('CSTDCS', 'R2026', { ratings: excellent }).facts };
    const on = (day: '2026-09-30' | '2026-10-01') =>
      outcomeIn({ award: 'CSTDCS', subject: 'person', year, on: day, facts });
    expect([on('2026-09-30'), on('2026-10-01')]).toEqual(['eligible', 'undetermined']);
  });
});

describe('the day of the Law of 2022', () => {
  test.each([
    ['2023-12-31', 'ineligible'],
    ['2024-01-01', 'eligible'],
  ] as const)('excellent in 2023 without an initiative, dossier of %s: %s', (on, outcome) => {
    const { facts } = personCase('CSTDCS', 'R2017', { ratings: rated(2023, 2023, 'HTXS') });
    expect(outcomeIn({ award: 'CSTDCS', subject: 'person', year: 2023, on, facts })).toBe(outcome);
  });

  test('old law lets an initiative be used again: the guidance is of 2023', () => {
    const law: LawVersionKey = 'R2017';
    const usedFor = [{ award: 'BKT', year: 2022 }] as const;
    const initiatives = [{ year: 2022, recognizedOn: '2022-11-01', scope: 'grassroots', usedFor }] as const;
    expect(outcomeIn(personCase('CSTDCS', law, { ratings: rated(2022, 2022, 'HTT'), initiatives }))).toBe('eligible');
  });
});
