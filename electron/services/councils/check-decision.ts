import type { Candidate, Meeting } from '#shared/contracts/council-meetings.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { gapsIn } from '#shared/domain/councils/golden-book.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { draftOfDecision } from '../../database/repositories/council-draft-repository.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import { goldenBookNumbers, goldenBookOfDecision } from '../../database/repositories/golden-book-repository.ts';
import { recipientResolver } from '../awards/resolve-recipient.ts';
import type { ServiceContext } from '../service-context.ts';
import { hasCertificate } from './number-awards.ts';
import { dayOf } from './open-meeting.ts';
import { readMeeting } from './read-meetings.ts';

/**
 * Holds a decision beside the meeting that it came from: who is on one list and not on the other, by name; a day before the meeting;
 * and its numbers in the golden book with the gaps of the year. @throws AppFailureError notFound
 */
export function checkCouncilDecision(
  context: ServiceContext,
  { decisionId }: Input<'council-drafts:check-decision'>,
): Output<'council-drafts:check-decision'> {
  const { database } = context;
  const decision = findDecision(database, decisionId) ?? fail({ kind: 'notFound', entity: 'decision', id: decisionId });
  const entries = goldenBookOfDecision(database, decisionId).filter(hasCertificate);
  const isOwn = decision.level === 'grassroots';
  const book = {
    certificateCount: isOwn ? entries.length : 0,
    numbered: entries.flatMap((entry) => entry.number ?? []),
    gaps: isOwn ? gapsIn(goldenBookNumbers(database, Number(decision.signedOn.slice(0, 4)))) : [],
  };
  const draft = draftOfDecision(database, decisionId);
  if (draft === null) return { meetingId: null, heldOn: null, problems: [], overrideReason: null, ...book };
  const { meeting, candidates } = readMeeting(context, { id: draft.meetingId });
  const awards = listAwards(database, { decisionId }, new Map());
  const problems = differences(draft.id, meeting, candidates, decision.signedOn, awards);
  return { meetingId: meeting.id, heldOn: meeting.heldOn, problems, overrideReason: draft.overrideReason, ...book };
}

/**
 * What a correction would make differ from the council's result that the decision came from, and the draft that keeps the
 * officer's reason; null for a decision that no council proposed, or where nothing more differs than before.
 */
export function newDifferences(
  context: ServiceContext,
  { id, decision, recipients }: Input<'decisions:save'>,
): { readonly draftId: number; readonly reasonBefore: string | null; readonly problems: readonly string[] } | null {
  if (id === null) return null;
  const draft = draftOfDecision(context.database, id);
  if (draft === null) return null;
  const before = checkCouncilDecision(context, { decisionId: id }).problems;
  const { meeting, candidates } = readMeeting(context, { id: draft.meetingId });
  const shortNames = new Map(listAwardTypes(context.database).map((type) => [type.id, type.shortName]));
  const resolve = recipientResolver(context);
  const listed = recipients.map(({ awardTypeId, recipient }) => ({
    ...resolve(recipient, decision.signedOn),
    awardTypeId,
    awardShortName: shortNames.get(awardTypeId) ?? '',
  }));
  const after = differences(draft.id, meeting, candidates, decision.signedOn, listed);
  const problems = after.filter((problem) => !before.includes(problem));
  return problems.length === 0 ? null : { draftId: draft.id, reasonBefore: draft.overrideReason, problems };
}

interface Listed extends Recipient {
  readonly awardTypeId: number;
  readonly awardShortName: string;
}

/** A day before the meeting, and who is on one list and not on the other, by name. */
function differences(
  draftId: number,
  meeting: Meeting,
  candidates: readonly Candidate[],
  signedOn: string,
  awards: readonly Listed[],
): string[] {
  const problems: string[] = [];
  if (signedOn < meeting.heldOn) {
    problems.push(`Quyết định đề ngày ${formatDate(signedOn as IsoDate)}, trước cuộc họp hội đồng ${dayOf(meeting)}.`);
  }
  const proposed = candidates.filter((candidate) => candidate.draftId === draftId);
  const matched = new Set<number>();
  for (const award of awards) {
    const found = proposed.find(
      (candidate) => concludedType(candidate) === award.awardTypeId && isSame(candidate, award),
    );
    if (found === undefined)
      problems.push(
        `${award.recipientName} (${award.awardShortName}) không có trong kết quả của Hội đồng ${dayOf(meeting)}.`,
      );
    else matched.add(found.id);
  }
  for (const candidate of proposed) {
    if (matched.has(candidate.id) || candidate.result === 'refused') continue;
    problems.push(
      `${candidate.recipientName} (${candidate.awardShortName}) được Hội đồng đề nghị nhưng không có trong quyết định.`,
    );
  }
  return problems;
}

function concludedType(candidate: Candidate): number {
  return candidate.outcome.concludedTypeId ?? candidate.awardTypeId;
}

interface Recipient {
  readonly personId: number | null;
  readonly unitId: number | null;
  readonly recipientName: string;
}

/** By record; of those outside the records by the name. */
function isSame(one: Recipient, other: Recipient): boolean {
  if (one.personId !== null || other.personId !== null) return one.personId === other.personId;
  if (one.unitId !== null || other.unitId !== null) return one.unitId === other.unitId;
  return one.recipientName === other.recipientName;
}
