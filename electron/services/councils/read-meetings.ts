import type { Candidate, MeetingAward, MeetingPage } from '#shared/contracts/council-meetings.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { countAttendance, quorumProblem } from '#shared/domain/councils/attendance.ts';
import { ballotProblems, roomBallots } from '#shared/domain/councils/check-ballots.ts';
import { interestsIn } from '#shared/domain/councils/interests.ts';
import { judgeMeeting, type VotedAward } from '#shared/domain/councils/judge-meeting.ts';
import { votesNeeded, voteThreshold } from '#shared/domain/councils/vote-threshold.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { type LawInForce, lawInForceOn } from '#shared/law/law-in-force.ts';
import { councilsWomenSharePercent } from '#shared/law/parameters/councils/women-share-percent.ts';
import { votesAwardQuorum } from '#shared/law/parameters/votes/award-quorum.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import {
  type CandidateRecord,
  listCandidates,
  opinionsOfMeeting,
  quotasOfMeeting,
  voteMethodsOfMeeting,
} from '../../database/repositories/candidate-repository.ts';
import {
  findMeeting,
  listMeetings as list,
  listAttendees,
} from '../../database/repositories/council-meeting-repository.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { postingsOfMeeting } from '../../database/repositories/posting-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';
import { readDrafts } from './read-drafts.ts';

/** Every meeting, newest first. */
export function listMeetings(context: ServiceContext): Output<'council-meetings:list'> {
  return list(context.database);
}

/**
 * A meeting with who took part, its candidates with their votes judged by the law of its day, and what to mind. Screens and papers
 * take their figures from here, so that they are the same everywhere. @throws AppFailureError notFound
 */
export function readMeeting(context: ServiceContext, { id }: Input<'council-meetings:page'>): MeetingPage {
  const { database } = context;
  const meeting = findMeeting(database, id) ?? fail({ kind: 'notFound', entity: 'councilMeeting', id });
  const attendees = listAttendees(database, id);
  const count = countAttendance(attendees);
  const ballots = {
    issued: meeting.ballotsIssued,
    collected: meeting.ballotsCollected,
    spoiled: meeting.ballotsSpoiled,
  };
  const counts = { ...count, roomBallots: Math.max(0, roomBallots(ballots, count.present)) };
  const records = listCandidates(database, id, readUnitDirectory(database).orderOn(meeting.heldOn));
  const law = lawInForceOn(meeting.heldOn as IsoDate, readLawChoices(context).regulations ?? []);
  const awards = votedAwards(context, records, law);
  const quotas = quotasOfMeeting(database, id);
  const opinions = opinionsOfMeeting(database, id);
  const written = new Set(
    attendees.filter((each) => each.isVoting && each.attendance === 'written').map((each) => each.id),
  );
  const opinionsOn = (candidateId: number) =>
    (opinions.get(candidateId) ?? []).filter((opinion) => written.has(opinion.attendeeId));
  const result = judgeMeeting({
    members: counts.members,
    roomBallots: counts.roomBallots,
    writtenOpinions: counts.written,
    awards,
    candidates: records.map((record) => ({
      ...record,
      writtenVotes: opinionsOn(record.id).map((opinion) => opinion.choice),
      override:
        record.overrideConclusion === null
          ? null
          : { conclusion: record.overrideConclusion, reason: record.overrideReason ?? '' },
    })),
    quotas: quotas.map((quota) => ({ ...quota, subject: null })),
  });
  const members = attendees.map((attendee) => ({
    id: attendee.id,
    name: attendee.fullName,
    personId: attendee.personId,
    unitId:
      attendee.personId === null ? null : (membershipOn(database, attendee.personId, meeting.heldOn)?.unitId ?? null),
  }));
  const candidates = records.map((record): Candidate => {
    const outcome = result.byCandidate.get(record.id);
    if (outcome === undefined) throw new Error(`candidate ${record.id} was not judged`);
    const downgradeName = record.downgradeTypeId === null ? null : (awards.get(record.downgradeTypeId)?.name ?? null);
    return {
      ...record,
      downgradeName,
      opinions: opinionsOn(record.id),
      interests: interestsIn(record, members),
      outcome,
    };
  });
  const allAwards = meetingAwards(records, awards, quotas, voteMethodsOfMeeting(database, id), counts.members, context);
  const quorum = law.find(votesAwardQuorum);
  const missed =
    meeting.heldOn > context.today()
      ? null
      : quorumProblem(count, quorum?.value ?? null, quorum?.provisions.join('; ') ?? '');
  return {
    meeting,
    attendees,
    awards: allAwards,
    candidates,
    drafts: readDrafts(context, meeting, candidates, allAwards),
    postings: postingsOfMeeting(database, id),
    counts,
    warnings: [
      ...(missed === null ? [] : [missed]),
      ...ballotProblems(ballots, count.present).map((problem) => problem.message),
      ...tooManyVotes(candidates),
      ...allAwards
        .filter(({ threshold, voteMethod }) => threshold.isBallotRequired && voteMethod === 'show-of-hands')
        .map(
          ({ name, threshold }) => `${name}: phải bỏ phiếu kín (${threshold.basis}), nhưng ghi là biểu quyết giơ tay.`,
        ),
      ...result.problems.map((problem) => `${problem}${preferenceAmongEquals(law)}`),
    ],
  };
}

function votedAwards(
  context: ServiceContext,
  records: readonly CandidateRecord[],
  law: LawInForce,
): ReadonlyMap<number, VotedAward> {
  const used = new Set(records.flatMap((record) => [record.awardTypeId, record.downgradeTypeId]));
  const types = listAwardTypes(context.database).filter((type) => used.has(type.id));
  return new Map(
    types.map((type) => [
      type.id,
      { id: type.id, name: type.name, shortName: type.shortName, threshold: voteThreshold(type.code, law) },
    ]),
  );
}

function meetingAwards(
  records: readonly CandidateRecord[],
  awards: ReadonlyMap<number, VotedAward>,
  quotas: ReturnType<typeof quotasOfMeeting>,
  methods: ReturnType<typeof voteMethodsOfMeeting>,
  members: number,
  context: ServiceContext,
): MeetingAward[] {
  const counted = new Map<number, number>();
  for (const record of records) counted.set(record.awardTypeId, (counted.get(record.awardTypeId) ?? 0) + 1);
  return listAwardTypes(context.database)
    .filter((type) => counted.has(type.id))
    .map((type) => {
      const threshold = awards.get(type.id)?.threshold ?? voteThresholdMissing(type.code);
      const quota = quotas.find((each) => each.awardTypeId === type.id);
      return {
        awardTypeId: type.id,
        code: type.code,
        name: type.name,
        shortName: type.shortName,
        level: type.level,
        decidedBy: type.decidedBy,
        precedence: type.precedence,
        candidateCount: counted.get(type.id) ?? 0,
        threshold,
        needed: votesNeeded(threshold, members),
        voteMethod: methods.get(type.id) ?? null,
        places: quota?.places ?? null,
        placesBasis: quota?.basis ?? null,
      };
    });
}

function voteThresholdMissing(code: string): never {
  throw new Error(`no threshold for ${code}`);
}

/** What the law says of equals, for the chair to know; it decides nothing by itself. */
function preferenceAmongEquals(law: LawInForce): string {
  const share = law.find(councilsWomenSharePercent);
  if (share === undefined) return '';
  return ` Khi ngang nhau, ưu tiên cá nhân nữ, tập thể có từ ${share.value}% nữ trở lên (${share.provisions.join('; ')}).`;
}

/** Candidates with more votes than there are ballots: attendance or ballots were corrected after the votes were read. */
function tooManyVotes(candidates: readonly Candidate[]): string[] {
  const over = candidates.filter((candidate) => candidate.outcome.missing < 0);
  if (over.length === 0) return [];
  const names = over.slice(0, 3).map((candidate) => candidate.recipientName);
  const rest = over.length > 3 ? ` và ${over.length - 3} đối tượng khác` : '';
  return [`${names.join(', ')}${rest} có nhiều phiếu bầu hơn số phiếu để kiểm; hãy sửa số phiếu hoặc điểm danh lại.`];
}
