import { useEffect } from 'react';
import { usePreferences } from '../lib/preferences.ts';
import { lockNow, useProtection } from '../lib/protection.ts';

const LOOK_EVERY = 5_000;
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

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
    const touched = () => {
      if (isIdle()) void lockNow();
      else touchedAt = Date.now();
    };
    const timer = setInterval(() => isIdle() && void lockNow(), LOOK_EVERY);
    for (const sign of signsOfLife) window.addEventListener(sign, touched, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [minutes, isLockable]);
}
