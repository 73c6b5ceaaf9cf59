import type { IsoDate } from '../dates/iso-date.ts';

/** A text of the province or the office (quy chế, quyết định), or a decree that the program does not know yet. */
export interface RegulationInstrument {
  /** The short form that provisions begin with: `Quyết định 86/2025/QĐ-UBND`. */
  readonly title: string;
  readonly name: string;
  readonly issuer: string;
  readonly issuedOn: IsoDate | null;
  readonly inForceOn: IsoDate;
  /** The first day on which it no longer holds; null while it holds. */
  readonly expiredOn: IsoDate | null;
}

/** A value that the regulation gives to one of the program's parameters, in place of the state's or where the state has none. */
export interface RegulationValue {
  /** The parameter's key, such as `titles.cstdcs.cap-percent`. */
  readonly parameter: string;
  readonly from: IsoDate;
  /** In the parameter's unit. `null` lifts it. */
  readonly value: unknown;
  /** Where in the regulation: `Điều 5 khoản 2`. */
  readonly place: string;
}

/** What a regulation sets in numbers. */
export interface RegulationValues {
  readonly instrument: RegulationInstrument;
  readonly values: readonly RegulationValue[];
}

/** True on the days on which a regulation holds. */
export function isRegulationInForce(instrument: RegulationInstrument, date: IsoDate): boolean {
  return instrument.inForceOn <= date && (instrument.expiredOn === null || date < instrument.expiredOn);
}

/** A place in a regulation as officers write it: `Quyết định 86/2025/QĐ-UBND, Điều 4 khoản 3`. */
export function regulationProvision(instrument: RegulationInstrument, place: string): string {
  return place === '' ? instrument.title : `${instrument.title}, ${place}`;
}
