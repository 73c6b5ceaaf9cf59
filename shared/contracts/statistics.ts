import { z } from 'zod';
import { type EmulationOfficer, educations } from '../domain/statistics/emulation-officer.ts';
import type { DimensionValue, FreeTable } from '../domain/statistics/free-table.ts';
import { recipientGroups } from '../domain/statistics/recipient-group.ts';
import type { StatisticalAward } from '../domain/statistics/statistical-award.ts';
import type { CountedForm } from '../domain/statistics/statistical-form.ts';
import { statisticsKinds } from '../domain/statistics/statistics-kind.ts';
import {
  dimensionsOfSource,
  measuresOfSource,
  type TableDimension,
  type TableLayout,
  tableDimensionNames,
  tableDimensions,
  tableMeasures,
  tableSources,
} from '../domain/statistics/table-layout.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';
import { genders } from './people.ts';

/** The forms: five of the ministry (Circular 02/2023/TT-BNV), Biểu 01 of the province, and the office's own split. */
export const statisticalForms = [
  'movements',
  'state-awards',
  'province-awards',
  'bodies',
  'officers',
  'award-summary',
  'award-structure',
] as const;
export type StatisticalFormId = (typeof statisticalForms)[number];
export const statisticalFormNames: Record<StatisticalFormId, string> = {
  movements: '0601.N – Phong trào thi đua',
  'state-awards': '0602.N – Khen thưởng cấp Nhà nước',
  'province-awards': '0603.N – Khen thưởng cấp bộ, ban, ngành, tỉnh',
  bodies: '0604.N – Tổ chức làm công tác thi đua, khen thưởng',
  officers: '0605.N – Người làm công tác thi đua, khen thưởng',
  'award-summary': 'Biểu 01 – Tổng hợp kết quả khen thưởng (19 cột)',
  'award-structure': 'Cơ cấu khen thưởng',
};

/** Which awards belong to a year: those decided in it (one without a day, by its year), or those for its achievement. */
export const statisticsBases = ['decided', 'achieved'] as const;
export type StatisticsBasis = (typeof statisticsBases)[number];
export const statisticsBasisNames: Record<StatisticsBasis, string> = {
  decided: 'Theo ngày quyết định',
  achieved: 'Theo năm thành tích',
};

export const statisticalFormChoice = z.strictObject({
  form: z.enum(statisticalForms),
  year,
  basis: z.enum(statisticsBases),
});
export type StatisticalFormChoice = z.output<typeof statisticalFormChoice>;

/** A name behind a number, with the facts that can be entered there. */
export type StatisticalName = Pick<StatisticalAward, 'key' | 'name' | 'detail' | 'place'> &
  Partial<Pick<StatisticalAward, 'awardId' | 'personId' | 'subject' | 'gender' | 'ethnicGroup' | 'group' | 'kind'>>;

const age = z.number().int().min(0).max(130).nullable();

/** How a free table is made; refused where its source has not what it asks for. */
export const tableLayout = z
  .strictObject({
    source: z.enum(tableSources),
    measure: z.enum(tableMeasures),
    rows: z.array(z.enum(tableDimensions)).min(1, 'Hãy chọn ít nhất một tiêu chí cho dòng.').max(2),
    columns: z.enum(tableDimensions).nullable(),
    fromYear: year,
    toYear: year,
    filters: z
      .array(
        z.strictObject({
          dimension: z.enum(tableDimensions),
          values: z.array(z.string().max(300)).min(1).max(500),
        }),
      )
      .max(20),
    ageFrom: age,
    ageTo: age,
  })
  .superRefine((layout, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (layout.fromYear > layout.toYear) refuse('toYear', 'Năm cuối trước năm đầu; hãy chọn lại.');
    if (layout.ageFrom !== null && layout.ageTo !== null && layout.ageFrom > layout.ageTo)
      refuse('ageTo', 'Tuổi cuối nhỏ hơn tuổi đầu; hãy nhập lại.');
    if (!measuresOfSource[layout.source].includes(layout.measure))
      refuse('measure', 'Nguồn này không có số liệu đó; hãy chọn số liệu khác.');
    const known = dimensionsOfSource[layout.source];
    const asked: (readonly [string, TableDimension])[] = [
      ...layout.rows.map((dimension) => ['rows', dimension] as const),
      ...(layout.columns === null ? [] : [['columns', layout.columns] as const]),
      ...layout.filters.map(({ dimension }) => ['filters', dimension] as const),
    ];
    for (const [path, dimension] of asked)
      if (!known.includes(dimension)) refuse(path, `Nguồn này không chia được theo ${tableDimensionNames[dimension]}.`);
    const split = [...layout.rows, layout.columns];
    if (new Set(split).size < split.length) refuse('columns', 'Dòng và cột đang cùng một tiêu chí; hãy chọn khác đi.');
  }) satisfies z.ZodType<TableLayout>;

/** A free table that the officer keeps. */
export interface SavedTable {
  readonly id: number;
  readonly name: string;
  readonly layout: TableLayout;
}

export const statisticsInputs = {
  'statistics:form': statisticalFormChoice,
  /** The names behind a cell of a form. */
  'statistics:form-names': statisticalFormChoice.extend({ row: z.string().max(200), column: z.string().max(200) }),
  /** Enters a fact that a form lacks: of the award's day for group and kind, of the person for the others. Null: not known. */
  'statistics:save-facts': z.discriminatedUnion('fact', [
    z.strictObject({
      fact: z.literal('group'),
      awardIds: z.array(recordId).min(1).max(5000),
      value: z.enum(recipientGroups).nullable(),
    }),
    z.strictObject({
      fact: z.literal('kind'),
      awardIds: z.array(recordId).min(1).max(5000),
      value: z.enum(statisticsKinds).nullable(),
    }),
    z.strictObject({
      fact: z.literal('gender'),
      awardIds: z.array(recordId).min(1).max(5000),
      value: z.enum(genders).nullable(),
    }),
    z.strictObject({
      fact: z.literal('ethnicGroup'),
      awardIds: z.array(recordId).min(1).max(5000),
      value: optionalText('dân tộc', 60),
    }),
  ]),
  'statistics:officers': z.strictObject({}),
  'statistics:save-officer': z.strictObject({
    id: recordId.nullable(),
    personId: recordId,
    fromOn: isoDate.nullable(),
    toOn: isoDate.nullable(),
    isFullTime: z.boolean().nullable(),
    education: z.enum(educations).nullable(),
    note: optionalText('ghi chú'),
  }),
  'statistics:remove-officer': z.strictObject({ id: recordId }),
  'statistics:table': tableLayout,
  /** The names behind a cell of a free table; `row` null: of the whole column, `column` null: of the whole row. */
  'statistics:table-names': z.strictObject({
    layout: tableLayout,
    row: z.array(z.string().max(300)).max(2).nullable(),
    column: z.string().max(300).nullable(),
  }),
  /** The values that a dimension has, for filters. */
  'statistics:values': z
    .strictObject({ source: z.enum(tableSources), dimension: z.enum(tableDimensions), toYear: year })
    .refine(({ source, dimension }) => dimensionsOfSource[source].includes(dimension), {
      path: ['dimension'],
      message: 'Nguồn này không chia được theo cách đó; hãy chọn cách chia khác.',
    }),
  'statistics:tables': z.strictObject({}),
  'statistics:save-table': z.strictObject({
    id: recordId.nullable(),
    name: requiredText('tên bảng', 160),
    layout: tableLayout,
  }),
  'statistics:remove-table': z.strictObject({ id: recordId }),
} as const;

export interface StatisticsOutputs {
  'statistics:form': CountedForm;
  'statistics:form-names': readonly StatisticalName[];
  'statistics:save-facts': { readonly changed: number };
  'statistics:officers': readonly EmulationOfficer[];
  'statistics:save-officer': { readonly id: number };
  'statistics:remove-officer': null;
  'statistics:table': FreeTable;
  'statistics:table-names': readonly StatisticalName[];
  'statistics:values': readonly DimensionValue[];
  'statistics:tables': readonly SavedTable[];
  'statistics:save-table': { readonly id: number };
  'statistics:remove-table': null;
}
