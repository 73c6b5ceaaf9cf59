import { expect, test } from 'vitest';
import { groupByDay } from '#renderer/features/history/group-by-day.ts';
import type { ChangeSetRow } from '#shared/contracts/history.ts';

const step = (id: number, made: Date): ChangeSetRow => ({
  ...{ id, label: `Bước ${id}`, kind: 'edit', madeBy: 'hanh', changeCount: 1, isUndone: false },
  madeAt: made.toISOString(),
});

test('steps stand under the day of this machine’s clock, today and yesterday by name', () => {
  const days = groupByDay(
    [
      step(4, new Date(2026, 10, 22, 0, 5)),
      step(3, new Date(2026, 10, 21, 23, 50)),
      step(2, new Date(2026, 10, 21, 8, 0)),
      step(1, new Date(2026, 10, 5, 8, 0)),
    ],
    '2026-11-22',
  );
  expect(days.map(({ label, steps }) => [label, steps.map(({ id }) => id)])).toEqual([
    ['Hôm nay', [4]],
    ['Hôm qua', [3, 2]],
    ['05/11/2026', [1]],
  ]);
});
