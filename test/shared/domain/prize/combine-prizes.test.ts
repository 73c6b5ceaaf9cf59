import { describe, expect, test } from 'vitest';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { combinePrizes } from '#shared/domain/prize/combine-prizes.ts';
import { usualCountedPeriod } from '#shared/domain/prize/counted-period.ts';

const item = (award: AwardCode, year: number, amount: number, achievement?: string) => ({
  award,
  amount,
  period: usualCountedPeriod(award, year),
  ...(achievement === undefined ? {} : { achievement }),
});

const paid = (...items: readonly ReturnType<typeof item>[]) =>
  combinePrizes(items)
    .prizes.filter((prize) => prize.isPaid)
    .map((prize) => prize.item.award);

describe('several awards at once (Nghị định 152/2025/NĐ-CP, Điều 49)', () => {
  test('two titles of the same year: only the higher one is paid', () => {
    const combined = combinePrizes([item('LDTT', 2026, 760_000), item('CSTDCS', 2026, 2_530_000)]);
    expect(combined.prizes.map((prize) => prize.isPaid)).toEqual([false, true]);
    expect(combined.total).toBe(2_530_000);
    expect(combined.prizes[0]?.reason).toBe('Cùng thời gian tính thành tích với CSTĐCS: chỉ nhận mức thưởng cao nhất.');
  });

  test('titles of different counted periods: a year, three years, six years: all are paid', () => {
    const items = [item('CSTDCS', 2026, 2_530_000), item('CSTDT', 2026, 7_590_000), item('CSTDTQ', 2026, 11_390_000)];
    expect(paid(...items)).toEqual(['CSTDCS', 'CSTDT', 'CSTDTQ']);
    expect(combinePrizes(items).total).toBe(2_530_000 + 7_590_000 + 11_390_000);
  });

  test('the same title of two years: both are paid', () => {
    expect(paid(item('LDTT', 2025, 710_000), item('LDTT', 2026, 760_000))).toEqual(['LDTT', 'LDTT']);
  });

  test('the same title of the same year entered twice: paid once', () => {
    const combined = combinePrizes([item('LDTT', 2026, 760_000), item('LDTT', 2026, 760_000)]);
    expect(combined.prizes.map((prize) => prize.isPaid)).toEqual([true, false]);
  });

  test('a title and a form of commendation of the same year: both are paid', () => {
    expect(paid(item('CSTDCS', 2026, 2_530_000), item('GK', 2026, 760_000))).toEqual(['CSTDCS', 'GK']);
  });

  test('two forms for different achievements of the same year: both are paid', () => {
    expect(paid(item('GK', 2026, 760_000, 'cứu hộ bão số 3'), item('GK', 2026, 760_000, 'chuyển đổi số'))).toHaveLength(
      2,
    );
  });

  test('two forms for one achievement of the same period: only the higher one', () => {
    const period = { fromYear: 2026, toYear: 2026 };
    const items = [
      { award: 'GK', amount: 760_000, period },
      { award: 'BKT', amount: 3_800_000, period },
    ] as const;
    expect(combinePrizes(items).total).toBe(3_800_000);
  });

  test('nothing to pay is nothing', () => {
    expect(combinePrizes([])).toEqual({ prizes: [], total: 0 });
  });
});
