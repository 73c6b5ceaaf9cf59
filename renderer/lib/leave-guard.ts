import { useEffect } from 'react';
import { create } from 'zustand';
import { callReply } from './api.ts';
import { programBridge } from './program-bridge.ts';

interface LeaveGuard {
  /** What would be lost by leaving the screen, as a sentence; null when nothing would. */
  readonly loses: string | null;
  /** A departure that waits for the officer's word. */
  readonly pending: (() => void) | null;
}

/** Whether the screen holds unsaved work. Nobody leaves it without having been asked. */
export const useLeaveGuard = create<LeaveGuard>(() => ({ loses: null, pending: null }));

/** Does `leave` at once, or, where the screen holds unsaved work, after the officer agreed. */
export function leaveAfterAsking(leave: () => void): void {
  if (useLeaveGuard.getState().loses === null) leave();
  else useLeaveGuard.setState({ pending: leave });
}

/** The officer's word on the departure that waits: go, or stay. */
export function answerLeaveGuard(isLeaving: boolean): void {
  const { pending } = useLeaveGuard.getState();
  useLeaveGuard.setState(isLeaving ? { pending: null, loses: null } : { pending: null });
  if (isLeaving) pending?.();
}

/** Asks before leaving this screen while `loses` is a sentence, e.g. 'Quyết định đang nhập chưa được lưu.' */
export function useUnsavedWork(loses: string | null): void {
  useEffect(() => {
    useLeaveGuard.setState({ loses });
    return () => useLeaveGuard.setState({ loses: null });
  }, [loses]);
}

/** Lets the next departure pass without asking: called right after saving, before navigating. */
export function forgetUnsavedWork(): void {
  useLeaveGuard.setState({ loses: null });
}

/** Tells the window whenever there begins or ceases to be unsaved work, and asks when it is to be closed over it. */
export function guardClosing(): void {
  const tell = (isUnsaved: boolean) => void callReply('program:unsaved-work', { isUnsaved });
  useLeaveGuard.subscribe((now, before) => {
    if ((now.loses === null) !== (before.loses === null)) tell(now.loses !== null);
  });
  programBridge().on('program:closing', () => leaveAfterAsking(() => void callReply('program:close', {})));
}
