import { z } from 'zod';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';
import type { HandOverRow } from './fund.ts';

/** Buổi lễ, hội nghị at which awards are handed over. */
export interface CeremonyRow {
  readonly id: number;
  readonly name: string;
  readonly heldOn: string;
  /** `08:00`. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly seatsPerRow: number | null;
  /** Trang phục, as the invitation says. */
  readonly dress: string | null;
  readonly note: string | null;
  readonly decisionIds: readonly number[];
  /** Awards of its decisions (without revoked ones), those called on stage, and those handed over. */
  readonly awardCount: number;
  readonly calledCount: number;
  readonly handedCount: number;
}

/** A line of the programme. */
export interface ProgrammeItem {
  readonly minutes: number | null;
  readonly content: string;
  readonly presenter: string | null;
}

/** Somebody in a stage group. */
export interface StagePlace {
  readonly awardId: number;
  /** Who comes up for a collective, or for somebody who is absent. */
  readonly representedBy: string | null;
}

/** Lượt lên nhận: those who come up together, and who hands over to them. */
export interface StageGroup {
  readonly name: string;
  readonly presenter: string | null;
  readonly places: readonly StagePlace[];
}

/** Whom a unit (or somebody outside the records) sends, and where they sit. */
export interface CeremonyGuest {
  readonly unitId: number | null;
  readonly name: string;
  readonly invited: number;
  readonly seats: string | null;
  readonly note: string | null;
}

export interface CeremonyPage {
  readonly ceremony: CeremonyRow;
  readonly programme: readonly ProgrammeItem[];
  readonly groups: readonly StageGroup[];
  readonly guests: readonly CeremonyGuest[];
  /** Every award of its decisions, called or not. */
  readonly awards: readonly HandOverRow[];
}

const startsAt = z
  .string()
  .nullable()
  .transform((text) => text?.trim() || null)
  .pipe(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ ghi theo dạng 08:00.')
      .nullable(),
  );

export const ceremonyFields = z.strictObject({
  name: requiredText('tên hội nghị, buổi lễ', 300),
  heldOn: isoDate,
  startsAt,
  place: optionalText('địa điểm', 300),
  chair: optionalText('người chủ trì', 200),
  seatsPerRow: z.number().int().min(1, 'Mỗi hàng có ít nhất một ghế.').max(200).nullable(),
  dress: optionalText('trang phục', 200),
  note: optionalText('ghi chú'),
});

export const ceremonyInputs = {
  'ceremonies:list': z.strictObject({}),
  'ceremonies:page': z.strictObject({ id: recordId }),
  /** `id` null: a new one, with the usual programme, and its decisions' awards in stage groups. */
  'ceremonies:save': z.strictObject({
    id: recordId.nullable(),
    ceremony: ceremonyFields,
    decisionIds: z.array(recordId).max(100),
  }),
  'ceremonies:save-programme': z.strictObject({
    id: recordId,
    items: z
      .array(
        z.strictObject({
          minutes: z.number().int().min(0).max(1440).nullable(),
          content: requiredText('nội dung chương trình', 500),
          presenter: optionalText('người thực hiện', 200),
        }),
      )
      .max(200),
  }),
  /** Makes the stage groups anew from the decisions: by award, so many in a group. */
  'ceremonies:arrange': z.strictObject({
    id: recordId,
    groupSize: z.number().int().min(1, 'Mỗi lượt có ít nhất một người.').max(100),
    /** Leaves out Lao động tiên tiến and other awards without an item, which are handed over in the units. */
    withoutItem: z.boolean(),
  }),
  'ceremonies:save-groups': z.strictObject({
    id: recordId,
    groups: z
      .array(
        z.strictObject({
          name: requiredText('tên lượt', 300),
          presenter: optionalText('người trao', 200),
          places: z.array(z.strictObject({ awardId: recordId, representedBy: optionalText('người nhận thay', 200) })),
        }),
      )
      .max(1000),
  }),
  'ceremonies:save-guests': z.strictObject({
    id: recordId,
    guests: z
      .array(
        z.strictObject({
          unitId: recordId.nullable(),
          name: requiredText('khách mời, đơn vị', 300),
          invited: z.number().int().min(0).max(10_000),
          seats: optionalText('chỗ ngồi', 300),
          note: optionalText('ghi chú'),
        }),
      )
      .max(1000),
  }),
  /** Counts the recipients of each unit as those invited, and shares out the seats row by row. */
  'ceremonies:seat': z.strictObject({ id: recordId }),
  'ceremonies:remove': z.strictObject({ id: recordId }),
} as const;

export interface CeremonyOutputs {
  'ceremonies:list': readonly CeremonyRow[];
  'ceremonies:page': CeremonyPage;
  'ceremonies:save': { readonly id: number };
  'ceremonies:save-programme': null;
  'ceremonies:arrange': null;
  'ceremonies:save-groups': null;
  'ceremonies:save-guests': null;
  'ceremonies:seat': null;
  'ceremonies:remove': null;
}
