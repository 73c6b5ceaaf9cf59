import type { ImportProposal } from '#shared/contracts/imports.ts';
import type { RowFilter } from './use-import-rows.ts';

/** The parts of a file's rows that can be looked at. */
export const rowParts = ['different', 'questions', 'new', 'changed', 'refused', 'same', 'all'] as const;
export type RowPart = (typeof rowParts)[number];

const names: Record<RowPart, string> = {
  different: 'Có khác',
  questions: 'Cần trả lời',
  new: 'Mới',
  changed: 'Thay đổi',
  refused: 'Chưa nhận được',
  same: 'Không đổi',
  all: 'Tất cả',
};

/** What each part asks for. */
export const rowFilters: Record<RowPart, RowFilter> = {
  different: { outcomes: ['new', 'changed', 'refused'], withQuestions: false },
  questions: { outcomes: [], withQuestions: true },
  new: { outcomes: ['new'], withQuestions: false },
  changed: { outcomes: ['changed'], withQuestions: false },
  refused: { outcomes: ['refused'], withQuestions: false },
  same: { outcomes: ['same'], withQuestions: false },
  all: { outcomes: [], withQuestions: false },
};

/** How many rows each part has. */
export function countPart({ counts }: ImportProposal, part: RowPart): number {
  if (part === 'different') return counts.new + counts.changed + counts.refused;
  if (part === 'all') return counts.total;
  return counts[part];
}

/** The parts that have rows, with their names and numbers; the one being looked at stays. */
export function partChoices(proposal: ImportProposal, shown: RowPart, format: (count: number) => string) {
  return rowParts
    .filter((part) => part === 'all' || part === shown || countPart(proposal, part) > 0)
    .map((part) => ({ value: part, label: `${names[part]} ${format(countPart(proposal, part))}` }));
}

/** Where to begin: what differs, when some rows say nothing new; else everything. */
export function firstPart({ counts }: ImportProposal): RowPart {
  return counts.same > 0 && counts.same < counts.total ? 'different' : 'all';
}
