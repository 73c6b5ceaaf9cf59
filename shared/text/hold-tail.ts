/** Shorter lines than this many letters stand on one line anyway. */
const LEAST = 22;
/** The last line has at least this part of all letters, and no more than `MOST` are held together. */
const SHARE = 1 / 3;
const MOST = 24;
/** So many letters more or less are held together where the line then breaks behind a comma or a dash, */
const DETOUR = 8;
/** and no less than this part of what would be held otherwise. */
const LEAST_SHARE = 0.75;

const NO_BREAK_SPACE = '\u00a0';

/**
 * A title whose last words stay together, so that no single word falls into a line of its own: `Về việc khen thưởng … năm 2025`
 * never ends with `2025` alone. The spaces between these words become no-break spaces; each line of the text by itself. No more
 * is held together than `fits` one line, or it would be broken inside a word.
 */
export function holdTail(text: string, fits: (words: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => holdLine(line, fits))
    .join('\n');
}

function holdLine(line: string, fits: (words: string) => boolean): string {
  if (line.length < LEAST) return line;
  const wanted = Math.min(MOST, line.length * SHARE);
  // No line begins with a dash.
  const starts = [...line.matchAll(/(?<= )[^\s–-]/g)].map((match) => match.index).filter((at) => fits(line.slice(at)));
  const nearest = starts.findLast((at) => line.length - at >= wanted) ?? starts[0];
  if (nearest === undefined) return line;
  const behindPause = starts.findLast(
    (at) =>
      Math.abs(nearest - at) <= DETOUR &&
      line.length - at >= wanted * LEAST_SHARE &&
      /[,;:–-] $/.test(line.slice(0, at)),
  );
  const start = behindPause ?? nearest;
  return line.slice(0, start) + line.slice(start).replaceAll(' ', NO_BREAK_SPACE);
}
