import {
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
import { dimensionOf } from './dimension-builder.ts';
import { type FactSource, rememberedDimensions } from './fact-sources.ts';
import { peopleDimensions } from './people-dimensions.ts';

/** As SQLite gives it: numbers and few texts, since 200,000 rows are read at once. */
type AwardLine = readonly [
  id: number,
  typeId: number,
  decisionId: number | null,
  subject: number,
  personId: number | null,
  unitId: number | null,
  homeUnitId: number | null,
  year: number,
  status: number,
  amount: number | null,
  strangerName: string | null,
  group: RecipientGroup | null,
  kind: string | null,
  oldDay: string | null,
  oldIssuer: string | null,
];
type DecisionLine = readonly [id: number, signedOn: string, issuer: string, kind: string];

const placeOf = (values: readonly string[], column: string) =>
  `CASE ${column} ${values.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;

const query = `SELECT id, award_type_id, decision_id, ${placeOf(awardSubjects, 'subject')}, person_id, unit_id, home_unit_id, year,
  ${placeOf(awardStatuses, 'status')}, amount,
  CASE WHEN person_id IS NULL AND unit_id IS NULL THEN recipient_name END,
  recipient_group, statistics_kind, old_decided_on, old_issuer
  FROM awards WHERE status <> 'revoked'`;

/** Every award that stands, by columns. */
export function awardSource(database: ServiceContext['database']): FactSource {
  const lines = statement(database, query).raw().all() as AwardLine[];
  const size = lines.length;
  const column = (pick: (line: AwardLine) => number | null) => {
    const values = new Int32Array(size);
    for (let row = 0; row < size; row++) values[row] = pick(lines[row] as AwardLine) ?? 0;
    return values;
  };
  const line = (row: number) => lines[row] as AwardLine;
  const decisions = new Map(
    (
      statement(database, 'SELECT id, signed_on, issuer, commendation_kind FROM decisions')
        .raw()
        .all() as DecisionLine[]
    ).map((decision) => [decision[0], decision]),
  );
  const decisionOf = (row: number) => decisions.get(line(row)[2] ?? 0);
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const byPrecedence = [...types.values()].sort((left, right) => left.precedence - right.precedence);
  const typeNames = new Map(byPrecedence.map(({ code, shortName }) => [code, shortName]));
  const years = column((award) => award[7]);
  const isPerson = (row: number) => line(row)[3] === 0;
  const dayOf = (row: number) => decisionOf(row)?.[1] ?? line(row)[13] ?? `${years[row]}-12-31`;
  const people = peopleDimensions(database, {
    size,
    personIds: column((award) => award[4]),
    unitIds: column((award) => award[5] ?? award[6]),
    years,
    isPerson,
    dayOf,
  });
  const dimension = rememberedDimensions({
    ...people.build,
    award: () =>
      dimensionOf(
        size,
        (row) => types.get(line(row)[1])?.code ?? null,
        (key) => typeNames.get(key) ?? key,
        [...typeNames.keys()],
      ),
    family: () =>
      dimensionOf(
        size,
        (row) => types.get(line(row)[1])?.family ?? null,
        (key) => awardFamilyNames[key as 'title'],
        ['title', 'commendation'],
      ),
    level: () =>
      dimensionOf(
        size,
        (row) => types.get(line(row)[1])?.level ?? null,
        (key) => awardLevelNames[key as 'state'],
        [...awardLevels].reverse(),
      ),
    kind: () =>
      dimensionOf(
        size,
        (row) => line(row)[12] ?? decisionOf(row)?.[3] ?? null,
        (key) => statisticsKindNames[key as 'merit'],
        statisticsKinds,
      ),
    subject: () =>
      dimensionOf(
        size,
        (row) => awardSubjects[line(row)[3]] ?? null,
        (key) => awardSubjectNames[key as 'person'],
        awardSubjects,
      ),
    group: () =>
      dimensionOf(
        size,
        (row) => {
          if (!isPerson(row)) return NO_VALUE;
          const [, , , , personId] = line(row);
          const entered = line(row)[11];
          if (entered !== null || personId === null) return entered;
          return people.work().groupOn(personId, dayOf(row)) ?? people.work().groupOn(personId, `${years[row]}-12-31`);
        },
        (key) => recipientGroupNames[key as RecipientGroup],
        recipientGroups,
      ),
    issuer: () => dimensionOf(size, (row) => decisionOf(row)?.[2] ?? line(row)[14], String, []),
    status: () =>
      dimensionOf(
        size,
        (row) => awardStatuses[line(row)[8]] ?? null,
        (key) => awardStatusNames[key as 'granted'],
        awardStatuses,
      ),
  });
  const strangers = new Map<string, number>();
  return {
    recordIds: column((award) => award[0]),
    columns: {
      size,
      dimension,
      years,
      ages: people.ages,
      amounts: Float64Array.from(lines, (award) => award[9] ?? 0),
      subjects: column((award) => subjectOf(award, strangers)),
    },
  };
}

/** One number for one person or collective: those without a record are told apart by name. */
function subjectOf([, , , , personId, unitId, , , , , name]: AwardLine, strangers: Map<string, number>): number {
  if (personId !== null) return 3 * personId;
  if (unitId !== null) return 3 * unitId + 1;
  const key = name ?? '';
  const known = strangers.get(key) ?? strangers.size;
  strangers.set(key, known);
  return 3 * known + 2;
}
