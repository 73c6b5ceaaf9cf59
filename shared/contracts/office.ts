import { z } from 'zod';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';

/** How a signer signs: himself (empty), for the head (KT.), for a collective body (TM.), by order (TL.), by mandate (TUQ.). Decree 30/2020, Appendix I. */
export const signingAuthorities = ['', 'KT.', 'TM.', 'TL.', 'TUQ.'] as const;
export type SigningAuthority = (typeof signingAuthorities)[number];

/** Người ký: a post that signs papers of the office, in its time. */
export interface Signer {
  readonly id: number;
  readonly fullName: string;
  readonly post: string;
  readonly authority: SigningAuthority;
  /** The post signed for, as printed above: "GIÁM ĐỐC" for "KT. GIÁM ĐỐC". */
  readonly onBehalfOf: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** Cơ quan: the department whose officer keeps this file. */
export interface Office {
  /** Cơ quan chủ quản, e.g. "UBND tỉnh …". */
  readonly superiorName: string;
  readonly name: string;
  /** Địa danh printed before the date. */
  readonly placeName: string;
  /** Abbreviation in document symbols, e.g. "SCT" in 05/QĐ-SCT. */
  readonly symbolAbbreviation: string;
  readonly signers: readonly Signer[];
}

/** Counts for the first screen. */
export interface OfficeSummary {
  readonly office: Office;
  readonly unitCount: number;
  readonly personCount: number;
  readonly decisionCount: number;
  readonly awardCount: number;
  readonly awardYears: readonly { readonly year: number; readonly count: number }[];
  readonly peopleWithoutUnit: number;
  readonly lastChange: { readonly label: string; readonly madeAt: string } | null;
}

export const officeFields = z.strictObject({
  superiorName: requiredText('tên cơ quan chủ quản'),
  name: requiredText('tên cơ quan'),
  placeName: requiredText('địa danh', 80),
  symbolAbbreviation: requiredText('chữ viết tắt tên cơ quan', 20),
});

export const signerFields = z.strictObject({
  fullName: requiredText('họ và tên người ký'),
  post: requiredText('chức vụ người ký'),
  authority: z.enum(signingAuthorities),
  onBehalfOf: optionalText('chức vụ được ký thay', 120),
  fromOn: isoDate.nullable(),
  toOn: isoDate.nullable(),
});

/** The short form of the first start: the office, its head and signers. */
export const newOffice = officeFields.extend({ signers: z.array(signerFields).max(20) });
export type NewOffice = z.output<typeof newOffice>;

export const officeInputs = {
  'office:read': z.strictObject({}),
  'office:summary': z.strictObject({}),
  'office:update': officeFields,
  'office:save-signer': signerFields.extend({ id: recordId.nullable() }),
  'office:remove-signer': z.strictObject({ id: recordId }),
} as const;

export interface OfficeOutputs {
  'office:read': Office;
  'office:summary': OfficeSummary;
  'office:update': Office;
  'office:save-signer': Signer;
  'office:remove-signer': null;
}
