import { z } from 'zod';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';

/** What a later decision did to an award: corrected what it says, took it back, or gave it back. Law 06/2022/QH15, Article 93. */
export const awardChangeKinds = ['adjusted', 'revoked', 'restored'] as const;
export type AwardChangeKind = (typeof awardChangeKinds)[number];
export const awardChangeNames: Record<AwardChangeKind, string> = {
  adjusted: 'Điều chỉnh',
  revoked: 'Huỷ bỏ, thu hồi',
  restored: 'Phục hồi',
};

/** A change of an award, with its decision. */
export interface AwardChange {
  readonly id: number;
  readonly change: AwardChangeKind;
  readonly decidedOn: string;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly reason: string;
  /** What stood there before, in words. */
  readonly before: string | null;
  readonly itemRecoveredOn: string | null;
  readonly moneyRecoveredOn: string | null;
  readonly note: string | null;
}

/** What rests on an award: a later award that counted it, which is to be looked at again when it goes. */
export interface RestingAward {
  readonly awardName: string;
  readonly year: number;
  readonly reason: string;
}

export interface AwardChanges {
  readonly changes: readonly AwardChange[];
  /** What follows for the owner: later awards that counted this one, and what can no longer be reached this year without it. */
  readonly restingOn: readonly RestingAward[];
}

export const awardChangeInputs = {
  'award-changes:of-award': z.strictObject({ awardId: recordId }),
  'award-changes:save': z.strictObject({
    awardId: recordId,
    change: z.enum(awardChangeKinds),
    decidedOn: isoDate,
    decisionNumber: requiredText('số quyết định', 80),
    issuer: requiredText('cơ quan ban hành'),
    reason: requiredText('lý do', 1000),
    /** What the award says from now on; only for an adjustment. Left out: stays. */
    recipientName: requiredText('tên người, tập thể được khen').optional(),
    position: optionalText('chức vụ', 160).optional(),
    citation: optionalText('thành tích').optional(),
    note: optionalText('ghi chú'),
  }),
  /** When the certificate and the money came back. */
  'award-changes:recover': z.strictObject({
    id: recordId,
    itemRecoveredOn: isoDate.nullable(),
    moneyRecoveredOn: isoDate.nullable(),
  }),
} as const;

export interface AwardChangeOutputs {
  'award-changes:of-award': AwardChanges;
  'award-changes:save': { readonly id: number };
  'award-changes:recover': null;
}
