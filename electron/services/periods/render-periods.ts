import type { PeriodReportParams, PeriodTableParams } from '#shared/contracts/periods.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fillFigures } from '#shared/domain/figures/fill-figures.ts';
import { buildPeriodReport, type PrintedGoal, spanText } from '#shared/domain/periods/build-period-report.ts';
import { buildSubjectTable, buildYearTable } from '#shared/domain/periods/build-period-table.ts';
import { countByYear, namesBehind, yearsOf } from '#shared/domain/periods/count-period.ts';
import type { PeriodFact } from '#shared/domain/periods/period-fact.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listPeriods } from '../../database/repositories/period-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { readFigureOffers } from '../figures/figure-reports.ts';
import type { ServiceContext } from '../service-context.ts';
import { gatherFacts } from './gather-facts.ts';
import { isPercent } from './read-goals.ts';
import { listMeasures, readPeriod, readPeriodSubjects, readPeriodTable } from './read-periods.ts';
import { inheritancesOf } from './unit-lineage.ts';

/** Báo cáo of a span, with the texts and goals of a named one; figures in its texts as they are now. @throws AppFailureError notFound, refused */
export async function renderPeriodReport(
  context: ServiceContext,
  params: PeriodReportParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { fromYear, toYear, unitId } = params;
  requireSpan(fromYear, toYear);
  const heading = officeHeading(context, params.signerId, params.recipients);
  const page = params.periodId === null ? null : readPeriod(context, { id: params.periodId });
  const facts = gatherFacts(context, { fromYear, toYear, unitId, personId: null });
  const ofEverybody =
    unitId === null ? facts : gatherFacts(context, { fromYear, toYear, unitId: null, personId: null });
  const years = yearsOf(params);
  const written = textFiller(context, params);
  const paper = buildPeriodReport({
    officeName: heading.officeName,
    unitName: unitId === null ? null : readUnitDirectory(context.database).nameOn(unitId, `${toYear}-12-31`),
    inheritedFrom: unitId === null ? [] : inheritedLines(context, unitId, toYear),
    symbol: `BC-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    fromYear,
    toYear,
    years,
    rows: countByYear(facts, listMeasures(context), years, Number(context.today().slice(0, 4))),
    movements: names(ofEverybody, 'movements launched', 'movements answered'),
    initiatives: names(facts, 'initiatives national', 'initiatives provincial', 'initiatives grassroots'),
    exemplars: names(facts, 'exemplars collective', 'exemplars person', 'exemplars model', 'exemplars deed'),
    goals: (page?.goals ?? []).map(
      (goal): PrintedGoal => ({ ...goal, isPercent: goal.counted !== null && isPercent(goal.counted) }),
    ),
    leadership: written(page?.period.leadership ?? null),
    shortcomings: written(page?.period.shortcomings ?? null),
    lessons: written(page?.period.lessons ?? null),
    directions: written(page?.period.directions ?? null),
    nextGoals: goalsOfNext(context, toYear),
  });
  const name = safeFileName(`Báo cáo thi đua, khen thưởng ${spanText(params)}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Biểu tổng hợp of a span: by year, unit or person. @throws AppFailureError notFound, refused */
export async function renderPeriodTable(
  context: ServiceContext,
  params: PeriodTableParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { fromYear, toYear, unitId, personId, by } = params;
  requireSpan(fromYear, toYear);
  const heading = officeHeading(context, params.signerId, []);
  const scope = { fromYear, toYear, unitId, personId };
  const facts = {
    officeName: heading.officeName,
    ofWhom: whom(context, scope),
    inheritedFrom: unitId === null ? [] : inheritedLines(context, unitId, toYear),
    fromYear,
    toYear,
    years: yearsOf(params),
    datedOn: params.datedOn,
  };
  const table = () => readPeriodTable(context, scope).rows.filter((row) => row.total > 0);
  const subjects = (kind: 'unit' | 'person') => readPeriodSubjects(context, { scope, by: kind });
  const paper =
    by === 'year'
      ? buildYearTable(facts, table())
      : buildSubjectTable(facts, by, subjects(by).measures, subjects(by).rows);
  const name = safeFileName(`Biểu tổng hợp thi đua, khen thưởng ${spanText(params)}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

function inheritedLines(context: ServiceContext, unitId: number, toYear: number): string[] {
  return inheritancesOf(context, unitId, toYear)
    .filter(({ isCounted }) => isCounted)
    .map(({ name, on }) => `${name} (hợp nhất, sáp nhập ngày ${formatDate(on as IsoDate)})`);
}

function requireSpan(fromYear: number, toYear: number): void {
  if (fromYear > toYear) fail({ kind: 'refused', field: 'toYear', message: 'Năm cuối không thể trước năm đầu.' });
}

function names(facts: readonly PeriodFact[], ...measures: readonly string[]): string[] {
  return measures.flatMap((measure) => namesBehind(facts, { measure, year: null }).map((one) => one.name));
}

/** Fills living figures into the officer's texts. A figure that is not known any more is named, so that nothing false is printed. */
function textFiller(
  context: ServiceContext,
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
): (text: string | null) => string | null {
  let figures: ReadonlyMap<string, string> | null = null;
  return (text) => {
    if (text?.includes('{') !== true) return text;
    figures ??= new Map(
      readFigureOffers(context, { year: toYear, fromYear }).map((figure) => [figure.name, figure.value]),
    );
    const filled = fillFigures(text, figures);
    const [unknown] = filled.unknown;
    if (unknown !== undefined) {
      const message = `${unknown} trong lời báo cáo không phải số liệu nào của chương trình; hãy sửa ở “Lời báo cáo” của giai đoạn.`;
      fail({ kind: 'refused', field: null, message });
    }
    return filled.text;
  };
}

/** The goals of the named span that begins when this one ends. */
function goalsOfNext(context: ServiceContext, toYear: number): string[] {
  const next = listPeriods(context.database).find(
    (period) => period.fromYear === toYear || period.fromYear === toYear + 1,
  );
  if (next === undefined || next.toYear <= toYear) return [];
  return readPeriod(context, { id: next.id }).goals.map((goal) => goal.content.replace(/[.;]$/, ''));
}

function whom(
  { database }: ServiceContext,
  {
    unitId,
    personId,
    toYear,
  }: { readonly unitId: number | null; readonly personId: number | null; readonly toYear: number },
): string | null {
  if (personId !== null) {
    const row = oneRow(database, 'SELECT full_name FROM people WHERE id = @personId', { personId });
    return row === undefined ? fail({ kind: 'notFound', entity: 'person', id: personId }) : String(row.full_name);
  }
  return unitId === null ? null : readUnitDirectory(database).nameOn(unitId, `${toYear}-12-31`);
}
