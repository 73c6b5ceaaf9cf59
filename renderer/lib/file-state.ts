import { create } from 'zustand';
import type { FileState } from '#shared/contracts/files.ts';
import { callReply } from './api.ts';

/** Which data file is open, and which were opened before. */
export const useFileState = create<FileState>(() => ({ open: null, recent: [] }));

/** Asks again which file is open. */
export async function refreshFileState(): Promise<void> {
  const reply = await callReply('files:state', {});
  if (reply.ok) useFileState.setState(reply.value, true);
}
