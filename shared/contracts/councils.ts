import { z } from 'zod';
import { councilRoles } from '../domain/councils/attendance.ts';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';

/** A member of a council, with role and term. */
export interface CouncilMember {
  readonly id: number;
  readonly councilId: number;
  /** Null for somebody outside the records. */
  readonly personId: number | null;
  readonly fullName: string;
  /** As typed; null: the person's position on the day. */
  readonly position: string | null;
  /** What the papers print today: the typed position, or the record's. */
  readonly shownPosition: string | null;
  readonly role: (typeof councilRoles)[number];
  readonly isVoting: boolean;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** Hội đồng thi đua, khen thưởng with its members, in their order. */
export interface Council {
  readonly id: number;
  readonly name: string;
  /** The decision that set it up: “Quyết định số 41/QĐ-SCT ngày 15/01/2025”. */
  readonly decision: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly note: string | null;
  readonly members: readonly CouncilMember[];
  readonly meetingCount: number;
}

/** The last day of a term cannot be before its first. */
const inOrder = ({ fromOn, toOn }: { readonly fromOn: string | null; readonly toOn: string | null }) =>
  fromOn === null || toOn === null || fromOn <= toOn;
const outOfOrder = { path: ['toOn'], message: 'Ngày kết thúc trước ngày bắt đầu.' };

export const councilInputs = {
  'councils:list': z.strictObject({}),
  'councils:save': z
    .strictObject({
      id: recordId.nullable(),
      name: requiredText('tên hội đồng'),
      decision: optionalText('quyết định thành lập', 300),
      fromOn: isoDate.nullable(),
      toOn: isoDate.nullable(),
      note: optionalText('ghi chú'),
    })
    .refine(inOrder, outOfOrder),
  'councils:remove': z.strictObject({ id: recordId }),
  /** A member is somebody in the records (`personId`) or, from outside, a name. */
  'councils:save-member': z
    .strictObject({
      id: recordId.nullable(),
      councilId: recordId,
      personId: recordId.nullable(),
      fullName: optionalText('họ và tên', 120),
      position: optionalText('chức vụ', 200),
      role: z.enum(councilRoles, { error: 'Hãy chọn vai trò trong hội đồng.' }),
      isVoting: z.boolean(),
      fromOn: isoDate.nullable(),
      toOn: isoDate.nullable(),
    })
    .refine(({ personId, fullName }) => personId !== null || fullName !== null, {
      path: ['personId'],
      message: 'Hãy chọn một người trong danh sách cá nhân, hoặc nhập họ và tên người ngoài cơ quan.',
    })
    .refine(inOrder, outOfOrder),
  'councils:remove-member': z.strictObject({ id: recordId }),
  /** The members in a new order. */
  'councils:order-members': z.strictObject({ ids: z.array(recordId).min(1).max(200) }),
} as const;

export interface CouncilOutputs {
  'councils:list': readonly Council[];
  'councils:save': { readonly id: number };
  'councils:remove': null;
  'councils:save-member': { readonly id: number };
  'councils:remove-member': null;
  'councils:order-members': null;
}
