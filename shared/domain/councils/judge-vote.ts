import { type VoteTally, votesIn } from './vote-choice.ts';
import { type VoteThreshold, votesNeeded } from './vote-threshold.ts';

/**
 * What the votes say of one candidate, before any quota. `unfinished`: ballots are still to be read.
 * `downgraded`: not enough for the award proposed, but enough for the lower one.
 */
export type VoteOutcome = 'unfinished' | 'passed' | 'downgraded' | 'failed';

/** The votes on one candidate and what they are held against. */
export interface VoteCase {
  readonly tally: VoteTally;
  /** Ballots that must be there: those collected in the room and the written opinions. */
  readonly expected: number;
  /** All members of the council with a vote, absent ones included. */
  readonly members: number;
  readonly threshold: Pick<VoteThreshold, 'percent'>;
  /** The threshold of the lower award, where one was on the ballot. */
  readonly lowerThreshold: Pick<VoteThreshold, 'percent'> | null;
}

/** The judgement with the figures that the papers print. */
export interface VoteJudgement {
  readonly outcome: VoteOutcome;
  /** Votes for the award proposed. */
  readonly votes: number;
  readonly needed: number;
  /** Votes for the lower award: those for it, and those for the higher one, whose standard includes the lower's. */
  readonly lowerVotes: number;
  readonly lowerNeeded: number | null;
  /** Ballots still to be read; negative where there are more votes than ballots. */
  readonly missing: number;
}

/**
 * Judges the votes on one candidate: the share of those who agree among *all* members against the threshold. Who does not vote,
 * abstains, or spoils the ballot does not agree, and stays in the denominator (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7).
 */
export function judgeVote({ tally, expected, members, threshold, lowerThreshold }: VoteCase): VoteJudgement {
  const needed = votesNeeded(threshold, members);
  const lowerNeeded = lowerThreshold === null ? null : votesNeeded(lowerThreshold, members);
  const lowerVotes = lowerThreshold === null ? 0 : tally.for + tally.downgrade;
  const missing = expected - votesIn(tally);
  const figures = { votes: tally.for, needed, lowerVotes, lowerNeeded, missing };
  if (missing !== 0 || members === 0 || expected === 0) return { outcome: 'unfinished', ...figures };
  if (tally.for >= needed) return { outcome: 'passed', ...figures };
  const isLowered = lowerNeeded !== null && tally.downgrade > 0 && lowerVotes >= lowerNeeded;
  return { outcome: isLowered ? 'downgraded' : 'failed', ...figures };
}

/** A share as the papers write it, of all members: `88,9%`; a whole one without decimals. */
export function shareInText(votes: number, members: number): string {
  if (members === 0) return '';
  const tenths = Math.round((votes * 1000) / members);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}%`;
}
