import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentCatalogue } from '#electron/documents/document-catalogue.ts';
import { renderAwardList } from '#electron/documents/render-award-list.ts';
import { renderAwardRegister } from '#electron/documents/render-award-register.ts';
import { renderDecision } from '#electron/documents/render-decision.ts';
import { defaultDocumentParams } from '#electron/office/default-document-params.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { type DocumentId, documentRequest } from '#shared/contracts/documents.ts';
import type { AwardListColumn } from '#shared/domain/award-lists/award-list.ts';
import { buildAwardList } from '#shared/domain/award-lists/build-award-list.ts';
import { buildAwardRegister } from '#shared/domain/documents/award-register.ts';
import { buildDecisionDocument } from '#shared/domain/documents/decision-document.ts';
import type { Reply } from '#shared/errors/app-failure.ts';
import { awardListOptions, manyAwards, sampleHeading } from '../../fixtures/award-records.ts';
import { type PdfPage, readPdfPages } from './read-pdf-pages.ts';

const MINUTES = 60_000;

const exists = (command: string) => spawnSync('which', [command]).status === 0;
const browser = ['google-chrome', 'chromium', 'chromium-browser'].find(exists);
const missing = [
  browser ? null : 'Chromium',
  exists('soffice') ? null : 'LibreOffice',
  exists('pdftotext') ? null : 'pdftotext',
]
  .filter(Boolean)
  .join(', ');

const portrait: AwardListColumn[] = ['recipient', 'born', 'position', 'unit', 'amount'];
const landscape: AwardListColumn[] = [
  'recipient',
  'born',
  'gender',
  'position',
  'unit',
  'award',
  'citation',
  'amount',
  'note',
];

type Render = (format: 'docx' | 'html') => Promise<Reply<Uint8Array | string>>;
const awardList = (count: number, orientation: 'portrait' | 'landscape'): [string, Render] => {
  const columns = orientation === 'portrait' ? portrait : landscape;
  const list = buildAwardList(manyAwards(count), awardListOptions({ columns, orientation }));
  return [`award-list-${count}-${orientation}`, (format) => renderAwardList(list, sampleHeading, format)];
};
const register = buildAwardRegister(manyAwards(60), { fromYear: 2026, toYear: 2026, datedOn: '2027-02-15' });
const decision = buildDecisionDocument(
  {
    number: '5',
    symbol: 'QĐ-SCT',
    signedOn: '2027-01-05',
    issuer: 'Sở Công Thương',
    subjectLine: 'Về việc tặng danh hiệu thi đua năm 2026',
    ownLegalBases: [],
    proposedBy: 'Chánh Văn phòng Sở',
  },
  manyAwards(60),
);
/** Long lists with made-up rows, where the breaks between pages count. */
const longDocuments: [string, Render][] = [
  awardList(60, 'portrait'),
  awardList(250, 'landscape'),
  ['award-register', (format) => renderAwardRegister(register, sampleHeading, format)],
  ['decision', (format) => renderDecision(decision, sampleHeading, format)],
];

/** Those above are there already, with more pages. */
const alreadyThere = new Set<DocumentId>(['award-list', 'award-register', 'decision']);

/** Every other document of the catalogue that has a Word form, as the sample office makes it: whoever adds one has it compared. */
const catalogueDocuments: [string, Render][] = documentCatalogue
  .filter(({ id, formats }) => formats.includes('docx') && !alreadyThere.has(id))
  .map(({ id }) => [id, (format) => renderSample(id, format)]);
const documents = [...longDocuments, ...catalogueDocuments];

const office = new OfficeSession('Lường Thị Vui');

async function renderSample(document: DocumentId, format: 'docx' | 'html'): Promise<Reply<Uint8Array | string>> {
  const request = documentRequest.parse({ document, params: defaultDocumentParams(office, document, null) });
  const { bytes, html } = await office.render(request, format);
  return { ok: true, value: bytes ?? html ?? '' };
}

const folder = mkdtempSync(path.join(tmpdir(), 'page-fidelity-'));
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Papers {
  readonly ours: readonly PdfPage[];
  readonly libreOffice: readonly PdfPage[];
}

/** The PDFs that LibreOffice makes of our Word files, all in one go, and those that Chromium prints of our HTML. */
async function printAll(): Promise<Map<string, Papers>> {
  const file = (name: string, extension: string) => path.join(folder, `${name}.${extension}`);
  office.createSample(path.join(folder, 'sample.tdkt'));
  for (const [name, render] of documents) {
    for (const format of ['docx', 'html'] as const) {
      const rendered = await render(format);
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.failure));
      writeFileSync(file(name, format), rendered.value);
    }
  }
  const converted = path.join(folder, 'libreoffice');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = documents.map(([name]) => file(name, 'docx'));
  await Promise.all([
    runToEnd('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', converted, ...words]),
    printInOneBrowser(documents.map(([name]) => [file(name, 'html'), file(name, 'pdf')])),
  ]);
  return new Map(
    documents.map(([name]) => {
      const libreOffice = readPdfPages(path.join(converted, `${name}.pdf`));
      return [name, { ours: readPdfPages(file(name, 'pdf')), libreOffice }];
    }),
  );
}

/** LibreOffice works while the browser prints. */
function runToEnd(command: string, args: readonly string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  spawn(command, args, { stdio: 'ignore' })
    .on('error', reject)
    .on('close', () => resolve());
  return promise;
}

/** Starting the browser takes longer than printing: it is started once. */
async function printInOneBrowser(files: readonly (readonly [html: string, pdf: string])[]): Promise<void> {
  const opened = await chromium.launch({
    executablePath: spawnSync('which', [browser ?? ''])
      .stdout.toString()
      .trim(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await opened.newPage();
    for (const [html, pdf] of files) {
      await page.goto(pathToFileURL(html).toString());
      await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    }
  } finally {
    await opened.close();
  }
}

/**
 * Pages whose text differs. LibreOffice does not keep the last rows of a table with what follows it, as Word and we do, so the
 * turn to the last page may fall elsewhere: of the last two pages only the words count that stand on either.
 */
function differingPages({ ours, libreOffice }: Papers): number {
  const compared = (pages: readonly PdfPage[]) => {
    // Single letters fall off words where a letter comes from another font.
    const last = pages.slice(-2).flatMap((page) => page.words.filter((word) => word.length > 1));
    return [...pages.slice(0, -2).map((page) => page.letters), [...new Set(last)].sort().join(' ')];
  };
  const theirs = compared(libreOffice);
  return compared(ours).filter((text, index) => text !== theirs[index]).length;
}

/** The largest distance between the edges of the text on both papers, in points. */
function largestShift({ ours, libreOffice }: Papers): number {
  const shifts = ours.slice(0, -2).flatMap((page, index) => {
    const other = libreOffice[index];
    return other
      ? [page.left - other.left, page.top - other.top, page.right - other.right, page.bottom - other.bottom]
      : [];
  });
  return Math.max(0, ...shifts.map(Math.abs));
}

const title = `pages as they print, against LibreOffice${missing && ` (skipped: no ${missing} here)`}`;

describe.skipIf(missing !== '')(title, () => {
  let papers = new Map<string, Papers>();
  beforeAll(async () => {
    papers = await printAll();
    console.table(
      [...papers].map(([document, paper]) => ({
        document,
        pages: paper.ours.length,
        libreOffice: paper.libreOffice.length,
        pagesThatDiffer: differingPages(paper),
        shiftInMillimetres: millimetresOf(largestShift(paper)),
      })),
    );
  }, 15 * MINUTES);

  it.each(longDocuments)('%s takes several pages', (name) => {
    expect(papers.get(name)?.ours.length).toBeGreaterThan(1);
  });

  it.each(documents)('%s has the same pages with the same text, margins within a millimetre', (name) => {
    const paper = papers.get(name) ?? { ours: [], libreOffice: [] };
    expect(paper.ours.length).toBeGreaterThan(0);
    expect(paper.ours.length).toBe(paper.libreOffice.length);
    expect(differingPages(paper)).toBe(0);
    expect(millimetresOf(largestShift(paper))).toBeLessThanOrEqual(1);
  });
});

function millimetresOf(points: number): number {
  return Number(((points / 72) * 25.4).toFixed(2));
}
