import { z } from 'zod';
import { amountInDong, isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

export const awardFamilies = ['title', 'commendation'] as const;
export const awardLevels = ['grassroots', 'province', 'government', 'state'] as const;
export const awardSubjects = ['person', 'collective', 'household'] as const;
/** Tính chất: tặng, truy tặng, điều chỉnh, thu hồi/huỷ bỏ. Law 06/2022/QH15, Article 93. */
export const awardStatuses = ['granted', 'posthumous', 'adjusted', 'revoked'] as const;
export type AwardFamily = (typeof awardFamilies)[number];
export type AwardLevel = (typeof awardLevels)[number];
export type AwardSubject = (typeof awardSubjects)[number];
export type AwardStatus = (typeof awardStatuses)[number];

export const awardFamilyNames: Record<AwardFamily, string> = {
  title: 'Danh hiệu thi đua',
  commendation: 'Hình thức khen thưởng',
};
export const awardLevelNames: Record<AwardLevel, string> = {
  grassroots: 'Cấp cơ sở',
  province: 'Cấp bộ, tỉnh',
  government: 'Chính phủ, Thủ tướng',
  state: 'Nhà nước',
};
export const awardSubjectNames: Record<AwardSubject, string> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};
export const awardStatusNames: Record<AwardStatus, string> = {
  granted: 'Tặng',
  posthumous: 'Truy tặng',
  adjusted: 'Điều chỉnh',
  revoked: 'Thu hồi, huỷ bỏ',
};

/** A line of the catalogue of emulation titles and forms of commendation: the law's, or the office's own. */
export interface AwardType {
  readonly id: number;
  /** Official code (LDTT, CSTDCS …); an office's own kind has one of its own. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly family: AwardFamily;
  readonly level: AwardLevel;
  readonly decidedBy: string;
  readonly subjects: readonly AwardSubject[];
  /** Order of precedence: 1 is the highest; lists follow it. */
  readonly precedence: number;
  readonly physicalItem: string | null;
  /** True for the law's own, which the officer can neither rename nor remove. */
  readonly isOfLaw: boolean;
  readonly awardCount: number;
}

/** A title or commendation conferred on somebody, as lists and histories show it. */
export interface AwardRow {
  readonly id: number;
  readonly awardTypeId: number;
  readonly code: string;
  readonly awardName: string;
  readonly awardShortName: string;
  readonly family: AwardFamily;
  readonly level: AwardLevel;
  readonly precedence: number;
  readonly subject: AwardSubject;
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
  readonly recipientSortKey: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  /** Position and unit at the time of the award. */
  readonly position: string | null;
  readonly unitName: string | null;
  readonly unitOrder: number;
  readonly year: number;
  readonly citation: string | null;
  readonly amount: number | null;
  readonly status: AwardStatus;
  readonly orderNumber: number | null;
  readonly decisionId: number | null;
  /** Number and symbol, e.g. "05/QĐ-SCT"; for an old award without a decision record, as typed. */
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly issuer: string | null;
}

export const awardTypeFields = z.strictObject({
  code: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-ZĐ][A-ZĐ0-9-]{0,19}$/, 'Mã gồm chữ in hoa và số, không dấu cách, ví dụ GK-CD.')),
  name: requiredText('tên danh hiệu, hình thức'),
  shortName: requiredText('tên viết tắt', 40),
  family: z.enum(awardFamilies),
  level: z.enum(awardLevels),
  decidedBy: requiredText('thẩm quyền quyết định'),
  subjects: z.array(z.enum(awardSubjects)).min(1, 'Hãy chọn ít nhất một đối tượng.'),
  precedence: z.number().int().min(1).max(999),
  physicalItem: optionalText('hiện vật', 200),
});

export const oldAwardFields = z.strictObject({
  awardTypeId: recordId,
  recipient: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), id: recordId }),
    z.strictObject({ kind: z.literal('unit'), id: recordId }),
  ]),
  year,
  position: optionalText('chức vụ', 160),
  unitName: optionalText('đơn vị lúc được khen'),
  citation: optionalText('thành tích'),
  amount: amountInDong.nullable(),
  status: z.enum(awardStatuses),
  decisionNumber: optionalText('số quyết định', 80),
  decidedOn: isoDate.nullable(),
  issuer: optionalText('cơ quan ban hành', 200),
});

export const awardInputs = {
  'award-types:list': z.strictObject({}),
  'award-types:save': awardTypeFields.extend({ id: recordId.nullable() }),
  'award-types:remove': z.strictObject({ id: recordId }),
  /** Sổ theo dõi khen thưởng: every award of a year or a period. */
  'awards:register': z.strictObject({ fromYear: year, toYear: year }),
  'awards:years': z.strictObject({}),
  /** An award of earlier years, typed in without a decision record. */
  'awards:save-old': oldAwardFields.extend({ id: recordId.nullable() }),
  'awards:remove': z.strictObject({ ids: z.array(recordId).min(1) }),
} as const;

export interface AwardOutputs {
  'award-types:list': readonly AwardType[];
  'award-types:save': { readonly id: number };
  'award-types:remove': null;
  'awards:register': readonly AwardRow[];
  'awards:years': readonly { readonly year: number; readonly count: number }[];
  'awards:save-old': { readonly id: number };
  'awards:remove': null;
}
