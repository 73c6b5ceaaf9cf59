import { DOCUMENT_PART, type WordPackage } from '../word/word-package.ts';
import { partsWithPlaceholders } from './check-template.ts';
import { paragraphTexts } from './template-paragraphs.ts';

/** A paragraph of two templates laid side by side. */
export interface ComparedParagraph {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The texts of a template, header and footer last; empty paragraphs left out. */
export function templateTexts(parts: WordPackage): string[] {
  const names = partsWithPlaceholders(parts).sort(
    (one, other) => Number(other === DOCUMENT_PART) - Number(one === DOCUMENT_PART),
  );
  return names.flatMap((name) => {
    const part = parts.get(name);
    return typeof part === 'string' ? paragraphTexts(part).filter((text) => text.trim() !== '') : [];
  });
}

/** Which lines went and which came, in the order of both: the longest common part stays. Long texts of a few thousand lines. */
export function compareLines(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const lengths: Uint16Array[] = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const [here, below] = [lengths[row]!, lengths[row + 1]!];
      here[column] =
        before[row] === after[column] ? below[column + 1]! + 1 : Math.max(below[column]!, here[column + 1]!);
    }
  }
  const lines: ComparedParagraph[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      lines.push({ kind: 'same', text: before[row++]! });
      column++;
    } else if (
      column >= after.length ||
      (row < before.length && lengths[row + 1]![column]! >= lengths[row]![column + 1]!)
    ) {
      lines.push({ kind: 'removed', text: before[row++]! });
    } else {
      lines.push({ kind: 'added', text: after[column++]! });
    }
  }
  return lines;
}
