import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { listPeople as list, peopleNamed } from '../../database/repositories/person-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { peopleView } from './people-view.ts';

/** A page of the people, sorted by given name. */
export function listPeople(context: ServiceContext, input: Input<'people:list'>): Output<'people:list'> {
  return list(context.database, input, peopleView(context));
}

/** People who have the same name without accents. */
export function findNamesakes(context: ServiceContext, input: Input<'people:namesakes'>): Output<'people:namesakes'> {
  return input.fullName.trim() === '' ? [] : peopleNamed(context.database, input.fullName, peopleView(context));
}
