import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { DecisionPage } from '#shared/contracts/decisions.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { runAction } from '../../lib/use-action.ts';
import { type DecisionDraft, draftOfDecision, saveRequest } from './decision-draft.ts';
import { type EditorEvent, type EditorState, hasUnsavedWork, nextEditor, openEditor } from './decision-editor.ts';

/** The editor of one decision, wired to the file. */
export interface DecisionEditor {
  readonly state: EditorState;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly dispatch: (event: EditorEvent) => void;
  /** Changes the draft as one step that Ctrl+Z takes back. */
  readonly step: (change: (draft: DecisionDraft) => DecisionDraft) => void;
  /**
   * Saves the decision and its list as one change set; gives its id, or null when it was refused (nothing is lost then).
   * `asNew`: as a new record, for a decision that was removed meanwhile.
   */
  readonly save: (options: {
    readonly onFailure: (failure: AppFailure) => boolean;
    readonly asNew?: boolean;
    /** Why it differs from the council's result. */
    readonly reason?: string;
  }) => Promise<number | null>;
  /** The draft as it is this moment, also inside a handler that has just changed it. */
  readonly draftNow: () => DecisionDraft;
}

/** Opens `initial` in an editor; `page` is the decision as the file has it now (undefined: not yet, or a new one). */
export function useDecisionEditor(
  id: number | null,
  initial: DecisionDraft,
  page: DecisionPage | undefined,
): DecisionEditor {
  const [state, dispatchToReact] = useReducer(nextEditor, initial, openEditor);
  const newest = useRef(state);
  newest.current = state;

  // Kept in step with React's own state, so that a handler can read what it has just changed.
  const dispatch = useCallback((event: EditorEvent) => {
    newest.current = nextEditor(newest.current, event);
    dispatchToReact(event);
  }, []);

  useEffect(() => {
    if (page !== undefined) dispatch({ kind: 'loaded', draft: draftOfDecision(page.decision, page.awards) });
  }, [page, dispatch]);

  const step = useCallback(
    (change: (draft: DecisionDraft) => DecisionDraft) => dispatch({ kind: 'changed', change, isStep: true }),
    [dispatch],
  );

  const save = useCallback<DecisionEditor['save']>(
    async ({ onFailure, asNew = false, reason }) => {
      if (newest.current.sent !== null) return null;
      const draft = newest.current.now;
      const sent = asNew ? { ...draft, recipients: draft.recipients.map((line) => ({ ...line, id: null })) } : draft;
      dispatch({ kind: 'sent', draft });
      const request = { ...saveRequest(asNew ? null : id, sent), ...(reason === undefined ? {} : { reason }) };
      const reply = await runAction('decisions:save', request, { onFailure });
      const page = reply.ok ? await callReply('decisions:page', { id: reply.value.id }) : null;
      if (page?.ok) dispatch({ kind: 'saved', draft: draftOfDecision(page.value.decision, page.value.awards) });
      else dispatch({ kind: 'refused' });
      return reply.ok ? reply.value.id : null;
    },
    [id, dispatch],
  );

  return {
    state,
    isDirty: hasUnsavedWork(state),
    isSaving: state.sent !== null,
    dispatch,
    step,
    save,
    draftNow: () => newest.current.now,
  };
}
