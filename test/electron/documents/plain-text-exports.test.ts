import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inChangeSet } from '#electron/database/change-set.ts';
import { documentCatalogue } from '#electron/documents/document-catalogue.ts';
import { defaultDocumentParams } from '#electron/office/default-document-params.ts';
import type { OfficeSession } from '#electron/office/office-session.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { officeHandlers } from '#electron/services/office-handlers.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { documentRequest } from '#shared/contracts/documents.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { sampleOffice } from '../sample/sample-office.ts';

/** What a hostile or careless hand may have typed where a name stands: each begins with a mark that the papers are searched for. */
const hostile = [
  `=cmd|' /C calc'!A0`,
  `+HYPERLINK("http://example.invalid")`,
  `@SUM(1+1)`,
  `-2+3+cmd|' /C calc'!A0`,
  `<script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `"><svg onload=alert(1)>`,
  `{ DDEAUTO c:\\\\x.exe }`,
  `<w:fldSimple w:instr="DDEAUTO"/>`,
  `{Tên cơ quan}{#danh sách}`,
  `]]>&lt;b&amp;`,
];

/** The text columns that people type names and words into. */
function spoil(context: ServiceContext): number {
  const { database } = context;
  const columns: [string, string][] = [
    ['people', 'full_name'],
    ['unit_names', 'name'],
    ['initiatives', 'name'],
    ['movements', 'name'],
    ['memberships', 'position'],
    ['decisions', 'subject_line'],
    ['awards', 'citation'],
    ['awards', 'recipient_name'],
    ['awards', 'position'],
    ['awards', 'unit_name'],
    ['ceremonies', 'name'],
    ['ceremonies', 'place'],
    ['signers', 'full_name'],
    ['council_members', 'full_name'],
    ['proposals', 'citation'],
    ['pledges', 'name'],
    ['fund_entries', 'content'],
  ];
  let spoilt = 0;
  inChangeSet(database, { label: 'Kiểm thử', madeBy: 'Kiểm thử', madeAt: context.now() }, () => {
    for (const [table, column] of columns) {
      const known = (database.pragma(`table_info(${table})`) as { name: string }[]).map((each) => each.name);
      if (!known.includes(column)) continue;
      for (const [index, text] of hostile.entries()) {
        const sql = `UPDATE ${table} SET ${column} = ? WHERE id % ${hostile.length} = ${index} AND ${column} IS NOT NULL`;
        spoilt += database.prepare(sql).run(text).changes;
      }
    }
  });
  return spoilt;
}

const clean = sampleOffice();
const spoilt = sampleOffice();
const changed = spoil(spoilt);

/** As much of a session as the usual parameters of a document want. */
function sessionOf(context: ServiceContext): OfficeSession {
  const call = (channel: keyof typeof officeHandlers, input: never) => officeHandlers[channel](context, input);
  return { call, required: () => context } as unknown as OfficeSession;
}

type Made = { readonly html: string | undefined; readonly parts: Readonly<Record<string, string>> };

async function make(context: ServiceContext, document: string, format: 'docx' | 'xlsx' | 'html'): Promise<Made | null> {
  const params = defaultDocumentParams(sessionOf(clean), document as never, null);
  const request = documentRequest.parse({ document, params });
  try {
    const { html, bytes } = await renderDocument(context, request, format);
    const parts = bytes === undefined || bytes === null ? {} : unzipSync(bytes);
    const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
    return {
      html: html ?? undefined,
      parts: Object.fromEntries(texts.map(([name, content]) => [name, new TextDecoder().decode(content)])),
    };
  } catch (error) {
    if (error instanceof AppFailureError) return null;
    throw error;
  }
}

/** What may run or reach out, and how often: elements and attributes, never text. */
function livingParts(text: string): Record<string, number> {
  const living = {
    formula: /<f[ >]/g,
    field: /<w:(instrText|fldSimple|fldChar)/g,
    link: /<(w:)?hyperlink|TargetMode="External"|\shref=/gi,
    script: /<script|<iframe|<object|<embed|<svg[^>]*\sonload|<img[^>]*\sonerror|javascript:/gi,
    handler: /<[a-z][^<>]*\son[a-z]+\s*=/gi,
  };
  return Object.fromEntries(Object.entries(living).map(([name, pattern]) => [name, text.match(pattern)?.length ?? 0]));
}

describe('Names with formulas, HTML and field codes come out as plain text', () => {
  test('the office of this test is full of them', () => {
    expect(changed).toBeGreaterThan(300);
  });

  test.each(documentCatalogue.map(({ id, name }) => [name, id] as const))('in «%s»', async (_name, id) => {
    let compared = 0;
    for (const format of ['docx', 'xlsx', 'html'] as const) {
      const usual = await make(clean, id, format);
      const made = await make(spoilt, id, format);
      if (usual === null || made === null) continue;
      const before = livingParts([usual.html ?? '', ...Object.values(usual.parts)].join('\n'));
      const after = livingParts([made.html ?? '', ...Object.values(made.parts)].join('\n'));
      compared++;
      if (format === 'xlsx') expect(after.formula, format).toBe(before.formula);
      expect({ ...after, formula: 0 }, format).toEqual({ ...before, formula: 0 });
    }
    expect(compared).toBeGreaterThan(0);
  });
});
