import type {
  CouncilBallotParams,
  CouncilPostingParams,
  OfDraftParams,
  OfMeetingParams,
} from '#shared/contracts/council-documents.ts';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import type { AwardRecord } from '#shared/domain/award-lists/award-record.ts';
import { buildBallotPaper } from '#shared/domain/councils/papers/ballot-paper.ts';
import { buildCountRecord } from '#shared/domain/councils/papers/count-record.ts';
import { buildMinutes, chairOf } from '#shared/domain/councils/papers/minutes.ts';
import { buildPostingNotice } from '#shared/domain/councils/papers/posting-notice.ts';
import { buildSubmission, type SubmittedCandidate } from '#shared/domain/councils/papers/submission.ts';
import { buildDecisionDocument } from '#shared/domain/documents/decision-document.ts';
import type { OfficeHeading } from '#shared/domain/documents/office-heading.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { findDraft } from '../../database/repositories/council-draft-repository.ts';
import { oneRow } from '../../database/rows.ts';
import { renderDecision } from '../../documents/render-decision.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { draftPrizes } from './draft-prizes.ts';
import { readMeeting } from './read-meetings.ts';

/** Phiếu bầu. @throws AppFailureError notFound */
export async function renderCouncilBallot(
  context: ServiceContext,
  params: CouncilBallotParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readMeeting(context, { id: params.meetingId });
  const paper = buildBallotPaper(page, params.awardTypeIds);
  return { name: nameOf('Phiếu bầu', page), content: await renderPaper(paper, councilHeading(context, page), format) };
}

/** Biên bản kiểm phiếu. @throws AppFailureError notFound */
export async function renderCouncilCount(
  context: ServiceContext,
  params: OfMeetingParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readMeeting(context, { id: params.meetingId });
  const heading = councilHeading(context, page);
  return {
    name: nameOf('Biên bản kiểm phiếu', page),
    content: await renderPaper(buildCountRecord(page), heading, format),
  };
}

/** Biên bản họp hội đồng. @throws AppFailureError notFound */
export async function renderCouncilMinutes(
  context: ServiceContext,
  params: OfMeetingParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readMeeting(context, { id: params.meetingId });
  const heading = councilHeading(context, page);
  return {
    name: nameOf('Biên bản họp hội đồng', page),
    content: await renderPaper(buildMinutes(page), heading, format),
  };
}

/** Tờ trình of a draft: to the office's head for what the office decides, else to the body that does. @throws AppFailureError notFound */
export async function renderCouncilSubmission(
  context: ServiceContext,
  params: OfDraftParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { page, draft, listed } = draftWithPage(context, params.draftId);
  const recipients = params.recipients.length > 0 ? params.recipients : ['Như trên', 'Lưu: VT, HĐTĐKT'];
  const isOwn = draft.level === 'grassroots';
  const office = officeHeading(context, params.signerId, recipients);
  const council = councilHeading(context, page);
  const heading = isOwn ? { ...council, recipients } : office;
  const amounts = draftPrizes(context, listed, page.meeting.year, params.datedOn);
  const paper = buildSubmission(page, {
    number: draft.submissionNumber,
    symbol: `TTr-${isOwn ? 'HĐTĐKT' : office.symbolAbbreviation}`,
    datedOn: draft.submittedOn ?? params.datedOn,
    addressee: isOwn ? `Giám đốc ${office.officeName}` : draft.issuer,
    subjectLine: draft.subjectLine.replace(/^Về việc (?!đề nghị)/, 'Về việc đề nghị '),
    candidates: listed,
    amount: isOwn ? [...amounts.values()].reduce<number>((sum, amount) => sum + (amount ?? 0), 0) : null,
  });
  return { name: nameOf('Tờ trình', page), content: await renderPaper(paper, heading, format) };
}

/** The draft of a decision with its list: the number is left for the signing, the day is the one intended. @throws AppFailureError notFound */
export async function renderCouncilDraft(
  context: ServiceContext,
  params: OfDraftParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { page, draft, listed } = draftWithPage(context, params.draftId);
  const heading = officeHeading(context, params.signerId, params.recipients);
  const amounts = draftPrizes(context, listed, page.meeting.year, params.datedOn);
  const types = new Map(listAwardTypes(context.database).map((type) => [type.id, type]));
  const records = listed.map((candidate, index): AwardRecord => {
    const type = types.get(candidate.concludedTypeId);
    return {
      id: candidate.id,
      award: type?.code ?? '',
      awardName: type?.name ?? candidate.awardName,
      awardShortName: type?.shortName ?? '',
      precedence: type?.precedence ?? 999,
      family: type?.family ?? 'title',
      level: type?.level ?? draft.level,
      subject: candidate.subject,
      recipientName: candidate.recipientName,
      recipientSortKey: candidate.recipientSortKey,
      gender: candidate.gender,
      bornOn: null,
      bornYear: null,
      position: candidate.position,
      unitName: candidate.unitName,
      unitOrder: candidate.unitOrder,
      year: page.meeting.year,
      citation: candidate.citation,
      amount: amounts.get(candidate.id) ?? null,
      decision: null,
      orderNumber: index + 1,
      status: 'granted',
    };
  });
  const document = buildDecisionDocument(
    {
      number: null,
      symbol: draft.symbol,
      signedOn: params.datedOn,
      issuer: draft.issuer,
      subjectLine: draft.subjectLine,
      ownLegalBases: [],
      proposedBy: page.meeting.councilName,
    },
    records,
  );
  return { name: nameOf('Dự thảo quyết định', page), content: await renderDecision(document, heading, format) };
}

/** Thông báo công khai danh sách. @throws AppFailureError notFound */
export async function renderCouncilPosting(
  context: ServiceContext,
  params: CouncilPostingParams,
  format: RenderFormat,
): Promise<Rendering> {
  const id = params.postingId;
  const row = oneRow(context.database, 'SELECT meeting_id FROM council_postings WHERE id = @id', { id });
  const page = readMeeting(context, {
    id: Number(row?.meeting_id ?? fail({ kind: 'notFound', entity: 'posting', id })),
  });
  const posting = page.postings.find((each) => each.id === id) ?? fail({ kind: 'notFound', entity: 'posting', id });
  const recipients = params.recipients.length > 0 ? params.recipients : ['Các phòng, đơn vị', 'Lưu: VT, HĐTĐKT'];
  const heading = officeHeading(context, params.signerId, recipients);
  const notice = {
    symbol: `TB-${heading.symbolAbbreviation}`,
    receivedBy: `Thường trực ${page.meeting.councilName}`,
  };
  const paper = buildPostingNotice(page, posting, notice);
  return { name: nameOf('Thông báo công khai danh sách', page), content: await renderPaper(paper, heading, format) };
}

/** The council's own paper: below the office's name the council's, signed by who led. */
function councilHeading(context: ServiceContext, page: MeetingPage): OfficeHeading {
  const office = officeHeading(context, null, []);
  const { councilName } = page.meeting;
  const { post, name } = chairOf(page);
  return {
    ...office,
    superiorName: office.officeName,
    officeName: councilName.replace(new RegExp(`\\s*${escaped(office.officeName)}$`, 'iu'), '') || councilName,
    signature: { authority: 'TM. HỘI ĐỒNG', post, name },
    recipients: [],
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function draftWithPage(context: ServiceContext, draftId: number) {
  const draft = findDraft(context.database, draftId) ?? fail({ kind: 'notFound', entity: 'councilDraft', id: draftId });
  const page = readMeeting(context, { id: draft.meetingId });
  const names = new Map(listAwardTypes(context.database).map((type) => [type.id, type.name]));
  const listed = page.candidates
    .filter((candidate) => candidate.draftId === draftId)
    .map((candidate) => {
      const concludedTypeId = candidate.outcome.concludedTypeId ?? candidate.awardTypeId;
      return { ...candidate, concludedTypeId, concludedName: names.get(concludedTypeId) ?? candidate.awardName };
    }) satisfies readonly SubmittedCandidate[];
  return { draft, page, listed };
}

function nameOf(document: string, { meeting }: MeetingPage): string {
  return safeFileName(`${meeting.heldOn} ${document}`);
}
