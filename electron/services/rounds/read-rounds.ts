import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RoundRow } from '#shared/contracts/rounds.ts';
import { findOverlaps } from '#shared/domain/rounds/find-overlaps.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { comparedAwards, comparedProposals } from '../../database/repositories/overlap-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { awardsOfRound, findRound, listRounds as list } from '../../database/repositories/round-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { proposalChecker } from './check-proposals.ts';
import { countRound } from './count-round.ts';
import { dossierReader, isOwed } from './dossiers.ts';

/** All rounds, the newest first. */
export function listRounds(context: ServiceContext): Output<'rounds:list'> {
  return list(context.database);
}

/** A round with its proposals, each judged by the law of the round's day, and its figures. @throws AppFailureError notFound */
export function readRound(context: ServiceContext, { id }: Input<'rounds:page'>): Output<'rounds:page'> {
  const { database } = context;
  const round = requireRound(context, id);
  const directory = readUnitDirectory(database);
  const awards = awardsOfRound(database, id);
  const proposals = listProposals(database, { roundId: id }, directory);
  const check = proposalChecker(context, round, proposals);
  const papersOf = dossierReader(context, round);
  const overlaps = findOverlaps(comparedProposals(database, round.year), comparedAwards(database, id, round.year));
  return {
    round,
    awards,
    proposals: proposals.map((proposal) => {
      const papers = papersOf(proposal);
      return {
        ...proposal,
        check: check(proposal).check,
        overlaps: overlaps.get(proposal.id) ?? [],
        paperCount: papers.length,
        owedPapers: papers.filter(isOwed).map(({ name }) => name),
      };
    }),
    figures: countRound(context, round, awards, proposals, directory),
  };
}

/** The round, which is there. @throws AppFailureError notFound */
export function requireRound(context: ServiceContext, id: number): RoundRow {
  return findRound(context.database, id) ?? fail({ kind: 'notFound', entity: 'round', id });
}
