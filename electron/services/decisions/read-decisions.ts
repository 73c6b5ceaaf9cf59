import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import {
  attachmentsOfDecision,
  findDecision,
  listDecisions as list,
} from '../../database/repositories/decision-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** All decisions, newest first, with their counts. */
export function listDecisions(context: ServiceContext): Output<'decisions:list'> {
  return list(context.database);
}

/** A decision with its recipients in their order and its scans. @throws AppFailureError notFound */
export function readDecision(context: ServiceContext, { id }: Input<'decisions:page'>): Output<'decisions:page'> {
  const { database } = context;
  const decision = findDecision(database, id) ?? fail({ kind: 'notFound', entity: 'decision', id });
  const order = readUnitDirectory(database).orderOn(decision.signedOn);
  return {
    decision,
    awards: listAwards(database, { decisionId: id }, order),
    attachments: attachmentsOfDecision(database, id),
  };
}
