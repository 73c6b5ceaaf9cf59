import { describe, expect, test } from 'vitest';
import { earlierSubjects } from '#renderer/features/decisions/earlier-subjects.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';

const decision = (signedOn: string, subjectLine: string, issuer = 'Sở Công Thương') =>
  ({ signedOn, subjectLine, issuer }) as DecisionRow;
const decisions = [
  decision('2023-12-20', 'Về việc tặng danh hiệu thi đua năm 2023'),
  decision('2024-12-20', 'Về việc tặng danh hiệu thi đua năm 2024'),
  decision('2025-03-02', 'Về việc tặng Bằng khen năm 2024', 'UBND tỉnh Thượng Sơn'),
  decision('2024-05-10', 'Về việc tặng Giấy khen giai đoạn 2020 - 2024'),
];

describe('the subject lines offered for a new decision', () => {
  test('are the issuer’s own, newest first, each once, with their year moved on to the day of signing', () => {
    expect(earlierSubjects(decisions, { issuer: 'Sở Công Thương', signedOn: '2025-12-15' })).toEqual([
      'Về việc tặng danh hiệu thi đua năm 2025',
      'Về việc tặng Giấy khen giai đoạn 2020 - 2024',
    ]);
  });

  test('are none before the day of signing is known, and none that are signed later', () => {
    expect(earlierSubjects(decisions, { issuer: 'Sở Công Thương', signedOn: null })).toEqual([]);
    expect(earlierSubjects(decisions, { issuer: 'Sở Công Thương', signedOn: '2022-01-01' })).toEqual([]);
  });
});
