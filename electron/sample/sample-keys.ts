/** Numbers of the records made so far, by what the tables call them. */
export interface SampleKeys {
  readonly units: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly awardTypes: ReadonlyMap<string, number>;
}

/** The number behind a key of the tables. @throws Error where a table names what no other table makes: a mistake in the tables */
export function numberOf(numbers: ReadonlyMap<string, number>, key: string): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`the sample has no “${key}”`);
  return number;
}
