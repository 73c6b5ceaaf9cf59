import type { IsoDate } from '../dates/iso-date.ts';
import type { Certainty } from './certainty.ts';
import type { Citations } from './citation.ts';

/** What a value is counted in. `decimal` is a coefficient written as text, so that 0.3 stays 0.3. */
export type Unit =
  | 'dong'
  | 'dongPerMonth'
  | 'coefficient'
  | 'percent'
  | 'fraction'
  | 'times'
  | 'people'
  | 'years'
  | 'months'
  | 'days'
  | 'workingDays'
  | 'points'
  | 'monthDay'
  | 'rating'
  | 'combinations';

/** A value that holds from its date until the next one. `null` repeals the parameter from that date. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  readonly value: T | null;
  readonly citations: Citations;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** Something that a legal text sets: a number, a rate, a deadline. Nothing is overwritten; the history is the list. */
export interface Parameter<T> {
  /** Path of the file under `parameters/`, with dots: `titles.ttldtt.advanced-laborer-percent`. */
  readonly key: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly unit: Unit;
  /** Ascending by date. Empty for what the state leaves to the province or the office. */
  readonly values: readonly DatedValue<T>[];
  /** When somebody last compared it with the texts. Silence is no proof that the law did not change. */
  readonly lastCheckedOn: IsoDate;
}

/** A parameter was asked for on a day on which no legal text sets it. */
export class NotInForceError extends Error {
  readonly parameter: string;
  readonly date: IsoDate;
  constructor(parameter: string, date: IsoDate) {
    super(`${parameter} is not in force on ${date}`);
    this.name = 'NotInForceError';
    this.parameter = parameter;
    this.date = date;
  }
}

/** The dated value in force on a day, `null` values (repeals) included; undefined before the first. */
export function datedValueOn<T>(parameter: Parameter<T>, date: IsoDate): DatedValue<T> | undefined {
  return parameter.values.findLast((entry) => entry.from <= date);
}

/**
 * The value in force on a day. There is no default: a day outside the law's dates, or after a repeal, is an error.
 * @throws NotInForceError before the first value and from a repeal on
 */
export function valueOn<T>(parameter: Parameter<T>, date: IsoDate): T {
  const value = datedValueOn(parameter, date)?.value ?? null;
  if (value === null) throw new NotInForceError(parameter.key, date);
  return value;
}
