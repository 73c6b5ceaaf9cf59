import { z } from 'zod';
import { type UnitFormPurpose, unitFormPurposes } from '../domain/unit-forms/unit-form.ts';
import { isoDate, recordId, year } from './fields.ts';

/** Biểu gửi đơn vị: an Excel file for one unit to fill in, as a document like the others. */
export const unitFormParams = z.strictObject({
  unitId: recordId,
  purpose: z.enum(unitFormPurposes),
  year,
  /** Hạn gửi. */
  dueOn: isoDate.nullable(),
});
export type UnitFormParams = z.output<typeof unitFormParams>;

export const unitFormRequest = z.strictObject({ document: z.literal('unit-form'), params: unitFormParams });

/** A unit that was sent a form, and the import in which its answer came. */
export interface AskedUnit {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly receivedAt: string | null;
  readonly fileName: string | null;
}

/** Forms of one purpose and year that were made for several units. */
export interface UnitFormRound {
  readonly purpose: UnitFormPurpose;
  readonly year: number;
  readonly madeOn: string;
  readonly dueOn: string | null;
  readonly units: readonly AskedUnit[];
}

const round = { purpose: z.enum(unitFormPurposes), year, dueOn: isoDate.nullable() };

export const unitFormInputs = {
  /** Who was asked for what, newest first, and who has answered: an import of that kind, year and sender since. */
  'unit-forms:rounds': z.strictObject({}),
  /** Remembers that forms were made; called when the files are written. Asking a unit again renews the day. */
  'unit-forms:remember': z.strictObject({ ...round, unitIds: z.array(recordId).min(1).max(2000) }),
  /** A unit's answer came on paper, or in a file that says what is known already. */
  'unit-forms:receive': z.strictObject({ unitId: recordId, purpose: z.enum(unitFormPurposes), year }),
  /** A unit need not answer, or the round was made by mistake. */
  'unit-forms:forget': z.strictObject({ ids: z.array(recordId).min(1).max(2000) }),
} as const;

export interface UnitFormOutputs {
  'unit-forms:rounds': readonly UnitFormRound[];
  'unit-forms:remember': null;
  'unit-forms:receive': null;
  'unit-forms:forget': null;
}

/** Calls answered by the window's side. */
export const unitFormWindowInputs = {
  /** Asks for a folder and writes one file per unit into it. */
  'unit-forms:make': z.strictObject({ ...round, unitIds: z.array(recordId).min(1).max(2000) }),
  /** Shows the folder of the forms that were made last. */
  'unit-forms:open-folder': z.strictObject({}),
} as const;

export interface UnitFormWindowOutputs {
  'unit-forms:make': {
    readonly folder: string;
    readonly files: readonly string[];
    readonly notices: readonly string[];
  };
  'unit-forms:open-folder': null;
}
