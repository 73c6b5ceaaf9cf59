import { describe, expect, test } from 'vitest';
import { periodName, planPeriods, spanOfPeriod, targetSpan } from '#shared/domain/targets/plan-periods.ts';

describe('The periods of a plan', () => {
  test('are the months, quarters or years that it touches', () => {
    const plan = { startsOn: '2024-11-15', endsOn: '2025-02-01' };
    expect(planPeriods(plan, 'month')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(planPeriods(plan, 'quarter')).toEqual(['2024-Q4', '2025-Q1']);
    expect(planPeriods({ startsOn: '2020-09-29', endsOn: '2025-12-31' }, 'year')).toHaveLength(6);
  });

  test('of a mistyped year of 2500 end somewhere', () => {
    expect(planPeriods({ startsOn: '2024-01-01', endsOn: '2199-12-31' }, 'month')).toHaveLength(600);
  });

  test('of one year of a movement lie inside both', () => {
    const movement = { startsOn: '2020-09-29', endsOn: '2025-12-31' };
    expect(targetSpan(movement, 2020)).toEqual({ startsOn: '2020-09-29', endsOn: '2020-12-31' });
    expect(targetSpan(movement, 2026)).toBeNull();
    expect(targetSpan({ startsOn: null, endsOn: null }, null)).toBeNull();
    expect(targetSpan({ startsOn: null, endsOn: null }, 2024)).toEqual({
      startsOn: '2024-01-01',
      endsOn: '2024-12-31',
    });
  });

  test('end on the last day of their last month, also in a leap year', () => {
    expect(spanOfPeriod('2024-02')).toEqual({ startsOn: '2024-02-01', endsOn: '2024-02-29' });
    expect(spanOfPeriod('2024-Q3')).toEqual({ startsOn: '2024-07-01', endsOn: '2024-09-30' });
    expect(spanOfPeriod('2024-13')).toBeNull();
    expect(spanOfPeriod('tháng 3')).toBeNull();
  });

  test('are named as officers write them', () => {
    expect(['2024-03', '2024-Q2', '2025'].map(periodName)).toEqual(['T3/2024', 'Quý II/2024', '2025']);
  });
});
