import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { nextNumbers } from '#shared/domain/councils/golden-book.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import {
  type GoldenBookEntry,
  goldenBookNumbers,
  goldenBookOfDecision,
  writeGoldenBookNumber,
} from '../../database/repositories/golden-book-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Whether an award has a certificate with a number of the golden book. */
export function hasCertificate({ physicalItem, status }: GoldenBookEntry): boolean {
  return physicalItem !== null && physicalItem !== '' && status !== 'revoked';
}

/**
 * Gives the awards of the office's decision that have a certificate the numbers of the golden book that follow in the year, gaps
 * first; those that have one keep it. The database refuses a number twice in a year. @throws AppFailureError notFound, refused
 */
export function numberAwards(
  context: ServiceContext,
  { decisionId }: Input<'council-drafts:number-awards'>,
): Output<'council-drafts:number-awards'> {
  const decision =
    findDecision(context.database, decisionId) ?? fail({ kind: 'notFound', entity: 'decision', id: decisionId });
  if (decision.level !== 'grassroots') {
    const message = 'Số sổ vàng của quyết định cấp trên do cấp ban hành quyết định cấp.';
    fail({ kind: 'refused', field: null, message });
  }
  return recordStep(context, `Cấp số sổ vàng cho quyết định ${decision.number}/${decision.symbol}`, () =>
    writeNumbers(context, decisionId, Number(decision.signedOn.slice(0, 4))),
  );
}

/** The same inside a step that is open. */
export function writeNumbers(
  { database }: ServiceContext,
  decisionId: number,
  year: number,
): Output<'council-drafts:number-awards'> {
  const waiting = goldenBookOfDecision(database, decisionId).filter(
    (entry) => hasCertificate(entry) && entry.number === null,
  );
  const numbers = nextNumbers(goldenBookNumbers(database, year), waiting.length);
  for (const [index, entry] of waiting.entries()) {
    writeGoldenBookNumber(database, entry.awardId, year, numbers[index] ?? 0);
  }
  return { first: numbers[0] ?? null, last: numbers.at(-1) ?? null };
}
