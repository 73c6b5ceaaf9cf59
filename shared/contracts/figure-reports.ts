import { z } from 'zod';
import { recordId, requiredText, year } from './fields.ts';

/** A Word report of the officer's own with living figures. */
export interface FigureReport {
  readonly id: number;
  readonly name: string;
  readonly fileName: string;
  /** The year whose awards are counted; the last one of a span. */
  readonly year: number;
  /** The first year of a span; null: `year` alone. */
  readonly fromYear: number | null;
  /** When its figures were last written; null: never. */
  readonly refreshedAt: string | null;
}

/** A figure of a report: now, the last time it was written, and the names behind it. */
export interface ReportFigure {
  readonly name: string;
  readonly value: string;
  readonly before: string | null;
  readonly people: readonly string[];
}

export const figureReportInputs = {
  'figure-reports:list': z.strictObject({}),
  /** Every figure that a report may hold, for the year, or for the span that ends with it. */
  'figure-reports:offers': z.strictObject({ year, fromYear: year.nullable() }),
  /** The figures that stand in a report. */
  'figure-reports:figures': z.strictObject({ id: recordId }),
  /** Keeps a .docx as a report (`id` null), or in the place of one. Refused with the place of each unknown figure. */
  'figure-reports:save': z.strictObject({
    id: recordId.nullable(),
    fileName: z.string().min(1).max(300),
    bytes: z.instanceof(Uint8Array),
    year,
  }),
  'figure-reports:update': z
    .strictObject({ id: recordId, name: requiredText('tên báo cáo', 120), year, fromYear: year.nullable() })
    .refine(({ year: last, fromYear }) => fromYear === null || fromYear <= last, {
      path: ['fromYear'],
      message: 'Năm đầu không thể sau năm cuối.',
    }),
  'figure-reports:remove': z.strictObject({ id: recordId }),
} as const;

export interface FigureReportOutputs {
  'figure-reports:list': readonly FigureReport[];
  'figure-reports:offers': readonly ReportFigure[];
  'figure-reports:figures': readonly ReportFigure[];
  'figure-reports:save': { readonly id: number };
  'figure-reports:update': null;
  'figure-reports:remove': null;
}

export const figureReportWindowInputs = {
  /** Writes the report with its figures as they are now into a Word file that is asked for. */
  'figure-reports:write': z.strictObject({ id: recordId }),
} as const;

export interface FigureReportWindowOutputs {
  'figure-reports:write': { readonly path: string };
}
