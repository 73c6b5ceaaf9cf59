import { create } from 'zustand';
import type { FileState } from '#shared/contracts/files.ts';
import { callReply } from './api.ts';
import { goTo } from './hash-location.ts';
import { forgetUnsavedWork } from './leave-guard.ts';
import { clearNotices } from './notices.ts';
import { notifyFailure } from './notify.tsx';
import { asksForPassword, offerWaysOn } from './ways-on.ts';

/** Which data file is open, and which were opened before. */
export const useFileState = create<FileState>(() => ({ open: null, recent: [], refused: null }));

/** Takes over which file is open. Another file begins at its overview: a record's number means somebody else in it. */
export function takeFileState(state: FileState): void {
  if (state.open?.path !== useFileState.getState().open?.path) {
    forgetUnsavedWork();
    clearNotices();
    goTo('/', { replace: true });
  }
  // Why a given file was refused is told once, and stays on the start screen until something else is opened.
  const refused = state.refused ?? (state.open === null ? useFileState.getState().refused : null);
  useFileState.setState({ ...state, refused }, true);
}

/** Asks again which file is open. */
export async function refreshFileState(): Promise<void> {
  const reply = await callReply('files:state', {});
  if (!reply.ok) return;
  takeFileState(reply.value);
  const { open, refused } = reply.value;
  if (refused === null) return;
  offerWaysOn(refused);
  if (open !== null && !asksForPassword(refused)) notifyFailure(refused);
}
