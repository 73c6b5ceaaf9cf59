import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { PairSide } from '#shared/contracts/names.ts';
import { scorePair } from '#shared/domain/names/same-person.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { foldText } from '#shared/text/fold.ts';
import { usesOf } from '../../database/count-uses.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { differentPairs, nameKeys, nameProfiles, otherSpellings } from '../../database/repositories/name-repository.ts';
import { personNameOf } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { Row } from '../../database/rows.ts';
import { fieldName } from '../history/field-names.ts';
import { fieldValue, type NameLookup } from '../history/field-value.ts';
import { peopleView } from '../people/people-view.ts';
import { readPerson } from '../people/read-person.ts';
import { OWN_COLUMNS } from '../people/remove-people.ts';
import type { ServiceContext } from '../service-context.ts';
import { countNamesakes } from './likely-pairs.ts';
import { findConflicts } from './merge-conflicts.ts';

/** Two records side by side, with what speaks for and against one person and what merging would have to decide. @throws AppFailureError notFound */
export function readPair(context: ServiceContext, input: Input<'names:pair'>): Output<'names:pair'> {
  const { database } = context;
  const { firstId, secondId } = input;
  const view = peopleView(context);
  const profiles = nameProfiles(database, [firstId, secondId], view.nameOf);
  const [first, second] = [firstId, secondId].map(
    (id) => profiles.get(id) ?? fail({ kind: 'notFound', entity: 'person', id }),
  );
  if (first === undefined || second === undefined || firstId === secondId)
    fail({ kind: 'refused', field: null, message: 'Hãy chọn hai hồ sơ khác nhau để so sánh.' });
  const namesakes = countNamesakes(nameKeys(database).map((key) => key.fullName)).get(foldText(first.fullName)) ?? 1;
  const conflicts = findConflicts(context, firstId, secondId, rowTeller(context));
  return {
    first: readSide(context, firstId),
    second: readSide(context, secondId),
    ...scorePair(first, second, namesakes),
    conflicts: conflicts.map(({ key, label, first: one, second: other, isSame, canKeepBoth }) => ({
      key,
      label,
      first: one,
      second: other,
      isSame,
      canKeepBoth,
    })),
    isCalledDifferent: differentPairs(database).some(
      (pair) => pair.firstId === Math.min(firstId, secondId) && pair.secondId === Math.max(firstId, secondId),
    ),
  };
}

function readSide(context: ServiceContext, id: number): PairSide {
  return {
    ...readPerson(context, { id }),
    otherSpellings: otherSpellings(context.database, [id]).get(id) ?? [],
    uses: usesOf(context.database, 'people', id, OWN_COLUMNS),
  };
}

/** Writes a row's facts in a line: «Xếp loại: Hoàn thành tốt nhiệm vụ; Năm: 2024». */
export function rowTeller(context: ServiceContext): (table: string, row: Row) => string {
  const lookup: NameLookup = {
    directory: readUnitDirectory(context.database),
    today: context.today(),
    awardTypeNames: new Map(listAwardTypes(context.database).map((type) => [type.id, type.shortName])),
    personName: (id) => personNameOf(context.database, id),
  };
  return (table, row) =>
    Object.entries(row)
      .filter(([column]) => column !== 'person_id' && column !== 'recipient_name')
      .flatMap(([column, value]) => {
        const field = fieldName(column);
        const told = fieldValue(table, column, value, lookup);
        return field === null || told === null ? [] : [`${field}: ${told}`];
      })
      .join('; ');
}
