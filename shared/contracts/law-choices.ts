import { z } from 'zod';
import { awardCatalogue } from '../domain/awards/award-catalogue.ts';
import { type AwardCode, awardCodes } from '../domain/awards/award-code.ts';
import { ratingCodes } from '../domain/awards/rating-code.ts';
import { subjectKinds } from '../domain/awards/subject-kind.ts';
import { scopeCodes } from '../domain/eligibility/case-codes.ts';
import type { Outcome } from '../domain/eligibility/finding.ts';
import type { Regulation, RegulationDemand } from '../domain/eligibility/regulation.ts';
import { type SettingKey, type Settings, settingDefinitions } from '../domain/eligibility/settings.ts';
import { allParameters } from '../law/parameters/all-parameters.ts';
import { valueProblem } from '../law/value-problem.ts';
import type { FactOwner } from './facts.ts';
import { isoDate, recordId, requiredText, year } from './fields.ts';

/** The office's readings of open questions, and the regulations it has entered. */
export interface LawChoices {
  readonly settings: Settings;
  readonly regulations: readonly { readonly id: number; readonly regulation: Regulation }[];
}

/** Whose outcome a choice would change, told before it is saved. */
export interface ChangedOutcome {
  readonly owner: FactOwner;
  readonly name: string;
  readonly award: AwardCode;
  readonly before: Outcome;
  readonly after: Outcome;
}

const parametersByKey = new Map(allParameters.map((parameter) => [parameter.key, parameter]));
const settingKeys = Object.keys(settingDefinitions) as [SettingKey, ...SettingKey[]];

/** One open reading chosen: the value must be one of the question's options. */
const settingChoice = z
  .strictObject({ setting: z.enum(settingKeys), value: z.string().max(60) })
  .refine(({ setting, value }) => settingDefinitions[setting].options.some((option) => option.value === value), {
    path: ['value'],
    message: 'Cách hiểu này không có trong các lựa chọn.',
  });

const count = z
  .number({ error: 'Cần một số.' })
  .int('Cần số nguyên.')
  .min(1, 'Cần số từ 1 trở lên.')
  .max(100, 'Số quá lớn.');
const place = z.string().max(120);

const demand: z.ZodType<RegulationDemand> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('minimumRating'), rating: z.enum(ratingCodes), years: count }),
    z.strictObject({ kind: z.literal('initiatives'), scope: z.enum(scopeCodes), count, years: count }),
    z.strictObject({ kind: z.literal('awards'), award: z.enum(awardCodes), count, years: count }),
    z.strictObject({ kind: z.literal('consecutiveTitles'), award: z.enum(awardCodes), years: count }),
    z.strictObject({ kind: z.literal('priorAward'), award: z.enum(awardCodes) }),
    z.strictObject({ kind: z.literal('memberShare'), of: z.enum(['completed', 'advancedLaborers']), percent: count }),
    z.strictObject({ kind: z.literal('existence'), years: count }),
    z.strictObject({
      kind: z.literal('receivedBy'),
      monthDay: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Cần ngày dạng tháng-ngày, ví dụ 12-10.'),
      yearsLater: z.number().int().min(0).max(2),
    }),
    z.strictObject({ kind: z.literal('confirm'), question: requiredText('nội dung cần xác nhận', 500) }),
    z.strictObject({ kind: z.literal('anyOf'), demands: z.array(demand).min(2).max(6) }),
  ]),
) as z.ZodType<RegulationDemand>;

const regulationShape = z.strictObject({
  instrument: z.strictObject({
    title: requiredText('số, ký hiệu văn bản', 120),
    name: requiredText('tên văn bản', 500),
    issuer: requiredText('cơ quan ban hành'),
    issuedOn: isoDate.nullable(),
    inForceOn: isoDate,
    expiredOn: isoDate.nullable(),
  }),
  values: z
    .array(z.strictObject({ parameter: z.string().min(1).max(120), from: isoDate, value: z.unknown(), place }))
    .max(200),
  criteria: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(60),
        award: z.enum(awardCodes),
        subject: z.enum(subjectKinds).optional(),
        label: requiredText('tên điều kiện'),
        place,
        from: isoDate,
        demand,
      }),
    )
    .max(100),
});

/**
 * A regulation as it is entered, and as it travels in a file to a colleague: known parameters with values of their unit, criteria
 * of awards that the subject can get, dates in order.
 */
export const regulationFields: z.ZodType<Regulation, Regulation> = regulationShape.superRefine((fields, context) => {
  const { instrument, values, criteria } = fields;
  const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (instrument.expiredOn !== null && instrument.expiredOn <= instrument.inForceOn) {
    problem(['instrument', 'expiredOn'], 'Ngày hết hiệu lực phải sau ngày có hiệu lực.');
  }
  values.forEach(({ parameter: key, value }, index) => {
    const parameter = parametersByKey.get(key);
    if (parameter === undefined) {
      problem(['values', index, 'parameter'], `Không có số liệu “${key}” trong bộ luật của chương trình.`);
      return;
    }
    const wrong = valueProblem(parameter.unit, value);
    if (wrong !== null) problem(['values', index, 'value'], wrong);
  });
  criteria.forEach(({ key, award, subject }, index) => {
    if (criteria.findIndex((other) => other.key === key) < index) {
      problem(['criteria', index, 'key'], 'Hai điều kiện trùng khoá; hãy đặt khoá khác.');
    }
    if (subject !== undefined && !awardCatalogue[award].subjects.includes(subject)) {
      problem(['criteria', index, 'subject'], `${awardCatalogue[award].name} không tặng cho đối tượng này.`);
    }
  });
}) as z.ZodType<unknown, unknown> as z.ZodType<Regulation, Regulation>; // `isoDate` gives text, checked to be an IsoDate

export const lawChoiceInputs = {
  'law:choices': z.strictObject({}),
  /** Whose outcome of a year would change, if a reading were chosen. Nothing is written. */
  'law:setting-effect': z.strictObject({ choice: settingChoice, year, on: isoDate }),
  'law:save-setting': settingChoice,
  'law:save-regulation': z.strictObject({ id: recordId.nullable(), regulation: regulationFields }),
  'law:remove-regulation': z.strictObject({ id: recordId }),
} as const;

/** Files of a regulation, to and from a colleague. Nothing is written into the office until it is saved. */
export const lawChoiceWindowInputs = {
  'law:export-regulation': z.strictObject({ regulation: regulationFields }),
  'law:import-regulation': z.strictObject({}),
} as const;

export interface LawChoiceWindowOutputs {
  'law:export-regulation': { readonly path: string };
  /** Read and checked, for the dialog. */
  'law:import-regulation': Regulation;
}

export interface LawChoiceOutputs {
  'law:choices': LawChoices;
  'law:setting-effect': readonly ChangedOutcome[];
  'law:save-setting': Settings;
  'law:save-regulation': { readonly id: number };
  'law:remove-regulation': null;
}
