import {
  genderNames,
  genders,
  personKindNames,
  personKinds,
  workRoleNames,
  workRoles,
} from '#shared/contracts/people.ts';
import { type UnitKind, unitKindNames, unitKinds } from '#shared/contracts/units.ts';
import type { DimensionColumn } from '#shared/domain/statistics/free-table.ts';
import { NO_VALUE, type TableDimension } from '#shared/domain/statistics/table-layout.ts';
import { foldText } from '#shared/text/fold.ts';
import { listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { dimensionOf } from './dimension-builder.ts';
import { readWorkHistory } from './work-history.ts';

/** What rows of any source tell of who they are about. 0: none. */
export interface WhoAndWhen {
  readonly size: number;
  readonly personIds: Int32Array;
  /** Of collectives their own unit, of persons the unit of the time; 0: as the work history says, or none. */
  readonly unitIds: Int32Array;
  readonly years: Int32Array;
  isPerson(row: number): boolean;
  /** The day on which role and unit are asked for. */
  dayOf(row: number): string;
}

type PersonFacts = readonly [
  id: number,
  gender: string | null,
  ethnicGroup: string | null,
  bornYear: number | null,
  isPartyMember: number | null,
  kind: string | null,
];

/** Age groups of form 0605.N. */
const ageGroups = [
  ['30', 'Từ 30 tuổi trở xuống', 30],
  ['31-40', '31–40 tuổi', 40],
  ['41-50', '41–50 tuổi', 50],
  ['51-55', '51–55 tuổi', 55],
  ['56-60', '56–60 tuổi', 60],
  ['61', 'Trên 60 tuổi', 999],
] as const;
const ageLabels = new Map<string, string>(ageGroups.map(([key, label]) => [key, label]));

/** The dimensions that every source has: those of people and of units. */
export function peopleDimensions(database: ServiceContext['database'], who: WhoAndWhen) {
  const people = new Map(
    (
      statement(database, 'SELECT id, gender, ethnic_group, born_year, is_party_member, kind FROM people')
        .raw()
        .all() as PersonFacts[]
    ).map((facts) => [facts[0], facts]),
  );
  const ages = agesOf(who, people);
  const work = lazily(() => readWorkHistory(database));
  const units = lazily(() => officeUnits(database));
  const ofPerson = (value: (facts: PersonFacts, row: number) => string | null) => (row: number) => {
    if (!who.isPerson(row)) return NO_VALUE;
    const facts = people.get(who.personIds[row] ?? 0);
    return facts === undefined ? null : value(facts, row);
  };
  const workAt = (row: number) => work().on(who.personIds[row] ?? 0, who.dayOf(row));
  const unitAt = (row: number): number | null => {
    const own = who.unitIds[row] ?? 0;
    if (own > 0) return own;
    return who.isPerson(row) ? (workAt(row)?.unitId ?? null) : null;
  };
  const kindLabel = (key: string) => unitKindNames[key as UnitKind];
  const build: Partial<Record<TableDimension, () => DimensionColumn>> = {
    year: () =>
      dimensionOf(
        who.size,
        (row) => String(who.years[row]),
        String,
        (left, right) => Number(left) - Number(right),
      ),
    gender: () =>
      dimensionOf(
        who.size,
        ofPerson(([, gender]) => gender),
        (key) => genderNames[key as 'male'],
        [...genders].reverse(),
      ),
    ethnicGroup: () =>
      dimensionOf(
        who.size,
        ofPerson(([, , group]) => group),
        String,
        ['Kinh'],
      ),
    minority: () =>
      dimensionOf(
        who.size,
        ofPerson(([, , group]) => (group === null ? null : foldText(group) === 'kinh' ? 'no' : 'yes')),
        (key) => (key === 'yes' ? 'Dân tộc thiểu số' : 'Kinh'),
        ['yes', 'no'],
      ),
    party: () =>
      dimensionOf(
        who.size,
        ofPerson(([, , , , isMember]) => (isMember === null ? null : isMember === 1 ? 'yes' : 'no')),
        (key) => (key === 'yes' ? 'Đảng viên' : 'Chưa là đảng viên'),
        ['yes', 'no'],
      ),
    personKind: () =>
      dimensionOf(
        who.size,
        ofPerson(([, , , , , kind]) => kind),
        (key) => personKindNames[key as 'laborer'],
        personKinds,
      ),
    age: () =>
      dimensionOf(
        who.size,
        (row) => {
          if (!who.isPerson(row)) return NO_VALUE;
          const age = ages[row] ?? -1;
          return age < 0 ? null : (ageGroups.find(([, , to]) => age <= to)?.[0] ?? null);
        },
        (key) => ageLabels.get(key) ?? key,
        ageGroups.map(([key]) => key),
      ),
    role: () =>
      dimensionOf(
        who.size,
        (row) => (who.isPerson(row) ? (workAt(row)?.role ?? null) : NO_VALUE),
        (key) => workRoleNames[key as 'leader'],
        workRoles,
      ),
    unit: () =>
      dimensionOf(who.size, (row) => units().topOf(unitAt(row), who.years[row] ?? 0), units().nameOf, units().compare),
    unitKind: () =>
      dimensionOf(
        who.size,
        (row) => {
          const top = units().topOf(unitAt(row), who.years[row] ?? 0);
          return top === null ? null : units().kindOf(Number(top));
        },
        kindLabel,
        unitKinds,
      ),
    collectiveKind: () =>
      dimensionOf(
        who.size,
        (row) => {
          if (who.isPerson(row)) return NO_VALUE;
          const unit = who.unitIds[row] ?? 0;
          return unit === 0 ? null : units().kindOf(unit);
        },
        kindLabel,
        unitKinds,
      ),
  };
  return { ages, build, work };
}

function agesOf(who: WhoAndWhen, people: ReadonlyMap<number, PersonFacts>): Int32Array {
  const ages = new Int32Array(who.size).fill(-1);
  for (let row = 0; row < who.size; row++) {
    const bornYear = people.get(who.personIds[row] ?? 0)?.[3] ?? null;
    if (bornYear !== null) ages[row] = (who.years[row] ?? 0) - bornYear;
  }
  return ages;
}

/** Units as the table groups them: what stands directly under the department (or the department, or a body outside). */
function officeUnits(database: ServiceContext['database']) {
  const directory = readUnitDirectory(database);
  const kinds = new Map(listUnits(database).map(({ id, kind }) => [id, kind]));
  const lastDay = '9999-12-31';
  const order = directory.orderOn(lastDay);
  const tops = new Map<number, string | null>();
  return {
    kindOf: (id: number): UnitKind | null => kinds.get(id) ?? null,
    nameOf: (key: string) => directory.nameOn(Number(key), lastDay),
    compare: (left: string, right: string) => (order.get(Number(left)) ?? 0) - (order.get(Number(right)) ?? 0),
    topOf(id: number | null, year: number): string | null {
      if (id === null || !kinds.has(id)) return null;
      const known = tops.get(id * 10_000 + year);
      if (known !== undefined) return known;
      let unit = id;
      const seen = new Set<number>();
      while (!seen.has(unit)) {
        seen.add(unit);
        const parent = directory.parentOn(unit, `${year}-12-31`);
        if (parent === null || kinds.get(parent) === 'department') break;
        unit = parent;
      }
      tops.set(id * 10_000 + year, String(unit));
      return String(unit);
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
