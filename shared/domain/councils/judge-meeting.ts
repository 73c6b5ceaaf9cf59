import { applyQuota, type QuotaPlace } from './apply-quota.ts';
import { type Conclusion, conclude, conclusionInWords, type Override } from './conclude.ts';
import { judgeVote, type VoteJudgement } from './judge-vote.ts';
import { addTallies, countVotes, readVoteRow, type VoteChoice, type VoteTally } from './vote-choice.ts';
import type { VoteThreshold } from './vote-threshold.ts';

/** An award that the meeting votes on. */
export interface VotedAward {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
  readonly threshold: VoteThreshold;
}

/** A candidate with the votes as they were read out. */
export interface VotedCandidate {
  readonly id: number;
  readonly awardTypeId: number;
  readonly subject: 'person' | 'collective' | 'household';
  readonly downgradeTypeId: number | null;
  /** The room's ballots, one digit each. */
  readonly roomVotes: string;
  readonly writtenVotes: readonly VoteChoice[];
  readonly isChairsChoice: boolean;
  readonly override: Override | null;
}

/** So many places for an award; `subject` null: for all its subjects together. */
export interface Quota {
  readonly awardTypeId: number;
  readonly subject: 'person' | 'collective' | 'household' | null;
  readonly places: number;
}

/** Everything that a meeting's result rests on. */
export interface VotedMeeting {
  /** All members with a vote. */
  readonly members: number;
  /** Ballots collected in the room that can be counted at all. */
  readonly roomBallots: number;
  readonly writtenOpinions: number;
  readonly awards: ReadonlyMap<number, VotedAward>;
  readonly candidates: readonly VotedCandidate[];
  readonly quotas: readonly Quota[];
}

/** The result of one candidate. */
export interface CandidateResult extends VoteJudgement {
  readonly room: VoteTally;
  readonly written: VoteTally;
  readonly tally: VoteTally;
  readonly place: QuotaPlace | null;
  readonly conclusion: Conclusion;
  /** The conclusion in a few words, for screen and paper. */
  readonly words: string;
  /** The award that the meeting proposes; null where it proposes none, or has not concluded. */
  readonly concludedTypeId: number | null;
}

/** The result of the meeting; the same figures for the screen and for every paper. */
export interface MeetingResult {
  readonly byCandidate: ReadonlyMap<number, CandidateResult>;
  /** Ties and the like, in Vietnamese. */
  readonly problems: readonly string[];
}

/** Judges every candidate, cuts to the quotas, and concludes. */
export function judgeMeeting(meeting: VotedMeeting): MeetingResult {
  const { members, roomBallots, writtenOpinions, awards, candidates, quotas } = meeting;
  const judged = candidates.map((candidate) => {
    const award = awards.get(candidate.awardTypeId);
    const lower = candidate.downgradeTypeId === null ? undefined : awards.get(candidate.downgradeTypeId);
    const room = countVotes(readVoteRow(candidate.roomVotes));
    const written = countVotes(candidate.writtenVotes);
    const tally = addTallies(room, written);
    const judgement = judgeVote({
      tally,
      expected: roomBallots + writtenOpinions,
      members,
      threshold: award?.threshold ?? { percent: null },
      lowerThreshold: lower?.threshold ?? null,
    });
    return { candidate, room, written, tally, judgement, lowerName: lower?.name ?? null };
  });
  const places = new Map<number, QuotaPlace>();
  const problems: string[] = [];
  for (const quota of quotas) {
    const competing = judged.filter(
      ({ candidate }) =>
        candidate.awardTypeId === quota.awardTypeId && (quota.subject === null || candidate.subject === quota.subject),
    );
    const cut = applyQuota(
      competing.map(({ candidate, judgement }) => ({
        id: candidate.id,
        outcome: judgement.outcome,
        votes: judgement.votes,
        isChairsChoice: candidate.isChairsChoice,
      })),
      quota.places,
    );
    for (const [id, place] of cut.places) places.set(id, place);
    if (cut.problem !== null) problems.push(`${awards.get(quota.awardTypeId)?.name ?? ''}: ${cut.problem}`);
  }
  const byCandidate = new Map(
    judged.map(({ candidate, room, written, tally, judgement, lowerName }): [number, CandidateResult] => {
      const place = places.get(candidate.id) ?? (judgement.outcome === 'passed' ? 'within' : null);
      const { override } = candidate;
      const conclusion = conclude(judgement.outcome, place, override);
      const concludedTypeId =
        conclusion === 'approved' ? candidate.awardTypeId : conclusion === 'lowered' ? candidate.downgradeTypeId : null;
      const words = conclusionInWords(judgement.outcome, place, override, lowerName);
      return [candidate.id, { ...judgement, room, written, tally, place, conclusion, words, concludedTypeId }];
    }),
  );
  return { byCandidate, problems };
}
