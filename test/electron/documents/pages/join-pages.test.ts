import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '#electron/command-line/print-pdf.ts';
import { joinPages } from '#electron/documents/pages/join-pages.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { temporaryFolder } from '../../../fixtures/new-office.ts';
import { readPdfPages } from '../read-pdf-pages.ts';

test('documents joined into one PDF have the same pages, papers and page numbers as each alone', async () => {
  const folder = temporaryFolder();
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(folder, 'sample.tdkt'));
  const decisions = office
    .call('decisions:list', {})
    .filter((row) => row.level === 'grassroots')
    .slice(0, 2);
  const requests: DocumentRequest[] = [
    ...decisions.map(
      ({ id }): DocumentRequest => ({
        document: 'decision',
        params: { decisionId: id, signerId: null, recipients: [] },
      }),
    ),
    { document: 'award-register', params: { fromYear: 2025, toYear: 2025, datedOn: '2026-01-05' } },
    { document: 'folder-labels', params: { decisionIds: decisions.map(({ id }) => id) } },
  ];
  const pages: string[] = [];
  for (const request of requests) pages.push((await office.render(request, 'html')).html ?? '');
  office.close();
  const pagesOf = async (html: string, name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, await printPdf(html));
    return readPdfPages(file).map(({ letters, left, top, right, bottom }) => ({
      letters,
      box: [left, top, right, bottom],
    }));
  };
  const alone: Awaited<ReturnType<typeof pagesOf>> = [];
  for (const [index, html] of pages.entries()) alone.push(...(await pagesOf(html, `${index}.pdf`)));
  const together = await pagesOf(joinPages('Cả đợt', pages), 'all.pdf');
  expect(together.length).toBeGreaterThan(5);
  // Page numbers are among the letters.
  expect(together.map((page) => page.letters)).toEqual(alone.map((page) => page.letters));
  for (const [index, { box }] of together.entries()) {
    const shifts = box.map((edge, side) => Math.abs(edge - (alone[index]?.box[side] ?? 0)));
    expect(Math.max(...shifts)).toBeLessThan(2);
  }
}, 120_000);
