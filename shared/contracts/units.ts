import { z } from 'zod';
import type { AwardRow } from './awards.ts';
import { isoDate, optionalText, recordId, requiredText } from './fields.ts';
import type { PersonRow } from './people.ts';

/** Loại đơn vị. */
export const unitKinds = ['department', 'division', 'branch', 'service-unit', 'enterprise', 'outside-body'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Vietnamese words for the kinds: Sở; phòng; chi cục; đơn vị sự nghiệp; doanh nghiệp; cơ quan, tổ chức ngoài. */
export const unitKindNames: Record<UnitKind, string> = {
  department: 'Sở',
  division: 'Phòng, ban',
  branch: 'Chi cục',
  'service-unit': 'Đơn vị sự nghiệp',
  enterprise: 'Doanh nghiệp',
  'outside-body': 'Cơ quan, tổ chức ngoài',
};

/** Đơn vị, as it is named and placed on the day asked for. */
export interface UnitRow {
  readonly id: number;
  readonly parentId: number | null;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  /** The office's own order among its sisters; lists follow it. */
  readonly sortOrder: number;
  readonly note: string | null;
  /** People whose membership is open on that day. */
  readonly memberCount: number;
  /** Không thuộc đối tượng được tặng cờ thi đua when false; null when not known. */
  readonly eligibleForFlag: boolean | null;
}

export interface UnitName {
  readonly id: number;
  readonly name: string;
  readonly shortName: string | null;
  /** The day from which the name holds; null: from the beginning. */
  readonly fromOn: string | null;
  readonly decision: string | null;
}

export interface UnitPlace {
  readonly id: number;
  readonly parentId: number | null;
  readonly parentName: string | null;
  readonly fromOn: string | null;
}

/** Where a unit came from or went to: merge, split. */
export interface UnitSuccession {
  readonly id: number;
  readonly kind: 'merge' | 'split';
  readonly on: string;
  readonly predecessorId: number;
  readonly predecessorName: string;
  readonly successorId: number;
  readonly successorName: string;
}

export interface UnitPage {
  readonly unit: UnitRow;
  readonly names: readonly UnitName[];
  readonly places: readonly UnitPlace[];
  readonly predecessors: readonly UnitSuccession[];
  readonly successors: readonly UnitSuccession[];
  readonly members: readonly PersonRow[];
  /** Awards of the unit itself, newest first. */
  readonly awards: readonly AwardRow[];
  /** Awards of those who were members when they received them. */
  readonly memberAwards: readonly AwardRow[];
}

/** What merging, splitting or dissolving brings with it, told before it is done. */
export interface UnitChangeConsequences {
  readonly members: number;
  readonly children: number;
  readonly awards: number;
  readonly sentences: readonly string[];
}

const unitName = requiredText('tên đơn vị');
const shortName = optionalText('tên viết tắt', 80);
const legalBasis = optionalText('số quyết định', 200);

export const unitFields = z.strictObject({
  kind: z.enum(unitKinds),
  name: unitName,
  shortName,
  parentId: recordId.nullable(),
  foundedOn: isoDate.nullable(),
  eligibleForFlag: z.boolean().nullable(),
  note: optionalText('ghi chú'),
});

export const unitInputs = {
  /** All units as they stand on a day, in tree order; dissolved ones only when asked for. */
  'units:list': z.strictObject({ on: isoDate, withDissolved: z.boolean() }),
  'units:page': z.strictObject({ id: recordId, on: isoDate }),
  'units:create': unitFields,
  /** Corrects a unit's record without dating anything (kind, founding day, note, flag). The current name is corrected, not renamed. */
  'units:update': unitFields.omit({ parentId: true }).extend({ id: recordId }),
  'units:rename': z.strictObject({ id: recordId, name: unitName, shortName, on: isoDate, decision: legalBasis }),
  'units:move': z.strictObject({ id: recordId, parentId: recordId.nullable(), on: isoDate }),
  /** Puts a unit before or after its sisters: the full order of one parent's children. */
  'units:order': z.strictObject({ ids: z.array(recordId).min(1) }),
  'units:merge': z.strictObject({
    ids: z.array(recordId).min(2, 'Hãy chọn ít nhất hai đơn vị để hợp nhất, sáp nhập.'),
    into: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('existing'), id: recordId }),
      z.strictObject({ kind: z.literal('new'), unit: unitFields }),
    ]),
    on: isoDate,
    decision: legalBasis,
  }),
  'units:split': z.strictObject({
    id: recordId,
    into: z.array(unitFields).min(1).max(20),
    /** True when the old unit goes on beside the new ones. */
    keepsOld: z.boolean(),
    on: isoDate,
    decision: legalBasis,
    /** Which members go to which new unit (index in `into`); those not named stay, or are left without a unit and reported. */
    moves: z.array(z.strictObject({ personId: recordId, to: z.number().int().min(0) })),
  }),
  'units:dissolve': z.strictObject({ id: recordId, on: isoDate, membersTo: recordId.nullable(), decision: legalBasis }),
  'units:consequences': z.strictObject({ ids: z.array(recordId).min(1), on: isoDate }),
  'units:remove': z.strictObject({ id: recordId }),
} as const;

export interface UnitOutputs {
  'units:list': readonly UnitRow[];
  'units:page': UnitPage;
  'units:create': { readonly id: number };
  'units:update': { readonly id: number };
  'units:rename': { readonly id: number };
  'units:move': { readonly id: number };
  'units:order': null;
  'units:merge': { readonly id: number };
  'units:split': { readonly ids: readonly number[] };
  'units:dissolve': { readonly id: number };
  'units:consequences': UnitChangeConsequences;
  'units:remove': null;
}
