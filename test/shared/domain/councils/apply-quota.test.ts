import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyQuota, type QuotaCandidate } from '#shared/domain/councils/apply-quota.ts';

function passed(id: number, votes: number, isChairsChoice = false): QuotaCandidate {
  return { id, outcome: 'passed', votes, isChairsChoice };
}

describe('places for fewer than have passed', () => {
  test('go to those with the most votes', () => {
    const { places, problem } = applyQuota([passed(1, 8), passed(2, 9), passed(3, 7)], 2);
    expect(Object.fromEntries(places)).toEqual({ 1: 'within', 2: 'within', 3: 'beyond' });
    expect(problem).toBeNull();
  });

  test('wait for the chair where candidates at the cut have equal votes', () => {
    const { places, problem } = applyQuota([passed(1, 9), passed(2, 8), passed(3, 8), passed(4, 8)], 2);
    expect(Object.fromEntries(places)).toEqual({ 1: 'within', 2: 'tied', 3: 'tied', 4: 'tied' });
    expect(problem).toBe('3 đối tượng cùng 8 phiếu cho 1 chỗ còn lại: Chủ tịch Hội đồng chọn 1.');
  });

  test('are settled by the chair among the equal ones only, and only with as many as there are places', () => {
    const settled = applyQuota([passed(1, 9), passed(2, 8), passed(3, 8, true)], 2);
    expect(Object.fromEntries(settled.places)).toEqual({ 1: 'within', 2: 'beyond', 3: 'within' });
    const tooMany = applyQuota([passed(1, 8, true), passed(2, 8, true), passed(3, 8)], 1);
    expect([...tooMany.places.values()]).toEqual(['tied', 'tied', 'tied']);
    expect(tooMany.problem).toContain('đang chọn 2');
  });

  test('do not open for who has not reached the threshold', () => {
    const { places } = applyQuota([passed(1, 9), { id: 2, outcome: 'failed', votes: 7, isChairsChoice: true }], 2);
    expect([...places.keys()]).toEqual([1]);
  });

  test('may be none at all', () => {
    expect([...applyQuota([passed(1, 9)], 0).places.values()]).toEqual(['beyond']);
  });
});

test('whatever the votes, no more are within than there are places, and nobody within has fewer votes than one beyond', () => {
  const candidate = fc.record({
    outcome: fc.constantFrom('passed' as const, 'failed' as const, 'unfinished' as const),
    votes: fc.nat(9),
    isChairsChoice: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 40 }), fc.nat(20), (list, quota) => {
      const candidates = list.map((each, id) => ({ ...each, id }));
      const { places, problem } = applyQuota(candidates, quota);
      const of = (place: string) => candidates.filter(({ id }) => places.get(id) === place);
      expect(of('within').length).toBeLessThanOrEqual(quota);
      expect(of('tied').length > 0).toBe(problem !== null);
      const least = Math.min(...of('within').map(({ votes }) => votes));
      expect(of('beyond').every(({ votes }) => votes <= least)).toBe(true);
      expect(places.size).toBe(candidates.filter(({ outcome }) => outcome === 'passed').length);
    }),
  );
});
