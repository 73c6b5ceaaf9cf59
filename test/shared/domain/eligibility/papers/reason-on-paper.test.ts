import { expect, test } from 'vitest';
import type { Finding } from '#shared/domain/eligibility/finding.ts';
import { reasonOnPaper } from '#shared/domain/eligibility/papers/reason-on-paper.ts';

const finding = (result: Finding['result'], reason: string, readings?: readonly Finding[]): Finding => ({
  criterion: 'Như dự thảo',
  result,
  provision: 'Luật 06/2022/QH15, Điều 23',
  reason,
  key: 'excellence',
  certainty: 'secondary',
  ...(readings === undefined ? {} : { readings }),
});
const lacking = finding('notMet', 'Chưa có sáng kiến cấp cơ sở (2025).');

test('a unit reads what its people lack, not how readings of the law were weighed', () => {
  const longer = finding('notMet', 'Chưa có sáng kiến cấp cơ sở (2025). Chưa có đề tài.');
  expect(reasonOnPaper(finding('notMet', 'Các cách hiểu đều cho cùng kết quả.', [longer, lacking]))).toBe(
    'Chưa có sáng kiến cấp cơ sở (2025).',
  );
});

test('where the readings differ, only the open ones say what they ask for', () => {
  const text = reasonOnPaper(finding('unknown', 'Các cách hiểu khác nhau.', [finding('met', 'Đạt.'), lacking]));
  expect(text).toContain('Như dự thảo: Chưa có sáng kiến cấp cơ sở (2025).');
  expect(text).not.toContain('Đạt.');
});

test('a condition with one reading keeps its reason', () => {
  expect(reasonOnPaper(lacking)).toBe('Chưa có sáng kiến cấp cơ sở (2025).');
});
