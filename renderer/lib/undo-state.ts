import { create } from 'zustand';
import type { UndoState } from '#shared/contracts/history.ts';
import { callReply } from './api.ts';
import { LatestOnly } from './latest-only.ts';

/** What Ctrl+Z and Ctrl+Y would do now. */
export const useUndoState = create<UndoState>(() => ({ undo: null, redo: null }));

const requests = new LatestOnly();

/** Asks again what can be undone and redone. Returns the answer; the empty state when no file is open. */
export async function refreshUndoState(): Promise<UndoState> {
  const latest = await requests.run(() => callReply('history:state', {}));
  if (!latest) return useUndoState.getState();
  const state: UndoState = latest.answer.ok ? latest.answer.value : { undo: null, redo: null };
  useUndoState.setState(state, true);
  return state;
}
