import { type DecisionDraft, isSameDraft, type RecipientDraft } from './decision-draft.ts';

/** How many steps of the unsaved list Ctrl+Z can take back. */
const STEPS_KEPT = 200;

/** A decision under the officer's hands: what is saved, what stands on the screen, and the steps between. */
export interface EditorState {
  /** As it is in the file; for a new decision the empty form. */
  readonly base: DecisionDraft;
  readonly now: DecisionDraft;
  readonly past: readonly DecisionDraft[];
  readonly future: readonly DecisionDraft[];
  /** What was sent to be saved and has not come back from the file yet. */
  readonly sent: DecisionDraft | null;
  /** The decision as it is in the file now, when that changed while the officer had unsaved work. */
  readonly elsewhere: DecisionDraft | null;
}

export type EditorEvent =
  /** `isStep`: Ctrl+Z takes it back. Letters in a field are not: the field takes them back itself. */
  | { readonly kind: 'changed'; readonly change: (draft: DecisionDraft) => DecisionDraft; readonly isStep: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | { readonly kind: 'sent'; readonly draft: DecisionDraft }
  | { readonly kind: 'refused' }
  /** The decision as the file has it after saving, its lines in the order in which they were sent. */
  | { readonly kind: 'saved'; readonly draft: DecisionDraft }
  /** The decision came from the file: first, or because a step changed it. */
  | { readonly kind: 'loaded'; readonly draft: DecisionDraft }
  /** The officer takes what is in the file and gives up what she typed. */
  | { readonly kind: 'yielded' };

/** The editor of a decision that was just opened, or of an empty form. */
export function openEditor(draft: DecisionDraft): EditorState {
  return { base: draft, now: draft, past: [], future: [], sent: null, elsewhere: null };
}

/** True while something on the screen is not in the file. */
export function hasUnsavedWork(state: EditorState): boolean {
  return state.now !== state.sent && !isSameDraft(state.now, state.base);
}

/** What follows from what happened. */
export function nextEditor(state: EditorState, event: EditorEvent): EditorState {
  switch (event.kind) {
    case 'changed': {
      const now = event.change(state.now);
      if (now === state.now) return state;
      if (!event.isStep) return { ...state, now };
      return { ...state, now, past: [...state.past, state.now].slice(-STEPS_KEPT), future: [] };
    }
    case 'undone': {
      const before = state.past.at(-1);
      if (before === undefined) return state;
      const now = { head: state.now.head, recipients: before.recipients };
      return { ...state, now, past: state.past.slice(0, -1), future: [state.now, ...state.future] };
    }
    case 'redone': {
      const after = state.future[0];
      if (after === undefined) return state;
      const now = { head: state.now.head, recipients: after.recipients };
      return { ...state, now, past: [...state.past, state.now], future: state.future.slice(1) };
    }
    case 'sent':
      return { ...state, sent: event.draft };
    case 'refused':
      return { ...state, sent: null };
    case 'saved':
      return saved(state, event.draft);
    case 'loaded':
      return loaded(state, event.draft);
    case 'yielded':
      return state.elsewhere === null ? state : openEditor(state.elsewhere);
    default:
      return event satisfies never;
  }
}

function loaded(state: EditorState, draft: DecisionDraft): EditorState {
  // While a save is under way its own answer tells how the file looks.
  if (state.sent !== null) return state;
  if (isSameDraft(state.base, draft)) return state.elsewhere === null ? state : { ...state, elsewhere: null };
  if (hasUnsavedWork(state)) return { ...state, elsewhere: draft };
  return openEditor(draft);
}

function saved(state: EditorState, draft: DecisionDraft): EditorState {
  const base = { ...draft, recipients: withKeysOf(draft.recipients, state.sent?.recipients ?? []) };
  return { ...openEditor(base), now: state.now === state.sent ? base : withIdsOf(state.now, base) };
}

/** The lines keep their names in the grid, so that the selection stays where it was. */
function withKeysOf(lines: readonly RecipientDraft[], named: readonly RecipientDraft[]): RecipientDraft[] {
  return lines.map((line, index) => ({ ...line, key: named[index]?.key ?? line.key }));
}

/** Lines typed on while saving learn which record they have become. */
function withIdsOf(draft: DecisionDraft, saved: DecisionDraft): DecisionDraft {
  const ids = new Map(saved.recipients.map((line) => [line.key, line.id]));
  return {
    ...draft,
    recipients: draft.recipients.map((line) => ({ ...line, id: line.id ?? ids.get(line.key) ?? null })),
  };
}
