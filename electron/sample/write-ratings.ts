import { writeRating } from '../database/repositories/fact-repository.ts';
import { listUnits, readUnitDirectory } from '../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { provinceYears } from './data/awards/province-years.ts';
import { yearlyTitles } from './data/awards/yearly-titles.ts';
import { type YearRatings, yearRatings } from './data/facts/ratings.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { staffOn } from './staff.ts';

/** Writes the ratings of people (who worked at least half of the year in the department) and of its units. */
export function writeRatings(context: ServiceContext, keys: SampleKeys): void {
  for (const ratings of yearRatings) {
    writePersonRatings(context, keys, ratings);
    writeUnitRatings(context, keys, ratings);
  }
}

function writePersonRatings(context: ServiceContext, keys: SampleKeys, ratings: YearRatings): void {
  const { year } = ratings;
  const fighters = yearlyTitles.find((titles) => titles.year === year)?.fighters ?? [];
  const excellent = new Set<string>([...ratings.excellent, ...fighters]);
  const completed = new Set<string>(ratings.completed);
  const notCompleted = new Set<string>(ratings.notCompleted);
  const unknown = new Set<string>(ratings.unknown);
  for (const { key, personId, since } of staffOn(context, keys, 'department', `${year}-12-31`)) {
    if (unknown.has(key) || since > `${year}-06-30`) continue;
    const rating = excellent.has(key) ? 'HTXS' : completed.has(key) ? 'HT' : notCompleted.has(key) ? 'KHT' : 'HTT';
    writeRating(context.database, { kind: 'person', id: personId }, year, rating);
  }
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
