import { describe, expect, it } from 'vitest';
import { legalBasesOn } from '#shared/domain/documents/legal-bases.ts';

const numbersOn = (day: string) => legalBasesOn(day).map((basis) => /\d+\/\d{4}\/NĐ-CP/.exec(basis)?.[0] ?? 'Luật');

describe('căn cứ of a decision on commendation', () => {
  it.each([
    ['2023-12-31', ['Luật', '91/2017/NĐ-CP']],
    ['2024-01-01', ['Luật', '98/2023/NĐ-CP']],
    ['2025-06-30', ['Luật', '98/2023/NĐ-CP']],
    ['2025-07-01', ['Luật', '152/2025/NĐ-CP']],
    ['2026-09-30', ['Luật', '152/2025/NĐ-CP']],
    ['2026-10-01', ['Luật', 'Luật', '152/2025/NĐ-CP']],
  ])('are on %s the acts then in force', (day, acts) => {
    expect(numbersOn(day)).toEqual(acts);
  });

  it('cite a law by name and day, a decree also by number and issuer', () => {
    const [law, decree] = legalBasesOn('2024-05-01');
    expect(law).toBe('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
    expect(decree).toMatch(/^Nghị định số 98\/2023\/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định/);
  });

  it('are left to the officer before the first law that the program knows, and for what is no day', () => {
    expect(legalBasesOn('2010-01-01')).toEqual([]);
    expect(legalBasesOn('30/02/2026')).toEqual([]);
  });
});
