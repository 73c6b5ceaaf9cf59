import { useEffect, useState } from 'react';
import classes from './tour.module.css';

const LOOK_EVERY = 150;

/** A ring round what a selector finds, wherever it comes to lie; nothing while it is not there. */
export function TourRing({ selector }: { readonly selector: string }) {
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    const look = () => {
      const found = document.querySelector(selector)?.getBoundingClientRect() ?? null;
      setBox((before) => (same(before, found) ? before : found));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [selector]);
  if (box === null) return null;
  const { left, top, width, height } = box;
  return (
    <div
      className={classes.ring}
      aria-hidden="true"
      style={{ left: left - 3, top: top - 3, width: width + 6, height: height + 6 }}
    />
  );
}

function same(a: DOMRect | null, b: DOMRect | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
