import { create } from 'zustand';
import type { ProtectedThing, Protection } from '#shared/contracts/protection.ts';
import { callReply } from './api.ts';
import { programBridge } from './program-bridge.ts';
import { useRevisions } from './revision.ts';

/** What is locked, and what has a password; nothing until it was asked for. */
export const useProtection = create<Protection>(() => ({
  locked: null,
  hasProgramPassword: false,
  hasFilePassword: false,
  waitSeconds: 0,
}));

/** A recovery code that was just made, until its sheet was put away. It outlives the lock screen that made it. */
export const useRecoverySheet = create<{
  readonly made: { readonly thing: ProtectedThing; readonly code: string } | null;
}>(() => ({ made: null }));

/** Takes over what the program says. Unlocked, every list is read anew: it was refused meanwhile. */
export function takeProtection(next: Protection): void {
  const before = useProtection.getState();
  useProtection.setState(next, true);
  document.documentElement.toggleAttribute('data-locked', next.locked !== null);
  if (before.locked !== null && next.locked === null) useRevisions.setState((state) => ({ office: state.office + 1 }));
}

/** Asks what is locked. */
export async function loadProtection(): Promise<void> {
  const reply = await callReply('protection:state', {});
  if (reply.ok) takeProtection(reply.value);
}

/** Hears of each lock and unlock from now on. Returns how to stop. */
export function listenForLocks(): () => void {
  return programBridge().on('protection:changed', takeProtection);
}

/** Locks at once, if there is a password. */
export async function lockNow(): Promise<void> {
  const reply = await callReply('protection:lock', {});
  if (reply.ok) takeProtection(reply.value);
}
