import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RoundLine, RoundRow } from '#shared/contracts/rounds.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { awardsOfRound, findRound, listRounds as list } from '../../database/repositories/round-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { countRound } from './count-round.ts';
import { proposalsOfRound, roundLines } from './round-lines.ts';

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
  const proposals = proposalsOfRound(context, round, directory);
  return {
    round,
    awards,
    proposals: roundLines(context, round, proposals),
    figures: countRound(context, round, awards, proposals, directory),
  };
}

interface Told {
  readonly version: number;
  readonly roundId: number;
  readonly lines: ReadonlyMap<number, RoundLine>;
  readonly order: string;
}
const toldLast = new WeakMap<ServiceContext['database'], Told>();
let versions = 0;

/**
 * A round as its screen keeps it: what differs from the version that the screen has, so that an edit of a list of 1,500 lines
 * does not send them all. @throws AppFailureError notFound
 */
export function readRoundChanges(
  context: ServiceContext,
  { id, since }: Input<'rounds:changes'>,
): Output<'rounds:changes'> {
  const { proposals, ...rest } = readRound(context, { id });
  const last = toldLast.get(context.database);
  const known = last?.version === since && last.roundId === id ? last : null;
  const lines = proposals.map((line) => {
    const before = known?.lines.get(line.id);
    return before !== undefined && isSame(before, line) ? before : line;
  });
  const order = lines.map((line) => line.id).join();
  versions += 1;
  const told = { version: versions, roundId: id, lines: new Map(lines.map((line) => [line.id, line])), order };
  toldLast.set(context.database, told);
  return {
    ...rest,
    version: versions,
    changed: known === null ? lines : lines.filter((line) => known.lines.get(line.id) !== line),
    order: known?.order === order ? null : lines.map((line) => line.id),
  };
}

/** Whether two lines show the same. Most values are plain; lists and the law's check are told apart by what they hold. */
function isSame(before: RoundLine, now: RoundLine): boolean {
  for (const key of Object.keys(now) as (keyof RoundLine)[]) {
    const value = now[key];
    if (before[key] === value) continue;
    if (typeof value !== 'object' || JSON.stringify(before[key]) !== JSON.stringify(value)) return false;
  }
  return true;
}

/** The round, which is there. @throws AppFailureError notFound */
export function requireRound(context: ServiceContext, id: number): RoundRow {
  return findRound(context.database, id) ?? fail({ kind: 'notFound', entity: 'round', id });
}
