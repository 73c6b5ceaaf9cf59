import type { AppFailure } from '../../../shared/errors/app-failure.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { WordPackage } from '../word/word-package.ts';
import { type Placeholder, placeholderFailure, scanPlaceholders } from './placeholder.ts';
import { type TemplateParagraph, templateParagraphs } from './template-paragraphs.ts';

/** The parts of a Word file in which placeholders may stand. */
export function partsWithPlaceholders(parts: WordPackage): string[] {
  return [...parts.keys()].filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
}

/**
 * What is wrong with the placeholders of a template, in document order: a brace without its partner, a name that the document
 * does not offer (with the one that may have been meant), a part that is opened and not closed. Each failure names the
 * paragraph. Empty for a template that can be filled.
 */
export function checkTemplate(parts: WordPackage, offered: ReadonlySet<string>): AppFailure[] {
  return partsWithPlaceholders(parts).flatMap((name) => {
    const part = parts.get(name);
    return typeof part === 'string' ? checkParagraphs(templateParagraphs(part), offered) : [];
  });
}

interface OpenPart {
  readonly name: string;
  readonly paragraph: TemplateParagraph;
}

function checkParagraphs(paragraphs: readonly TemplateParagraph[], offered: ReadonlySet<string>): AppFailure[] {
  const failures: AppFailure[] = [];
  const open: OpenPart[] = [];
  for (const paragraph of paragraphs) {
    const { placeholders, unpaired } = scanPlaceholders(paragraph.text);
    for (const placeholder of placeholders) {
      if (!offered.has(placeholder.name)) failures.push(unknownName(placeholder, paragraph.text, offered));
      else failures.push(...checkMark(placeholder, paragraph, open));
    }
    if (unpaired !== null) {
      const problem = unpaired.startsWith('{') ? 'thiếu dấu đóng ngoặc }' : 'thiếu dấu mở ngoặc {';
      failures.push(placeholderFailure(unpaired, problem, paragraph.text));
    }
  }
  const unclosed = open.map(({ name, paragraph }) =>
    placeholderFailure(`{#${name}}`, `chưa có {/${name}} đi kèm`, paragraph.text),
  );
  return [...failures, ...unclosed];
}

function unknownName(placeholder: Placeholder, paragraph: string, offered: ReadonlySet<string>): AppFailure {
  const meant = nearestName(placeholder.name, offered);
  const proposal = meant === null ? '' : ` (có phải {${placeholder.mark}${meant}} không?)`;
  return placeholderFailure(
    `{${placeholder.mark}${placeholder.name}}`,
    `không có trong văn bản này${proposal}`,
    paragraph,
  );
}

/** Parts are closed in the reverse order in which they were opened, inside the same table or outside all. */
function checkMark({ mark, name }: Placeholder, paragraph: TemplateParagraph, open: OpenPart[]): AppFailure[] {
  if (mark === '#' || mark === '^') open.push({ name, paragraph });
  if (mark !== '/') return [];
  if (!open.some((part) => part.name === name)) {
    return [placeholderFailure(`{/${name}}`, `không có {#${name}} mở trước nó`, paragraph.text)];
  }
  const failures: AppFailure[] = [];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.name === name) {
      if (part.paragraph.table === paragraph.table) break;
      failures.push(
        placeholderFailure(`{#${name}}`, 'mở và đóng ở hai nơi khác nhau, trong và ngoài bảng', part.paragraph.text),
      );
      break;
    }
    const problem = `phải đóng bằng {/${part.name}} trước {/${name}}`;
    failures.push(placeholderFailure(`{#${part.name}}`, problem, part.paragraph.text));
  }
  return failures;
}

/** The offered name that differs least from a misspelt one, accents aside; null if none is near. */
function nearestName(name: string, offered: ReadonlySet<string>): string | null {
  const folded = foldText(name);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of offered) {
    const distance = editDistance(folded, foldText(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** How many letters must be put in, taken out or changed to make one text the other (Levenshtein). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
