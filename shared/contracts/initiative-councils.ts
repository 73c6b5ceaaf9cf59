import { z } from 'zod';
import {
  type Conclusion,
  type CouncilPart,
  conclusions,
  councilParts,
  type Presence,
  presences,
  type Score,
  type Vote,
} from '../domain/initiatives/score-summary.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

export const councilPartNames: Record<CouncilPart, string> = {
  chair: 'Chủ tịch',
  'vice-chair': 'Phó Chủ tịch',
  member: 'Ủy viên',
  'member-secretary': 'Ủy viên, thư ký',
  secretary: 'Thư ký (không chấm điểm)',
};

export const presenceNames: Record<Presence, string> = {
  present: 'Có mặt',
  written: 'Gửi phiếu bằng văn bản',
  absent: 'Vắng mặt',
};

export const conclusionNames: Record<Conclusion, string> = {
  recognize: 'Đề nghị công nhận',
  refuse: 'Không công nhận',
  postpone: 'Để lại, bổ sung',
};

/** A line of the list of councils. */
export interface CouncilRow {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly meetsOn: string | null;
  readonly memberCount: number;
  readonly itemCount: number;
}

export interface CouncilCriterion {
  readonly id: number;
  readonly name: string;
  readonly mostPoints: number;
}

export interface CouncilMember {
  readonly id: number;
  readonly personId: number | null;
  readonly fullName: string;
  readonly post: string | null;
  readonly part: CouncilPart;
  readonly presence: Presence | null;
}

/** An initiative before the council, with its sheets and votes. */
export interface CouncilItem {
  readonly id: number;
  readonly initiativeId: number;
  readonly name: string;
  readonly authors: string;
  readonly unitName: string | null;
  readonly state: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly opinion: string | null;
  readonly conclusion: Conclusion | null;
  readonly scores: readonly Score[];
  readonly votes: readonly Vote[];
}

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ ghi theo dạng 08:30.')
  .nullable();
const share = z.number().gt(0, 'Tỷ lệ phải lớn hơn 0.').max(100, 'Tỷ lệ nhiều nhất 100%.').nullable();
const points = z.number().min(0, 'Điểm không được âm.').max(1000);

export const councilFields = z.strictObject({
  name: requiredText('tên hội đồng', 300),
  year,
  decision: optionalText('số quyết định thành lập', 80),
  decidedOn: isoDate.nullable(),
  meetsOn: isoDate.nullable(),
  opensAt: clock,
  closesAt: clock,
  place: optionalText('địa điểm', 300),
  leastPoints: points.nullable(),
  approvalPercent: share,
  quorumPercent: share,
  discussion: optionalText('nội dung thảo luận', 20_000),
  note: optionalText('ghi chú'),
  criteria: z
    .array(
      z.strictObject({
        id: recordId.nullable(),
        name: requiredText('tên tiêu chí', 300),
        mostPoints: z.number({ error: 'Hãy nhập điểm tối đa.' }).gt(0, 'Điểm tối đa phải lớn hơn 0.').max(1000),
      }),
    )
    .min(1, 'Hãy đặt ít nhất một tiêu chí chấm.')
    .max(30),
  members: z
    .array(
      z.strictObject({
        id: recordId.nullable(),
        personId: recordId.nullable(),
        fullName: requiredText('họ và tên thành viên'),
        /** Null: the person's position on the day of the session. */
        post: optionalText('chức vụ', 200),
        part: z.enum(councilParts),
        presence: z.enum(presences).nullable(),
      }),
    )
    .max(60),
});
export type CouncilFields = z.output<typeof councilFields>;

/** Everything about one council. */
export interface CouncilPage {
  readonly council: Omit<CouncilFields, 'criteria' | 'members'> & { readonly id: number };
  readonly criteria: readonly CouncilCriterion[];
  readonly members: readonly CouncilMember[];
  readonly items: readonly CouncilItem[];
}

/** What a new council begins with. */
export interface CouncilDefaults {
  readonly criteria: readonly { readonly name: string; readonly mostPoints: number }[];
  readonly approvalPercent: number | null;
  /** The regulation that sets them, or that they are only an example. */
  readonly source: string;
  readonly members: readonly Omit<CouncilMember, 'id' | 'presence'>[];
}

export const councilInputs = {
  'initiative-councils:list': z.strictObject({}),
  'initiative-councils:page': z.strictObject({ id: recordId }),
  /** What a new council begins with: the last one's sheet and members, else the regulation's points, else the example. */
  'initiative-councils:defaults': z.strictObject({ on: isoDate }),
  'initiative-councils:save': councilFields.extend({ id: recordId.nullable() }),
  'initiative-councils:remove': z.strictObject({ id: recordId }),
  'initiative-councils:put-items': z.strictObject({ id: recordId, initiativeIds: z.array(recordId).min(1) }),
  'initiative-councils:remove-item': z.strictObject({ itemId: recordId }),
  'initiative-councils:score': z.strictObject({
    label: z.string().min(1).max(200).optional(),
    scores: z.array(
      z.strictObject({ itemId: recordId, memberId: recordId, criterionId: recordId, points: points.nullable() }),
    ),
    votes: z.array(z.strictObject({ itemId: recordId, memberId: recordId, vote: z.enum(['yes', 'no']).nullable() })),
  }),
  'initiative-councils:conclude': z.strictObject({
    itemId: recordId,
    opinion: optionalText('ý kiến'),
    conclusion: z.enum(conclusions).nullable(),
  }),
} as const;

export interface CouncilOutputs {
  'initiative-councils:list': readonly CouncilRow[];
  'initiative-councils:page': CouncilPage;
  'initiative-councils:defaults': CouncilDefaults;
  'initiative-councils:save': { readonly id: number };
  'initiative-councils:remove': null;
  'initiative-councils:put-items': null;
  'initiative-councils:remove-item': null;
  'initiative-councils:score': null;
  'initiative-councils:conclude': null;
}
