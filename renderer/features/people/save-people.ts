import type { CellChange, EditOutcome, NewRow } from '../../components/grid/grid-types.ts';
import { callReply } from '../../lib/api.ts';
import { announceStep, lastStep } from '../../lib/undo-step.ts';
import { showSaved, usePeopleList } from './people-list.ts';
import { prepareAdditions, prepareEdits } from './person-cells.ts';
import { readRefusal, refuseAll } from './save-outcomes.ts';
import { withoutFetching } from './use-people.ts';

/** The office names one refused row at a time; a paste with more wrong rows than this is refused whole. */
const MOST_REFUSALS = 40;

interface Saving {
  readonly cells: readonly CellChange[];
  readonly newRows: readonly NewRow[];
  readonly label: string;
  /** The unit that rows without one belong to. */
  readonly defaultUnitId: number | null;
}

/**
 * Saves edited cells and new rows as one undo step and puts the result into the list. What the office refuses is told at
 * its cell, and the rest is sent again without it.
 */
export async function savePeople({ cells, newRows, label, defaultUnitId }: Saving): Promise<readonly EditOutcome[]> {
  const people = new Map(usePeopleList.getState().rows.map((person) => [person.id, person]));
  const edits = prepareEdits(cells, people);
  const made = prepareAdditions(newRows, defaultUnitId);
  const before = lastStep();
  const outcomes: EditOutcome[] = [...edits.refused, ...made.refused];
  let changes = [...edits.changes];
  let additions = made.additions.map((addition, index) => ({ addition, draftId: made.drafts[index] ?? '' }));

  for (let attempt = 0; changes.length + additions.length > 0; attempt++) {
    const sent = {
      changes: changes.map((change) => String(change.id)),
      additions: additions.map((row) => row.draftId),
    };
    const input = { label: label.slice(0, 200), changes, additions: additions.map((row) => row.addition) };
    const reply = await withoutFetching(() => callReply('people:update', input));
    if (reply.ok) {
      showSaved(reply.value.rows, reply.value.added);
      if (cells.length + newRows.length > 1) void announceStep(before);
      break;
    }
    const refusal = attempt < MOST_REFUSALS ? readRefusal(reply.failure, sent) : null;
    if (refusal === null) return [...outcomes, ...refuseAll(reply.failure, sent)];
    outcomes.push(...refusal.outcomes);
    changes = changes.filter((change) => !refusal.rejected.has(String(change.id)));
    additions = additions.filter((row) => !refusal.rejected.has(row.draftId));
  }
  return outcomes;
}
