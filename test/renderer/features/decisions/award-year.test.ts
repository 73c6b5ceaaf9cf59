import { expect, test } from 'vitest';
import { likelyAwardYear } from '#renderer/features/decisions/award-year.ts';
import type { DecisionHead } from '#renderer/features/decisions/decision-draft.ts';

function year(fields: Partial<DecisionHead>): number | null {
  return likelyAwardYear({
    number: '1',
    symbol: 'QĐ-SCT',
    signedOn: '2026-01-05',
    issuer: 'Sở Công Thương',
    level: 'grassroots',
    signerName: '',
    signerPost: '',
    commendationKind: 'merit',
    subjectLine: '',
    note: '',
    ...fields,
  });
}

test('the subject line says which year is rewarded', () => {
  expect(year({ subjectLine: 'Về việc công nhận danh hiệu thi đua năm 2024' })).toBe(2024);
  expect(year({ subjectLine: 'tổng kết phong trào từ năm 2020 đến năm 2025' })).toBe(2025);
});

test('yearly merit signed by the end of March is for the year before', () => {
  expect(year({ signedOn: '2026-03-31' })).toBe(2025);
  expect(year({ signedOn: '2026-04-01' })).toBe(2026);
});

test('an unexpected achievement is rewarded in its own year', () => {
  expect(year({ commendationKind: 'unexpected' })).toBe(2026);
});

test('without a day on the calendar nothing is guessed', () => {
  expect(year({ signedOn: null })).toBeNull();
  expect(year({ signedOn: '30/02' })).toBeNull();
});
