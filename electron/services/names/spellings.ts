import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { reviewSpelling, spellingHabits } from '#shared/domain/names/spelling.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  acceptedSpellings,
  keepSpelling,
  nameKeys,
  printedNames,
  renameOldAwards,
} from '../../database/repositories/name-repository.ts';
import { namePartsOf, peopleByIds, personNameOf, updatePerson } from '../../database/repositories/person-repository.ts';
import { insertRow } from '../../database/rows.ts';
import { peopleView } from '../people/people-view.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Names that look odd and were not called right, with how they would be written. */
export function listSpellings(context: ServiceContext): Output<'names:spellings'> {
  const { database } = context;
  const names = nameKeys(database);
  const habits = spellingHabits(names.map((person) => person.fullName));
  const accepted = acceptedSpellings(database);
  const reviews = new Map(
    names
      .filter(({ id, fullName }) => !accepted.has(`${id} ${fullName}`))
      .map(({ id, fullName }) => [id, reviewSpelling(fullName, habits)] as const)
      .filter(([, review]) => review.problems.length > 0),
  );
  const printed = printedNames(database, [...reviews.keys()]);
  return peopleByIds(database, [...reviews.keys()], peopleView(context)).flatMap((person) => {
    const review = reviews.get(person.id);
    if (review === undefined) return [];
    return {
      personId: person.id,
      fullName: person.fullName,
      sortKey: person.sortKey,
      ...review,
      bornYear: person.bornYear,
      unitName: person.unitName,
      printed: printed.get(person.id) ?? [],
    };
  });
}

/**
 * Writes names anew, as one step: on the person, and so on every list and paper still to be made, and on awards of earlier
 * years without a decision in the file. What a signed decision prints stays; the old spelling is kept, so that it is still found.
 * @throws AppFailureError notFound
 */
export function fixSpellings(
  context: ServiceContext,
  { fixes }: Input<'names:fix-spellings'>,
): Output<'names:fix-spellings'> {
  const { database } = context;
  let fixed = 0;
  let oldAwards = 0;
  const [only, another] = fixes;
  const label = only && !another ? `Sửa họ tên ${only.fullName}` : `Sửa họ tên của ${fixes.length} người`;
  recordStep(context, label, () => {
    for (const { personId, fullName } of fixes) {
      const old = personNameOf(database, personId) ?? fail({ kind: 'notFound', entity: 'person', id: personId });
      if (old === fullName) continue;
      updatePerson(database, personId, { fullName, givenName: givenNameIn(context, personId, fullName) });
      keepSpelling(database, personId, old, 'correction');
      oldAwards += renameOldAwards(database, personId, old, fullName);
      fixed += 1;
    }
  });
  return { fixed, oldAwards };
}

/** The given name within the new spelling: as many words, at the same end, as the officer or the program had it. */
function givenNameIn({ database }: ServiceContext, personId: number, fullName: string): string | null {
  const parts = namePartsOf(database, personId);
  const old = personNameOf(database, personId);
  if (parts === null || old === null) return null;
  const words = fullName.split(' ');
  const count = parts.givenName.split(' ').length;
  return (old.endsWith(parts.givenName) ? words.slice(-count) : words.slice(0, count)).join(' ');
}

/** «Viết thế là đúng». @throws AppFailureError notFound */
export function acceptSpellings(context: ServiceContext, { personIds }: Input<'names:accept-spellings'>): null {
  const { database } = context;
  const accepted = acceptedSpellings(database);
  const names = [...new Set(personIds)].map((id) => ({
    id,
    name: personNameOf(database, id) ?? fail({ kind: 'notFound', entity: 'person', id }),
  }));
  const [only] = names;
  const label =
    names.length === 1 && only ? `Ghi nhớ: ${only.name} viết đúng` : `Ghi nhớ: ${names.length} họ tên viết đúng`;
  recordStep(context, label, () => {
    for (const { id, name } of names) {
      if (!accepted.has(`${id} ${name}`)) insertRow(database, 'accepted_spellings', { person_id: id, full_name: name });
    }
  });
  return null;
}
