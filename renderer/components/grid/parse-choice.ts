import { foldText } from '#shared/text/fold.ts';
import type { Choice, GridColumn, ParsedCell } from './grid-types.ts';

/** The list of a choice column for one row; empty for other kinds. `row` is null for a draft. */
export function choicesOf<Row>(column: GridColumn<Row>, row: Row | null): readonly Choice[] {
  return typeof column.choices === 'function' ? column.choices(row) : (column.choices ?? []);
}

/** Reads a pasted or fully typed choice: its label, an alias or the value itself, without regard to case and accents. */
export function parseChoiceText(text: string, choices: readonly Choice[]): ParsedCell {
  const bare = text.trim();
  if (bare === '') return { ok: true, value: null };
  const exact = choices.find((choice) => choice.label === bare || choice.value === bare);
  if (exact) return { ok: true, value: exact.value };
  const folded = foldText(bare);
  const alike = choices.filter((choice) => namesOf(choice).some((name) => foldText(name) === folded));
  if (alike.length === 1 && alike[0]) return { ok: true, value: alike[0].value };
  return {
    ok: false,
    problem:
      alike.length > 1
        ? `“${bare}” có thể là ${quoteAll(alike)}: hãy chọn một.`
        : `“${bare}” không có trong danh sách.`,
  };
}

/** The choices that a half-typed text may mean, likeliest first: names that begin so, then words that do, then any part. */
export function matchChoices(text: string, choices: readonly Choice[]): readonly Choice[] {
  const folded = foldText(text);
  if (folded === '') return choices;
  const ranked = choices.flatMap((choice) => {
    const ranks = namesOf(choice).map((name) => rankMatch(foldText(name), folded));
    const rank = Math.min(...ranks);
    return rank < NO_MATCH ? [{ choice, rank }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

const NO_MATCH = 4;

function rankMatch(name: string, typed: string): number {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return name.includes(typed) || initials(name).startsWith(typed) ? 3 : NO_MATCH;
}

/** `chien si thi dua co so` → `cstdcs`: how officers abbreviate. */
function initials(name: string): string {
  return name.replace(/(\S)\S*\s*/g, '$1');
}

function namesOf(choice: Choice): readonly string[] {
  return [choice.label, choice.value, ...(choice.aliases ?? [])];
}

function quoteAll(choices: readonly Choice[]): string {
  return choices.map((choice) => `“${choice.label}”`).join(' hoặc ');
}
