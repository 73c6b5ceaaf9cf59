import type { AppFailure } from '../../../shared/errors/app-failure.ts';

/** A placeholder in a text: `{Tên cơ quan}`, or a mark that opens (`{#…}`, `{^…}` for “if not”) or closes (`{/…}`) a part. */
export interface Placeholder {
  readonly mark: '' | '#' | '^' | '/';
  /** Composed Unicode with single spaces, however it was typed. */
  readonly name: string;
  /** Where it stands in the text: `text.slice(start, end)` has its braces. */
  readonly start: number;
  readonly end: number;
}

/** The placeholders of one paragraph's text, and the first brace that has no partner. */
export interface PlaceholderScan {
  readonly placeholders: readonly Placeholder[];
  /** The text from a `{` without `}` on, or the word before a `}` without `{`; null if all braces are in pairs. */
  readonly unpaired: string | null;
}

/** How much of a paragraph is quoted to name it. */
const QUOTED_LENGTH = 60;

/** Finds the placeholders of a text. */
export function scanPlaceholders(text: string): PlaceholderScan {
  const placeholders: Placeholder[] = [];
  let position = 0;
  for (;;) {
    const open = text.indexOf('{', position);
    const close = text.indexOf('}', position);
    if (close !== -1 && (open === -1 || close < open)) {
      return {
        placeholders,
        unpaired: text
          .slice(position, close + 1)
          .trim()
          .slice(-QUOTED_LENGTH),
      };
    }
    if (open === -1) return { placeholders, unpaired: null };
    const nextOpen = text.indexOf('{', open + 1);
    if (close === -1 || (nextOpen !== -1 && nextOpen < close)) {
      return {
        placeholders,
        unpaired: text
          .slice(open, nextOpen === -1 ? undefined : nextOpen)
          .trim()
          .slice(0, QUOTED_LENGTH),
      };
    }
    placeholders.push(readPlaceholder(text, open, close + 1));
    position = close + 1;
  }
}

function readPlaceholder(text: string, start: number, end: number): Placeholder {
  const inner = normalizePlaceholderName(text.slice(start + 1, end - 1));
  const first = inner.charAt(0);
  const mark = first === '#' || first === '^' || first === '/' ? first : '';
  return { mark, name: inner.slice(mark.length).trim(), start, end };
}

/** The form in which placeholders are compared: composed Unicode, single spaces. */
export function normalizePlaceholderName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The failure that tells the officer which placeholder is wrong, how, and in which paragraph of the template. */
export function placeholderFailure(placeholder: string, problem: string, paragraph: string): AppFailure {
  const quoted = paragraph.length > QUOTED_LENGTH ? `${paragraph.slice(0, QUOTED_LENGTH)}…` : paragraph;
  return { kind: 'placeholder', placeholder, problem: `${problem}, ở đoạn “${quoted}”` };
}
