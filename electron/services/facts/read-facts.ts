import type { RatingRow } from '#shared/contracts/facts.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { factsOf, ratingsOfYears } from '../../database/repositories/fact-repository.ts';
import { listPeople } from '../../database/repositories/person-repository.ts';
import { peopleView } from '../people/people-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { listUnits } from '../units/list-units.ts';
import { ownerName } from './owner-name.ts';

/** Everything known of a person or collective besides awards and initiatives. @throws AppFailureError notFound */
export function readFacts(context: ServiceContext, { owner }: Input<'facts:of-owner'>): Output<'facts:of-owner'> {
  ownerName(context, owner);
  return factsOf(context.database, owner);
}

/** The rating table: everybody at work (by given name) or every unit (in the office's order), with their ratings of some years. */
export function readRatingTable(
  context: ServiceContext,
  input: Input<'facts:rating-table'>,
): Output<'facts:rating-table'> {
  const ratings = new Map<number, Record<number, RatingCode>>();
  for (const { ownerId, year, rating } of ratingsOfYears(context.database, input.subject, input.years)) {
    ratings.set(ownerId, { ...ratings.get(ownerId), [year]: rating });
  }
  return input.subject === 'person' ? personRows(context, ratings) : unitRows(context, ratings);
}

type RatingsByOwner = ReadonlyMap<number, RatingRow['ratings']>;

function personRows(context: ServiceContext, ratings: RatingsByOwner): RatingRow[] {
  const page = { offset: 0, limit: 1_000_000, withFormer: false };
  return listPeople(context.database, page, peopleView(context)).rows.map((person) => ({
    owner: { kind: 'person', id: person.id },
    name: person.fullName,
    sortKey: person.sortKey,
    unitId: person.unitId,
    unitName: person.unitName,
    position: person.position,
    ratings: ratings.get(person.id) ?? {},
  }));
}

function unitRows(context: ServiceContext, ratings: RatingsByOwner): RatingRow[] {
  return listUnits(context, { on: context.today(), withDissolved: false }).map((unit, index) => ({
    owner: { kind: 'unit', id: unit.id },
    name: unit.name,
    sortKey: String(index).padStart(6, '0'),
    unitId: unit.id,
    unitName: null,
    position: null,
    ratings: ratings.get(unit.id) ?? {},
  }));
}
