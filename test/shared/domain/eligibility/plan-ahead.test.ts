import { describe, expect, test } from 'vitest';
import { consumedAwards } from '#shared/domain/eligibility/consumed-awards.ts';
import { readFacts } from '#shared/domain/eligibility/facts.ts';
import { planAhead } from '#shared/domain/eligibility/plan-ahead.ts';
import { awarded, cleanPerson, initiativesOf, rated } from './case-builder.ts';

const plansFor = (facts: object, yearsAhead = 2) =>
  planAhead({ ...cleanPerson, ...facts }, 2026, '2026-12-05', yearsAhead);
const planOf = (facts: object, award: string, year: number) =>
  plansFor(facts).find((plan) => plan.award === award && plan.year === year);

describe('what to do this year', () => {
  test('one title so far: two more years lead to the provincial title in 2027, and this year’s title is needed for it', () => {
    const facts = { awards: awarded('CSTDCS', 2025), ratings: rated(2024, 2025, 'HTT') };
    expect(planOf(facts, 'CSTDT', 2026)).toBeUndefined();
    expect(planOf(facts, 'CSTDT', 2027)?.needsThisYear).toEqual(['grassrootsTitle']);
  });

  test('two titles so far: this year needs the title and an initiative of provincial scope', () => {
    const facts = { awards: awarded('CSTDCS', 2024, 2025), ratings: rated(2024, 2025, 'HTT') };
    expect(planOf(facts, 'CSTDT', 2026)?.needsThisYear).toEqual([
      'grassrootsTitle',
      'initiative',
      'provincialInitiative',
    ]);
  });

  test('an initiative of provincial scope won last year spares this year’s', () => {
    const facts = {
      awards: awarded('CSTDCS', 2024, 2025),
      ratings: rated(2024, 2025, 'HTT'),
      initiatives: initiativesOf('provincial', 2025),
    };
    expect(planOf(facts, 'CSTDT', 2026)?.needsThisYear).toEqual(['grassrootsTitle']);
  });

  test('nothing so far: the provincial title comes within reach in 2028, if this year brings the first title', () => {
    expect(planOf({ ratings: rated(2024, 2025, 'HTT') }, 'CSTDT', 2027)).toBeUndefined();
    expect(planOf({ ratings: rated(2024, 2025, 'HTT') }, 'CSTDT', 2028)?.needsThisYear).toEqual(['grassrootsTitle']);
  });

  test('a disciplinary period that runs keeps this year out of reach', () => {
    const facts = {
      awards: awarded('CSTDCS', 2024, 2025),
      discipline: [{ form: 'reprimand', on: '2026-10-01', until: '2027-10-01' }],
    };
    expect(plansFor(facts, 0)).toEqual([]);
  });

  test('four good years after the provincial diploma: the fifth decides on the Prime Minister’s', () => {
    const facts = {
      awards: [...awarded('BKT', 2021), ...awarded('CSTDCS', 2023, 2025)],
      ratings: rated(2022, 2025, 'HTT'),
    };
    expect(planOf(facts, 'BKTTG', 2026)?.needsThisYear).toEqual(['grassrootsTitle']);
  });
});

describe('awards that were used up', () => {
  test('the three titles of a cycle by the provincial title', () => {
    const facts = readFacts({ awards: [...awarded('CSTDCS', 2021, 2022, 2023, 2024), ...awarded('CSTDT', 2023)] });
    expect(consumedAwards(facts, '2026-12-05').map((used) => [used.award, used.year, used.by.award])).toEqual([
      ['CSTDCS', 2021, 'CSTDT'],
      ['CSTDCS', 2022, 'CSTDT'],
      ['CSTDCS', 2023, 'CSTDT'],
    ]);
  });

  test('nothing by a thematic diploma, nor by one decided after the day', () => {
    const thematic = { award: 'BKT', year: 2023, decidedOn: '2023-12-01', kind: 'movement' } as const;
    const later = { award: 'BKT', year: 2024, decidedOn: '2025-01-15', kind: 'merit' } as const;
    const facts = readFacts({ awards: [...awarded('CSTDCS', 2022, 2023), thematic, later] });
    expect(consumedAwards(facts, '2024-12-05')).toEqual([]);
  });

  test('nothing where the history is unknown', () => {
    expect(consumedAwards(readFacts({}), '2026-12-05')).toEqual([]);
  });
});
