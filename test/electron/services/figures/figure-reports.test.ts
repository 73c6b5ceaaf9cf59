import path from 'node:path';
import { expect, test } from 'vitest';
import { newWordPackage } from '#electron/documents/word/new-word-package.ts';
import { DOCUMENT_PART, readWordPackage, textPart, zipWordPackage } from '#electron/documents/word/word-package.ts';
import { paragraph } from '#electron/documents/word/word-paragraph.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { fillFigureReport } from '#electron/services/figures/figure-reports.ts';
import { failureOf, temporaryFolder } from '../../../fixtures/new-office.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const report = (text: string) =>
  new Uint8Array(
    zipWordPackage(
      newWordPackage(paragraph('BodyText', text), { title: 'Báo cáo', author: 'Vui', createdAt: NOW }),
      NOW,
    ),
  );

test('her own report is filled with figures of the year, each traceable to names, and tells what changed since', () => {
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(temporaryFolder(), 'sample.tdkt'));
  const awards = office.call('awards:register', { fromYear: 2025, toYear: 2025 });
  const women = awards.filter(
    (award) => award.code === 'CSTDCS' && award.gender === 'female' && award.status !== 'revoked',
  );
  const short = awards.find((award) => award.code === 'CSTDCS')!.awardShortName;
  const text = `Năm {năm} có {số ${short} nữ} chiến sĩ thi đua cơ sở là nữ.`;
  const { id } = office.call('figure-reports:save', {
    id: null,
    fileName: 'Báo cáo.docx',
    bytes: report(text),
    year: 2025,
  });
  const figure = () => office.call('figure-reports:figures', { id }).find((each) => each.name === `số ${short} nữ`)!;
  expect(figure()).toMatchObject({ value: String(women.length), before: null });
  expect(figure().people).toEqual(women.map((award) => award.recipientName));

  const { bytes } = fillFigureReport(office.required(), id);
  const read = readWordPackage(bytes, 'x');
  expect(read.ok && textPart(read.value, DOCUMENT_PART)).toContain(
    `Năm 2025 có ${women.length} chiến sĩ thi đua cơ sở là nữ.`,
  );
  office.call('awards:remove', { ids: [women[0]!.id] });
  expect(figure()).toMatchObject({ value: String(women.length - 1), before: String(women.length) });
  office.close();
});

test('a figure that does not exist is refused with its paragraph, and nothing is kept', () => {
  const office = new OfficeSession('Lường Thị Vui');
  office.createSample(path.join(temporaryFolder(), 'sample.tdkt'));
  const bytes = report('Toàn Sở có {số CSTĐ giỏi} người.');
  const failure = failureOf(() =>
    office.call('figure-reports:save', { id: null, fileName: 'x.docx', bytes, year: 2025 }),
  );
  expect(JSON.stringify(failure)).toContain('ở đoạn “Toàn Sở có');
  expect(office.call('figure-reports:list', {})).toEqual([]);
  office.close();
});
