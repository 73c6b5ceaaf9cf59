import { z } from 'zod';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** Between units of the department, or within an emulation block. */
export const pledgeScopes = ['office', 'block'] as const;
export type PledgeScope = (typeof pledgeScopes)[number];
export const pledgeScopeNames: Record<PledgeScope, string> = {
  office: 'Giữa các đơn vị trong cơ quan',
  block: 'Trong khối, cụm thi đua',
};

export const pledgeStates = ['draft', 'signed', 'canceled'] as const;
export type PledgeState = (typeof pledgeStates)[number];
export const pledgeStateNames: Record<PledgeState, string> = {
  draft: 'Đang soạn',
  signed: 'Đã ký',
  canceled: 'Đã huỷ',
};

/** Giao ước thi đua, as the list shows it. */
export interface PledgeRow {
  readonly id: number;
  readonly year: number;
  readonly name: string;
  readonly scope: PledgeScope;
  readonly blockId: number | null;
  readonly blockName: string | null;
  readonly state: PledgeState;
  readonly goal: string | null;
  readonly commitment: string | null;
  readonly signedOn: string | null;
  /** Nơi ký. */
  readonly signedAt: string | null;
  readonly note: string | null;
  readonly partyNames: readonly string[];
  readonly criterionCount: number;
  readonly totalPoints: number;
}

/** A unit that signs, and its head who signs for it. */
export interface PledgeParty {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly signerName: string | null;
  readonly signerPost: string | null;
}

/** Nội dung, chỉ tiêu, điểm chuẩn. */
export interface PledgeCriterion {
  readonly id: number;
  readonly content: string;
  readonly target: string | null;
  readonly points: number | null;
}

/** What a party made of a criterion by the end of the year. */
export interface PledgeResult {
  readonly criterionId: number;
  readonly partyId: number;
  readonly achieved: string | null;
  readonly points: number | null;
  readonly note: string | null;
}

export interface PledgePage {
  readonly pledge: PledgeRow;
  readonly parties: readonly PledgeParty[];
  readonly criteria: readonly PledgeCriterion[];
  readonly results: readonly PledgeResult[];
}

/** Somebody who could be a party, with the head who would sign. */
export interface SuggestedParty {
  readonly unitId: number;
  readonly unitName: string;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  /** The active pledge of the same kind and year that the unit has signed already; null: none. */
  readonly boundBy: string | null;
}

const points = z
  .number({ error: 'Điểm phải là một số.' })
  .min(0, 'Điểm không được âm.')
  .max(10_000, 'Điểm quá lớn; hãy kiểm tra lại.');

export const pledgeFields = z.strictObject({
  year,
  name: requiredText('tên giao ước', 300),
  scope: z.enum(pledgeScopes),
  blockId: recordId.nullable(),
  state: z.enum(pledgeStates),
  goal: optionalText('mục tiêu chung'),
  commitment: optionalText('cam kết'),
  signedOn: isoDate.nullable(),
  signedAt: optionalText('nơi ký', 200),
  note: optionalText('ghi chú'),
});

export const pledgeInputs = {
  /** Null: of all years. */
  'pledges:list': z.strictObject({ year: year.nullable() }),
  'pledges:page': z.strictObject({ id: recordId }),
  /** Who could be a party that year: units below the department, or the members of the block. */
  'pledges:suggest-parties': z.strictObject({
    year,
    scope: z.enum(pledgeScopes),
    blockId: recordId.nullable(),
    except: recordId.nullable(),
  }),
  'pledges:blocks': z.strictObject({}),
  /** The pledge with all its parties and criteria, as one step. `id` null: a new one. */
  'pledges:save': z.strictObject({
    id: recordId.nullable(),
    pledge: pledgeFields,
    parties: z
      .array(
        z.strictObject({
          unitId: recordId,
          signerName: optionalText('người ký', 120),
          signerPost: optionalText('chức vụ người ký', 160),
        }),
      )
      .max(60),
    criteria: z
      .array(
        z.strictObject({
          id: recordId.nullable(),
          content: requiredText('nội dung thi đua', 2000),
          target: optionalText('chỉ tiêu', 1000),
          points: points.nullable(),
        }),
      )
      .max(200),
  }),
  /** Results typed or pasted: one step. */
  'pledges:save-results': z.strictObject({
    label: requiredText('tên bước').optional(),
    pledgeId: recordId,
    changes: z
      .array(
        z.strictObject({
          criterionId: recordId,
          partyId: recordId,
          achieved: optionalText('kết quả đạt được', 1000).optional(),
          points: points.nullable().optional(),
          note: optionalText('ghi chú').optional(),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  'pledges:remove': z.strictObject({ id: recordId }),
} as const;

export interface PledgeOutputs {
  'pledges:list': readonly PledgeRow[];
  'pledges:page': PledgePage;
  'pledges:suggest-parties': readonly SuggestedParty[];
  'pledges:blocks': readonly { readonly id: number; readonly name: string }[];
  'pledges:save': { readonly id: number };
  'pledges:save-results': { readonly changed: number };
  'pledges:remove': null;
}
