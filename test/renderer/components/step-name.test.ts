import { expect, test } from 'vitest';
import { stepName } from '#renderer/components/step-name.ts';

test('taking a step back is told apart from the step', () => {
  expect(stepName({ kind: 'edit', label: 'Thêm cá nhân' })).toBe('Thêm cá nhân');
  expect(stepName({ kind: 'undo', label: 'Thêm cá nhân' })).toBe('Hoàn tác: Thêm cá nhân');
  expect(stepName({ kind: 'redo', label: 'Thêm cá nhân' })).toBe('Làm lại: Thêm cá nhân');
});
