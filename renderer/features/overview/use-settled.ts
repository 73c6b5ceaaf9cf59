import { useEffect, useState } from 'react';

const SETTLED_AFTER = 1200;

/** True once the overview has been looked at for a moment: who only passes through does not wait for everybody to be judged. */
export function useSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setIsSettled(true), SETTLED_AFTER);
    return () => clearTimeout(later);
  }, []);
  return isSettled;
}
