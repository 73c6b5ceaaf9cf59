import { pictureTypes } from '../pages/picture-to-html.ts';
import { DOCUMENT_PART, type WordPackage } from '../word/word-package.ts';
import { attribute, childElements, descendantElements, parseXml } from '../word/xml-reader.ts';
import { partsWithPlaceholders } from './check-template.ts';
import { templateParagraphs } from './template-paragraphs.ts';

/** How much of a paragraph is quoted to name it. */
const QUOTED_LENGTH = 60;

/**
 * What is wrong with a Word file before anybody looks at its placeholders: macros, parts that are no XML, pictures that are
 * missing, lie outside the file, or are of a kind or in a place that does not print. Each is a sentence that names the place.
 */
export function checkWordFile(parts: WordPackage): string[] {
  const types = parts.get('[Content_Types].xml');
  if (parts.has('word/vbaProject.bin') || (typeof types === 'string' && types.includes('macroEnabled'))) {
    return ['Tệp có macro; hãy lưu lại trong Word ở dạng “Word Document (.docx)”, không có macro.'];
  }
  for (const name of [...partsWithPlaceholders(parts), 'word/styles.xml']) {
    const part = parts.get(name);
    if (name === 'word/styles.xml' && part === undefined)
      return ['Tệp thiếu bảng kiểu (styles.xml); hãy mở và lưu lại trong Word.'];
    if (typeof part !== 'string' || !isXml(part))
      return [`Phần “${name}” trong tệp bị hỏng; hãy mở và lưu lại trong Word.`];
  }
  return [...missingPictures(parts), ...marginPictures(parts)];
}

function isXml(part: string): boolean {
  try {
    parseXml(part);
    return true;
  } catch {
    return false;
  }
}

/** Pages carry the words of a header or a footer, and no pictures. */
function marginPictures(parts: WordPackage): string[] {
  return partsWithPlaceholders(parts).flatMap((name) => {
    const part = parts.get(name);
    if (name === DOCUMENT_PART || typeof part !== 'string') return [];
    if (descendantElements(parseXml(part), 'a:blip').length === 0) return [];
    const place = name.includes('header') ? 'đầu trang (header)' : 'chân trang (footer)';
    return [`Ảnh ở ${place} không in được trong bản xem trước và PDF; hãy chèn ảnh vào phần nội dung của văn bản.`];
  });
}

function missingPictures(parts: WordPackage): string[] {
  const document = parts.get(DOCUMENT_PART);
  const source = parts.get('word/_rels/document.xml.rels');
  if (typeof document !== 'string') return [];
  const targets = new Map<string, { readonly target: string; readonly isOutside: boolean }>();
  for (const relationship of typeof source === 'string' ? childElements(parseXml(source), 'Relationship') : []) {
    const isOutside = attribute(relationship, 'TargetMode') === 'External';
    targets.set(attribute(relationship, 'Id') ?? '', { target: attribute(relationship, 'Target') ?? '', isOutside });
  }
  const paragraphs = templateParagraphs(document).map((paragraph) => paragraph.text.trim());
  return descendantElements(parseXml(document), 'w:p').flatMap((paragraph, index) =>
    descendantElements(paragraph, 'a:blip').flatMap((blip) => {
      const found = targets.get(attribute(blip, 'r:embed') ?? attribute(blip, 'r:link') ?? '');
      const problem = pictureProblem(found, parts);
      return problem === null ? [] : [`Ảnh ${near(paragraphs, index)} ${problem}`];
    }),
  );
}

function pictureProblem(
  found: { readonly target: string; readonly isOutside: boolean } | undefined,
  parts: WordPackage,
): string | null {
  if (found === undefined) return 'không có trong tệp; hãy chèn lại ảnh.';
  if (found.isOutside) return 'nằm ngoài tệp; hãy chèn ảnh vào trong văn bản.';
  const name = found.target.startsWith('/') ? found.target.slice(1) : `word/${found.target}`;
  if (!parts.has(name)) return 'không có trong tệp; hãy chèn lại ảnh.';
  const extension = /\.(\w+)$/.exec(found.target)?.[1]?.toLowerCase() ?? '';
  return extension in pictureTypes ? null : `thuộc loại .${extension} không in được; hãy chèn ảnh PNG hoặc JPEG.`;
}

/** Names the place of a paragraph by its text, or by that of the one before. */
function near(paragraphs: readonly string[], index: number): string {
  const own = paragraphs[index] ?? '';
  const before = paragraphs.slice(0, index).findLast((text) => text !== '') ?? '';
  const quoted = (text: string) => (text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text);
  if (own !== '') return `ở đoạn “${quoted(own)}”`;
  return before === '' ? 'ở đầu văn bản' : `sau đoạn “${quoted(before)}”`;
}
