import { describe, expect, test } from 'vitest';
import {
  assessTitleRatio,
  countTitleRatio,
  type EmulationMember,
  ratioValue,
} from '#shared/domain/targets/title-ratios.ts';

const member = (registered: string[], proposed: string[] = [], granted: string[] = []): EmulationMember => ({
  registered: new Set(registered),
  proposed: new Set(proposed),
  granted: new Set(granted),
});

const people = [
  member(['CSTDCS'], ['CSTDCS'], ['CSTDCS']),
  member(['LDTT'], ['LDTT'], ['LDTT']),
  member(['LDTT', 'CSTDCS'], ['LDTT'], ['LDTT']),
  member(['LDTT'], [], []),
  member([], [], []),
];
const plan = { year: 2024, on: '2024-12-28' };

describe('The ratios of emulation are counted from registrations, proposals and decisions', () => {
  test('a CSTĐCS is a LĐTT too, and nobody is counted twice', () => {
    expect(countTitleRatio('people-advanced', people)).toEqual({
      registered: { count: 4, of: 5 },
      proposed: { count: 3, of: 5 },
      granted: { count: 3, of: 5 },
    });
  });

  test('“trong đó có 10% CSTĐCS” is counted among everybody, or among the LĐTT, as the office reads it', () => {
    expect(countTitleRatio('people-fighters', people).granted).toEqual({ count: 1, of: 5 });
    expect(countTitleRatio('people-fighters-of-advanced', people).granted).toEqual({ count: 1, of: 3 });
  });

  test('among nobody there is no percentage', () => {
    expect(ratioValue('people-advanced', { count: 0, of: 0 })).toBeNull();
    expect(ratioValue('office-flag', { count: 1, of: 1 })).toBe(1);
  });

  test('before the decisions the proposals, else the registrations, say where it leads', () => {
    const undecided = people.map((each) => ({ ...each, granted: new Set<string>() }));
    const assess = (members: readonly EmulationMember[]) =>
      assessTitleRatio('people-advanced', 80, countTitleRatio('people-advanced', members), plan);
    expect(assess(undecided)).toMatchObject({ state: 'behind', reached: null, forecast: 60 });
    const onlyRegistered = undecided.map((each) => ({ ...each, proposed: new Set<string>() }));
    expect(assess(onlyRegistered)).toMatchObject({ state: 'on-track', forecast: 80 });
  });

  test('the province’s titles may come until the end of March; only then is the promise missed', () => {
    const counted = countTitleRatio('people-advanced', people);
    expect(assessTitleRatio('people-advanced', 80, counted, { year: 2024, on: '2025-03-31' }).state).toBe('behind');
    expect(assessTitleRatio('people-advanced', 80, counted, { year: 2024, on: '2025-04-01' }).state).toBe('missed');
    expect(assessTitleRatio('people-advanced', 60, counted, plan)).toMatchObject({ state: 'reached', reached: 60 });
  });
});
