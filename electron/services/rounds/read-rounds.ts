import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RoundRow } from '#shared/contracts/rounds.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { awardsOfRound, findRound, listRounds as list } from '../../database/repositories/round-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { proposalChecker } from './check-proposals.ts';

/** All rounds, the newest first. */
export function listRounds(context: ServiceContext): Output<'rounds:list'> {
  return list(context.database);
}

/** A round with its proposals, each judged by the law of the round's day. @throws AppFailureError notFound */
export function readRound(context: ServiceContext, { id }: Input<'rounds:page'>): Output<'rounds:page'> {
  const { database } = context;
  const round = requireRound(context, id);
  const check = proposalChecker(context, round);
  return {
    round,
    awards: awardsOfRound(database, id),
    proposals: listProposals(database, { roundId: id }, readUnitDirectory(database)).map((proposal) => ({
      ...proposal,
      check: check(proposal).check,
    })),
  };
}

/** The round, which is there. @throws AppFailureError notFound */
export function requireRound(context: ServiceContext, id: number): RoundRow {
  return findRound(context.database, id) ?? fail({ kind: 'notFound', entity: 'round', id });
}
