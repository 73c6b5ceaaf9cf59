import { z } from 'zod';
import { type ScopeCode, scopeCodes } from '../domain/eligibility/case-codes.ts';
import type { InitiativeDeadline } from '../domain/initiatives/initiative-deadlines.ts';
import { type CheckResult, checkResults, type InitiativeStage } from '../domain/initiatives/initiative-stage.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';
import { type CouncilOutputs, councilInputs } from './initiative-councils.ts';
import { type TwinOutputs, twinInputs } from './initiative-twins.ts';

/** Bốn loại giải pháp: kỹ thuật, quản lý, tác nghiệp, ứng dụng tiến bộ kỹ thuật. */
export const initiativeKinds = ['technical', 'management', 'operational', 'technology-application'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];
export const initiativeKindNames: Record<InitiativeKind, string> = {
  technical: 'Giải pháp kỹ thuật',
  management: 'Giải pháp quản lý',
  operational: 'Giải pháp tác nghiệp',
  'technology-application': 'Ứng dụng tiến bộ kỹ thuật',
};

export const initiativeStates = ['registered', 'submitted', 'recognized', 'refused'] as const;
export type InitiativeState = (typeof initiativeStates)[number];
export const initiativeStateNames: Record<InitiativeState, string> = {
  registered: 'Đã đăng ký',
  submitted: 'Đã nộp đơn',
  recognized: 'Đã công nhận',
  refused: 'Không công nhận',
};

export const initiativeScopeNames: Record<ScopeCode, string> = {
  grassroots: 'Cơ sở',
  provincial: 'Tỉnh',
  national: 'Toàn quốc',
};

export const initiativeStageNames: Record<InitiativeStage, string> = {
  registered: 'Đã đăng ký',
  'waiting-for-check': 'Chờ kiểm tra đơn',
  correction: 'Chờ sửa, bổ sung đơn',
  accepted: 'Đã chấp nhận đơn',
  'in-council': 'Đang xét ở hội đồng',
  recognized: 'Đã công nhận',
  refused: 'Không công nhận',
};

export const checkResultNames: Record<CheckResult, string> = {
  accepted: 'Chấp nhận đơn',
  correction: 'Yêu cầu sửa, bổ sung',
  rejected: 'Từ chối đơn',
};

/** Sáng kiến. Law 06/2022/QH15, Article 3(4). */
export interface InitiativeRow {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly kind: InitiativeKind | null;
  readonly state: InitiativeState;
  readonly scope: ScopeCode | null;
  readonly recognizedOn: string | null;
  readonly recognizedBy: string | null;
  readonly decision: string | null;
  readonly firstAppliedOn: string | null;
  readonly summary: string | null;
  readonly benefit: string | null;
  readonly note: string | null;
  readonly authors: readonly { readonly personId: number; readonly fullName: string; readonly share: number | null }[];
  readonly field: string | null;
  readonly unitId: number | null;
  readonly requestedOn: string | null;
  readonly receivedOn: string | null;
  readonly checkResult: CheckResult | null;
  readonly certificateNumber: string | null;
}

/** A line of the list: with what follows from the rest of its life. */
export interface InitiativeLine extends InitiativeRow {
  readonly stage: InitiativeStage;
  /** The unit's name at the end of the initiative's year; the main author's unit where none was entered. */
  readonly unitName: string | null;
  /** The widest scope recognized so far. */
  readonly widestScope: ScopeCode | null;
  /** What it was used for, each as «CSTĐCS 2025 – Nông Thị Hương». */
  readonly uses: readonly string[];
  /** True where one author used it for more than one proposal. */
  readonly isUsedTwice: boolean;
  /** The first time limit that is over and not met, as a sentence. */
  readonly overdue: string | null;
}

export const initiativeFields = z.strictObject({
  name: requiredText('tên sáng kiến', 500),
  year,
  kind: z.enum(initiativeKinds).nullable(),
  state: z.enum(initiativeStates),
  scope: z.enum(scopeCodes).nullable(),
  recognizedOn: isoDate.nullable(),
  recognizedBy: optionalText('cơ quan công nhận', 200),
  decision: optionalText('số quyết định công nhận', 80),
  firstAppliedOn: isoDate.nullable(),
  summary: optionalText('tóm tắt'),
  benefit: optionalText('hiệu quả'),
  note: optionalText('ghi chú'),
  authors: z
    .array(
      z.strictObject({
        personId: recordId,
        share: z
          .number()
          .int('Tỷ lệ đóng góp là số nguyên phần trăm.')
          .min(1, 'Tỷ lệ đóng góp từ 1%.')
          .max(100, 'Tỷ lệ đóng góp nhiều nhất 100%.')
          .nullable(),
        qualification: optionalText('trình độ chuyên môn').optional(),
      }),
    )
    .min(1, 'Hãy chọn ít nhất một tác giả.')
    .max(20),
});

const applierFields = z.strictObject({
  fullName: requiredText('họ và tên người tham gia áp dụng'),
  bornOn: isoDate.nullable(),
  workplace: optionalText('nơi công tác', 200),
  position: optionalText('chức danh', 200),
  qualification: optionalText('trình độ chuyên môn', 200),
  support: optionalText('nội dung hỗ trợ', 1000),
});
export type Applier = z.output<typeof applierFields>;

/** What the form of the request asks for besides. TT 18/2013/TT-BKHCN, Phụ lục I. */
export const initiativeRequestFields = z.strictObject({
  field: optionalText('lĩnh vực', 200),
  unitId: recordId.nullable(),
  investor: optionalText('chủ đầu tư', 300),
  appliedBy: optionalText('nơi áp dụng', 500),
  requestedOn: isoDate.nullable(),
  receivedOn: isoDate.nullable(),
  description: optionalText('mô tả bản chất', 40_000),
  confidential: optionalText('thông tin cần bảo mật'),
  conditions: optionalText('điều kiện áp dụng'),
  applierBenefit: optionalText('lợi ích theo nơi áp dụng'),
  appliers: z.array(applierFields).max(50),
});
export type InitiativeRequest = z.output<typeof initiativeRequestFields>;

/** A recognition of a wider scope, later. */
export interface WiderRecognition {
  readonly id: number;
  readonly scope: 'provincial' | 'national';
  readonly recognizedOn: string;
  readonly recognizedBy: string | null;
  readonly decision: string | null;
}

/** A proposal that the initiative supported. */
export interface InitiativeUseRow {
  readonly id: number;
  readonly personId: number;
  readonly fullName: string;
  readonly awardTypeId: number;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly year: number;
  readonly note: string | null;
}

/** An author as the form of the request lists them, with the place at the time. */
export interface InitiativeAuthorRow {
  readonly personId: number;
  readonly fullName: string;
  readonly share: number | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly qualification: string | null;
}

/** Everything about one initiative. */
export interface InitiativePage {
  readonly initiative: InitiativeLine;
  readonly request: InitiativeRequest;
  readonly authors: readonly InitiativeAuthorRow[];
  readonly check: {
    readonly checkedOn: string | null;
    readonly result: CheckResult | null;
    readonly note: string | null;
    readonly correctedOn: string | null;
    readonly refusedOn: string | null;
  };
  readonly recognitions: readonly WiderRecognition[];
  readonly uses: readonly InitiativeUseRow[];
  /** Why uses are not as the rule wants them, a sentence each. */
  readonly useWarnings: readonly string[];
  readonly deadlines: readonly InitiativeDeadline[];
  readonly councils: readonly { readonly id: number; readonly name: string; readonly meetsOn: string | null }[];
}

export const initiativeInputs = {
  'initiatives:list': z.strictObject({ personId: recordId.nullable() }),
  'initiatives:lines': z.strictObject({}),
  'initiatives:page': z.strictObject({ id: recordId }),
  /** Without `request` what was entered of the request stays as it is. */
  'initiatives:save': initiativeFields.extend({ id: recordId.nullable(), request: initiativeRequestFields.optional() }),
  /** The check on receipt. Decree 13/2012, Article 6. */
  'initiatives:check': z.strictObject({
    id: recordId,
    receivedOn: isoDate.nullable(),
    checkedOn: isoDate.nullable(),
    result: z.enum(checkResults).nullable(),
    note: optionalText('ý kiến'),
    correctedOn: isoDate.nullable(),
  }),
  /** Recognizes some by one decision, numbering their certificates from `firstCertificate` on. */
  'initiatives:recognize': z.strictObject({
    ids: z.array(recordId).min(1, 'Hãy chọn ít nhất một sáng kiến.'),
    decision: requiredText('số quyết định công nhận', 80),
    recognizedOn: isoDate,
    recognizedBy: requiredText('cơ quan công nhận'),
    scope: z.enum(scopeCodes),
    firstCertificate: z.number().int().min(1).nullable(),
  }),
  /** Not recognized, and the authors told so. */
  'initiatives:refuse': z.strictObject({ id: recordId, refusedOn: isoDate, note: optionalText('lý do') }),
  'initiatives:widen': z.strictObject({
    id: recordId,
    scope: z.enum(['provincial', 'national']),
    recognizedOn: isoDate,
    recognizedBy: optionalText('cơ quan công nhận', 200),
    decision: optionalText('số quyết định', 80),
  }),
  'initiatives:remove-recognition': z.strictObject({ recognitionId: recordId }),
  'initiatives:use': z.strictObject({
    id: recordId,
    personId: recordId,
    awardTypeId: recordId,
    year,
    note: optionalText('ghi chú', 500),
  }),
  'initiatives:remove-use': z.strictObject({ useId: recordId }),
  'initiatives:remove': z.strictObject({ id: recordId }),
  ...twinInputs,
  ...councilInputs,
} as const;

export interface InitiativeOutputs extends TwinOutputs, CouncilOutputs {
  'initiatives:list': readonly InitiativeRow[];
  'initiatives:lines': readonly InitiativeLine[];
  'initiatives:page': InitiativePage;
  'initiatives:check': null;
  'initiatives:recognize': null;
  'initiatives:refuse': null;
  'initiatives:widen': { readonly id: number };
  'initiatives:remove-recognition': null;
  'initiatives:use': { readonly id: number };
  'initiatives:remove-use': null;
  'initiatives:save': { readonly id: number };
  'initiatives:remove': null;
}
