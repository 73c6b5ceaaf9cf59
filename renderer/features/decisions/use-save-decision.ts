import { type RefObject, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { hideNotice, showNotice } from '../../lib/notices.ts';
import { issuesOf } from '../../lib/use-action.ts';
import { type DecisionDraft, type DecisionHead, missingFacts, type RecipientDraft } from './decision-draft.ts';
import { withSettledNumber } from './decision-number.ts';
import { placeOfIssue } from './issue-place.ts';
import type { DecisionEditor } from './use-decision-editor.ts';

type HeadProblems = Partial<Record<keyof DecisionHead, string>>;
type Refusals = ReadonlyMap<string, string>;

/** Saving, and what was wrong the last time, by field and by cell. */
export interface SaveDecision {
  /** Gives the saved decision's id, or null when something is missing or refused; then the first such place has the focus. */
  readonly save: (asNew: boolean, reason?: string) => Promise<number | null>;
  /** A rule's sentence that asks for a reason; null: none does. */
  readonly question: string | null;
  readonly dropQuestion: () => void;
  readonly problems: HeadProblems;
  /** By `line column`. */
  readonly refusals: Refusals;
}

/** The notification of the last refusal; a newer one takes its place. */
const REFUSED = 'decision-refused';

const NOTHING: Refusals = new Map();

/** Saves the decision as a whole; what cannot be saved is told at the field and nothing is lost. */
export function useSaveDecision(
  editor: DecisionEditor,
  grid: RefObject<GridHandle<RecipientDraft> | null>,
): SaveDecision {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [question, setQuestion] = useState<string | null>(null);
  const { save: saveDraft, draftNow, dispatch } = editor;

  const show = useCallback(
    (head: HeadProblems, cells: Refusals, sentence: string) => {
      flushSync(() => setRefused({ head, cells, draft: draftNow() }));
      hideNotice(REFUSED);
      showNotice({
        id: REFUSED,
        title: 'Chưa lưu',
        message: sentence,
        color: 'red',
        autoClose: 8000,
        withBorder: true,
      });
      if (Object.keys(head).length > 0) {
        document.querySelector<HTMLElement>('[data-decision-head] [aria-invalid="true"]')?.focus();
        return;
      }
      const first = cells.keys().next().value?.split(' ');
      if (first?.[0] && grid.current?.reveal(first[0], first[1])) grid.current.focus();
    },
    [grid, draftNow],
  );

  const save = useCallback(
    async (asNew: boolean, reason?: string) => {
      // Ctrl+S does not leave the field that is typed in.
      dispatch({ kind: 'changed', isStep: false, change: withSettledHead });
      const draft = draftNow();
      const missing = missingFacts(draft);
      if (missing) {
        const cells = new Map(missing.lines.flatMap((key) => missingCells(draft, key)));
        show(missing.head, cells, missingSentence(missing.head, missing.lines.length));
        return null;
      }
      setRefused(null);
      setQuestion(null);
      const onFailure = (failure: AppFailure): boolean => {
        const issues = issuesOf(failure);
        if (failure.kind === 'duplicateDecision') {
          show({ number: failureSentence(failure) }, NOTHING, failureSentence(failure));
          return true;
        }
        if (failure.kind === 'needsReason') {
          setQuestion(failure.message);
          return true;
        }
        if (issues === null) return false;
        const places = issues.map((issue) => placeOfIssue(issue, draft));
        const head = Object.fromEntries(
          places.flatMap((place) => (place.kind === 'head' ? [[place.field, place.message]] : [])),
        );
        const cells = new Map(
          places.flatMap((place) => (place.kind === 'cell' ? [[`${place.line} ${place.column}`, place.message]] : [])),
        );
        show(head, cells, failureSentence(failure));
        return true;
      };
      return await saveDraft({ onFailure, asNew, ...(reason === undefined ? {} : { reason }) });
    },
    [draftNow, saveDraft, dispatch, show],
  );

  const { now } = editor.state;
  const dropQuestion = useCallback(() => setQuestion(null), []);
  return useMemo(
    () => ({ save, question, dropQuestion, ...stillRefused(refused, now) }),
    [save, question, dropQuestion, refused, now],
  );
}

/** What was wrong with a draft, and the draft itself. */
interface Refused {
  readonly head: HeadProblems;
  readonly cells: Refusals;
  readonly draft: DecisionDraft;
}

/** A field that has been changed since is given the benefit of the doubt until the next saving. */
function stillRefused(refused: Refused | null, now: DecisionDraft): Pick<SaveDecision, 'problems' | 'refusals'> {
  if (refused === null) return { problems: {}, refusals: NOTHING };
  const fields = Object.entries(refused.head) as [keyof DecisionHead, string][];
  const linesThen = new Map(refused.draft.recipients.map((line) => [line.key, line]));
  const changed = new Set(now.recipients.filter((line) => linesThen.get(line.key) !== line).map((line) => line.key));
  return {
    problems: Object.fromEntries(fields.filter(([field]) => now.head[field] === refused.draft.head[field])),
    refusals: new Map([...refused.cells].filter(([cell]) => !changed.has(cell.split(' ')[0] ?? ''))),
  };
}

function withSettledHead(draft: DecisionDraft): DecisionDraft {
  const head = withSettledNumber(draft.head);
  return head === draft.head ? draft : { ...draft, head };
}

function missingCells(draft: DecisionDraft, key: string): [string, string][] {
  const line = draft.recipients.find((each) => each.key === key);
  if (line === undefined) return [];
  return [
    ...(line.awardTypeId === null ? [[`${key} award`, 'Hãy chọn danh hiệu, hình thức.'] as [string, string]] : []),
    ...(line.year === null ? [[`${key} year`, 'Hãy nhập năm của thành tích.'] as [string, string]] : []),
  ];
}

function missingSentence(head: HeadProblems, lineCount: number): string {
  const sentences = Object.values(head);
  if (lineCount > 0) sentences.push(`Còn ${lineCount} dòng chưa có danh hiệu, hình thức hoặc năm.`);
  return sentences.join(' ');
}
