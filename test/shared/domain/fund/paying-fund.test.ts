import { expect, test } from 'vitest';
import { payingFund } from '#shared/domain/fund/paying-fund.ts';

test('who decides pays; what the Government and the State decide, the body that proposed pays (Law 06/2022/QH15, Article 11(4))', () => {
  const fund = (level: Parameters<typeof payingFund>[0]['level'], issuer: string | null) =>
    payingFund({ level, issuer }, 'Sở Công Thương', 'UBND tỉnh Thượng Sơn');
  expect(fund('grassroots', 'Giám đốc Sở Công Thương')).toBe('Quỹ thi đua, khen thưởng của Sở Công Thương');
  expect(fund('grassroots', 'UBND phường Một')).toBe('Quỹ thi đua, khen thưởng của UBND phường Một');
  expect(fund('province', 'Bộ Công Thương')).toBe('Quỹ thi đua, khen thưởng của Bộ Công Thương');
  expect(fund('government', 'Thủ tướng Chính phủ')).toBe('Quỹ thi đua, khen thưởng của UBND tỉnh Thượng Sơn');
  expect(fund('state', 'Chủ tịch nước')).toBe('Quỹ thi đua, khen thưởng của UBND tỉnh Thượng Sơn');
});
