import type { ScoreTable } from '#shared/contracts/block-scores.ts';
import { type RankedMember, rankMembers, usualTieRule } from '#shared/domain/blocks/rank-members.ts';
import type { ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { type MemberTally, tallyScores } from '#shared/domain/blocks/tally-scores.ts';
import { type BlockMemberRecord, findBlockYear } from '../../database/repositories/block-repository.ts';
import {
  criteriaOfTable,
  findScoreTable,
  type StoredScore,
  scoresOfTable,
} from '../../database/repositories/block-score-repository.ts';
import { membersOfYear } from '../blocks/require-block.ts';
import type { ServiceContext } from '../service-context.ts';

/** All scores of a block's year, added up and ranked. Without a table everything but the members is empty. */
export interface BlockTally {
  readonly table: ScoreTable | null;
  readonly criteria: readonly ScoreCriterion[];
  readonly members: readonly (BlockMemberRecord & { readonly id: number })[];
  readonly scores: readonly StoredScore[];
  readonly tallies: ReadonlyMap<number, MemberTally>;
  /** By rank; those without one last. */
  readonly ranked: readonly RankedMember[];
}

/** Reads and adds up a block's year. */
export function tallyBlock(context: ServiceContext, blockId: number, year: number): BlockTally {
  const { database } = context;
  const table = findScoreTable(database, blockId, year);
  const criteria = table === null ? [] : criteriaOfTable(database, table.id);
  const scores = table === null ? [] : scoresOfTable(database, table.id);
  const members = membersOfYear(context, blockId, year);
  const tallies = tallyScores(
    criteria,
    table?.bonusCap ?? null,
    members.map(({ id }) => id),
    scores,
  );
  const bars = new Map(members.map(({ id, bar }) => [id, bar !== null]));
  const ranked = rankMembers(
    criteria,
    tallies.map((tally) => ({
      tally,
      isBarred: (bars.get(tally.memberId) ?? false) || tally.barringLines.length > 0,
    })),
    findBlockYear(database, blockId, year)?.tieRule ?? usualTieRule,
  );
  return {
    table,
    criteria,
    members,
    scores,
    tallies: new Map(tallies.map((tally) => [tally.memberId, tally])),
    ranked,
  };
}
