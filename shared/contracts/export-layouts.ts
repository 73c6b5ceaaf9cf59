import { z } from 'zod';
import { type ExportLayout, type ExportSource, exportFields } from '../domain/exports/export-layout.ts';
import { recordId, requiredText, year } from './fields.ts';

export const exportSources = ['awards', 'initiatives'] as const satisfies readonly ExportSource[];
export const exportSourceNames: Record<ExportSource, string> = { awards: 'Khen thưởng', initiatives: 'Sáng kiến' };

/** A layout of the office's own. */
export interface ExportLayoutRow {
  readonly id: number;
  readonly source: ExportSource;
  readonly layout: ExportLayout;
}

const column = z.strictObject({
  field: z.string().max(40),
  title: z.string().max(200),
  width: z.number({ error: 'Hãy nhập bề ngang cột.' }).min(15, 'Cột hẹp quá 15 pt.').max(800, 'Cột rộng quá 800 pt.'),
});

export const exportLayout = z.strictObject({
  name: requiredText('tên bố cục', 120),
  title: z.string().max(300),
  columns: z.array(column).min(1, 'Bố cục phải có ít nhất một cột.').max(60).readonly(),
});

const knownFields = (source: ExportSource, layout: ExportLayout) =>
  layout.columns.every(({ field }) => field in exportFields[source]);

/** Awards or initiatives of some years as a spreadsheet in a layout. */
export const dataExportParams = z
  .strictObject({ source: z.enum(exportSources), fromYear: year, toYear: year, layout: exportLayout })
  .refine(({ source, layout }) => knownFields(source, layout), 'Bố cục có cột mà chương trình không biết.');
export type DataExportParams = z.output<typeof dataExportParams>;
export const dataExportRequest = z.strictObject({ document: z.literal('data-export'), params: dataExportParams });

export const exportLayoutInputs = {
  'export-layouts:list': z.strictObject({}),
  'export-layouts:save': z
    .strictObject({ id: recordId.nullable(), source: z.enum(exportSources), layout: exportLayout })
    .refine(({ source, layout }) => knownFields(source, layout), 'Bố cục có cột mà chương trình không biết.'),
  'export-layouts:remove': z.strictObject({ id: recordId }),
} as const;

export interface ExportLayoutOutputs {
  'export-layouts:list': readonly ExportLayoutRow[];
  'export-layouts:save': { readonly id: number };
  'export-layouts:remove': null;
}
