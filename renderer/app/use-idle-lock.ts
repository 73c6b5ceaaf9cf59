import { useEffect } from 'react';
import { usePreferences } from '../lib/preferences.ts';
import { lockNow, useProtection } from '../lib/protection.ts';

const LOOK_EVERY = 5_000;
const signsOfLife = ['pointerdown', 'keydown', 'pointermove', 'wheel'] as const;
/** Of these the first after the pause does nothing but lock; the others change nothing anyway. */
const doings: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);

/**
 * Locks when nobody touched the program for the chosen minutes. The clock is looked at, not a timer of that length: a machine
 * that slept meanwhile locks as soon as it wakes, before the first key gets through.
 */
export function useIdleLock(): void {
  const minutes = usePreferences((preferences) => preferences.lockAfterMinutes);
  const isLockable = useProtection(
    (state) => state.locked === null && (state.hasProgramPassword || state.hasFilePassword),
  );
  useEffect(() => {
    if (minutes === 0 || !isLockable) return;
    let touchedAt = Date.now();
    const isIdle = () => Date.now() - touchedAt >= minutes * 60_000;
    const touched = (event: Event) => {
      if (!isIdle()) {
        touchedAt = Date.now();
        return;
      }
      if (doings.has(event.type)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      void lockNow();
    };
    const timer = setInterval(() => isIdle() && void lockNow(), LOOK_EVERY);
    for (const sign of signsOfLife) {
      window.addEventListener(sign, touched, { capture: true, passive: !doings.has(sign) });
    }
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [minutes, isLockable]);
}
