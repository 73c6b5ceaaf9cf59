import type { IsoDate } from '../dates/iso-date.ts';
import type { Certainty } from './certainty.ts';
import { formatProvision } from './citation.ts';
import { datedValueOn, NotInForceError, type Parameter } from './parameter.ts';
import { isRegulationInForce, type RegulationValues, regulationProvision } from './regulation-values.ts';

/** A value in force, with the text that sets it. */
export interface ValueInForce<T> {
  readonly value: T;
  /** All the places that set it, the first one first: `Nghị định 152/2025/NĐ-CP, Điều 50`. */
  readonly provisions: readonly string[];
  readonly certainty: Certainty;
  /** True if the province's or the office's regulation sets it. */
  readonly isOfRegulation: boolean;
}

/** The figures of the law on one day, the regulations of the province and the office included. */
export interface LawInForce {
  readonly on: IsoDate;
  /** The value on that day; undefined where no text sets one, or it has been repealed. */
  find<T>(parameter: Parameter<T>): ValueInForce<T> | undefined;
  /**
   * The value on that day.
   * @throws NotInForceError where no text sets one
   */
  value<T>(parameter: Parameter<T>): T;
}

/**
 * Opens the law on a day. A regulation in force that day wins over the state's text; among several, the latest value wins.
 * Build it once for many cases: every parameter is looked up once.
 */
export function lawInForceOn(on: IsoDate, regulations: readonly RegulationValues[] = []): LawInForce {
  const overrides = regulationValuesOn(on, regulations);
  const found = new Map<Parameter<unknown>, ValueInForce<unknown> | null>();

  function find<T>(parameter: Parameter<T>): ValueInForce<T> | undefined {
    let entry = found.get(parameter);
    if (entry === undefined) {
      entry = (overrides.has(parameter.key) ? overrides.get(parameter.key) : ofState(parameter, on)) ?? null;
      found.set(parameter, entry);
    }
    return (entry ?? undefined) as ValueInForce<T> | undefined;
  }

  return {
    on,
    find,
    value<T>(parameter: Parameter<T>): T {
      const entry = find(parameter);
      if (entry === undefined) throw new NotInForceError(parameter.key, on);
      return entry.value;
    },
  };
}

function ofState<T>(parameter: Parameter<T>, on: IsoDate): ValueInForce<T> | undefined {
  const entry = datedValueOn(parameter, on);
  if (entry === undefined || entry.value === null) return undefined;
  return {
    value: entry.value,
    provisions: entry.citations.map(formatProvision),
    certainty: entry.certainty,
    isOfRegulation: false,
  };
}

function regulationValuesOn(
  on: IsoDate,
  regulations: readonly RegulationValues[],
): Map<string, ValueInForce<unknown> | undefined> {
  const latest = new Map<string, { from: IsoDate; entry: ValueInForce<unknown> | undefined }>();
  for (const { instrument, values } of regulations) {
    if (!isRegulationInForce(instrument, on)) continue;
    for (const { parameter, from, value, place } of values) {
      const current = latest.get(parameter);
      if (from > on || (current !== undefined && current.from > from)) continue;
      const provisions = [regulationProvision(instrument, place)];
      const entry =
        value === null ? undefined : { value, provisions, certainty: 'read' as const, isOfRegulation: true };
      latest.set(parameter, { from, entry });
    }
  }
  return new Map([...latest].map(([key, { entry }]) => [key, entry]));
}
