import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { AppFailure, Reply } from '../../../shared/errors/app-failure.ts';
import { DOCUMENT_PART, textPart, type WordPackage } from '../word/word-package.ts';
import { removeForbiddenCharacters } from '../word/xml-text.ts';
import { checkTemplate, partsWithPlaceholders } from './check-template.ts';
import { normalizePlaceholderName, placeholderFailure, scanPlaceholders } from './placeholder.ts';
import { cutTables, putRows } from './table-rows.ts';
import { offeredNames, type TemplateData, type TemplateScope, type TemplateValue } from './template-data.ts';
import { joinPlaceholders, paragraphTexts } from './template-paragraphs.ts';

/**
 * Fills a Word template. Fails with the placeholder and its paragraph when the template is wrong or a value is missing: a
 * placeholder or an unexplained blank never reaches paper. `{Tên}` is a value, `{#Tên}…{/Tên}` a part that is there for each
 * element of a list or when a value is present, `{^Tên}…{/Tên}` when it is absent.
 */
export function fillTemplate(template: WordPackage, data: TemplateData): Reply<WordPackage> {
  const [problem] = checkTemplate(template, offeredNames(data));
  if (problem) return { ok: false, failure: problem };
  const parts = new Map(template);
  for (const name of partsWithPlaceholders(template)) parts.set(name, joinPlaceholders(textPart(template, name)));
  const cut = cutTables(textPart(parts, DOCUMENT_PART), data.tables);
  if (!cut.ok) return cut;
  parts.set(DOCUMENT_PART, cut.value.frame);
  const frame = fillFrame(parts, data.scope);
  if (!frame.ok) return frame;
  for (const name of partsWithPlaceholders(parts)) parts.set(name, frame.value(name));
  const document = putRows(cut.value, textPart(parts, DOCUMENT_PART));
  if (!document.ok) return document;
  parts.set(DOCUMENT_PART, document.value);
  return { ok: true, value: parts };
}

/** What docxtemplater says of an error in a template. */
interface TemplateLibraryError {
  readonly properties?: {
    readonly xtag?: string;
    readonly explanation?: string;
    readonly errors?: readonly TemplateLibraryError[];
  };
}

function fillFrame(parts: WordPackage, scope: TemplateScope): Reply<(part: string) => string> {
  const zip = new PizZip();
  // The file's properties hold names as they are, braces and all: nothing is filled in there.
  for (const [name, content] of parts) if (!name.startsWith('docProps/')) zip.file(name, content);
  const missing: string[] = [];
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      delimiters: { start: '{', end: '}' },
      parser: (tag) => ({ get: (values: TemplateScope | string) => lookUp(values, tag) }),
      nullGetter: (part: { readonly value: string; readonly module?: string }) => {
        // A part with no value is not printed; a placeholder with none is a mistake.
        if (!part.module) missing.push(part.value);
        return '';
      },
    });
    document.render(printable(scope));
    const [name] = missing;
    if (name !== undefined) return { ok: false, failure: missingValue(parts, normalizePlaceholderName(name)) };
    const filled = document.getZip();
    return { ok: true, value: (part) => filled.file(part)?.asText() ?? textPart(parts, part) };
  } catch (error) {
    return { ok: false, failure: libraryFailure(error) };
  }
}

function lookUp(values: TemplateScope | string, tag: string): unknown {
  const name = normalizePlaceholderName(tag);
  return typeof values === 'object' && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The values as the library takes them, without the characters that a Word file cannot hold. */
function printable(scope: TemplateScope): Record<string, unknown> {
  const convert = (value: TemplateValue): unknown => {
    if (typeof value === 'string') return removeForbiddenCharacters(value);
    return typeof value === 'object' && value !== null ? value.items.map(printable) : value;
  };
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, convert(value)]));
}

function missingValue(parts: WordPackage, name: string): AppFailure {
  const paragraphs = partsWithPlaceholders(parts).flatMap((part) => paragraphTexts(textPart(parts, part)));
  const paragraph = paragraphs.find((text) => scanPlaceholders(text).placeholders.some((each) => each.name === name));
  return placeholderFailure(`{${name}}`, 'chưa có giá trị', paragraph ?? '');
}

/** Mistakes that only the library sees, such as a loop that begins in a table and ends in text. */
function libraryFailure(error: unknown): AppFailure {
  const { properties } = error as TemplateLibraryError;
  if (!properties) throw error;
  const first = properties.errors?.[0]?.properties ?? properties;
  return placeholderFailure(`{${first.xtag ?? ''}}`, 'đặt sai chỗ trong mẫu', first.explanation ?? first.xtag ?? '');
}
