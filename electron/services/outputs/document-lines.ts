import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { documentCatalogue } from '../../documents/document-catalogue.ts';
import type { TemplateData, TemplateScope } from '../../documents/filling/template-data.ts';
import { usingTemplate } from '../../documents/template-use.ts';
import { renderDocument } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';

/** Whoever is taken out moves all numbers below: only the line itself is told. */
const RUNNING_NUMBERS: ReadonlySet<string> = new Set(['STT', 'TT']);

/**
 * What a document says, line by line and without its layout: for telling what changed since it was printed. Null for one that
 * exists as a spreadsheet only. @throws AppFailureError as rendering does
 */
export async function documentLines(context: ServiceContext, request: DocumentRequest): Promise<string[] | null> {
  const formats = documentCatalogue.find((known) => known.id === request.document)?.formats ?? [];
  if (formats.includes('docx')) {
    let lines: string[] | null = null;
    const inspect = (_template: unknown, data: TemplateData) => {
      lines ??= [...scopeLines(data.scope, ''), ...tableLines(data.tables)];
    };
    await usingTemplate({ own: null, inspect }, () => renderDocument(context, request, 'docx'));
    return lines;
  }
  if (!formats.includes('pdf')) return null;
  const { html } = await renderDocument(context, request, 'html');
  return drawnLines(html ?? '');
}

function scopeLines(scope: TemplateScope, before: string): string[] {
  return Object.entries(scope).flatMap(([name, value]): string[] => {
    if (value === null || value === '' || typeof value === 'boolean') return [];
    if (typeof value === 'string') return value.split('\n').map((line) => `${before}${name}: ${line}`);
    return value.items.flatMap((item, index) => scopeLines(item, `${before}${name} ${index + 1} – `));
  });
}

function tableLines(tables: TemplateData['tables']): string[] {
  return Object.values(tables).flatMap((table) =>
    table.rows.map((row) =>
      Object.entries(row.values)
        .filter(([name, value]) => value !== '' && !RUNNING_NUMBERS.has(name))
        .map(([, value]) => value)
        .join(' | '),
    ),
  );
}

/** The texts of drawn pages, a page's texts in one line. */
function drawnLines(html: string): string[] {
  return html
    .split('<div class="sheet')
    .slice(1)
    .map((sheet) => {
      const texts = [...sheet.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map((match) =>
        (match[1] ?? '').replace(/<[^>]*>/g, ''),
      );
      return texts.join(' | ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    });
}
