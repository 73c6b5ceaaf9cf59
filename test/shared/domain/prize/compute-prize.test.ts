import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { type AwardCode, awardCodes } from '#shared/domain/awards/award-code.ts';
import type { SubjectKind } from '#shared/domain/awards/subject-kind.ts';
import { computePrize, type PrizeRounding } from '#shared/domain/prize/compute-prize.ts';

function prizeOf(award: AwardCode, subject: SubjectKind, on: IsoDate, rounding: PrizeRounding = 'up') {
  const reply = computePrize({ award, subject, on, rounding });
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}

/** One award for each coefficient of the test vectors, law.md 2.6. */
const awardWith: Record<string, readonly [AwardCode, SubjectKind]> = {
  '0.3': ['LDTT', 'person'],
  '0.6': ['GK', 'collective'],
  '0.8': ['TTLDTT', 'collective'],
  '1': ['CSTDCS', 'person'],
  '1.5': ['TTLDXS', 'collective'],
  '3': ['CSTDT', 'person'],
  '3.5': ['BKTTG', 'person'],
  '4.5': ['CSTDTQ', 'person'],
  '7': ['BKTTG', 'collective'],
  '8': ['COT', 'collective'],
  '9': ['HCLD1', 'person'],
  '12': ['COCP', 'collective'],
};

/** Days on which each base salary and a decree on prizes both held. */
const dayOf: Record<number, IsoDate> = {
  1490000: '2022-12-20',
  1800000: '2024-01-15',
  2340000: '2025-12-20',
  2530000: '2026-12-20',
};

/** coefficient, then the sum rounded up for each base salary. */
const roundedUp = [
  ['0.3', 450_000, 540_000, 710_000, 760_000],
  ['0.6', 900_000, 1_080_000, 1_410_000, 1_520_000],
  ['0.8', 1_200_000, 1_440_000, 1_880_000, 2_030_000],
  ['1', 1_490_000, 1_800_000, 2_340_000, 2_530_000],
  ['1.5', 2_240_000, 2_700_000, 3_510_000, 3_800_000],
  ['3', 4_470_000, 5_400_000, 7_020_000, 7_590_000],
  ['3.5', 5_220_000, 6_300_000, 8_190_000, 8_860_000],
  ['4.5', 6_710_000, 8_100_000, 10_530_000, 11_390_000],
  ['7', 10_430_000, 12_600_000, 16_380_000, 17_710_000],
  ['8', 11_920_000, 14_400_000, 18_720_000, 20_240_000],
  ['9', 13_410_000, 16_200_000, 21_060_000, 22_770_000],
  ['12', 17_880_000, 21_600_000, 28_080_000, 30_360_000],
] as const;

const vectors = roundedUp.flatMap(([coefficient, ...amounts]) =>
  Object.entries(dayOf).map(([salary, on], index) => ({
    coefficient,
    salary: Number(salary),
    on,
    amount: amounts[index] ?? 0,
  })),
);

describe('prize money is coefficient × base salary on the day of the decision, rounded up to 10 000 đồng', () => {
  test.each(vectors)('$coefficient × $salary = $amount', ({ coefficient, salary, on, amount }) => {
    const [award, subject] = awardWith[coefficient] ?? ['LDTT', 'person'];
    expect(prizeOf(award, subject, on)).toMatchObject({ coefficient: Number(coefficient), baseSalary: salary, amount });
  });

  test.each([
    ['0.6', 1_490_000, 890_000],
    ['0.8', 1_490_000, 1_190_000],
    ['0.3', 2_340_000, 700_000],
    ['0.6', 2_340_000, 1_400_000],
    ['0.8', 2_340_000, 1_870_000],
    ['0.8', 2_530_000, 2_020_000],
    ['0.3', 1_800_000, 540_000],
    ['1', 2_530_000, 2_530_000],
  ] as const)('an office that rounds to the nearest pays for %s × %i: %i', (coefficient, salary, amount) => {
    const [award, subject] = awardWith[coefficient] ?? ['LDTT', 'person'];
    expect(prizeOf(award, subject, dayOf[salary] ?? '2026-12-20', 'nearest').amount).toBe(amount);
  });
});

describe('the three decrees', () => {
  test.each([
    ['2023-12-31', 1, 1_800_000],
    ['2024-01-01', 1.5, 2_700_000],
    ['2025-06-30', 1.5, 3_510_000],
    ['2025-07-01', 1.5, 3_510_000],
  ] as const)('a provincial diploma decided on %s has the coefficient %f', (on, coefficient, amount) => {
    expect(prizeOf('BKT', 'person', on)).toMatchObject({ coefficient, amount });
  });

  test('each cites its own articles', () => {
    expect(prizeOf('CSTDCS', 'person', '2023-12-31').provisions).toEqual([
      'Nghị định 91/2017/NĐ-CP, Điều 69',
      'Nghị định 91/2017/NĐ-CP, Điều 68 khoản 2',
      'Nghị định 24/2023/NĐ-CP',
    ]);
    expect(prizeOf('CSTDCS', 'person', '2024-01-01').provisions[0]).toBe('Nghị định 98/2023/NĐ-CP, Điều 54');
    expect(prizeOf('CSTDCS', 'person', '2026-12-20').provisions).toEqual([
      'Nghị định 152/2025/NĐ-CP, Điều 50',
      'Nghị định 152/2025/NĐ-CP, Điều 49',
      'Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2',
    ]);
  });

  test('every award has a prize for everybody it is given to', () => {
    for (const code of awardCodes) {
      for (const subject of awardCatalogue[code].subjects) {
        expect(prizeOf(code, subject, '2026-12-20').amount, `${code} ${subject}`).toBeGreaterThan(0);
      }
    }
  });

  test('a higher award earns at least as much as a lower one of the same level and subject', () => {
    for (const subject of ['person', 'collective'] as const) {
      for (const family of ['title', 'commendation'] as const) {
        const amounts = Object.values(awardCatalogue)
          .filter((award) => award.family === family && award.subjects.includes(subject) && award.code !== 'KNC')
          .sort((left, right) => left.precedence - right.precedence)
          .map((award) => prizeOf(award.code, subject, '2026-12-20').amount);
        expect(amounts).toEqual([...amounts].sort((left, right) => right - left));
      }
    }
  });
});

describe('a household is paid one and a half times the prize of a person', () => {
  test.each([
    ['GK', '2025-12-20', 0.45, 1_060_000],
    ['BKT', '2025-12-20', 2.25, 5_270_000],
    ['BKT', '2024-01-15', 2.25, 4_050_000],
    ['BKTTG', '2026-12-20', 5.25, 13_290_000],
  ] as const)('%s decided on %s: × %f = %i đồng', (award, on, coefficient, amount) => {
    expect(prizeOf(award, 'household', on)).toMatchObject({ coefficient, amount });
  });
});

describe('outside the law’s dates and subjects there is a sentence, not a sum', () => {
  test.each([
    ['LDTT', 'person', '2017-09-30', 'on', '01/10/2017'],
    ['GK', 'household', '2023-12-31', 'on', 'hộ gia đình'],
    ['LDTT', 'collective', '2026-12-20', 'subject', 'LĐTT không tặng cho tập thể'],
    ['COT', 'person', '2026-12-20', 'subject', 'Cờ tỉnh không tặng cho cá nhân'],
    ['LDTT', 'person', '2026-02-30', 'on', 'không có trên lịch'],
  ] as const)('%s for a %s on %s', (award, subject, on, field, words) => {
    const reply = computePrize({ award, subject, on });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'refused', field } });
    expect(reply.ok || reply.failure.kind !== 'refused' ? '' : reply.failure.message).toContain(words);
  });
});

describe('a decree entered by the officer before the program knows it', () => {
  test('changes the coefficient from its day on, and is cited', () => {
    const regulation = {
      instrument: {
        title: 'Nghị định 999/2027/NĐ-CP',
        name: 'Nghị định thay thế',
        issuer: 'Chính phủ',
        issuedOn: null,
        inForceOn: '2027-03-01',
        expiredOn: null,
      },
      values: [{ parameter: 'prizes.ldtt', from: '2027-03-01', value: '0.5', place: 'Điều 50' }],
    } as const;
    const request = { award: 'LDTT', subject: 'person', regulations: [regulation] } as const;
    const before = computePrize({ ...request, on: '2027-02-28' });
    const after = computePrize({ ...request, on: '2027-03-01' });
    expect(before).toMatchObject({ ok: true, value: { coefficient: 0.3 } });
    expect(after).toMatchObject({ ok: true, value: { coefficient: 0.5, amount: 1_270_000 } });
    expect(after.ok && after.value.provisions[0]).toBe('Nghị định 999/2027/NĐ-CP, Điều 50');
  });
});
