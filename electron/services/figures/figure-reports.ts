import { createHash } from 'node:crypto';
import type { FigureReport, ReportFigure } from '#shared/contracts/figure-reports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { awardFigures } from '#shared/domain/figures/award-figures.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { countedAwards } from '../../database/repositories/award-repository.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  type FigureReportRecord,
  listFigureReports as list,
  writeFigureReport,
} from '../../database/repositories/figure-report-repository.ts';
import { keepContent, keptContent } from '../../database/repositories/kept-content.ts';
import { deleteRow } from '../../database/rows.ts';
import { checkTemplate, partsWithPlaceholders } from '../../documents/filling/check-template.ts';
import { checkWordFile } from '../../documents/filling/check-word-file.ts';
import { fillTemplate } from '../../documents/filling/fill-template.ts';
import { scanPlaceholders } from '../../documents/filling/placeholder.ts';
import { paragraphTexts } from '../../documents/filling/template-paragraphs.ts';
import { readWordPackage, type WordPackage, zipWordPackage } from '../../documents/word/word-package.ts';
import { readOffice } from '../office/read-office.ts';
import { readPeriodFigures } from '../periods/period-figures.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** More problems than these are not told at once. */
const MOST_PROBLEMS = 6;

/** The officer's reports. */
export function listFigureReports({ database }: ServiceContext): Output<'figure-reports:list'> {
  return list(database).map(({ sha256: _sha256, figures: _figures, ...report }): FigureReport => report);
}

/** Every figure of a year (or of a span that ends with it) by its name, and the words that a report may hold beside them. */
export function readFigureOffers(
  context: ServiceContext,
  { year, fromYear: first }: Input<'figure-reports:offers'>,
): ReportFigure[] {
  const fromYear = first ?? year;
  const counted = countedAwards(context.database, fromYear, year);
  const shortNames = [...new Set(listAwardTypes(context.database).map((type) => type.shortName))];
  const figures = awardFigures(counted, shortNames).map(
    ({ name, value, people }): ReportFigure => ({ name, value: formatNumber(value), before: null, people }),
  );
  const word = (name: string, value: string): ReportFigure => ({ name, value, before: null, people: [] });
  const span = fromYear === year ? String(year) : `${fromYear} - ${year}`;
  return [
    word('năm', String(year)),
    word('giai đoạn', span),
    word('tên cơ quan', readOffice(context).name),
    ...figures,
    ...readPeriodFigures(context, { fromYear, toYear: year }),
  ];
}

/** The figures that stand in a report: now, and as last written. @throws AppFailureError notFound */
export function readReportFigures(context: ServiceContext, { id }: Input<'figure-reports:figures'>): ReportFigure[] {
  const report = requireReport(context, id);
  const used = usedNames(packageOf(context, report));
  return readFigureOffers(context, report)
    .filter((figure) => used.has(figure.name))
    .map((figure) => ({ ...figure, before: report.figures[figure.name] ?? null }));
}

/** Checks a report and keeps it. @throws AppFailureError templateRefused with the place of each mistake; then nothing has changed */
export function saveFigureReport(
  context: ServiceContext,
  input: Input<'figure-reports:save'>,
): Output<'figure-reports:save'> {
  const { id, fileName, bytes, year } = input;
  const problems = problemsOf(context, fileName, bytes, year);
  if (problems.length > 0) fail({ kind: 'templateRefused', fileName, problems: problems.slice(0, MOST_PROBLEMS) });
  const known = id === null ? null : requireReport(context, id);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = known?.name ?? fileName.replace(/\.docx$/i, '');
  const record = {
    name,
    fileName,
    sha256,
    year,
    fromYear: known?.fromYear ?? null,
    refreshedAt: known?.refreshedAt ?? null,
    figures: known?.figures ?? {},
  };
  return recordStep(context, `Lưu báo cáo có số liệu: ${name}`, () => {
    keepContent(context.database, sha256, bytes);
    return { id: writeFigureReport(context.database, id, record) };
  });
}

/** Renames a report or counts another year. @throws AppFailureError notFound */
export function updateFigureReport(
  context: ServiceContext,
  { id, name, year, fromYear }: Input<'figure-reports:update'>,
): null {
  const report = requireReport(context, id);
  recordStep(context, `Sửa báo cáo có số liệu: ${name}`, () =>
    writeFigureReport(context.database, id, { ...report, name, year, fromYear }),
  );
  return null;
}

/** Removes a report. @throws AppFailureError notFound */
export function removeFigureReport(context: ServiceContext, { id }: Input<'figure-reports:remove'>): null {
  const report = requireReport(context, id);
  recordStep(context, `Xoá báo cáo có số liệu: ${report.name}`, () =>
    deleteRow(context.database, 'figure_reports', id),
  );
  return null;
}

/** The report as a Word file with its figures as they are now; they are remembered for the next comparison. @throws AppFailureError */
export function fillFigureReport(
  context: ServiceContext,
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } {
  const report = requireReport(context, id);
  const figures = readReportFigures(context, { id });
  const filled = fillTemplate(packageOf(context, report), {
    scope: scopeOf(readFigureOffers(context, report)),
    tables: {},
  });
  if (!filled.ok) throw new AppFailureError(filled.failure);
  const now = Object.fromEntries(figures.map((figure) => [figure.name, figure.value]));
  recordStep(context, `Cập nhật số liệu báo cáo: ${report.name}`, () =>
    writeFigureReport(context.database, id, { ...report, refreshedAt: context.now(), figures: now }),
  );
  return {
    fileName: `${report.name} - ${report.fromYear === null ? 'năm ' : `${report.fromYear}-`}${report.year}.docx`,
    bytes: zipWordPackage(filled.value, new Date(context.now())),
  };
}

function problemsOf(context: ServiceContext, fileName: string, bytes: Uint8Array, year: number): string[] {
  const read = readWordPackage(bytes, fileName);
  if (!read.ok)
    return [
      read.failure.kind === 'fileDamaged'
        ? `Tệp không đọc được: ${read.failure.detail}.`
        : failureSentence(read.failure),
    ];
  const wrong = checkWordFile(read.value);
  if (wrong.length > 0) return wrong;
  const offered = new Set(readFigureOffers(context, { year, fromYear: null }).map((figure) => figure.name));
  const misplaced = checkTemplate(read.value, offered);
  if (misplaced.length === 0 && usedNames(read.value).size === 0)
    return ['Báo cáo chưa có số liệu nào; hãy chèn ví dụ {số CSTĐCS nữ} vào chỗ cần điền.'];
  return misplaced.map((failure) =>
    failure.kind === 'placeholder' ? `${failure.placeholder} ${failure.problem}.` : failureSentence(failure),
  );
}

function scopeOf(figures: readonly ReportFigure[]): Record<string, string> {
  return Object.fromEntries(figures.map((figure) => [figure.name, figure.value]));
}

function usedNames(parts: WordPackage): Set<string> {
  const texts = partsWithPlaceholders(parts).flatMap((name) => {
    const part = parts.get(name);
    return typeof part === 'string' ? paragraphTexts(part) : [];
  });
  return new Set(texts.flatMap((text) => scanPlaceholders(text).placeholders.map((placeholder) => placeholder.name)));
}

function packageOf({ database }: ServiceContext, report: FigureReportRecord): WordPackage {
  const bytes = keptContent(database, report.sha256) ?? fail({ kind: 'notFound', entity: 'template', id: report.id });
  const read = readWordPackage(bytes, report.fileName);
  if (!read.ok) throw new AppFailureError(read.failure);
  return read.value;
}

function requireReport({ database }: ServiceContext, id: number): FigureReportRecord {
  return list(database).find((report) => report.id === id) ?? fail({ kind: 'notFound', entity: 'template', id });
}
