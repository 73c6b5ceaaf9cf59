import { z } from 'zod';
import { type ScopeCode, scopeCodes } from '../domain/eligibility/case-codes.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

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
    .array(z.strictObject({ personId: recordId, share: z.number().int().min(1).max(100).nullable() }))
    .min(1, 'Hãy chọn ít nhất một tác giả.')
    .max(20),
});

export const initiativeInputs = {
  'initiatives:list': z.strictObject({ personId: recordId.nullable() }),
  'initiatives:save': initiativeFields.extend({ id: recordId.nullable() }),
  'initiatives:remove': z.strictObject({ id: recordId }),
} as const;

export interface InitiativeOutputs {
  'initiatives:list': readonly InitiativeRow[];
  'initiatives:save': { readonly id: number };
  'initiatives:remove': null;
}
