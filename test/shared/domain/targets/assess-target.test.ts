import { describe, expect, test } from 'vitest';
import { assessTarget, type TargetFacts } from '#shared/domain/targets/assess-target.ts';
import { planPeriods } from '#shared/domain/targets/plan-periods.ts';

const year = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

/** 1.900 tỷ đồng a year, followed by months. */
function output(values: readonly number[], more: Partial<TargetFacts> = {}): TargetFacts {
  const periods = planPeriods(year, more.accumulation === 'latest' ? 'quarter' : 'month');
  return {
    baseline: 1_780.4,
    planned: 1_900,
    direction: 'more-is-better',
    accumulation: 'sum',
    periods,
    values: Object.fromEntries(values.map((value, index) => [periods[index] ?? '', value])),
    actual: null,
    endsOn: year.endsOn,
    ...more,
  };
}

describe('Output that adds up over the months', () => {
  test('is behind when the mean of the months so far does not lead to the plan', () => {
    const behind = assessTarget(output([150, 150, 150]), '2024-04-02');
    expect(behind).toMatchObject({
      state: 'behind',
      reached: 450,
      through: '2024-03',
      forecast: 1_800,
      progress: 23.7,
    });
    // Three months beside last year's twelve would be no growth: the forecast is compared.
    expect(behind.growth).toBe(1.1);
  });

  test('is on track when it does, and reached once the sum is there', () => {
    expect(assessTarget(output([160, 160, 160]), '2024-04-02').state).toBe('on-track');
    expect(assessTarget(output(Array.from({ length: 11 }, () => 175)), '2024-12-02')).toMatchObject({
      state: 'reached',
      reached: 1_925,
    });
  });

  test('is missed when the last month is in and the sum is not reached', () => {
    expect(assessTarget(output(Array.from({ length: 12 }, () => 158)), '2025-01-05')).toMatchObject({
      state: 'missed',
      reached: 1_896,
      forecast: 1_896,
    });
  });

  test('a month without a number is unknown, not nothing: it is named, and the pace is that of the known months', () => {
    const facts = output([]);
    const gap = assessTarget({ ...facts, values: { '2024-01': 160, '2024-03': 160 } }, '2024-04-02');
    expect(gap).toMatchObject({ state: 'on-track', forecast: 1_920, missingPeriods: ['2024-02'] });
  });

  test('without any number it waits for its first month, then it is unknown', () => {
    expect(assessTarget(output([]), '2024-01-31').state).toBe('not-started');
    expect(assessTarget(output([]), '2024-02-01')).toMatchObject({ state: 'unknown', reached: null, forecast: null });
  });

  test('sums of decimals are what an officer adds up by hand', () => {
    expect(assessTarget(output([0.1, 0.2]), '2024-03-05').reached).toBe(0.3);
  });
});

describe('A level, of which the newest number counts', () => {
  const level = { accumulation: 'latest', planned: 98, baseline: 97 } as const;

  test('goes on from its baseline in a straight line', () => {
    expect(assessTarget(output([97.2], level), '2024-04-02')).toMatchObject({ state: 'behind', forecast: 97.8 });
    expect(assessTarget(output([97.3], level), '2024-04-02')).toMatchObject({ state: 'on-track', forecast: 98.2 });
  });

  test('stays where it is when no baseline is known', () => {
    expect(assessTarget(output([97.9], { ...level, baseline: null }), '2024-04-02')).toMatchObject({
      state: 'behind',
      forecast: 97.9,
    });
  });

  test('has no growth over a baseline of 0', () => {
    expect(assessTarget(output([40], { ...level, planned: 100, baseline: 0 }), '2024-04-02')).toMatchObject({
      growth: null,
      state: 'on-track',
      forecast: 160,
    });
  });
});

describe('A limit that may not be passed', () => {
  const limit = { direction: 'less-is-better', planned: 12, baseline: null } as const;

  test('is missed as soon as the sum passes it, however early', () => {
    expect(assessTarget(output([5, 8], limit), '2024-03-05').state).toBe('missed');
  });

  test('is behind when the pace would pass it, and kept only once the year is complete', () => {
    expect(assessTarget(output([2, 2], limit), '2024-03-05').state).toBe('behind');
    expect(assessTarget(output([1, 1], limit), '2024-03-05').state).toBe('on-track');
    expect(
      assessTarget(
        output(
          Array.from({ length: 12 }, () => 1),
          limit,
        ),
        '2025-01-05',
      ).state,
    ).toBe('reached');
  });

  test('of 0 is kept by 0 and has no percentage', () => {
    const facts = output([0, 0], { ...limit, planned: 0 });
    expect(assessTarget(facts, '2024-03-05')).toMatchObject({ state: 'on-track', progress: null, reached: 0 });
  });
});

describe('One result typed for the whole plan', () => {
  const single = { periods: [], values: {}, accumulation: null, planned: 140, baseline: null };

  test('below the plan is under way until the plan is over, then missed', () => {
    expect(assessTarget(output([], { ...single, actual: 93 }), '2024-06-30').state).toBe('under-way');
    expect(assessTarget(output([], { ...single, actual: 93 }), '2025-01-01').state).toBe('missed');
    expect(assessTarget(output([], { ...single, actual: 140 }), '2024-06-30').state).toBe('reached');
  });
});
