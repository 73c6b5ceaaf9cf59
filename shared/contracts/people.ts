import { z } from 'zod';
import type { PersonDetails } from '../domain/personal-data/person-detail.ts';
import type { AwardRow } from './awards.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** Giới tính. A missing one stays unknown: nothing is ever counted as a man by default. */
export const genders = ['male', 'female'] as const;
export type Gender = (typeof genders)[number];
export const genderNames: Record<Gender, string> = { male: 'Nam', female: 'Nữ' };

/** Loại cán bộ: công chức, viên chức, người lao động (hợp đồng), người ngoài cơ quan. */
export const personKinds = ['civil-servant', 'public-employee', 'laborer', 'outsider'] as const;
export type PersonKind = (typeof personKinds)[number];
export const personKindNames: Record<PersonKind, string> = {
  'civil-servant': 'Công chức',
  'public-employee': 'Viên chức',
  laborer: 'Người lao động',
  outsider: 'Ngoài cơ quan',
};

/** Lãnh đạo, quản lý hay trực tiếp công tác: the law asks for attention to the latter. */
export const workRoles = ['leader', 'direct-worker'] as const;
export type WorkRole = (typeof workRoles)[number];
export const workRoleNames: Record<WorkRole, string> = { leader: 'Lãnh đạo, quản lý', 'direct-worker': 'Trực tiếp' };

/** Quá trình công tác: where a person worked, in which post, from when to when. */
export interface Membership {
  readonly id: number;
  readonly personId: number;
  readonly unitId: number;
  /** The unit's name in the time of the membership. */
  readonly unitName: string;
  readonly position: string | null;
  readonly role: WorkRole | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** Cá nhân, with the membership that is open now (or the last one). */
export interface PersonRow {
  readonly id: number;
  readonly fullName: string;
  /** Sorts by given name, then middle, then family name, in Vietnamese order; compare as plain strings. */
  readonly sortKey: string;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: Gender | null;
  readonly ethnicGroup: string | null;
  readonly isPartyMember: boolean | null;
  readonly kind: PersonKind | null;
  readonly nationalId: string | null;
  readonly startedOn: string | null;
  readonly note: string | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly position: string | null;
  readonly role: WorkRole | null;
  /** Đã nghỉ, chuyển đi: the last day in the last unit, when no membership is open. Null for those at work, and for those never in a unit. */
  readonly leftOn: string | null;
  readonly awardCount: number;
}

export interface PersonPage {
  readonly person: PersonRow;
  readonly name: { readonly familyName: string; readonly middleName: string; readonly givenName: string };
  readonly details: PersonDetails;
  readonly memberships: readonly Membership[];
  readonly awards: readonly AwardRow[];
}

/** CCCD: twelve digits (or the nine of an old CMND), kept as text with its zeros. */
const nationalId = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : text.replace(/[\s.]/g, '') || null))
  .pipe(
    z
      .string()
      .regex(/^(\d{9}|\d{12})$/, 'Số CCCD phải có 12 chữ số (CMND cũ: 9), kể cả số 0 ở đầu.')
      .nullable(),
  );

export const personFields = z.strictObject({
  fullName: requiredText('họ và tên'),
  /** Only when the program splits the name wrongly. */
  givenName: optionalText('tên', 80).optional(),
  bornOn: isoDate.nullable(),
  bornYear: year.nullable(),
  gender: z.enum(genders).nullable(),
  ethnicGroup: optionalText('dân tộc', 60),
  isPartyMember: z.boolean().nullable(),
  kind: z.enum(personKinds).nullable(),
  nationalId,
  startedOn: isoDate.nullable(),
  note: optionalText('ghi chú'),
  nativePlace: optionalText('quê quán', 200).optional(),
  residence: optionalText('nơi thường trú', 200).optional(),
  nationality: optionalText('quốc tịch', 60).optional(),
  personnelCode: optionalText('mã cán bộ', 40).optional(),
  qualification: optionalText('trình độ chuyên môn', 200).optional(),
  phone: optionalText('điện thoại', 40).optional(),
});
export type PersonFields = z.output<typeof personFields>;

export const membershipFields = z.strictObject({
  unitId: recordId,
  position: optionalText('chức vụ', 160),
  role: z.enum(workRoles).nullable(),
  fromOn: isoDate.nullable(),
  toOn: isoDate.nullable(),
});

export const personPatch = personFields.partial();

const newPerson = personFields.extend({ membership: membershipFields.nullable() });

export const peopleInputs = {
  /** People sorted by given name, a page at a time (the window fetches the first rows first, then the rest). */
  'people:list': z.strictObject({
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(20_000),
    withFormer: z.boolean(),
  }),
  'people:page': z.strictObject({ id: recordId }),
  'people:create': newPerson,
  /**
   * Edits of cells and new rows, many at once, as one change set named by `label`: a block pasted from Excel over the last
   * rows changes some and adds others, and one Ctrl+Z takes all of it back. Both lists may be empty, not both at once.
   * Refusals name the place as `changes.3.fields.nationalId` or `additions.0.fullName`, so that the cell can show them.
   */
  'people:update': z.strictObject({
    label: requiredText('tên bước', 200).optional(),
    changes: z.array(
      z.strictObject({
        id: recordId,
        fields: personPatch,
        membership: membershipFields.omit({ fromOn: true, toOn: true }).partial().optional(),
      }),
    ),
    additions: z.array(newPerson).max(5000).optional(),
  }),
  'people:remove': z.strictObject({ ids: z.array(recordId).min(1) }),
  'people:save-membership': membershipFields.extend({ id: recordId.nullable(), personId: recordId }),
  'people:remove-membership': z.strictObject({ id: recordId }),
  /** Closes the open membership the day before and opens a new one. */
  'people:transfer': z.strictObject({
    ids: z.array(recordId).min(1),
    unitId: recordId,
    position: optionalText('chức vụ', 160),
    role: z.enum(workRoles).nullable(),
    on: isoDate,
  }),
  /** People whose folded name is the same: shown before a new person is saved. */
  'people:namesakes': z.strictObject({ fullName: z.string().max(300) }),
} as const;

export interface PeopleOutputs {
  'people:list': { readonly total: number; readonly rows: readonly PersonRow[] };
  'people:page': PersonPage;
  'people:create': { readonly id: number };
  /** The changed people, and the new ones in the order given. */
  'people:update': { readonly rows: readonly PersonRow[]; readonly added: readonly PersonRow[] };
  'people:remove': null;
  'people:save-membership': { readonly id: number };
  'people:remove-membership': null;
  'people:transfer': { readonly moved: number };
  'people:namesakes': readonly PersonRow[];
}
