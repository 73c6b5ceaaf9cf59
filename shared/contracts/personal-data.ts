import { z } from 'zod';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Retention } from '../domain/personal-data/retention.ts';
import { isoDate, recordId, requiredText } from './fields.ts';

/** Something that is kept about a person. */
export interface KeptFact {
  /** Where it stands: `Cá nhân`, `Xếp loại`. */
  readonly place: string;
  readonly name: string;
  readonly value: string;
}

/** Everything that is kept about a person, and for how long. */
export interface PersonalData {
  readonly personId: number;
  readonly fullName: string;
  readonly facts: readonly KeptFact[];
  readonly retention: Retention;
}

/** Somebody who left, and for how long their data is kept. */
export interface RetentionRow {
  readonly personId: number;
  readonly fullName: string;
  readonly sortKey: string;
  readonly unitName: string | null;
  readonly leftOn: IsoDate | null;
  readonly retention: Retention;
}

/** A list of people that left the program. */
export interface ListExport {
  readonly id: number;
  readonly what: string;
  readonly way: string;
  readonly fileName: string | null;
  readonly people: number | null;
  readonly madeAt: string;
  readonly madeBy: string;
}

/** From so many rows on, what is copied from a grid is a list that left the program. */
export const LEAST_ROWS_OF_A_LIST = 5;

/** Somebody whose data was erased; who it was is not kept. */
export interface ErasedPerson {
  readonly id: number;
  readonly personId: number;
  readonly basis: string;
  readonly reason: string;
  readonly erasedAt: string;
  readonly erasedBy: string;
}

/** Somebody who was erased and stands in the open file again, as it was opened from a backup of before. */
export interface ReturnedPerson {
  readonly personId: number;
  readonly fullName: string;
  readonly erasedAt: string;
  readonly reason: string;
}

export const personalDataInputs = {
  'personal-data:of-person': z.strictObject({ personId: recordId }),
  /** Those who left, the soonest to be erased first. */
  'personal-data:retention': z.strictObject({}),
  'personal-data:erase': z.strictObject({
    personIds: z.array(recordId).min(1).max(500),
    reason: requiredText('lý do'),
  }),
  'personal-data:returned': z.strictObject({}),
  /** Erases those again; no undo. */
  'personal-data:erase-returned': z.strictObject({}),
  'personal-data:erased': z.strictObject({}),
  /** A list was copied to the clipboard: goes into the log of what left the program. */
  'personal-data:note-copy': z.strictObject({
    list: requiredText('tên danh sách'),
    rows: z.number().int().min(1).max(10_000_000),
    columns: z.number().int().min(1).max(10_000),
  }),
  'personal-data:exports': z.strictObject({}),
} as const;

export interface PersonalDataOutputs {
  'personal-data:of-person': PersonalData;
  'personal-data:retention': readonly RetentionRow[];
  'personal-data:erase': { readonly erased: number };
  'personal-data:returned': readonly ReturnedPerson[];
  'personal-data:erase-returned': { readonly erased: number };
  'personal-data:erased': readonly ErasedPerson[];
  'personal-data:note-copy': null;
  'personal-data:exports': readonly ListExport[];
}

/** Bản kê dữ liệu cá nhân: what a person may ask to see. */
export const personalDataParams = z.strictObject({
  personId: recordId,
  datedOn: isoDate,
  signerId: recordId.nullable(),
  recipients: z.array(z.string().max(200)).max(30),
});
export type PersonalDataParams = z.output<typeof personalDataParams>;
export const personalDataRequest = z.strictObject({
  document: z.literal('personal-data'),
  params: personalDataParams,
});
