import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { KeptFact } from '#shared/contracts/personal-data.ts';
import { retentionOf } from '#shared/domain/personal-data/retention.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { tableName } from '../../database/describe-row.ts';
import { referencesTo } from '../../database/references.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { peopleByIds, personNameOf } from '../../database/repositories/person-repository.ts';
import { listErasedPeople, listExports, retentionFacts } from '../../database/repositories/personal-data-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, type Row } from '../../database/rows.ts';
import { fieldName } from '../history/field-names.ts';
import { fieldValue, type NameLookup } from '../history/field-value.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Everything that is kept about a person: their own record, and each row of the file that points at it, asked of the schema, so that
 * what is added to the program later is among it. @throws AppFailureError notFound
 */
export function readPersonalData(
  context: ServiceContext,
  { personId }: Input<'personal-data:of-person'>,
): Output<'personal-data:of-person'> {
  const { database } = context;
  const fullName = personNameOf(database, personId) ?? fail({ kind: 'notFound', entity: 'person', id: personId });
  const lookup: NameLookup = {
    directory: readUnitDirectory(database),
    today: context.today(),
    awardTypeNames: new Map(listAwardTypes(database).map((type) => [type.id, type.name])),
    personName: (id) => personNameOf(database, id),
  };
  const facts = allRows(database, 'SELECT * FROM people WHERE id = @personId', { personId }).flatMap((row) =>
    factsOf('people', row, lookup),
  );
  for (const { table, column } of referencesTo(database, 'people')) {
    const rows = allRows(database, `SELECT * FROM ${table} WHERE ${column} = @personId ORDER BY 1`, { personId });
    for (const row of rows) {
      const line = factsOf(table, row, lookup).filter((fact) => fact.value !== fullName);
      const value = line.map((fact) => `${fact.name}: ${fact.value}`).join('; ');
      facts.push({ place: tableName(table), name: titleOf(table, row), value: value || fullName });
    }
  }
  const kept = retentionFacts(database, context.today(), personId).get(personId);
  const retention = retentionOf(kept ?? { dossiers: [], isWorking: null, leftOn: null }, context.today());
  return { personId, fullName, facts, retention };
}

function factsOf(table: string, row: Row, lookup: NameLookup): KeptFact[] {
  return Object.entries(row).flatMap(([column, raw]) => {
    const name = fieldName(column);
    if (name === null || column === 'person_id') return [];
    const value = fieldValue(table, column, raw, lookup);
    return value === null ? [] : [{ place: tableName(table), name, value }];
  });
}

/** A line's heading: its year or day where it has one. */
function titleOf(table: string, row: Row): string {
  const when = row.year ?? row.from_on ?? row.decided_on ?? null;
  return when === null ? tableName(table) : `${tableName(table)} ${String(when).slice(0, 4)}`;
}

/** Those who left, the soonest to be erased first. */
export function listRetention(context: ServiceContext): Output<'personal-data:retention'> {
  const { database } = context;
  const today = context.today();
  const erased = new Set(listErasedPeople(database).map((entry) => entry.personId));
  const facts = [...retentionFacts(database, today)].filter(
    ([id, { isWorking }]) => isWorking !== true && !erased.has(id),
  );
  const people = new Map(
    peopleByIds(
      database,
      facts.map(([id]) => id),
      peopleView(context),
    ).map((person) => [person.id, person]),
  );
  const rows = facts.flatMap(([personId, fact]) => {
    const person = people.get(personId);
    if (person === undefined) return [];
    const { fullName, sortKey, unitName } = person;
    const retention = retentionOf(fact, today);
    return [{ personId, fullName, sortKey, unitName, leftOn: fact.leftOn, retention }];
  });
  const order = { over: 0, kept: 1, unknown: 2, permanent: 3, working: 4 };
  return rows.sort(
    (a, b) =>
      order[a.retention.state] - order[b.retention.state] ||
      (a.retention.until ?? '').localeCompare(b.retention.until ?? '') ||
      (a.sortKey < b.sortKey ? -1 : 1),
  );
}

/** The log of lists that left the program. */
export function readListExports({ database }: ServiceContext): Output<'personal-data:exports'> {
  return listExports(database);
}

/** Whose data was erased. */
export function readErasedPeople({ database }: ServiceContext): Output<'personal-data:erased'> {
  return listErasedPeople(database);
}
