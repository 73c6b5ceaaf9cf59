import type { CeremonyRow } from '#shared/contracts/ceremonies.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findCeremony,
  guestsOf,
  listCeremonies as list,
  programmeOf,
  stageGroupsOf,
} from '../../database/repositories/ceremony-repository.ts';
import { handOversOfDecisions } from '../fund/hand-overs.ts';
import type { ServiceContext } from '../service-context.ts';

/** All ceremonies, the newest first. */
export function listCeremonies(context: ServiceContext): Output<'ceremonies:list'> {
  return list(context.database);
}

/** A ceremony with its programme, groups, guests and awards. @throws AppFailureError notFound */
export function readCeremony(context: ServiceContext, { id }: Input<'ceremonies:page'>): Output<'ceremonies:page'> {
  const ceremony = requireCeremony(context, id);
  return {
    ceremony,
    programme: programmeOf(context.database, id),
    groups: stageGroupsOf(context.database, id),
    guests: guestsOf(context.database, id),
    awards: handOversOfDecisions(context, ceremony.decisionIds),
  };
}

/** @throws AppFailureError notFound */
export function requireCeremony(context: ServiceContext, id: number): CeremonyRow {
  return findCeremony(context.database, id) ?? fail({ kind: 'notFound', entity: 'ceremony', id });
}
