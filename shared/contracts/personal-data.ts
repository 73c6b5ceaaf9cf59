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

/** Somebody whose data was erased; who it was is not kept. */
export interface ErasedPerson {
  readonly id: number;
  readonly personId: number;
  readonly basis: string;
  readonly reason: string;
  readonly erasedAt: string;
  readonly erasedBy: string;
}

export const personalDataInputs = {
  'personal-data:of-person': z.strictObject({ personId: recordId }),
  /** Those who left, the soonest to be erased first. */
  'personal-data:retention': z.strictObject({}),
  'personal-data:erase': z.strictObject({
    personIds: z.array(recordId).min(1).max(500),
    reason: requiredText('lý do'),
  }),
  'personal-data:erased': z.strictObject({}),
  'personal-data:exports': z.strictObject({}),
} as const;

export interface PersonalDataOutputs {
  'personal-data:of-person': PersonalData;
  'personal-data:retention': readonly RetentionRow[];
  'personal-data:erase': { readonly erased: number };
  'personal-data:erased': readonly ErasedPerson[];
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
