import { useEffect, useState } from 'react';
import { useProtection } from '../../lib/protection.ts';

/** Seconds until the next password is looked at, counting down. */
export function useWait(): number {
  const told = useProtection((state) => state);
  const [left, setLeft] = useState(told.waitSeconds);
  useEffect(() => {
    const until = Date.now() + told.waitSeconds * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    if (told.waitSeconds === 0) return;
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [told]);
  return left;
}
