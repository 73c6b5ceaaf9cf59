import type { PackageCandidate } from '#shared/contracts/packages.ts';
import { type KnownPerson, matchPerson, type PeopleIndex } from '#shared/domain/imports/match-person.ts';
import { candidatePairs } from '#shared/domain/names/candidate-pairs.ts';
import { type NameProfile, POSSIBLE, scorePair } from '#shared/domain/names/same-person.ts';
import { foldText } from '#shared/text/fold.ts';
import { nameKeys, nameProfiles } from '../../../database/repositories/name-repository.ts';
import { allRows, type Row } from '../../../database/rows.ts';
import { readOfficeIndex } from '../../imports/office-index.ts';
import { countNamesakes } from '../../names/likely-pairs.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { FoundRow } from './planned-row.ts';

/** The most records that may be meant which are shown for one person. */
const MOST_CANDIDATES = 5;

/** Finds people of a package among ours: as imports do it, and what they miss as the desk of names does. */
export function peopleMatcher(
  context: ServiceContext,
  sources: readonly Row[],
  /** Our numbers of the units that a person of the package worked in; those not here are left out. */
  unitsOf: (sourceId: number) => readonly number[],
): (source: Row) => FoundRow {
  const { people } = readOfficeIndex(context);
  const likely = likelyPairs(context, sources, unitsOf);
  return (source) => {
    const units = unitsOf(Number(source.id));
    const found = bestOfUnits(source, units, people);
    if (found.match !== null && found.notice === null) {
      return { match: candidate(found.match.person, found.match.reason), candidates: [], problem: null };
    }
    const scored = found.match === null ? found.candidates : [found.match];
    const candidates = scored.map(({ person, reason }) => candidate(person, reason));
    for (const other of likely.get(Number(source.id)) ?? []) {
      if (!candidates.some(({ id }) => id === other.id)) candidates.push(other);
    }
    if (candidates.length === 0) return { match: null, candidates, problem: null };
    const problem =
      candidates.length === 1
        ? `Chưa rõ có phải người đã có trong hồ sơ (${candidates[0]?.reason}); hãy chọn`
        : `Có ${candidates.length} người trong hồ sơ có thể là người này; hãy chọn`;
    return { match: null, candidates: candidates.slice(0, MOST_CANDIDATES), problem };
  };
}

/** With each unit the person worked in: the first that makes it clear, else the first answer. */
function bestOfUnits(source: Row, units: readonly number[], people: PeopleIndex): ReturnType<typeof matchPerson> {
  const sought = {
    fullName: String(source.full_name),
    bornOn: source.born_on as string | null,
    bornYear: source.born_year as number | null,
    gender: source.gender as 'male' | 'female' | null,
    nationalId: source.national_id as string | null,
    position: null,
  };
  const tries = (units.length === 0 ? [null] : units).map((unitId) => matchPerson({ ...sought, unitId }, people));
  return tries.find((found) => found.match !== null) ?? (tries[0] as ReturnType<typeof matchPerson>);
}

/** Pairs of a person of the package and one of ours that the desk of names would ask about. */
function likelyPairs(
  context: ServiceContext,
  sources: readonly Row[],
  unitsOf: (sourceId: number) => readonly number[],
): ReadonlyMap<number, readonly PackageCandidate[]> {
  const { database } = context;
  const ours = nameKeys(database);
  // People of the package stand among ours with negative numbers.
  const theirs = sources.map(
    (source): NameProfile => ({
      id: -Number(source.id),
      fullName: String(source.full_name),
      otherSpellings: [],
      bornOn: source.born_on as string | null,
      bornYear: source.born_year as number | null,
      gender: source.gender as 'male' | 'female' | null,
      nationalId: source.national_id as string | null,
      work: unitsOf(Number(source.id)).map((unitId) => ({ unitId, unitName: '', fromOn: null, toOn: null })),
      decisionIds: [],
      years: [],
    }),
  );
  const byId = new Map(theirs.map((profile) => [profile.id, profile]));
  const pairs = candidatePairs([...ours, ...theirs]).filter(([a, b]) => a < 0 && b > 0);
  const profiles = nameProfiles(database, [...new Set(pairs.map(([, b]) => b))], () => '');
  const namesakes = countNamesakes([...ours, ...theirs].map((key) => key.fullName));
  const found = new Map<number, (PackageCandidate & { score: number })[]>();
  for (const [a, b] of pairs) {
    const [theirProfile, ourProfile] = [byId.get(a), profiles.get(b)];
    if (theirProfile === undefined || ourProfile === undefined) continue;
    const pair = scorePair(theirProfile, ourProfile, namesakes.get(foldText(ourProfile.fullName)) ?? 1);
    if (pair.score < POSSIBLE) continue;
    const reason = pair.reasons.map(({ text }) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)).join(', ');
    const label = `${ourProfile.fullName}${bornLabel(ourProfile.bornYear)}`;
    found.set(-a, [...(found.get(-a) ?? []), { id: b, label, reason, score: pair.score }]);
  }
  for (const list of found.values()) list.sort((x, y) => y.score - x.score);
  return new Map(
    [...found].map(([id, list]) => [id, list.map(({ id: ourId, label, reason }) => ({ id: ourId, label, reason }))]),
  );
}

function candidate(person: KnownPerson, reason: string): PackageCandidate {
  return { id: person.id, label: `${person.fullName}${bornLabel(person.bornYear)}`, reason };
}

const bornLabel = (year: number | null): string => (year === null ? '' : `, sinh ${year}`);

/** The units each person of a package worked in, the newest first, as its own numbers. */
export function unitsOfPeople(staging: ServiceContext['database']): ReadonlyMap<number, readonly number[]> {
  const query = `SELECT person_id, unit_id FROM memberships
    ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC, id DESC`;
  const units = new Map<number, number[]>();
  for (const row of allRows(staging, query)) {
    const person = Number(row.person_id);
    const known = units.get(person);
    if (known === undefined) units.set(person, [Number(row.unit_id)]);
    else if (!known.includes(Number(row.unit_id))) known.push(Number(row.unit_id));
  }
  return units;
}
