import { z } from 'zod';
import { type AwardRow, awardLevels, awardStatuses } from './awards.ts';
import { amountInDong, isoDate, LONGEST_TEXT, optionalText, recordId, requiredText, year } from './fields.ts';

/** Loại hình khen thưởng. Law 06/2022/QH15, Article 8. */
export const commendationKinds = [
  'merit',
  'unexpected',
  'movement',
  'dedication',
  'seniority',
  'foreign-relations',
] as const;
export type CommendationKind = (typeof commendationKinds)[number];
export const commendationKindNames: Record<CommendationKind, string> = {
  merit: 'Theo công trạng',
  unexpected: 'Đột xuất',
  movement: 'Phong trào thi đua, chuyên đề',
  dedication: 'Quá trình cống hiến',
  seniority: 'Niên hạn',
  'foreign-relations': 'Đối ngoại',
};

/** Quyết định khen thưởng, as the list shows it. */
export interface DecisionRow {
  readonly id: number;
  /** Number as printed, e.g. "05". */
  readonly number: string;
  /** Symbol, e.g. "QĐ-SCT". */
  readonly symbol: string;
  readonly signedOn: string;
  readonly issuer: string;
  readonly level: (typeof awardLevels)[number];
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly commendationKind: CommendationKind;
  readonly subjectLine: string;
  readonly note: string | null;
  readonly personCount: number;
  readonly collectiveCount: number;
  readonly totalAmount: number;
  readonly attachmentCount: number;
}

/** A scan or file kept beside a decision. */
export interface Attachment {
  readonly id: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly addedAt: string;
}

export interface DecisionPage {
  readonly decision: DecisionRow;
  readonly awards: readonly AwardRow[];
  readonly attachments: readonly Attachment[];
}

/** A line of pasted text matched against the people and units of the office. Nothing is guessed silently: two candidates are asked about. */
export interface MatchedRecipient {
  readonly text: string;
  readonly candidates: readonly {
    readonly kind: 'person' | 'unit';
    readonly id: number;
    readonly name: string;
    readonly position: string | null;
    readonly unitName: string | null;
    readonly bornYear: number | null;
    readonly isExact: boolean;
  }[];
}

export const recipientFields = z.strictObject({
  /** The award's own record when it exists already. */
  id: recordId.nullable(),
  awardTypeId: recordId,
  recipient: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), id: recordId }),
    z.strictObject({ kind: z.literal('unit'), id: recordId }),
    /** Somebody outside the records (an enterprise, a household): only the name is kept. */
    z.strictObject({
      kind: z.literal('named'),
      name: requiredText('tên người, tập thể được khen'),
      subject: z.enum(['person', 'collective', 'household']),
    }),
  ]),
  year,
  position: optionalText('chức vụ', 160),
  unitName: optionalText('đơn vị lúc được khen'),
  citation: optionalText('thành tích'),
  amount: amountInDong.nullable(),
  status: z.enum(awardStatuses),
});

export const decisionFields = z.strictObject({
  number: requiredText('số quyết định', 20),
  symbol: requiredText('ký hiệu quyết định', 40),
  signedOn: isoDate,
  issuer: requiredText('cơ quan ban hành'),
  level: z.enum(awardLevels),
  signerName: optionalText('người ký', 120),
  signerPost: optionalText('chức vụ người ký', 160),
  commendationKind: z.enum(commendationKinds),
  subjectLine: requiredText('trích yếu', 1000),
  note: optionalText('ghi chú'),
});

export const decisionInputs = {
  'decisions:list': z.strictObject({}),
  'decisions:page': z.strictObject({ id: recordId }),
  /** The decision and its whole list of recipients, as one change set. `id` null: a new one. */
  'decisions:save': z.strictObject({
    id: recordId.nullable(),
    decision: decisionFields,
    recipients: z.array(recipientFields).max(20_000),
    /** Why the decision differs from the council's result that it came from; kept. */
    reason: optionalText('lý do khác kết quả của Hội đồng', 1000).optional(),
  }),
  'decisions:remove': z.strictObject({ id: recordId }),
  'decisions:match-recipients': z.strictObject({ text: z.string().max(LONGEST_TEXT * 200), on: isoDate }),
  'attachments:remove': z.strictObject({ id: recordId }),
} as const;

export interface DecisionOutputs {
  'decisions:list': readonly DecisionRow[];
  'decisions:page': DecisionPage;
  'decisions:save': { readonly id: number };
  'decisions:remove': null;
  'decisions:match-recipients': readonly MatchedRecipient[];
  'attachments:remove': null;
}
