import type { FactPlace, PeriodFact, PeriodMeasure } from './period-fact.ts';

/** A line of the table of a span: how many in each year, and in all. */
export interface PeriodRow {
  readonly measure: PeriodMeasure;
  /** In the order of the years; null: not known, as the year is still to come or nobody entered its registrations. */
  readonly counts: readonly (number | null)[];
  /** What stands in several years counts once. */
  readonly total: number;
}

/** A unit or a person with what they reached in a span. */
export interface SubjectRow {
  /** Null: not known whose. */
  readonly id: number | null;
  /** By key of the measure; what is absent is 0. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is asked of the facts; what is left out is not asked about. */
export interface FactQuestion {
  readonly measure: string;
  readonly year: number | null;
  /** Undefined: of whomever; null: of nobody known. */
  readonly unitId?: number | null | undefined;
  readonly personId?: number | null | undefined;
}

/** A name behind a number. */
export interface PeriodName {
  readonly name: string;
  readonly detail: string;
  readonly years: readonly number[];
  readonly place: FactPlace | null;
}

/** The years from one to another, both included. */
export function yearsOf({ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number }): number[] {
  return Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, index) => fromYear + index);
}

/** The table of a span as it is known in a year: a line for each measure, also for those with nothing. */
export function countByYear(
  facts: readonly PeriodFact[],
  measures: readonly PeriodMeasure[],
  years: readonly number[],
  thisYear: number,
): PeriodRow[] {
  const byMeasure = Map.groupBy(facts, (fact) => fact.measure);
  const registeredYears = new Set(facts.flatMap((fact) => (fact.measure.startsWith('registered ') ? [fact.year] : [])));
  const isKnown = (measure: PeriodMeasure, year: number) =>
    year <= thisYear && (measure.group !== 'registrations' || registeredYears.has(year));
  return measures.map((measure) => {
    const counted = byMeasure.get(measure.key) ?? [];
    const ofYear = Map.groupBy(counted, (fact) => fact.year);
    const counts = years.map((year) => {
      const count = distinct(ofYear.get(year) ?? []);
      return count === 0 && !isKnown(measure, year) ? null : count;
    });
    return { measure, counts, total: distinct(counted) };
  });
}

/** The same for each unit or each person: whose, and how many by measure. */
export function countBySubject(facts: readonly PeriodFact[], by: 'unit' | 'person'): SubjectRow[] {
  const bySubject = Map.groupBy(facts, (fact) => (by === 'unit' ? fact.unitId : fact.personId));
  return [...bySubject].map(([id, ofSubject]) => {
    const byMeasure = Map.groupBy(ofSubject, (fact) => fact.measure);
    return { id, counts: Object.fromEntries([...byMeasure].map(([measure, counted]) => [measure, distinct(counted)])) };
  });
}

/** The names behind a number of either table, as many as it says. */
export function namesBehind(facts: readonly PeriodFact[], question: FactQuestion): PeriodName[] {
  const { measure, year, unitId, personId } = question;
  const asked = facts.filter(
    (fact) =>
      fact.measure === measure &&
      (year === null || fact.year === year) &&
      (unitId === undefined || fact.unitId === unitId) &&
      (personId === undefined || fact.personId === personId),
  );
  return [...Map.groupBy(asked, (fact) => fact.key).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const details = [...new Set(same.map((fact) => fact.detail))].filter((detail) => detail !== '');
    const years = [...new Set(same.map((fact) => fact.year))].sort((a, b) => a - b);
    return [{ name: first.name, detail: details.join(', '), years, place: first.place }];
  });
}

function distinct(facts: readonly PeriodFact[]): number {
  return new Set(facts.map((fact) => fact.key)).size;
}
