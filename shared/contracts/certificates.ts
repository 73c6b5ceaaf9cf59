import { z } from 'zod';
import type { CertificateDesign } from '../domain/certificates/certificate-design.ts';
import { unknownPlaceholders } from '../domain/certificates/certificate-values.ts';
import { certificateParams } from './certificate-documents.ts';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';

/** How blanks come and go. */
export const blankMovementKinds = ['received', 'printed', 'spoiled'] as const;
export type BlankMovementKind = (typeof blankMovementKinds)[number];
export const blankMovementKindNames: Record<BlankMovementKind, string> = {
  received: 'Nhận phôi',
  printed: 'Đã in',
  spoiled: 'In hỏng',
};

/** A design of the office's own, with how many blanks of it are left. */
export interface CertificateDesignRow {
  readonly id: number;
  readonly design: CertificateDesign;
  readonly hasBackground: boolean;
  /** Received less printed and spoiled; null while no blank was ever entered. */
  readonly blanksLeft: number | null;
}

export interface BlankMovement {
  readonly id: number;
  readonly designId: number;
  readonly designName: string;
  readonly happenedOn: string;
  readonly kind: BlankMovementKind;
  readonly quantity: number;
  readonly decisionNumber: string | null;
  readonly orderNumbers: string | null;
  readonly note: string | null;
}

/** What would come out of the printer, and what would be wrong with it. */
export interface CertificateBatch {
  readonly sheets: readonly {
    readonly awardId: number;
    readonly number: number;
    readonly recipientName: string;
    readonly awardName: string;
  }[];
  /** Sentences for the officer: who lacks a citation, which text does not fit, which font lacks which letter. */
  readonly warnings: readonly string[];
}

const length = (what: string, least: number, most: number) =>
  z
    .number({ error: `Hãy nhập ${what} (mm).` })
    .min(least, `${what} phải từ ${least} mm.`)
    .max(most, `${what} nhiều nhất ${most} mm.`);

export const certificateField = z.strictObject({
  id: z.string().min(1).max(60),
  text: z
    .string()
    .max(500, 'Nội dung dài quá 500 ký tự.')
    .superRefine((text, check) => {
      for (const name of unknownPlaceholders(text)) {
        check.addIssue({ code: 'custom', message: `Chỗ điền “${name}” trong “${text}” không có hoặc thiếu ngoặc.` });
      }
    }),
  x: length('khoảng cách từ mép trái', -50, 600),
  baseline: length('khoảng cách từ mép trên', -50, 600),
  width: length('bề ngang khung', 5, 600),
  font: z.string().trim().min(1, 'Hãy chọn phông chữ.').max(80),
  size: z.number().min(4).max(120),
  leastSize: z.number().min(4).max(120),
  mostLines: z.number().int().min(1).max(8),
  lineStep: length('khoảng cách dòng', 1, 100),
  align: z.enum(['left', 'center', 'right']),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  color: z.string().regex(/^#[0-9a-f]{6}$/i, 'Màu chưa đúng.'),
  letterCase: z.enum(['as-written', 'upper', 'title']),
  hasRule: z.boolean(),
});

export const certificateDesign = z.strictObject({
  name: requiredText('tên mẫu giấy khen', 120),
  width: length('bề ngang tờ giấy', 50, 600),
  height: length('bề cao tờ giấy', 50, 600),
  decoration: z.enum(['none', 'emblem', 'emblem-and-flags']),
  fields: z.array(certificateField).max(60).readonly(),
});

export const certificateInputs = {
  'certificates:designs': z.strictObject({}),
  'certificates:save-design': z.strictObject({ id: recordId.nullable(), design: certificateDesign }),
  'certificates:remove-design': z.strictObject({ id: recordId }),
  /** The scanned or photographed blank behind the fields; bytes null takes it away. */
  'certificates:set-background': z.strictObject({
    id: recordId,
    fileName: z.string().max(300),
    bytes: z.instanceof(Uint8Array).nullable(),
  }),
  'certificates:background': z.strictObject({ id: recordId }),
  'certificates:batch': certificateParams,
  'certificates:fonts': z.strictObject({}),
  'certificates:blanks': z.strictObject({}),
  'certificates:add-blanks': z.strictObject({
    designId: recordId,
    happenedOn: isoDate,
    kind: z.enum(blankMovementKinds),
    quantity: z.number({ error: 'Hãy nhập số tờ.' }).int().min(1, 'Số tờ phải từ 1.').max(100_000),
    decisionNumber: optionalText('số quyết định', 80),
    orderNumbers: optionalText('các số', 200),
    note: optionalText('lý do, ghi chú', 300),
  }),
  'certificates:remove-blanks': z.strictObject({ id: recordId }),
} as const;

export interface CertificateOutputs {
  'certificates:designs': readonly CertificateDesignRow[];
  'certificates:save-design': { readonly id: number };
  'certificates:remove-design': null;
  'certificates:set-background': null;
  'certificates:background': { readonly mediaType: string; readonly bytes: Uint8Array } | null;
  'certificates:batch': CertificateBatch;
  'certificates:fonts': readonly string[];
  'certificates:blanks': readonly BlankMovement[];
  'certificates:add-blanks': { readonly id: number };
  'certificates:remove-blanks': null;
}
