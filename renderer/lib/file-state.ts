import { create } from 'zustand';
import type { FileState } from '#shared/contracts/files.ts';
import { callReply } from './api.ts';
import { goTo } from './hash-location.ts';
import { forgetUnsavedWork } from './leave-guard.ts';
import { clearNotices } from './notify.tsx';

/** Which data file is open, and which were opened before. */
export const useFileState = create<FileState>(() => ({ open: null, recent: [] }));

/** Takes over which file is open. Another file begins at its overview: a record's number means somebody else in it. */
export function takeFileState(state: FileState): void {
  if (state.open?.path !== useFileState.getState().open?.path) {
    forgetUnsavedWork();
    clearNotices();
    goTo('/', { replace: true });
  }
  useFileState.setState(state, true);
}

/** Asks again which file is open. */
export async function refreshFileState(): Promise<void> {
  const reply = await callReply('files:state', {});
  if (reply.ok) takeFileState(reply.value);
}
