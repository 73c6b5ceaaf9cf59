import { describe, expect, test } from 'vitest';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { Regulation, RegulationDemand } from '#shared/domain/eligibility/regulation.ts';
import { bacNinhRegulation } from '#shared/domain/eligibility/regulations/bac-ninh.ts';
import { hungYenBlockRegulation } from '#shared/domain/eligibility/regulations/hung-yen-blocks.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { deadlinesProvinceDossier } from '#shared/law/parameters/deadlines/province-dossier.ts';
import { cstdcsCapPercent } from '#shared/law/parameters/titles/cstdcs/cap-percent.ts';
import { votesAwardQuorum } from '#shared/law/parameters/votes/award-quorum.ts';
import type { RegulationValue } from '#shared/law/regulation-values.ts';
import { valueProblem } from '#shared/law/value-problem.ts';
import { awarded, collectiveCase, findingIn, initiativesOf, outcomeIn, personCase, rated } from './case-builder.ts';

function regulation(
  values: readonly RegulationValue[],
  demands: readonly (readonly [AwardCode, RegulationDemand])[] = [],
): Regulation {
  return {
    instrument: {
      title: 'Quyết định 12/QĐ-SCT',
      name: 'Quy chế thi đua, khen thưởng',
      issuer: 'Sở Công Thương',
      issuedOn: '2025-01-05',
      inForceOn: '2025-01-10',
      expiredOn: '2026-07-01',
    },
    values,
    criteria: demands.map(([award, demand], index) => ({
      key: `c${index}`,
      award,
      label: 'Điều kiện của Sở',
      place: 'Điều 5 khoản 2',
      from: '2025-01-10',
      demand,
    })),
  };
}

const cap: RegulationValue = { parameter: 'titles.cstdcs.cap-percent', from: '2025-01-10', value: 15, place: 'Điều 7' };

describe('figures of a regulation', () => {
  test.each([
    ['2025-01-09', undefined],
    ['2025-01-10', 15],
    ['2026-06-30', 15],
    ['2026-07-01', undefined],
  ] as const)('hold on the days the regulation holds: on %s the cap is %s', (on, value) => {
    expect(lawInForceOn(on, [regulation([cap])]).find(cstdcsCapPercent)?.value).toBe(value);
  });

  test('are cited like the state’s', () => {
    expect(lawInForceOn('2025-12-05', [regulation([cap])]).find(cstdcsCapPercent)).toMatchObject({
      provisions: ['Quyết định 12/QĐ-SCT, Điều 7'],
      isOfRegulation: true,
    });
  });

  test('of two regulations the later value wins', () => {
    const later = regulation([{ ...cap, from: '2025-06-01', value: 20 }]);
    expect(lawInForceOn('2025-05-31', [later, regulation([cap])]).value(cstdcsCapPercent)).toBe(15);
    expect(lawInForceOn('2025-06-01', [later, regulation([cap])]).value(cstdcsCapPercent)).toBe(20);
    expect(lawInForceOn('2025-06-01', [regulation([cap]), later]).value(cstdcsCapPercent)).toBe(20);
  });

  test('a stricter share of Advanced Laborers decides, and the finding cites it', () => {
    const stricter = regulation([
      { parameter: 'titles.ttldtt.advanced-laborer-percent', from: '2025-01-10', value: 80, place: 'Điều 6' },
    ]);
    const input = collectiveCase('TTLDTT', 'R2025', {
      ratings: rated(2025, 2025, 'HTT'),
      members: { total: 10, advancedLaborers: 7, disciplined: [] },
    });
    expect(outcomeIn(input)).toBe('eligible');
    expect(outcomeIn(input, { regulations: [stricter] })).toBe('ineligible');
    expect(findingIn(input, 'advancedLaborers', { regulations: [stricter] })).toMatchObject({
      provision: 'Quyết định 12/QĐ-SCT, Điều 6',
      certainty: 'read',
    });
  });

  test('a figure that is lifted takes its condition with it', () => {
    const lifted = regulation([
      { parameter: 'titles.ldtt.recruit-months', from: '2025-01-10', value: null, place: 'Điều 3' },
    ]);
    const input = personCase('LDTT', 'R2025', {
      ratings: rated(2025, 2025, 'HTT'),
      employment: { startedOn: '2025-11-01', absences: [] },
    });
    expect(outcomeIn(input)).toBe('ineligible');
    expect(outcomeIn(input, { regulations: [lifted] })).toBe('eligible');
  });

  test('a new decree entered by hand changes how many titles are asked', () => {
    const decree = regulation([
      { parameter: 'titles.cstdt.consecutive-titles', from: '2025-01-10', value: 2, place: 'Điều 9' },
    ]);
    const input = personCase('CSTDT', 'R2025', {
      awards: awarded('CSTDCS', 2024, 2025),
      initiatives: initiativesOf('provincial', 2025),
    });
    expect(outcomeIn(input)).toBe('ineligible');
    expect(outcomeIn(input, { regulations: [decree] })).toBe('eligible');
  });
});

describe('demands that a regulation adds', () => {
  const good = { ratings: rated(2024, 2025, 'HTT'), initiatives: initiativesOf('grassroots', 2025) };
  const judged = (demand: RegulationDemand, facts = {}) => {
    const regulations = [regulation([], [['CSTDCS', demand]])];
    return outcomeIn(personCase('CSTDCS', 'R2025', { ...good, ...facts }), { regulations });
  };
  test.each([
    ['rated good two years', { kind: 'minimumRating', rating: 'HTT', years: 2 }, {}, 'eligible'],
    ['rated excellent', { kind: 'minimumRating', rating: 'HTXS', years: 1 }, {}, 'ineligible'],
    ['rated good three years, one unrated', { kind: 'minimumRating', rating: 'HTT', years: 3 }, {}, 'undetermined'],
    ['an initiative', { kind: 'initiatives', scope: 'grassroots', count: 1, years: 1 }, {}, 'eligible'],
    ['two initiatives', { kind: 'initiatives', scope: 'grassroots', count: 2, years: 2 }, {}, 'ineligible'],
    [
      'an initiative of provincial scope',
      { kind: 'initiatives', scope: 'provincial', count: 1, years: 1 },
      {},
      'ineligible',
    ],
    [
      'a title in the last three years',
      { kind: 'awards', award: 'LDTT', count: 1, years: 3 },
      { awards: awarded('LDTT', 2023) },
      'eligible',
    ],
    [
      'two titles in the last three years',
      { kind: 'awards', award: 'LDTT', count: 2, years: 3 },
      { awards: awarded('LDTT', 2022, 2023) },
      'ineligible',
    ],
    [
      'titles, the history unknown',
      { kind: 'awards', award: 'LDTT', count: 2, years: 3 },
      { awards: undefined },
      'undetermined',
    ],
    [
      'a title in each of two years',
      { kind: 'consecutiveTitles', award: 'LDTT', years: 2 },
      { awards: awarded('LDTT', 2024, 2025) },
      'eligible',
    ],
    [
      'a title in each of three years',
      { kind: 'consecutiveTitles', award: 'LDTT', years: 3 },
      { awards: awarded('LDTT', 2024, 2025) },
      'ineligible',
    ],
    ['a certificate before', { kind: 'priorAward', award: 'GK' }, { awards: awarded('GK', 2020) }, 'eligible'],
    ['a certificate before, never given', { kind: 'priorAward', award: 'GK' }, {}, 'ineligible'],
    ['a dossier by 5 December', { kind: 'receivedBy', monthDay: '12-05', yearsLater: 0 }, {}, 'eligible'],
    ['a dossier by 4 December', { kind: 'receivedBy', monthDay: '12-04', yearsLater: 0 }, {}, 'ineligible'],
    ['a dossier by January', { kind: 'receivedBy', monthDay: '01-15', yearsLater: 1 }, {}, 'eligible'],
    ['something to confirm', { kind: 'confirm', question: 'Có lý lịch rõ ràng.' }, {}, 'eligible'],
    [
      'one of two, the second met',
      {
        kind: 'anyOf',
        demands: [
          { kind: 'minimumRating', rating: 'HTXS', years: 1 },
          { kind: 'initiatives', scope: 'grassroots', count: 1, years: 1 },
        ],
      },
      {},
      'eligible',
    ],
    [
      'one of two, neither met',
      {
        kind: 'anyOf',
        demands: [
          { kind: 'minimumRating', rating: 'HTXS', years: 1 },
          { kind: 'priorAward', award: 'GK' },
        ],
      },
      {},
      'ineligible',
    ],
  ] as readonly (readonly [string, RegulationDemand, object, string])[])(
    '%s: %j %j %s',
    (_says, demand, facts, outcome) => {
      expect(judged(demand, facts)).toBe(outcome);
    },
  );

  test('are findings like the state’s, with their place', () => {
    const regulations = [regulation([], [['CSTDCS', { kind: 'minimumRating', rating: 'HTXS', years: 1 }]])];
    expect(findingIn(personCase('CSTDCS', 'R2025', good), 'regulation-c0', { regulations })).toMatchObject({
      criterion: 'Điều kiện của Sở',
      result: 'notMet',
      provision: 'Quyết định 12/QĐ-SCT, Điều 5 khoản 2',
    });
  });

  test('ask collectives for a share or an age', () => {
    const facts = {
      ratings: rated(2025, 2025, 'HTT'),
      members: { total: 10, completed: 9, advancedLaborers: 8, disciplined: [] },
    };
    const judgedCollective = (demand: RegulationDemand) =>
      outcomeIn(collectiveCase('TTLDTT', 'R2025', facts), { regulations: [regulation([], [['TTLDTT', demand]])] });
    expect(judgedCollective({ kind: 'memberShare', of: 'completed', percent: 90 })).toBe('eligible');
    expect(judgedCollective({ kind: 'memberShare', of: 'completed', percent: 91 })).toBe('ineligible');
    expect(judgedCollective({ kind: 'existence', years: 40 })).toBe('eligible');
    expect(judgedCollective({ kind: 'existence', years: 50 })).toBe('ineligible');
  });

  test('concern their award alone, on the days the regulation holds, for merit alone', () => {
    const never: RegulationDemand = { kind: 'priorAward', award: 'HCDL1' };
    const regulations = [regulation([], [['CSTDCS', never]])];
    expect(outcomeIn(personCase('LDTT', 'R2025', good), { regulations })).toBe('eligible');
    expect(outcomeIn({ ...personCase('CSTDCS', 'R2025', good), on: '2026-07-01' }, { regulations })).toBe('eligible');
    expect(outcomeIn({ ...personCase('CSTDCS', 'R2025', good), on: '2026-06-30' }, { regulations })).toBe('ineligible');
  });

  test('survive as a file', () => {
    const travelled = JSON.parse(JSON.stringify(bacNinhRegulation)) as Regulation;
    expect(travelled).toEqual(bacNinhRegulation);
  });
});

describe('the example sets', () => {
  test.each([bacNinhRegulation, hungYenBlockRegulation])(
    '$instrument.title names known parameters with right values',
    ({ values }) => {
      for (const { parameter: key, value } of values) {
        const parameter = allParameters.find((each) => each.key === key);
        expect(parameter, key).toBeDefined();
        expect(parameter && valueProblem(parameter.unit, value)).toBeNull();
      }
    },
  );

  test('Bắc Ninh asks for dossiers by 10 December and 80 % of the council', () => {
    const law = lawInForceOn('2026-12-05', [bacNinhRegulation]);
    expect(law.value(deadlinesProvinceDossier)).toBe('12-10');
    expect(law.value(votesAwardQuorum)).toEqual({ numerator: 4, denominator: 5 });
  });
});
