import type { Reply } from '../../shared/errors/app-failure.ts';
import { fillTemplate } from './filling/fill-template.ts';
import type { TemplateData } from './filling/template-data.ts';
import { wordToHtml } from './pages/word-to-html.ts';
import { templateUse } from './template-use.ts';
import { type DocumentProperties, newWordPackage } from './word/new-word-package.ts';
import { zipWordPackage } from './word/word-package.ts';

/** What a document can be rendered as; the PDF is what Chromium prints from the HTML. */
export type RenderFormat = 'docx' | 'xlsx' | 'html';

/**
 * Fills a template made by this program, or the office's own in its place (see `usingTemplate`), and gives the Word file's bytes, or its pages as HTML. Both come from the same filled
 * file, so that what is seen, printed and opened in Word is one thing.
 */
export function renderWord(
  template: string,
  data: TemplateData,
  properties: DocumentProperties,
  format: 'docx' | 'html',
): Reply<Uint8Array | string> {
  const use = templateUse();
  const standard = newWordPackage(template, properties);
  use?.inspect?.(standard, data);
  const filled = fillTemplate(use?.own ?? standard, data);
  if (!filled.ok) return filled;
  const value =
    format === 'docx' ? zipWordPackage(filled.value, properties.createdAt) : wordToHtml(filled.value, properties.title);
  return { ok: true, value };
}
