import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listBlocks } from '../../database/repositories/block-repository.ts';
import {
  criteriaOf,
  findPledge,
  listPledges as list,
  partiesOf,
  resultsOf,
  type StoredPledge,
} from '../../database/repositories/pledge-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Pledges of a year, or of all, with the parties as they were called then. */
export function listPledges(context: ServiceContext, { year }: Input<'pledges:list'>): Output<'pledges:list'> {
  return list(context.database, year).map((pledge) => ({
    ...pledge,
    partyNames: namedParties(context, pledge).map((party) => party.unitName),
  }));
}

/** A pledge with its parties, criteria and results. @throws AppFailureError notFound */
export function readPledge(context: ServiceContext, { id }: Input<'pledges:page'>): Output<'pledges:page'> {
  const pledge = findPledge(context.database, id) ?? fail({ kind: 'notFound', entity: 'pledge', id });
  const parties = namedParties(context, pledge);
  return {
    pledge: { ...pledge, partyNames: parties.map((party) => party.unitName) },
    parties,
    criteria: criteriaOf(context.database, id),
    results: resultsOf(context.database, id),
  };
}

/** The blocks that a pledge can be signed in. */
export function listPledgeBlocks(context: ServiceContext): Output<'pledges:blocks'> {
  return listBlocks(context.database).map(({ id, name }) => ({ id, name }));
}

function namedParties(context: ServiceContext, pledge: StoredPledge): Output<'pledges:page'>['parties'] {
  const directory = readUnitDirectory(context.database);
  const day = pledge.signedOn ?? `${pledge.year}-01-31`;
  return partiesOf(context.database, pledge.id).map((party) => ({
    ...party,
    unitName: directory.nameOn(party.unitId, day),
  }));
}
