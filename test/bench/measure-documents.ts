import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { printPdf } from '#electron/command-line/print-pdf.ts';
import { defaultDocumentParams } from '#electron/office/default-document-params.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { type AwardListParams, documentRequest } from '#shared/contracts/documents.ts';
import { type Figure, median, timesOf } from './figure.ts';

/** The award list of 5,000 recipients as Word, Excel and pages, each beside LibreOffice converting the same list. */
export async function measureDocuments(file: string): Promise<Figure[]> {
  const office = new OfficeSession('bench');
  office.open(file);
  const decision = office.call('decisions:list', {}).find((row) => row.personCount === 5000);
  const year = Number(decision?.signedOn.slice(0, 4) ?? 2025);
  const params: AwardListParams = {
    fromYear: year,
    toYear: year,
    decisionIds: decision ? [decision.id] : null,
    awardTypeIds: null,
    groupBy: ['award', 'subject'],
    columns: ['number', 'recipient', 'position', 'unit', 'decision', 'amount'],
    title: 'Danh sách',
    subtitle: 'khen thưởng',
    withSums: true,
    documentNumber: null,
    datedOn: '2026-11-22',
    signerId: null,
    recipients: [],
  };
  const figures: Figure[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-bench-'));
  try {
    for (const [format, name, promise] of [
      ['docx', 'Word', 1000],
      ['xlsx', 'Excel', 1000],
      ['html', 'pages for printing', null],
    ] as const) {
      const request = { document: 'award-list', params } as const;
      const time = median(await timesOf(5, () => office.render(request, format)));
      figures.push({ name: `award list of 5,000 as ${name}`, measured: time, unit: 'ms', promise });
      if (format === 'html') continue;
      const { bytes } = await office.render(request, format);
      const entries = unzipSync(bytes ?? new Uint8Array());
      const zipping = median(await timesOf(5, () => zipSync(entries, { level: 6 })));
      figures.push({
        name: `the same against zipping what is in it (${name})`,
        measured: time / zipping,
        unit: '×',
        promise: null,
      });
      const target = path.join(folder, `list.${format}`);
      writeFileSync(target, bytes ?? new Uint8Array());
      const rival = convertWithLibreOffice(target, format === 'docx' ? 'odt' : 'ods', folder);
      if (rival !== null) {
        figures.push({
          name: `the same against LibreOffice reading and writing it (${name})`,
          measured: time / rival,
          unit: '×',
          promise: null,
        });
      }
    }
    figures.push(...(await measureDecision(office, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    office.close();
  }
  figures.push({
    name: 'memory of the process after that',
    measured: process.memoryUsage().rss / 1_048_576,
    unit: 'MB',
    promise: null,
  });
  return figures;
}

/** The decision with the list nearest to 500 recipients: previewed, as Word, printed, and beside LibreOffice printing the same. */
async function measureDecision(office: OfficeSession, folder: string): Promise<Figure[]> {
  const [decision] = office
    .call('decisions:list', {})
    .toSorted((a, b) => Math.abs(a.personCount - 500) - Math.abs(b.personCount - 500));
  if (decision === undefined) return [];
  const known = defaultDocumentParams(office, 'decision', null);
  const request = documentRequest.parse({
    document: 'decision',
    params: { ...(known as Record<string, unknown>), decisionId: decision.id },
  });
  const rows = `a decision of ${decision.personCount + decision.collectiveCount}`;
  const word = median(await timesOf(5, () => office.render(request, 'docx')));
  const pages = median(await timesOf(5, () => office.render(request, 'html')));
  const { html } = await office.render(request, 'html');
  const printing = median(await timesOf(3, () => printPdf(html ?? '')));
  const start = median(await timesOf(3, () => printPdf('<!doctype html><p>1</p>')));
  const { bytes } = await office.render(request, 'docx');
  const target = path.join(folder, 'decision.docx');
  writeFileSync(target, bytes ?? new Uint8Array());
  const rival = convertWithLibreOffice(target, 'pdf', folder);
  const ratio: Figure[] =
    rival === null
      ? []
      : [
          {
            name: `${rows}: as PDF against LibreOffice printing its Word file`,
            measured: (pages + printing) / rival,
            unit: '×',
            promise: null,
          },
        ];
  return [
    { name: `${rows}: as Word`, measured: word, unit: 'ms', promise: 300 },
    { name: `${rows}: pages for the preview`, measured: pages, unit: 'ms', promise: 800 },
    {
      name: `${rows}: as PDF, in a browser that runs already`,
      measured: pages + printing - start,
      unit: 'ms',
      promise: 2000,
    },
    { name: `${rows}: as PDF, the browser’s start included`, measured: pages + printing, unit: 'ms', promise: null },
    ...ratio,
  ];
}

/** How long LibreOffice takes to convert a file; null where it is not installed. */
function convertWithLibreOffice(file: string, to: string, folder: string): number | null {
  const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((known) => existsSync(known));
  if (program === undefined) return null;
  const start = performance.now();
  execFileSync(program, ['--headless', '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore' });
  return performance.now() - start;
}
