import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { candidatePairs } from '#shared/domain/names/candidate-pairs.ts';
import { mayBeOnePerson, POSSIBLE, scorePair } from '#shared/domain/names/same-person.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { foldText } from '#shared/text/fold.ts';
import {
  differentPairs,
  nameKeys,
  nameProfiles,
  rememberDifferent,
} from '../../database/repositories/name-repository.ts';
import { peopleByIds, personNameOf } from '../../database/repositories/person-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { peopleView } from '../people/people-view.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The most pairs that the desk shows at once; the likeliest come first. */
const SHOWN_PAIRS = 500;

/** Records that may be one person, likeliest first, without those called two people. */
export function listLikelyPairs(context: ServiceContext): Output<'names:pairs'> {
  const { database } = context;
  const view = peopleView(context);
  const keys = nameKeys(database);
  const different = differentPairs(database);
  const isDifferent = new Set(different.map(({ firstId, secondId }) => `${firstId} ${secondId}`));
  const byId = new Map(keys.map((key) => [key.id, key]));
  // Histories are read of those only whom name, birth and CCCD leave possible: of 20,000 people a few.
  const candidates = candidatePairs(keys).filter((pair) => {
    const [first, second] = [byId.get(pair[0]), byId.get(pair[1])];
    return first && second && mayBeOnePerson(first, second) && !isDifferent.has(pair.join(' '));
  });
  const profiles = nameProfiles(database, [...new Set(candidates.flat())], view.nameOf);
  const namesakes = countNamesakes(keys.map((key) => key.fullName));
  const scored = candidates
    .flatMap(([a, b]) => {
      const first = profiles.get(a);
      const second = profiles.get(b);
      if (first === undefined || second === undefined) return [];
      const { score, reasons } = scorePair(first, second, namesakes.get(foldText(first.fullName)) ?? 1);
      return score >= POSSIBLE ? [{ a, b, score, reasons }] : [];
    })
    .sort((x, y) => y.score - x.score)
    .slice(0, SHOWN_PAIRS);
  const rows = new Map(
    peopleByIds(database, [...new Set(scored.flatMap(({ a, b }) => [a, b]))], view).map((row) => [row.id, row]),
  );
  const pairs = scored.flatMap(({ a, b, score, reasons }) => {
    const first = rows.get(a);
    const second = rows.get(b);
    return first && second ? [{ first, second, score, reasons }] : [];
  });
  return { pairs, calledDifferent: different.length };
}

/** How many people bear each name without marks. */
export function countNamesakes(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const folded = foldText(name);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** «Không phải một người»: remembered. @throws AppFailureError notFound, refused when it is one record */
export function callDifferent(context: ServiceContext, input: Input<'names:call-different'>): null {
  if (input.firstId === input.secondId) {
    fail({ kind: 'refused', field: 'secondId', message: 'Đây là cùng một bản ghi; hãy chọn hai người khác nhau.' });
  }
  const [a, b] = [input.firstId, input.secondId].map(
    (id) => personNameOf(context.database, id) ?? fail({ kind: 'notFound', entity: 'person', id }),
  );
  recordStep(context, `Ghi nhớ: ${a} và ${b} là hai người`, () => {
    rememberDifferent(context.database, input.firstId, input.secondId);
  });
  return null;
}

/** Pairs that were called two people, newest first. */
export function listDifferentPairs(context: ServiceContext): Output<'names:different-pairs'> {
  const pairs = differentPairs(context.database);
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const rows = new Map(peopleByIds(context.database, ids, peopleView(context)).map((row) => [row.id, row]));
  return pairs.flatMap(({ id, firstId, secondId }) => {
    const first = rows.get(firstId);
    const second = rows.get(secondId);
    return first && second ? [{ id, first, second }] : [];
  });
}

/** Two records may be one person again. @throws AppFailureError notFound */
export function forgetDifferent(context: ServiceContext, { id }: Input<'names:forget-different'>): null {
  recordStep(context, 'Bỏ ghi nhớ hai người khác nhau', () => {
    if (!deleteRow(context.database, 'different_people', id)) fail({ kind: 'notFound', entity: 'person', id });
  });
  return null;
}
