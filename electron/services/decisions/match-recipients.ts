import type { MatchedRecipient } from '#shared/contracts/decisions.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { type PeopleView, peopleByIds } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import { exactText, searchText } from '../../database/search-text.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';

type Candidate = MatchedRecipient['candidates'][number];

/**
 * Matches pasted lines with people and units. The name is the first cell of a line that is not a running number; the
 * other cells only help the officer to choose. Who has the same name without accents is a candidate; nothing is chosen here.
 */
export function matchRecipients(
  context: ServiceContext,
  input: Input<'decisions:match-recipients'>,
): Output<'decisions:match-recipients'> {
  const directory = readUnitDirectory(context.database);
  const units = unitsByFoldedName(context);
  const view = peopleView(context);
  return input.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const name = nameOfLine(line);
      return {
        text: line,
        candidates: [...people(context, view, name), ...unitCandidates(units, directory, name, input.on)],
      };
    });
}

/** The name in a pasted line: its first cell with letters, without a running number before it. */
function nameOfLine(line: string): string {
  const cell = line.split('\t').find((part) => /\p{L}/u.test(part)) ?? line;
  return cell
    .replace(/^\s*\d+\s*[.)-]?\s*/, '')
    .replace(/^(ông|bà|đồng chí|đ\/c)\s+/iu, '')
    .trim();
}

function people(context: ServiceContext, view: PeopleView, name: string): Candidate[] {
  const { folded } = searchText(name);
  if (folded === '') return [];
  const ids = allRows(context.database, 'SELECT id FROM people WHERE folded = @folded', { folded }).map((row) =>
    Number(row.id),
  );
  return peopleByIds(context.database, ids, view)
    .map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.fullName,
      position: person.position,
      unitName: person.unitName,
      bornYear: person.bornYear,
      isExact: exactText(person.fullName) === exactText(name),
    }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact));
}

function unitsByFoldedName(context: ServiceContext): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (name: string, id: number) => {
    const key = searchText(name).folded;
    const ids = found.get(key) ?? [];
    if (!ids.includes(id)) found.set(key, [...ids, id]);
  };
  for (const row of allRows(context.database, 'SELECT unit_id, name, short_name FROM unit_names')) {
    add(String(row.name), Number(row.unit_id));
    if (row.short_name !== null) add(String(row.short_name), Number(row.unit_id));
  }
  return found;
}

function unitCandidates(
  units: ReadonlyMap<string, readonly number[]>,
  directory: UnitDirectory,
  name: string,
  day: string,
): Candidate[] {
  return (units.get(searchText(name).folded) ?? []).map((id) => ({
    kind: 'unit',
    id,
    name: directory.nameOn(id, day),
    position: null,
    unitName: null,
    bornYear: null,
    isExact: exactText(directory.nameOn(id, day)) === exactText(name),
  }));
}
