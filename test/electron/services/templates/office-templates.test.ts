import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentCatalogue } from '#electron/documents/document-catalogue.ts';
import {
  DOCUMENT_PART,
  readWordPackage,
  textPart,
  type WordPackage,
  zipWordPackage,
} from '#electron/documents/word/word-package.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { addTemplate, compareVersions, readOffers, renderTrial, templateFile } from '#electron/office/template-desk.ts';
import { exportTemplateSet, importTemplateSet } from '#electron/office/template-set.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { temporaryFolder } from '../../../fixtures/new-office.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let sample: Uint8Array | null = null;

/** The sample office, made once and copied. */
function sampleOffice(): OfficeSession {
  const office = new OfficeSession('Lường Thị Vui');
  const file = path.join(temporaryFolder(), 'sample.tdkt');
  if (sample === null) {
    office.createSample(file);
    office.close();
    sample = readFileSync(file);
  } else {
    writeFileSync(file, sample);
  }
  office.open(file);
  return office;
}

async function standard(office: OfficeSession): Promise<WordPackage> {
  const { bytes } = await templateFile(office, 'decision', null);
  const read = readWordPackage(bytes, 'mẫu');
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** The program's template for decisions with its text changed, as an officer edits it in Word. */
async function edited(
  office: OfficeSession,
  change: (document: string) => string,
  more: WordPackage = new Map(),
): Promise<Uint8Array> {
  const parts = new Map([...(await standard(office)), ...more]);
  parts.set(DOCUMENT_PART, change(textPart(parts, DOCUMENT_PART)));
  return zipWordPackage(parts, NOW);
}

async function refusal(work: Promise<unknown>): Promise<AppFailure> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && 'failure' in error) return error.failure as AppFailure;
  throw new Error(`expected a refusal, got ${String(error)}`);
}

const add = (office: OfficeSession, bytes: Uint8Array, id: number | null = null) =>
  addTemplate(office, { document: 'decision', id, fileName: 'Quyết định của Sở.docx', bytes });
const motto = 'Độc lập - Tự do - Hạnh phúc';

describe('the office’s own Word template', () => {
  let office: OfficeSession;
  beforeAll(() => {
    office = new OfficeSession('Lường Thị Vui');
  });

  test('takes the place of the program’s as soon as it is added, in Word, preview and print alike', async () => {
    office = sampleOffice();
    await add(office, await edited(office, (text) => text.replace('QUYẾT ĐỊNH', 'QUYẾT ĐỊNH THEO MẪU CỦA SỞ')));
    const request: DocumentRequest = {
      document: 'decision',
      params: { decisionId: 1, signerId: null, recipients: [] },
    };
    const { html } = await office.render(request, 'html');
    expect(html).toContain('QUYẾT ĐỊNH THEO MẪU CỦA SỞ');
    const { bytes } = await office.render(request, 'docx');
    const read = readWordPackage(bytes ?? new Uint8Array(), 'x');
    expect(read.ok && textPart(read.value, DOCUMENT_PART)).toContain('QUYẾT ĐỊNH THEO MẪU CỦA SỞ');
    office.call('history:undo', {});
    expect((await office.render(request, 'html')).html).not.toContain('THEO MẪU CỦA SỞ');
    office.close();
  });

  test('a misspelt placeholder is refused with its paragraph and the name that was meant; nothing changes', async () => {
    office = sampleOffice();
    const { id } = await add(office, await edited(office, (text) => text.replace(motto, `${motto} (bản 1)`)));
    const wrong = await edited(office, (text) => text.replace('{Trích yếu}', 'Về việc {Trích yểu cả}'));
    const failure = await refusal(add(office, wrong, id));
    expect(failure.kind).toBe('templateRefused');
    const told = JSON.stringify(failure);
    expect(told).toContain('{Trích yểu cả}');
    expect(told).toContain('ở đoạn “Về việc');
    expect(office.call('templates:list', {})[0]?.versions).toHaveLength(1);
    expect(await renderTrial(office, 'decision', office.call('templates:list', {})[0]!.versions[0]!.id)).toContain(
      '(bản 1)',
    );
    office.close();
  });

  test.each([
    ['an unclosed loop', (text: string) => text.replace('{/Các căn cứ}', ''), '{#Các căn cứ}'],
    ['an unclosed brace', (text: string) => text.replace('{Trích yếu}', '{Trích yếu'), 'thiếu dấu đóng ngoặc'],
    [
      'a loop across text and table',
      (text: string) =>
        text.replace('{/Điều thi hành}', '').replace('{Chức vụ người ký}', '{/Điều thi hành}{Chức vụ người ký}'),
      'trong và ngoài bảng',
    ],
  ])('%s is refused, and the place is named', async (_name, change, named) => {
    office = sampleOffice();
    const failure = await refusal(add(office, await edited(office, change)));
    expect(failure.kind).toBe('templateRefused');
    expect(JSON.stringify(failure)).toContain(named);
    expect(office.call('templates:list', {})).toEqual([]);
    office.close();
  });

  test('what is no .docx, is an old .doc, holds macros or lacks a picture is refused in a sentence', async () => {
    office = sampleOffice();
    const text = (failure: AppFailure) =>
      failure.kind === 'templateRefused' ? failure.problems.join(' ') : failure.kind;
    expect(text(await refusal(add(office, new TextEncoder().encode('xin chào'))))).toContain('không phải tệp .docx');
    const good = await edited(office, (same) => same);
    expect(text(await refusal(add(office, good.slice(0, good.length / 2))))).toContain('không đọc được');
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(text(await refusal(add(office, old)))).toContain('tệp Word cũ');
    const macros = await edited(office, (same) => same, new Map([['word/vbaProject.bin', new Uint8Array([1])]]));
    expect(text(await refusal(add(office, macros)))).toContain('macro');
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><a:blip r:embed="rId99"/></wp:inline></w:drawing></w:r>';
    const picture = await edited(office, (document) =>
      document.replace('<w:p><w:pPr><w:pStyle w:val="IssuerTitle"/></w:pPr>', `$&${drawing}`),
    );
    expect(text(await refusal(add(office, picture)))).toMatch(/^Ảnh .*không có trong tệp/);
    const header = `<w:hdr xmlns:w="w" xmlns:wp="wp" xmlns:a="a" xmlns:r="r"><w:p>${drawing}</w:p></w:hdr>`;
    const inHeader = await edited(office, (same) => same, new Map([['word/header9.xml', header]]));
    expect(text(await refusal(add(office, inHeader)))).toMatch(/^Ảnh ở đầu trang \(header\) không in được/);
    office.close();
  });

  test('a template with pictures of 2 MB works, and its picture prints in its size', async () => {
    office = sampleOffice();
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><a:blip r:embed="rId99"/></wp:inline></w:drawing></w:r>';
    const relationships = textPart(await standard(office), 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>',
    );
    const noise = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 2654435761) >>> 24);
    const more = new Map<string, string | Uint8Array>([
      ['word/_rels/document.xml.rels', relationships],
      ['word/media/logo.png', Buffer.concat([PNG, noise])],
    ]);
    const bytes = await edited(
      office,
      (document) => document.replace('<w:p><w:pPr><w:pStyle w:val="IssuerTitle"/></w:pPr>', `$&${drawing}`),
      more,
    );
    await add(office, bytes);
    const html = await renderTrial(office, 'decision', office.call('templates:list', {})[0]!.versions[0]!.id);
    expect(html).toContain('width:72pt;height:36pt');
    office.close();
  });

  test('earlier versions are kept, compared, and put back', async () => {
    office = sampleOffice();
    const { id } = await add(office, await edited(office, (text) => text.replace(motto, `${motto} (bản 1)`)));
    await add(office, await edited(office, (text) => text.replace(motto, `${motto} (bản 2)`)), id);
    const [second, first] = office.call('templates:list', {})[0]!.versions;
    const changed = (await compareVersions(office, 'decision', first!.id, second!.id)).filter(
      (line) => line.kind !== 'same',
    );
    expect(changed).toEqual([
      { kind: 'removed', text: `${motto} (bản 1)` },
      { kind: 'added', text: `${motto} (bản 2)` },
    ]);
    office.call('templates:restore', { versionId: first!.id });
    const request: DocumentRequest = {
      document: 'decision',
      params: { decisionId: 1, signerId: null, recipients: [] },
    };
    expect((await office.render(request, 'html')).html).toContain('(bản 1)');
    office.close();
  });

  test('a set of templates and designs goes to a colleague as one file', async () => {
    office = sampleOffice();
    await add(office, await edited(office, (text) => text.replace(motto, `${motto} (của Sở)`)));
    const file = exportTemplateSet(office);
    const designs = office.call('certificates:designs', {}).length;
    office.close();
    const colleague = sampleOffice();
    const taken = await importTemplateSet(colleague, 'Bộ mẫu.bomau', file);
    expect(taken).toEqual({ added: 1 + designs, skipped: [] });
    expect(colleague.call('templates:list', {})[0]).toMatchObject({ name: 'Quyết định của Sở', isChosen: true });
    const refused = await refusal(importTemplateSet(colleague, 'ảnh.png', new Uint8Array(PNG)));
    expect(refused.kind).toBe('refused');
    colleague.close();
  });
});

test('every document of the catalogue that has a Word form offers placeholders, and its own template fills again', async () => {
  const office = sampleOffice();
  for (const { id, formats } of documentCatalogue) {
    if (!formats.includes('docx')) continue;
    const offers = await readOffers(office, id);
    expect(
      offers.some((offer) => offer.name === 'Tên cơ quan'),
      id,
    ).toBe(true);
    const { bytes } = await templateFile(office, id, null);
    const added = await addTemplate(office, { document: id, id: null, fileName: `${id}.docx`, bytes }).catch(
      (error: unknown) => {
        throw new Error(`${id}: ${JSON.stringify((error as { failure?: unknown }).failure ?? String(error))}`);
      },
    );
    expect(added.id).toBeGreaterThan(0);
    const html = await renderTrial(
      office,
      id,
      office.call('templates:list', {}).find((each) => each.document === id)!.versions[0]!.id,
    );
    // No placeholder reaches a page.
    expect(html.replace(/<style>[\s\S]*?<\/style>/g, ''), id).not.toMatch(/\{[#/^]?\p{L}[^{}]*\}/u);
  }
  office.close();
}, 120_000);
