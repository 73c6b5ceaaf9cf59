import type { AppFailure, FieldIssue } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import type { EditOutcome } from '../../components/grid/grid-types.ts';
import { columnOfField } from './person-cells.ts';

/** Which sent change or addition an issue is about, and in which column. */
interface IssuePlace {
  readonly list: 'changes' | 'additions';
  readonly index: number;
  readonly key: string | undefined;
}

function placeOf(issue: FieldIssue): IssuePlace | null {
  const match = /^(changes|additions)\.(\d+)(?:\.(.+))?$/.exec(issue.path);
  if (!match) return null;
  const field = match[3]?.split('.').at(-1);
  return {
    list: match[1] === 'changes' ? 'changes' : 'additions',
    index: Number(match[2]),
    key: field === undefined ? undefined : columnOfField[field],
  };
}

/** The rows behind what was sent, in the order sent. */
export interface SentRows {
  readonly changes: readonly string[];
  readonly additions: readonly string[];
}

/** Why a save was refused, told at the cells; `rejected` names the rows to leave out when the others are sent again. */
export interface Refusal {
  readonly outcomes: readonly EditOutcome[];
  readonly rejected: ReadonlySet<string>;
}

/** Reads a refusal's places. Null when the failure is about no row in particular: then nothing of it was saved. */
export function readRefusal(failure: AppFailure, sent: SentRows): Refusal | null {
  const issues =
    failure.kind === 'invalidInput'
      ? failure.issues
      : failure.kind === 'refused' && failure.field !== null
        ? [{ path: failure.field, message: failure.message }]
        : [];
  const outcomes: EditOutcome[] = [];
  for (const issue of issues) {
    const place = placeOf(issue);
    const rowId = place ? sent[place.list][place.index] : undefined;
    if (!place || rowId === undefined) return null;
    outcomes.push({
      status: 'refused',
      rowId,
      problem: issue.message,
      ...(place.key === undefined ? {} : { key: place.key }),
    });
  }
  if (outcomes.length === 0) return null;
  return { outcomes, rejected: new Set(outcomes.map((outcome) => outcome.rowId)) };
}

/** Every row sent, refused with the failure's own sentence. */
export function refuseAll(failure: AppFailure, sent: SentRows): readonly EditOutcome[] {
  const problem = failureSentence(failure);
  return [...sent.changes, ...sent.additions].map((rowId) => ({ status: 'refused', rowId, problem }));
}
