import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { writeRating } from '../database/repositories/fact-repository.ts';
import { listUnits, readUnitDirectory } from '../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { provinceYears } from './data/awards/province-years.ts';
import { yearlyTitles } from './data/awards/yearly-titles.ts';
import { type YearRatings, yearRatings } from './data/facts/ratings.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { type StaffMember, staffOn } from './staff.ts';

/** Writes the ratings of people (who worked at least half of the year in the department) and of its units. */
export function writeRatings(context: ServiceContext, keys: SampleKeys): void {
  for (const ratings of yearRatings) {
    writePersonRatings(context, keys, ratings);
    writeUnitRatings(context, keys, ratings);
  }
}

function writePersonRatings(context: ServiceContext, keys: SampleKeys, ratings: YearRatings): void {
  const { year, importedUnit } = ratings;
  const imported = new Set(
    importedUnit === undefined
      ? []
      : staffOn(context, keys, importedUnit, `${year}-12-31`).map(({ personId }) => personId),
  );
  for (const { personId, rating } of personRatings(context, keys, ratings, 'department')) {
    if (!imported.has(personId)) writeRating(context.database, { kind: 'person', id: personId }, year, rating);
  }
}

/** Everybody rated in a year who was at work in a unit or under it at its end. */
export function personRatings(
  context: ServiceContext,
  keys: SampleKeys,
  ratings: YearRatings,
  unit: string,
): (StaffMember & { readonly rating: RatingCode })[] {
  const { year } = ratings;
  const fighters = yearlyTitles.find((titles) => titles.year === year)?.fighters ?? [];
  const excellent = new Set<string>([...ratings.excellent, ...fighters]);
  const completed = new Set<string>(ratings.completed);
  const notCompleted = new Set<string>(ratings.notCompleted);
  const unknown = new Set<string>(ratings.unknown);
  return staffOn(context, keys, unit, `${year}-12-31`).flatMap((member) => {
    const { key, since } = member;
    if (unknown.has(key) || since > `${year}-06-30`) return [];
    const rating = excellent.has(key) ? 'HTXS' : completed.has(key) ? 'HT' : notCompleted.has(key) ? 'KHT' : 'HTT';
    return [{ ...member, rating }];
  });
}

function writeUnitRatings(context: ServiceContext, keys: SampleKeys, ratings: YearRatings): void {
  const { year } = ratings;
  const day = `${year}-12-31`;
  const titled = provinceYears.find((province) => province.year === year)?.collectives.units ?? [];
  const excellent = new Set([...ratings.excellentUnits, ...titled].map((unit) => numberOf(keys.units, unit)));
  const subtree = readUnitDirectory(context.database).subtreeOn(numberOf(keys.units, 'department'), day);
  for (const { id, foundedOn, dissolvedOn } of listUnits(context.database)) {
    const stands = (foundedOn ?? '') <= day && (dissolvedOn === null || dissolvedOn > day);
    if (!stands || !subtree.has(id)) continue;
    writeRating(context.database, { kind: 'unit', id }, year, excellent.has(id) ? 'HTXS' : 'HTT');
  }
}
