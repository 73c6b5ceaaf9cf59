import type { RoundLine } from '#shared/contracts/rounds.ts';

/** The parts of a round's list that the officer looks through one after another. */
export const partOrder = ['not-eligible', 'overlapping', 'owed', 'returned'] as const;
export type Part = 'all' | (typeof partOrder)[number];

export const partNames: Readonly<Record<Exclude<Part, 'all'>, string>> = {
  'not-eligible': 'Chưa đủ điều kiện',
  overlapping: 'Trùng',
  owed: 'Thiếu giấy tờ',
  returned: 'Trả lại',
};

/** The lines of a part: what is ended (granted, refused, withdrawn) owes nothing any more. */
export function linesOfPart(lines: readonly RoundLine[], part: Part): readonly RoundLine[] {
  if (part === 'all') return lines;
  return lines.filter((line) => {
    if (part === 'overlapping') return line.overlaps.length > 0;
    if (part === 'returned') return line.state === 'returned';
    if (line.result !== null) return false;
    if (part === 'owed') return line.owedPapers.length > 0;
    return line.check.outcome === 'ineligible' || line.check.outcome === 'undetermined';
  });
}
