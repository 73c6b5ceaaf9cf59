import {
  genderNames,
  genders,
  personKindNames,
  personKinds,
  workRoleNames,
  workRoles,
} from '#shared/contracts/people.ts';
import { unitKindNames, unitKinds } from '#shared/contracts/units.ts';
import type { DimensionColumn } from '#shared/domain/statistics/free-table.ts';
import { NO_VALUE, type TableDimension } from '#shared/domain/statistics/table-layout.ts';
import { foldText } from '#shared/text/fold.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { type DimensionLook, dimensionByNumber, dimensionByRow } from './dimension-builder.ts';
import { lazily } from './lazily.ts';
import { officeUnits } from './office-units.ts';
import { readWorkHistory } from './work-history.ts';

/** `whos`: nobody, as it is a collective or household. */
export const NOT_A_PERSON = 0;
/** `whos`: a person without a record of their own. */
export const STRANGER = 1;
/** `whos`: the number of a person's record lies so much higher. */
const FIRST_PERSON = 2;

/** How `whos` writes a person's record. */
export function whoOf(personId: number): number {
  return personId + FIRST_PERSON;
}

/** What rows of any source tell of who they are about. */
export interface WhoAndWhen {
  /** `NOT_A_PERSON`, `STRANGER`, or a record as `whoOf` writes it. */
  readonly whos: Int32Array;
  /** Of collectives their own unit, of persons the unit of the time; 0: as the work history says, or none. */
  readonly unitIds: () => Int32Array;
  readonly years: Int32Array;
  /** The day on which role and unit are asked for. */
  dayOf(row: number): string;
}

interface PersonFacts {
  readonly gender: string | null;
  readonly ethnicGroup: string | null;
  readonly bornYear: number | null;
  readonly isPartyMember: number | null;
  readonly kind: string | null;
}

/** Age groups of form 0605.N, each with its last year. */
const ageGroups = [
  ['30', 'Từ 30 tuổi trở xuống', 30],
  ['31-40', '31–40 tuổi', 40],
  ['41-50', '41–50 tuổi', 50],
  ['51-55', '51–55 tuổi', 55],
  ['56-60', '56–60 tuổi', 60],
  ['61', 'Trên 60 tuổi', 999],
] as const;
const ageLabels = new Map<string, string>(ageGroups.map(([key, label]) => [key, label]));

const named = <Key extends string>(names: Readonly<Record<Key, string>>, order: readonly Key[]): DimensionLook => ({
  label: (key) => names[key as Key],
  order,
});
const kindLook = named(unitKindNames, unitKinds);
const partyLook = named({ yes: 'Đảng viên', no: 'Chưa là đảng viên' }, ['yes', 'no']);
const minorityLook = named({ yes: 'Dân tộc thiểu số', no: 'Kinh' }, ['yes', 'no']);
const yesNo = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

/** The dimensions that every source has: those of people and of units. */
export function peopleDimensions(database: ServiceContext['database'], who: WhoAndWhen) {
  const { whos, unitIds, years } = who;
  const size = whos.length;
  const people = readPeople(database);
  const ages = lazily(() => agesOf(who, people));
  const work = lazily(() => readWorkHistory(database));
  const units = lazily(() => officeUnits(database));
  const isPerson = (row: number) => whos[row] !== NOT_A_PERSON;
  const workAt = (row: number) => work().on((whos[row] ?? 0) - FIRST_PERSON, who.dayOf(row));
  /** Unit and year as one number, so that each pair is asked once. */
  const places = lazily(() =>
    unitIds().map((own, row) => {
      const unit = own > 0 ? own : isPerson(row) ? (workAt(row)?.unitId ?? 0) : 0;
      return unit * 256 + Math.max(0, Math.min(255, (years[row] ?? 0) - FIRST_YEAR));
    }),
  );
  const topAt = (place: number) => units().topOf(place >> 8, (place & 255) + FIRST_YEAR);
  const byPerson = (keyOf: (facts: PersonFacts) => string | null, look: DimensionLook) =>
    dimensionByNumber(
      whos,
      (number) => {
        if (number === NOT_A_PERSON) return NO_VALUE;
        const facts = people.get(number - FIRST_PERSON);
        return facts === undefined ? null : keyOf(facts);
      },
      look,
    );
  const build: Partial<Record<TableDimension, () => DimensionColumn>> = {
    year: () =>
      dimensionByNumber(years, String, { label: String, order: (left, right) => Number(left) - Number(right) }),
    gender: () => byPerson(({ gender }) => gender, named(genderNames, [...genders].reverse())),
    ethnicGroup: () => byPerson(({ ethnicGroup }) => ethnicGroup, { label: String, order: ['Kinh'] }),
    minority: () =>
      byPerson(
        ({ ethnicGroup }) => yesNo(ethnicGroup === null ? null : foldText(ethnicGroup) !== 'kinh'),
        minorityLook,
      ),
    party: () => byPerson(({ isPartyMember }) => yesNo(isPartyMember === null ? null : isPartyMember === 1), partyLook),
    personKind: () => byPerson(({ kind }) => kind, named(personKindNames, personKinds)),
    age: () =>
      dimensionByNumber(
        // 0: not a person; 1: not known; else the age and two.
        ages().map((age, row) => (isPerson(row) ? age + 2 : 0)),
        (number) =>
          number === 0 ? NO_VALUE : number === 1 ? null : (ageGroups.find(([, , to]) => number - 2 <= to)?.[0] ?? null),
        { label: (key) => ageLabels.get(key) ?? key, order: ageGroups.map(([key]) => key) },
      ),
    role: () =>
      dimensionByRow(
        size,
        (row) => (isPerson(row) ? (workAt(row)?.role ?? null) : NO_VALUE),
        named(workRoleNames, workRoles),
      ),
    unit: () => dimensionByNumber(places(), topAt, { label: units().nameOf, order: units().compare }),
    unitKind: () =>
      dimensionByNumber(
        places(),
        (place) => {
          const top = topAt(place);
          return top === null ? null : units().kindOf(Number(top));
        },
        kindLook,
      ),
    collectiveKind: () =>
      dimensionByNumber(
        // 0: not a collective; else the unit and one.
        unitIds().map((unit, row) => (isPerson(row) ? 0 : unit + 1)),
        (number) => (number === 0 ? NO_VALUE : number === 1 ? null : units().kindOf(number - 1)),
        kindLook,
      ),
  };
  return { ages, build, work };
}

/** Years are kept as the distance from here, in eight bits. */
const FIRST_YEAR = 1900;

function readPeople(database: ServiceContext['database']): ReadonlyMap<number, PersonFacts> {
  const query = 'SELECT id, gender, ethnic_group, born_year, is_party_member, kind FROM people';
  const rows = statement(database, query).raw().all() as [
    number,
    string | null,
    string | null,
    number | null,
    number | null,
    string | null,
  ][];
  return new Map(
    rows.map(([id, gender, ethnicGroup, bornYear, isPartyMember, kind]) => [
      id,
      { gender, ethnicGroup, bornYear, isPartyMember, kind },
    ]),
  );
}

/** Year less year of birth; -1: not known. */
function agesOf({ whos, years }: WhoAndWhen, people: ReadonlyMap<number, PersonFacts>): Int32Array {
  const known = new Map<number, number>();
  for (const [id, { bornYear }] of people) if (bornYear !== null) known.set(whoOf(id), bornYear);
  let most = 0;
  for (const who of whos) if (who > most) most = who;
  const born = new Int32Array(most + 1);
  for (const [number, year] of known) if (number <= most) born[number] = year;
  const ages = new Int32Array(whos.length);
  for (let row = 0; row < whos.length; row++) {
    const year = born[whos[row] ?? 0] ?? 0;
    ages[row] = year === 0 ? -1 : Math.max(0, (years[row] ?? 0) - year);
  }
  return ages;
}
