import type { UnitKind } from '#shared/contracts/units.ts';

/** A name from a day on; without a day, from the founding on. */
export interface SampleUnitName {
  readonly name: string;
  readonly shortName?: string;
  readonly from?: string;
  readonly decision?: string;
}

/** A unit of the sample with its names and superiors over the years. */
export interface SampleUnit {
  readonly key: string;
  readonly kind: UnitKind;
  readonly foundedOn?: string;
  readonly dissolvedOn?: string;
  readonly eligibleForFlag?: boolean;
  readonly note?: string;
  readonly names: readonly SampleUnitName[];
  /** Keys of superiors, each from a day on; left out: stands at the top. */
  readonly parents?: readonly { readonly parent: string; readonly from?: string }[];
}

/** A unit that came out of another. */
export interface SampleSuccession {
  readonly kind: 'merge' | 'split';
  readonly on: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly decision: string;
}
