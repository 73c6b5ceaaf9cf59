const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 60;

/**
 * Wraps a pure function of one text so that it is computed once for texts that repeat, such as given names and the words of
 * a file. Keeps at most 20,000 short texts, then starts anew, so that memory stays small.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (text.length <= LONGEST_REMEMBERED) known.set(text, result);
    return result;
  };
}
