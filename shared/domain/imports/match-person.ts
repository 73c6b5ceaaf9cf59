import { foldText } from '../../text/fold.ts';
import { normalizeTonePlacement } from '../../text/normalize.ts';

/** Somebody in the records, as far as matching needs it. */
export interface KnownPerson {
  readonly id: number;
  readonly fullName: string;
  readonly folded: string;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly nationalId: string | null;
  /** Every unit the person has belonged to. */
  readonly unitIds: readonly number[];
  readonly position: string | null;
}

/** Whom a row of a file speaks of. */
export interface SoughtPerson {
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly nationalId: string | null;
  readonly unitId: number | null;
  readonly position: string | null;
}

/** People found for a row. `match`: clear enough to be taken; else `candidates` are asked about; neither: nobody is meant. */
export interface PersonMatch {
  readonly match: ScoredPerson | null;
  readonly candidates: readonly ScoredPerson[];
  /** What the officer should know of a match that rests on little. */
  readonly notice: string | null;
}
export interface ScoredPerson {
  readonly person: KnownPerson;
  readonly score: number;
  readonly reason: string;
}

/** The people of an office, found by CCCD, by name and by birth. */
export interface PeopleIndex {
  byNationalId(id: string): KnownPerson | undefined;
  byName(folded: string): readonly KnownPerson[];
  byBirth(bornOn: string): readonly KnownPerson[];
}

/** Prepares people for matching. */
export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const ids = new Map<string, KnownPerson>();
  const names = new Map<string, KnownPerson[]>();
  const births = new Map<string, KnownPerson[]>();
  const add = (map: Map<string, KnownPerson[]>, key: string, person: KnownPerson) => {
    const list = map.get(key);
    if (list) list.push(person);
    else map.set(key, [person]);
  };
  for (const person of people) {
    if (person.nationalId !== null) ids.set(person.nationalId, person);
    add(names, person.folded, person);
    if (person.bornOn !== null) add(births, person.bornOn, person);
  }
  return {
    byNationalId: (id) => ids.get(id),
    byName: (folded) => names.get(folded) ?? [],
    byBirth: (bornOn) => births.get(bornOn) ?? [],
  };
}

type Agreement = 'same' | 'year' | 'unknown' | 'near' | 'different';

const weights = {
  base: 0.5,
  exactName: 0.08,
  birth: { same: 0.35, year: 0.25, unknown: 0, near: -0.15, different: -0.5 },
  unit: { same: 0.15, unknown: 0, different: -0.15 },
  gender: -0.2,
  position: 0.07,
} as const;
const CLEAR = 0.7;
const POSSIBLE = 0.25;

/**
 * Finds who a row speaks of: by CCCD; else by name without accents, birth, and units past and present. What contradicts, or
 * rests on too little where several could be meant, is asked about.
 */
export function matchPerson(sought: SoughtPerson, index: PeopleIndex): PersonMatch {
  const folded = foldText(sought.fullName);
  if (sought.nationalId !== null) {
    const person = index.byNationalId(sought.nationalId);
    if (person !== undefined) {
      if (person.folded === folded)
        return { match: { person, score: 1, reason: 'cùng số CCCD, cùng họ tên' }, candidates: [], notice: null };
      return {
        match: null,
        candidates: [{ person, score: 0.6, reason: `cùng số CCCD nhưng hồ sơ ghi tên ${person.fullName}` }],
        notice: null,
      };
    }
  }
  const scored = index
    .byName(folded)
    .filter(
      (person) => sought.nationalId === null || person.nationalId === null || person.nationalId === sought.nationalId,
    )
    .map((person) => scorePerson(sought, person))
    .filter(({ score }) => score >= POSSIBLE)
    .sort((left, right) => right.score - left.score);
  const [best, second] = scored;
  if (best === undefined) return { match: null, candidates: misspelt(sought, folded, index), notice: null };
  const isClear = best.score >= CLEAR && (second === undefined || best.score - second.score >= 0.15);
  if (isClear) return { match: best, candidates: [], notice: null };
  const isOnlyName =
    second === undefined &&
    birthOf(sought, best.person) === 'unknown' &&
    unitOf(sought, best.person) === 'unknown' &&
    isSameSpelling(sought.fullName, best.person.fullName);
  if (isOnlyName && sought.unitId === null)
    return {
      match: best,
      candidates: [],
      notice: 'Chỉ khớp theo họ tên (tệp không ghi năm sinh, đơn vị); hãy xem lại',
    };
  return { match: null, candidates: scored.slice(0, 5), notice: null };
}

function scorePerson(sought: SoughtPerson, person: KnownPerson): ScoredPerson {
  const birth = birthOf(sought, person);
  const unit = unitOf(sought, person);
  const isExact = isSameSpelling(sought.fullName, person.fullName);
  const otherGender = sought.gender !== null && person.gender !== null && sought.gender !== person.gender;
  const samePosition =
    sought.position !== null && person.position !== null && foldText(sought.position) === foldText(person.position);
  const score =
    weights.base +
    (isExact ? weights.exactName : 0) +
    weights.birth[birth] +
    weights.unit[unit] +
    (otherGender ? weights.gender : 0) +
    (samePosition ? weights.position : 0);
  const reasons = [
    isExact ? 'cùng họ tên' : `cùng họ tên không dấu (${person.fullName})`,
    {
      same: 'cùng ngày sinh',
      year: 'cùng năm sinh',
      unknown: '',
      near: 'ngày, năm sinh gần nhau',
      different: 'khác năm sinh',
    }[birth],
    { same: 'cùng đơn vị', unknown: '', different: 'khác đơn vị' }[unit],
    otherGender ? 'khác giới tính' : '',
    samePosition ? 'cùng chức vụ' : '',
  ];
  return {
    person,
    score: Math.max(0, Math.min(0.99, score)),
    reason: reasons.filter((reason) => reason !== '').join(', '),
  };
}

function birthOf(sought: SoughtPerson, person: KnownPerson): Agreement {
  if (sought.bornOn !== null && person.bornOn !== null) {
    if (sought.bornOn === person.bornOn) return 'same';
    const differing = [0, 1, 2].filter(
      (part) => sought.bornOn?.split('-')[part] !== person.bornOn?.split('-')[part],
    ).length;
    const [, soughtMonth, soughtDay] = sought.bornOn.split('-');
    const [, month, day] = person.bornOn.split('-');
    return differing === 1 || (soughtMonth === day && soughtDay === month) ? 'near' : 'different';
  }
  if (sought.bornYear === null || person.bornYear === null) return 'unknown';
  if (sought.bornYear === person.bornYear) return 'year';
  return Math.abs(sought.bornYear - person.bornYear) === 1 ? 'near' : 'different';
}

function unitOf(sought: SoughtPerson, person: KnownPerson): 'same' | 'unknown' | 'different' {
  if (sought.unitId === null || person.unitIds.length === 0) return 'unknown';
  return person.unitIds.includes(sought.unitId) ? 'same' : 'different';
}

/** hoà = hòa, capitals or not. */
export function isSameSpelling(left: string, right: string): boolean {
  const key = (name: string) => normalizeTonePlacement(name, 'modern').toLowerCase();
  return left === right || key(left) === key(right);
}

/** People born on the same day whose name differs by a letter or two: probably misspelt. */
function misspelt(sought: SoughtPerson, folded: string, index: PeopleIndex): ScoredPerson[] {
  if (sought.bornOn === null) return [];
  return index
    .byBirth(sought.bornOn)
    .filter((person) => (sought.nationalId === null || person.nationalId === null) && isNear(folded, person.folded))
    .map((person) => ({ person, score: 0.5, reason: `cùng ngày sinh, tên gần giống (${person.fullName})` }));
}

/** Whether two folded names differ by at most two letters, or by one word that one of them lacks. */
export function isNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) {
    const [short, long] =
      left.length < right.length ? [left.split(' '), right.split(' ')] : [right.split(' '), left.split(' ')];
    return (
      long.length - short.length === 1 && short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1)
    );
  }
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  return Math.max(leftEnd - start, rightEnd - start) <= 2;
}
