/** Wrong passwords so far, and when the last was given (milliseconds since 1970). */
export interface Attempts {
  readonly wrong: number;
  readonly lastAt: number;
}

/** As many slips of the finger cost nothing. */
const FREE = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

/**
 * Milliseconds until the next password is looked at: none for the first three, then 5 s, doubled each time, 5 minutes at most.
 * A clock that was set back does not shorten the wait, and does not make it longer than it ever was.
 */
export function waitAfter({ wrong, lastAt }: Attempts, now: number): number {
  if (wrong <= FREE) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** Math.min(wrong - FREE - 1, 20), LONGEST_WAIT);
  return now < lastAt ? wait : Math.max(0, lastAt + wait - now);
}
