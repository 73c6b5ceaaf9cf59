import { z } from 'zod';
import { commitmentOutcomes, launchLevels, movementKinds } from '../domain/movements/movement.ts';
import type { MovementStage } from '../domain/movements/movement-stage.ts';
import type { TargetAssessment } from '../domain/targets/assess-target.ts';
import { accumulations, targetDirections, targetFrequencies } from '../domain/targets/target.ts';
import { type TitleRatioCount, titleRatioCodes } from '../domain/targets/title-ratios.ts';
import type { FactOwner } from './facts.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** A target's number: finite, at most six decimals are kept. */
const quantity = z
  .number({ error: 'Hãy nhập một số, ví dụ 1.900,5.' })
  .refine((value) => Math.abs(value) <= 1e12, 'Số quá lớn; hãy đổi sang đơn vị tính lớn hơn (triệu, tỷ).')
  .transform((value) => Math.round(value * 1e6) / 1e6);

export const movementFields = z.strictObject({
  name: requiredText('tên phong trào', 500),
  kind: z.enum(movementKinds, { error: 'Hãy chọn loại phong trào.' }),
  launchLevel: z.enum(launchLevels, { error: 'Hãy chọn cấp phát động.' }),
  launchedBy: requiredText('cơ quan phát động', 300),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  planNumber: optionalText('số kế hoạch', 80),
  planOn: isoDate.nullable(),
  goal: optionalText('mục tiêu', 20_000),
  scope: optionalText('phạm vi'),
  participants: optionalText('đối tượng tham gia'),
  content: optionalText('nội dung thi đua', 20_000),
  criteria: optionalText('tiêu chí', 20_000),
  measures: optionalText('biện pháp, tổ chức thực hiện', 20_000),
  commendation: optionalText('khen thưởng', 20_000),
  /** The movement launched above that this one answers (hưởng ứng). */
  answersId: recordId.nullable(),
  midtermDueOn: isoDate.nullable(),
  midtermHeldOn: isoDate.nullable(),
  midtermReview: optionalText('nội dung sơ kết', 20_000),
  finalDueOn: isoDate.nullable(),
  finalHeldOn: isoDate.nullable(),
  finalReview: optionalText('nội dung tổng kết', 20_000),
  note: optionalText('ghi chú'),
});
/** Phong trào thi đua. Law 06/2022/QH15, Articles 16–18. */
export type MovementFields = z.output<typeof movementFields>;

export const movementPlanFields = z.strictObject({
  movementId: recordId,
  year,
  planNumber: optionalText('số kế hoạch', 80),
  planOn: isoDate.nullable(),
  content: optionalText('nội dung kế hoạch năm', 20_000),
  result: optionalText('kết quả năm', 20_000),
});
/** Kế hoạch năm of a movement that lasts several years. */
export interface MovementPlan extends z.output<typeof movementPlanFields> {
  readonly id: number;
}

export const targetFields = z.strictObject({
  name: requiredText('tên chỉ tiêu', 500),
  /** Đơn vị tính. */
  measure: requiredText('đơn vị tính', 60),
  /** Mức của năm trước, the level that growth is measured from. */
  baseline: quantity.nullable(),
  planned: quantity,
  /** Tốc độ tăng that the plan states, in percent. */
  growth: quantity.nullable(),
  direction: z.enum(targetDirections, { error: 'Hãy chọn chiều đánh giá.' }),
  /** Null: of the whole movement. */
  year: year.nullable(),
  /** Null: not followed by periods; its result is typed once. */
  frequency: z.enum(targetFrequencies).nullable(),
  accumulation: z.enum(accumulations).nullable(),
  responsibleUnitId: recordId.nullable(),
  /** Counted by the program from registrations, proposals and decisions; null for a target whose numbers are typed. */
  ratio: z.enum(titleRatioCodes).nullable(),
  actual: quantity.nullable(),
  actualOn: isoDate.nullable(),
  note: optionalText('ghi chú'),
});
/** Chỉ tiêu thi đua. */
export type TargetFields = z.output<typeof targetFields>;

/** A target as it stands today. */
export interface TargetView extends TargetFields {
  readonly id: number;
  readonly responsibleName: string | null;
  /** The periods of its plan, oldest first: `2024-03`, `2024-Q1` or `2024`. */
  readonly periods: readonly string[];
  readonly values: Readonly<Record<string, number>>;
  readonly assessment: TargetAssessment;
  /** For a counted target: how many registered, were proposed, received. */
  readonly counted: TitleRatioCount | null;
}

export const commitmentFields = z.strictObject({
  movementId: recordId,
  content: requiredText('nội dung đăng ký', 1000),
  responsibleUnitId: recordId.nullable(),
  dueOn: isoDate.nullable(),
  outcome: z.enum(commitmentOutcomes).nullable(),
  finishedOn: isoDate.nullable(),
  result: optionalText('kết quả'),
});
/** Nội dung đăng ký thi đua of the department, with its deadline and result. */
export interface Commitment extends z.output<typeof commitmentFields> {
  readonly id: number;
  readonly responsibleName: string | null;
}

/** A line of the list of movements. */
export interface MovementRow extends MovementFields {
  readonly id: number;
  readonly stage: MovementStage;
  readonly answersName: string | null;
  readonly targetCount: number;
  /** Targets that fall behind at the present pace, or were missed. */
  readonly behindCount: number;
}

export interface MovementPage {
  readonly movement: MovementRow;
  /** Movements that answer this one. */
  readonly answeredBy: readonly { readonly id: number; readonly name: string; readonly stage: MovementStage }[];
  readonly plans: readonly MovementPlan[];
  readonly targets: readonly TargetView[];
  readonly commitments: readonly Commitment[];
}

/** Somebody counted in a ratio of emulation. */
export interface CountedName {
  readonly owner: FactOwner;
  readonly name: string;
  readonly unitName: string | null;
  readonly isRegistered: boolean;
  readonly isProposed: boolean;
  readonly isGranted: boolean;
}

export const movementInputs = {
  /** Those under way in a year, or all. */
  'movements:list': z.strictObject({ year: year.nullable() }),
  'movements:page': z.strictObject({ id: recordId }),
  'movements:save': movementFields.extend({ id: recordId.nullable() }),
  'movements:remove': z.strictObject({ id: recordId }),
  'movements:save-plan': movementPlanFields.extend({ id: recordId.nullable() }),
  'movements:remove-plan': z.strictObject({ id: recordId }),
  /** Targets typed or pasted: one step. `id` null adds one. */
  'movements:save-targets': z.strictObject({
    movementId: recordId,
    label: requiredText('tên bước').optional(),
    targets: z
      .array(targetFields.extend({ id: recordId.nullable() }))
      .min(1)
      .max(1000),
  }),
  'movements:remove-targets': z.strictObject({ ids: z.array(recordId).min(1).max(1000) }),
  /** Values of periods typed or pasted: one step. Null takes a value away (unknown again). */
  'movements:save-values': z.strictObject({
    label: requiredText('tên bước').optional(),
    changes: z
      .array(z.strictObject({ targetId: recordId, period: z.string().max(10), value: quantity.nullable() }))
      .min(1)
      .max(20_000),
  }),
  'movements:save-commitment': commitmentFields.extend({ id: recordId.nullable() }),
  'movements:remove-commitment': z.strictObject({ id: recordId }),
  /** The names behind a counted ratio. */
  'movements:ratio-names': z.strictObject({ ratio: z.enum(titleRatioCodes), year }),
} as const;

export interface MovementOutputs {
  'movements:list': readonly MovementRow[];
  'movements:page': MovementPage;
  'movements:save': { readonly id: number };
  'movements:remove': null;
  'movements:save-plan': { readonly id: number };
  'movements:remove-plan': null;
  'movements:save-targets': { readonly ids: readonly number[] };
  'movements:remove-targets': null;
  'movements:save-values': { readonly changed: number };
  'movements:save-commitment': { readonly id: number };
  'movements:remove-commitment': null;
  'movements:ratio-names': readonly CountedName[];
}
