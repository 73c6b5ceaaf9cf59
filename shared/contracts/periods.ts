import { z } from 'zod';
import type { PeriodName, PeriodRow, SubjectRow } from '../domain/periods/count-period.ts';
import { type GoalSpan, type GoalState, goalSpans } from '../domain/periods/judge-goal.ts';
import type { PeriodMeasure } from '../domain/periods/period-fact.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** The most years a span has: more than anybody reports on at once. */
export const LONGEST_PERIOD = 30;

/** Giai đoạn: a named span of years, and what its report says beside the numbers. */
export interface Period {
  readonly id: number;
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly leadership: string | null;
  readonly shortcomings: string | null;
  readonly lessons: string | null;
  readonly directions: string | null;
}

/** A goal of a span with what came of it so far. */
export interface PeriodGoal {
  readonly id: number;
  readonly content: string;
  /** Key of a measure, `percent person` or `percent unit`; null: nothing is counted. */
  readonly counted: string | null;
  readonly countedName: string | null;
  readonly issuer: string | null;
  readonly planned: number;
  readonly countedOver: GoalSpan;
  readonly unitId: number | null;
  readonly unitName: string | null;
  /** Typed by the officer where nothing is counted. */
  readonly reached: number | null;
  readonly note: string | null;
  /** In the order of the years; null: not known. */
  readonly byYear: readonly (number | null)[];
  readonly total: number | null;
  readonly state: GoalState;
}

export interface PeriodPage {
  readonly period: Period;
  readonly years: readonly number[];
  readonly goals: readonly PeriodGoal[];
}

/** A unit that another one came from. */
export interface UnitInheritance {
  readonly unitId: number;
  readonly name: string;
  readonly intoName: string;
  readonly on: string;
  /** True after a merger: its figures stand among the other's; false after a split: they stay with the old unit. */
  readonly isCounted: boolean;
}

/** The table of a span. */
export interface PeriodTable {
  readonly years: readonly number[];
  /** Of a unit's table: the units that it came from. */
  readonly inherited: readonly UnitInheritance[];
  readonly rows: readonly PeriodRow[];
}

/** A unit or a person of the span's table, with the measures that anybody has. */
export interface NamedSubjectRow extends SubjectRow {
  readonly name: string;
  readonly detail: string;
}

export interface PeriodSubjects {
  readonly measures: readonly PeriodMeasure[];
  readonly rows: readonly NamedSubjectRow[];
}

const span = { fromYear: year, toYear: year };

/** The years, and of whom: a unit with all under it, or a person; null: everybody. */
export const periodScope = z
  .strictObject({ ...span, unitId: recordId.nullable(), personId: recordId.nullable() })
  .superRefine(checkSpan);
export type PeriodScope = z.output<typeof periodScope>;

function checkSpan(
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  if (fromYear > toYear) {
    const message = 'Năm cuối không thể trước năm đầu.';
    context.addIssue({ code: 'custom', path: ['toYear'], message });
  } else if (toYear - fromYear >= LONGEST_PERIOD) {
    const message = `Giai đoạn dài quá ${LONGEST_PERIOD} năm; hãy chọn ngắn hơn.`;
    context.addIssue({ code: 'custom', path: ['toYear'], message });
  }
}

export const periodFields = z
  .strictObject({
    name: requiredText('tên giai đoạn', 200),
    ...span,
    leadership: optionalText('công tác lãnh đạo, chỉ đạo', 20_000),
    shortcomings: optionalText('hạn chế, nguyên nhân', 20_000),
    lessons: optionalText('bài học kinh nghiệm', 20_000),
    directions: optionalText('phương hướng, nhiệm vụ', 20_000),
  })
  .superRefine(checkSpan);

export const periodGoalFields = z.strictObject({
  content: requiredText('mục tiêu', 1000),
  counted: z.string().max(80).nullable(),
  issuer: optionalText('cơ quan quyết định', 200),
  planned: z.number({ error: 'Hãy nhập số cần đạt.' }).positive('Số cần đạt phải lớn hơn 0.').max(1_000_000),
  countedOver: z.enum(goalSpans),
  unitId: recordId.nullable(),
  reached: z.number().min(0, 'Số đạt được không được âm.').max(1_000_000).nullable(),
  note: optionalText('ghi chú', 2000),
});

export const periodInputs = {
  'periods:list': z.strictObject({}),
  'periods:page': z.strictObject({ id: recordId }),
  'periods:save': z.strictObject({ id: recordId.nullable(), period: periodFields }),
  'periods:remove': z.strictObject({ id: recordId }),
  'periods:save-goals': z.strictObject({ periodId: recordId, goals: z.array(periodGoalFields).max(100) }),
  /** Everything that a goal can count. */
  'periods:measures': z.strictObject({}),
  'periods:table': periodScope,
  'periods:subjects': z.strictObject({ scope: periodScope, by: z.enum(['unit', 'person']) }),
  /** The names behind a number: of a year or of all, of one line of the table by unit or by person. */
  'periods:names': z.strictObject({
    scope: periodScope,
    measure: z.string().max(80),
    year: year.nullable(),
    ofUnit: recordId.nullable().optional(),
    ofPerson: recordId.nullable().optional(),
  }),
  /** The names behind a goal: those that it counts, in a year or in all. */
  'periods:goal-names': z.strictObject({ goalId: recordId, year: year.nullable() }),
} as const;

export interface PeriodOutputs {
  'periods:list': readonly Period[];
  'periods:page': PeriodPage;
  'periods:save': { readonly id: number };
  'periods:remove': null;
  'periods:save-goals': null;
  'periods:measures': readonly PeriodMeasure[];
  'periods:table': PeriodTable;
  'periods:subjects': PeriodSubjects;
  'periods:names': readonly PeriodName[];
  'periods:goal-names': readonly PeriodName[];
}

/** Báo cáo kết quả phong trào thi đua và công tác khen thưởng of a span; with the texts and goals of a named one. */
export const periodReportParams = z.strictObject({
  ...span,
  periodId: recordId.nullable(),
  unitId: recordId.nullable(),
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients: z.array(z.string().max(200)).max(30),
});
export type PeriodReportParams = z.output<typeof periodReportParams>;
export const periodReportRequest = z.strictObject({ document: z.literal('period-report'), params: periodReportParams });

/** Biểu tổng hợp of a span: by year, by unit or by person. */
export const periodTableParams = z.strictObject({
  ...span,
  unitId: recordId.nullable(),
  personId: recordId.nullable(),
  by: z.enum(['year', 'unit', 'person']),
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type PeriodTableParams = z.output<typeof periodTableParams>;
export const periodTableRequest = z.strictObject({ document: z.literal('period-table'), params: periodTableParams });
