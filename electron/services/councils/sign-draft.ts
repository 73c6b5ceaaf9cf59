import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwards } from '../../database/repositories/award-repository.ts';
import { findDraft } from '../../database/repositories/council-draft-repository.ts';
import { updateProposal } from '../../database/repositories/proposal-repository.ts';
import { updateRow } from '../../database/rows.ts';
import { checkDecision, enterDecision } from '../decisions/save-decision.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { draftPrizes } from './draft-prizes.ts';
import { writeNumbers } from './number-awards.ts';
import { dayOf } from './open-meeting.ts';
import { readMeeting } from './read-meetings.ts';

/**
 * Turns a draft into the signed decision: only number, day and signer are entered, the list is the draft's less who was refused.
 * Awards of the office itself get their numbers in the golden book; lines of a round get their result. A day before the meeting or
 * the submission needs a reason, which is kept.
 * @throws AppFailureError notFound, refused (signed already, meeting open, nobody left), needsReason, duplicateDecision
 */
export function signDraft(context: ServiceContext, input: Input<'council-drafts:sign'>): Output<'council-drafts:sign'> {
  const { database } = context;
  const draft = findDraft(database, input.id) ?? fail({ kind: 'notFound', entity: 'councilDraft', id: input.id });
  const { meeting, candidates } = readMeeting(context, { id: draft.meetingId });
  if (draft.decisionId !== null)
    fail({ kind: 'refused', field: null, message: `Dự thảo này đã thành Quyết định ${draft.decisionName}.` });
  if (meeting.state === 'open')
    fail({
      kind: 'refused',
      field: null,
      message: `Cuộc họp ${dayOf(meeting)} chưa kết thúc; hãy kết thúc cuộc họp trước.`,
    });
  const { signedOn, reason } = input;
  const late = [
    signedOn < meeting.heldOn &&
      `Quyết định đề ngày ${formatDate(signedOn as IsoDate)}, trước cuộc họp ${dayOf(meeting)}.`,
    draft.submittedOn !== null &&
      signedOn < draft.submittedOn &&
      `Quyết định đề ngày ${formatDate(signedOn as IsoDate)}, trước tờ trình ngày ${formatDate(draft.submittedOn as IsoDate)}.`,
  ].filter((message) => message !== false);
  if (late.length > 0 && reason === null) fail({ kind: 'needsReason', field: 'signedOn', message: late.join(' ') });

  const refusals = new Map(input.refused.map((each) => [each.candidateId, each.reason]));
  const listed = candidates.filter((candidate) => candidate.draftId === draft.id);
  const granted = listed.filter((candidate) => !refusals.has(candidate.id));
  if (granted.length === 0)
    fail({ kind: 'refused', field: null, message: 'Không còn ai được khen trong quyết định này.' });
  const amounts = draftPrizes(context, granted, meeting.year, signedOn);
  const decisionInput: Input<'decisions:save'> = {
    id: null,
    decision: {
      number: input.number,
      symbol: draft.symbol,
      signedOn,
      issuer: draft.issuer,
      level: draft.level,
      signerName: input.signerName,
      signerPost: input.signerPost,
      commendationKind: draft.commendationKind,
      subjectLine: draft.subjectLine,
      note: null,
    },
    recipients: granted.map((candidate) => ({
      id: null,
      awardTypeId: candidate.outcome.concludedTypeId ?? candidate.awardTypeId,
      recipient:
        candidate.personId !== null
          ? { kind: 'person' as const, id: candidate.personId }
          : candidate.unitId !== null
            ? { kind: 'unit' as const, id: candidate.unitId }
            : { kind: 'named' as const, name: candidate.recipientName, subject: candidate.subject },
      year: meeting.year,
      position: candidate.position,
      unitName: candidate.unitName,
      citation: candidate.citation,
      amount: amounts.get(candidate.id) ?? null,
      status: 'granted' as const,
    })),
  };
  checkDecision(context, decisionInput);
  return recordStep(context, `Ký quyết định ${input.number}/${draft.symbol} theo kết quả họp ${dayOf(meeting)}`, () => {
    const { id: decisionId } = enterDecision(context, decisionInput);
    updateRow(database, 'council_drafts', draft.id, {
      decision_id: decisionId,
      override_reason: [draft.overrideReason, reason].filter(Boolean).join('; ') || null,
    });
    const awards = listAwards(database, { decisionId }, new Map());
    granted.forEach((candidate, index) => {
      const awardId = awards[index]?.id ?? null;
      updateRow(database, 'council_candidates', candidate.id, {
        result: 'granted',
        result_reason: null,
        award_id: awardId,
      });
      if (candidate.proposalId !== null)
        updateProposal(database, candidate.proposalId, { result: 'granted', resultOn: signedOn, awardId });
    });
    for (const candidate of listed) {
      if (!refusals.has(candidate.id)) continue;
      const why = refusals.get(candidate.id) ?? null;
      updateRow(database, 'council_candidates', candidate.id, { result: 'refused', result_reason: why });
      if (candidate.proposalId !== null)
        updateProposal(database, candidate.proposalId, { result: 'refused', resultOn: signedOn, resultNote: why });
    }
    if (draft.level === 'grassroots') writeNumbers(context, decisionId, Number(signedOn.slice(0, 4)));
    return { decisionId };
  });
}
