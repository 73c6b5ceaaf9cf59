import type { ChannelReply, Request } from '#shared/contracts/ipc-contract.ts';
import { callReply } from './api.ts';
import { takeFileState } from './file-state.ts';
import { notifyDone, notifyFailure } from './notify.tsx';
import { offerWaysOn } from './ways-on.ts';

/** Opens the sealed copy that waits. The failure is the caller's to tell. */
export function openSealedFile(password: string): Promise<ChannelReply<'files:open-sealed'>> {
  return switchFile(callReply('files:open-sealed', { password }));
}

type FileChannel =
  | 'files:create'
  | 'files:create-sample'
  | 'files:open'
  | 'files:open-sealed'
  | 'backups:open-copy'
  | 'files:close'
  | 'files:forget-recent';

async function switchFile<C extends FileChannel>(reply: Promise<ChannelReply<C>>): Promise<ChannelReply<C>> {
  const answer = await reply;
  if (answer.ok) takeFileState(answer.value);
  else offerWaysOn(answer.failure);
  return answer;
}

/** Opens a backup as a file of its own, at a place that the officer names. The failure is the caller's to tell. */
export function openBackupCopy(fileName: string): Promise<ChannelReply<'backups:open-copy'>> {
  return switchFile(callReply('backups:open-copy', { fileName }));
}

/** Makes a new office in a file that the officer names, and opens it. The failure is the caller's to tell. */
export function createOffice(office: Request<'files:create'>): Promise<ChannelReply<'files:create'>> {
  return switchFile(callReply('files:create', office));
}

/** Makes the sample office in a file that the officer names, and opens it. The failure is the caller's to tell. */
export function createSample(): Promise<ChannelReply<'files:create-sample'>> {
  return switchFile(callReply('files:create-sample', {}));
}

/** Opens a recent file, or, with null, one chosen in the dialog. The failure is the caller's to tell. */
export function openFile(path: string | null): Promise<ChannelReply<'files:open'>> {
  return switchFile(callReply('files:open', { path }));
}

/**
 * Makes a data file of a hand-over (or of a whole office's package) and opens it. `password` null: asks which package first;
 * the failure `sealedFile` with `password-needed` or `wrong-password` asks to call again with one. The failure is the caller's to tell.
 */
export async function createFromPackage(password: string | null): Promise<ChannelReply<'files:open'>> {
  const reply = await callReply('packages:new-file', { password, isChosen: password !== null });
  return reply.ok ? openFile(reply.value.path) : reply;
}

/** Takes a file off the recent ones; the file itself stays. */
export function forgetRecentFile(path: string): Promise<ChannelReply<'files:forget-recent'>> {
  return switchFile(callReply('files:forget-recent', { path }));
}

/** Closes the file and goes back to the start. */
export async function closeFile(): Promise<void> {
  const reply = await switchFile(callReply('files:close', {}));
  if (!reply.ok) notifyFailure(reply.failure);
}

/** Writes a copy where the officer says; the open file stays the one that is worked on. */
export async function saveCopy(): Promise<void> {
  const reply = await callReply('files:save-copy', {});
  if (reply.ok) notifyDone(`Đã lưu bản sao: ${reply.value.path}`);
  else notifyFailure(reply.failure);
}

/** Shows the open file in its folder. */
export async function revealFile(): Promise<void> {
  const reply = await callReply('files:reveal', {});
  if (!reply.ok) notifyFailure(reply.failure);
}
