import { describe, expect, test } from 'vitest';
import { cite, formatProvision } from '#shared/law/citation.ts';
import { datedValueOn, NotInForceError, valueOn } from '#shared/law/parameter.ts';
import { bkttgInitiatives } from '#shared/law/parameters/commendations/bkttg/initiatives.ts';
import { deadlinesProvinceDossier } from '#shared/law/parameters/deadlines/province-dossier.ts';
import { baseSalary } from '#shared/law/parameters/pay/base-salary.ts';
import { prizesBktPerson } from '#shared/law/parameters/prizes/bkt-person.ts';
import { cstdcsCapPercent } from '#shared/law/parameters/titles/cstdcs/cap-percent.ts';
import { ldttRecruitMonths } from '#shared/law/parameters/titles/ldtt/recruit-months.ts';
import { ttldttAdvancedLaborerPercent } from '#shared/law/parameters/titles/ttldtt/advanced-laborer-percent.ts';
import { lawVersionOn } from '#shared/law/versions.ts';

describe('a value holds from its day until the next', () => {
  test.each([
    ['2013-07-01', 1_150_000],
    ['2016-04-30', 1_150_000],
    ['2016-05-01', 1_210_000],
    ['2017-06-30', 1_210_000],
    ['2017-07-01', 1_300_000],
    ['2018-06-30', 1_300_000],
    ['2018-07-01', 1_390_000],
    ['2019-06-30', 1_390_000],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ] as const)('base salary on %s is %i đồng', (date, amount) => {
    expect(valueOn(baseSalary, date)).toBe(amount);
  });

  test('there is no base salary before the first one known, and no default in its place', () => {
    expect(() => valueOn(baseSalary, '2013-06-30')).toThrow(NotInForceError);
    expect(datedValueOn(baseSalary, '2013-06-30')).toBeUndefined();
  });

  test('the 15 % cap on grassroots fighters is repealed from 1/1/2024', () => {
    expect(valueOn(cstdcsCapPercent, '2023-12-31')).toBe(15);
    expect(() => valueOn(cstdcsCapPercent, '2024-01-01')).toThrow(NotInForceError);
  });

  test('the five initiatives for the Prime Minister’s diploma are repealed from 1/1/2024', () => {
    expect(valueOn(bkttgInitiatives, '2023-12-31')).toBe(5);
    expect(() => valueOn(bkttgInitiatives, '2024-01-01')).toThrow(NotInForceError);
  });

  test('what the state leaves to the province has no value until a regulation gives one', () => {
    expect(() => valueOn(deadlinesProvinceDossier, '2026-12-01')).toThrow(NotInForceError);
  });

  test.each([
    [ttldttAdvancedLaborerPercent, '2023-12-31', 50],
    [ttldttAdvancedLaborerPercent, '2024-01-01', 70],
    [ldttRecruitMonths, '2023-12-31', 10],
    [ldttRecruitMonths, '2024-01-01', 6],
    [prizesBktPerson, '2023-12-31', '1.0'],
    [prizesBktPerson, '2024-01-01', '1.5'],
  ] as const)('case %#: the day before and the day of the Law of 2022 differ', (parameter, date, value) => {
    expect(valueOn<string | number>(parameter, date)).toBe(value);
  });
});

describe('the version of the law', () => {
  test.each([
    ['2014-08-20', 'R2014'],
    ['2017-09-30', 'R2014'],
    ['2017-10-01', 'R2017'],
    ['2023-12-31', 'R2017'],
    ['2024-01-01', 'R2024'],
    ['2025-06-30', 'R2024'],
    ['2025-07-01', 'R2025'],
    ['2026-09-30', 'R2025'],
    ['2026-10-01', 'R2026'],
    ['2030-01-01', 'R2026'],
  ] as const)('of a dossier received on %s is %s', (date, version) => {
    expect(lawVersionOn(date).key).toBe(version);
  });

  test('is refused before 20/8/2014', () => {
    expect(() => lawVersionOn('2014-08-19')).toThrow(NotInForceError);
  });

  test('says of the law of 2026 that nobody has read it', () => {
    expect(lawVersionOn('2026-10-01').isRead).toBe(false);
    expect(lawVersionOn('2026-09-30').isRead).toBe(true);
  });
});

describe('a citation', () => {
  test('is written as officers write it', () => {
    expect(formatProvision(cite('law2022', '23'))).toBe('Luật 06/2022/QH15, Điều 23');
    expect(formatProvision(cite('law2022', '24.1'))).toBe('Luật 06/2022/QH15, Điều 24 khoản 1');
    expect(formatProvision(cite('law2022', '44.4đ'))).toBe('Luật 06/2022/QH15, Điều 44 khoản 4 điểm đ');
    expect(formatProvision(cite('circular15of2025'))).toBe('Thông tư 15/2025/TT-BNV');
  });

  test('refuses a place that no legal text has', () => {
    expect(() => cite('law2022', 'Đ23')).toThrow(RangeError);
    expect(() => cite('law2022', '23.d')).toThrow(RangeError);
  });
});
