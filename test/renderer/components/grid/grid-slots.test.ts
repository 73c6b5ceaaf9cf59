import { expect, test } from 'vitest';
import { layOutSlots } from '#renderer/components/grid/grid-slots.ts';

test('without groups each line has its own place', () => {
  const slots = layOutSlots(3, []);
  expect([slots.count, slots.slotOf(2), slots.nearestLine(9)]).toEqual([3, 2, 2]);
  expect(slots.at(1)).toEqual({ line: 1 });
});

test('headings lie between the lines, folded groups as headings right below each other', () => {
  // Groups of two lines, none (folded), one line, none (folded).
  const slots = layOutSlots(3, [0, 2, 2, 3]);
  const shown = Array.from({ length: slots.count }, (_, slot) => slots.at(slot));
  expect(shown).toEqual([
    { heading: 0 },
    { line: 0 },
    { line: 1 },
    { heading: 1 },
    { heading: 2 },
    { line: 2 },
    { heading: 3 },
  ]);
  expect([0, 1, 2].map(slots.slotOf)).toEqual([1, 2, 5]);
  expect([0, 3, 6].map(slots.nearestLine)).toEqual([0, 2, 2]);
});
