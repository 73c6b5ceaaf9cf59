import {
  awardFamilies,
  awardFamilyNames,
  awardLevelNames,
  awardLevels,
  awardStatuses,
  awardStatusNames,
  awardSubjectNames,
  awardSubjects,
} from '#shared/contracts/awards.ts';
import {
  type RecipientGroup,
  recipientGroupNames,
  recipientGroups,
} from '#shared/domain/statistics/recipient-group.ts';
import { statisticsKindNames, statisticsKinds } from '#shared/domain/statistics/statistics-kind.ts';
import { NO_VALUE } from '#shared/domain/statistics/table-layout.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { type AwardColumns, readAmounts, readAwardColumns, readRareFacts } from './award-columns.ts';
import { dimensionByNumber, dimensionByRow } from './dimension-builder.ts';
import { type FactSource, rememberedDimensions } from './fact-sources.ts';
import { lazily } from './lazily.ts';
import { NOT_A_PERSON, peopleDimensions, STRANGER, whoOf } from './people-dimensions.ts';

type DecisionLine = readonly [id: number, signedOn: string, issuer: string, kind: string];

const PERSON = awardSubjects.indexOf('person');

/** Every award that stands, by columns. */
export function awardSource(database: ServiceContext['database']): FactSource {
  const awards = readAwardColumns(database);
  const { ids, size, years, subjects, decisionIds, typeIds } = awards;
  const rare = readRareFacts(database);
  const idAt = (row: number) => ids()[row] ?? 0;
  const decisions = new Map(
    (
      statement(database, 'SELECT id, signed_on, issuer, commendation_kind FROM decisions')
        .raw()
        .all() as DecisionLine[]
    ).map((decision) => [decision[0], decision]),
  );
  const decisionAt = (row: number) => decisions.get(decisionIds()[row] ?? 0);
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const byPrecedence = [...types.values()].sort((left, right) => left.precedence - right.precedence);
  const typeNames = new Map(byPrecedence.map(({ code, shortName }) => [code, shortName]));
  const dayOf = (row: number) => decisionAt(row)?.[1] ?? rare.days.get(idAt(row)) ?? `${years[row]}-12-31`;
  const people = peopleDimensions(database, {
    whos: whosOf(awards),
    unitIds: awards.unitIds,
    years,
    dayOf,
  });
  const groupAt = (row: number): RecipientGroup | typeof NO_VALUE | null => {
    if (subjects[row] !== PERSON) return NO_VALUE;
    const person = awards.personIds[row] ?? 0;
    const entered = rare.groups.get(idAt(row));
    if (entered !== undefined) return entered;
    if (person === 0) return null;
    return people.work().groupOn(person, dayOf(row)) ?? people.work().groupOn(person, `${years[row]}-12-31`);
  };
  const dimension = rememberedDimensions({
    ...people.build,
    award: () =>
      dimensionByNumber(typeIds, (id) => types.get(id)?.code ?? null, {
        label: (key) => typeNames.get(key) ?? key,
        order: [...typeNames.keys()],
      }),
    family: () =>
      dimensionByNumber(typeIds, (id) => types.get(id)?.family ?? null, {
        label: (key) => awardFamilyNames[key as 'title'],
        order: awardFamilies,
      }),
    level: () =>
      dimensionByNumber(typeIds, (id) => types.get(id)?.level ?? null, {
        label: (key) => awardLevelNames[key as 'state'],
        order: [...awardLevels].reverse(),
      }),
    kind: () =>
      dimensionByRow(size, (row) => rare.kinds.get(idAt(row)) ?? decisionAt(row)?.[3] ?? null, {
        label: (key) => statisticsKindNames[key as 'merit'],
        order: statisticsKinds,
      }),
    subject: () =>
      dimensionByNumber(subjects, (subject) => awardSubjects[subject] ?? null, {
        label: (key) => awardSubjectNames[key as 'person'],
        order: awardSubjects,
      }),
    group: () =>
      dimensionByRow(size, groupAt, {
        label: (key) => recipientGroupNames[key as RecipientGroup],
        order: recipientGroups,
      }),
    issuer: () =>
      dimensionByRow(size, (row) => decisionAt(row)?.[2] ?? rare.issuers.get(idAt(row)) ?? null, {
        label: String,
        order: [],
      }),
    status: () =>
      dimensionByNumber(awards.statuses, (status) => awardStatuses[status] ?? null, {
        label: (key) => awardStatusNames[key as 'granted'],
        order: awardStatuses,
      }),
  });
  return {
    recordIds: ids,
    columns: {
      size,
      dimension,
      years,
      ages: people.ages,
      amounts: lazily(() => readAmounts(database, ids())),
      subjects: lazily(() => subjectNumbers(awards, rare.strangers)),
    },
  };
}

function whosOf({ size, personIds, subjects }: AwardColumns): Int32Array {
  const whos = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const person = personIds[row] ?? 0;
    whos[row] = subjects[row] !== PERSON ? NOT_A_PERSON : person === 0 ? STRANGER : whoOf(person);
  }
  return whos;
}

/** One number for one person or collective: those without a record are told apart by name. */
function subjectNumbers(awards: AwardColumns, names: ReadonlyMap<number, string>): Int32Array {
  const strangers = new Map<string, number>();
  const numbers = new Int32Array(awards.size);
  for (let row = 0; row < awards.size; row++) {
    const person = awards.personIds[row] ?? 0;
    const unit = awards.ownUnitIds[row] ?? 0;
    if (person > 0) numbers[row] = 3 * person;
    else if (unit > 0) numbers[row] = 3 * unit + 1;
    else {
      const name = names.get(awards.ids()[row] ?? 0) ?? '';
      const known = strangers.get(name) ?? strangers.size;
      strangers.set(name, known);
      numbers[row] = 3 * known + 2;
    }
  }
  return numbers;
}
