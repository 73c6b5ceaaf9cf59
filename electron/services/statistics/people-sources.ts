import { awardSubjectNames } from '#shared/contracts/awards.ts';
import { type RatingCode, ratingCodes, ratingNames } from '#shared/domain/awards/rating-code.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { dimensionByRow } from './dimension-builder.ts';
import { type FactSource, rememberedDimensions } from './fact-sources.ts';
import { NOT_A_PERSON, peopleDimensions, whoOf } from './people-dimensions.ts';

/** Everybody whose membership holds on a day, once. */
export function peopleSource(database: ServiceContext['database'], day: string): FactSource {
  const lines = statement(
    database,
    `SELECT person_id, max(unit_id) FROM memberships
     WHERE (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day) GROUP BY person_id`,
  )
    .raw()
    .all({ day }) as [number, number][];
  const size = lines.length;
  const personIds = Int32Array.from(lines, ([person]) => person);
  const years = new Int32Array(size).fill(Number(day.slice(0, 4)));
  const people = peopleDimensions(database, {
    whos: personIds.map(whoOf),
    unitIds: () => new Int32Array(size),
    years,
    dayOf: () => day,
  });
  return {
    recordIds: () => personIds,
    columns: {
      size,
      dimension: rememberedDimensions(people.build),
      years,
      ages: people.ages,
      subjects: () => personIds,
      amounts: () => new Float64Array(size),
    },
  };
}

/** Every yearly rating of people and collectives. */
export function ratingSource(database: ServiceContext['database']): FactSource {
  const lines = statement(database, 'SELECT id, person_id, unit_id, year, rating FROM ratings').raw().all() as [
    number,
    number | null,
    number | null,
    number,
    RatingCode,
  ][];
  const size = lines.length;
  const column = (pick: (line: (typeof lines)[number]) => number | null) =>
    Int32Array.from(lines, (line) => pick(line) ?? 0);
  const years = column((line) => line[3]);
  const people = peopleDimensions(database, {
    whos: column((line) => (line[1] === null ? NOT_A_PERSON : whoOf(line[1]))),
    unitIds: () => column((line) => line[2]),
    years,
    dayOf: (row) => `${years[row]}-12-31`,
  });
  return {
    recordIds: () => column((line) => line[0]),
    columns: {
      size,
      dimension: rememberedDimensions({
        ...people.build,
        rating: () =>
          dimensionByRow(size, (row) => lines[row]?.[4] ?? null, {
            label: (key) => ratingNames[key as RatingCode],
            order: ratingCodes,
          }),
        subject: () =>
          dimensionByRow(size, (row) => ((lines[row]?.[1] ?? null) === null ? 'collective' : 'person'), {
            label: (key) => awardSubjectNames[key as 'person'],
            order: ['person', 'collective'],
          }),
      }),
      years,
      ages: people.ages,
      subjects: () => column((line) => (line[1] === null ? 2 * (line[2] ?? 0) + 1 : 2 * line[1])),
      amounts: () => new Float64Array(size),
    },
  };
}
