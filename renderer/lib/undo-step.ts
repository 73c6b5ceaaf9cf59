import { callReply } from './api.ts';
import { notifyFailure, notifyStep } from './notify.tsx';
import { refreshUndoState, useUndoState } from './undo-state.ts';

/** Takes the last step back and tells which; the toast offers nothing more, Ctrl+Y makes it again. */
export async function undoStep(): Promise<void> {
  const reply = await callReply('history:undo', {});
  await refreshUndoState();
  if (reply.ok) notifyStep(`Đã hoàn tác: ${reply.value.label}`);
  else notifyFailure(reply.failure);
}

/** Makes the step that was taken back again and tells which. */
export async function redoStep(): Promise<void> {
  const reply = await callReply('history:redo', {});
  await refreshUndoState();
  if (reply.ok) notifyStep(`Đã làm lại: ${reply.value.label}`, () => void undoStep());
  else notifyFailure(reply.failure);
}

/** The step that Ctrl+Z would take back now: to be asked before a write, and given to `announceStep` after it. */
export function lastStep(): number | null {
  return useUndoState.getState().undo?.changeSetId ?? null;
}

/** After a write: tells the new step by its name with «Hoàn tác»; says nothing when the write made no step after `before`. */
export async function announceStep(before: number | null): Promise<void> {
  const { undo } = await refreshUndoState();
  if (undo && undo.changeSetId !== before) notifyStep(undo.label, () => void undoStep());
}
