import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { OfficeSession } from '#electron/office/office-session.ts';
import type { AwardListParams } from '#shared/contracts/documents.ts';
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

/** How long LibreOffice takes to convert a file; null where it is not installed. */
function convertWithLibreOffice(file: string, to: string, folder: string): number | null {
  const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((known) => existsSync(known));
  if (program === undefined) return null;
  const start = performance.now();
  execFileSync(program, ['--headless', '--convert-to', to, '--outdir', folder, file], { stdio: 'ignore' });
  return performance.now() - start;
}
