import type { AwardType } from '#shared/contracts/awards.ts';
import type { Candidate } from '#shared/contracts/council-meetings.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { findDraft, submissionNumbered, writeDraft } from '../../database/repositories/council-draft-repository.ts';
import { readOffice } from '../../database/repositories/office-repository.ts';
import { deleteRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { dayOf } from './open-meeting.ts';
import { againstResult, overQuota } from './read-drafts.ts';
import { readMeeting } from './read-meetings.ts';

const symbolsByLevel = { grassroots: '', province: 'QĐ-UBND', government: 'QĐ-TTg', state: 'QĐ-CTN' } as const;

/**
 * Drafts decisions from a meeting's result, one for each body that decides, with everybody who has a conclusion and is in no draft
 * yet. What the office itself decides comes first. @throws AppFailureError notFound, refused (nobody left)
 */
export function proposeDrafts(
  context: ServiceContext,
  { meetingId }: Input<'council-drafts:propose'>,
): Output<'council-drafts:propose'> {
  const { database } = context;
  const { meeting, candidates } = readMeeting(context, { id: meetingId });
  const office = readOffice(database) ?? fail({ kind: 'notFound', entity: 'office', id: 1 });
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const waiting = candidates.filter((each) => each.draftId === null && each.outcome.concludedTypeId !== null);
  if (waiting.length === 0) {
    const message = 'Mọi đối tượng được đề nghị đã có trong dự thảo, hoặc chưa có ai được kết luận đề nghị.';
    fail({ kind: 'refused', field: null, message });
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of waiting) {
    const type = types.get(candidate.outcome.concludedTypeId ?? 0);
    const decidedBy = type?.level === 'grassroots' ? '' : (type?.decidedBy ?? '');
    groups.set(decidedBy, [...(groups.get(decidedBy) ?? []), candidate]);
  }
  return recordStep(context, `Soạn dự thảo quyết định từ cuộc họp ${dayOf(meeting)}`, () => {
    const ids = [...groups]
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([decidedBy, own]) => {
        const concluded = own.flatMap((each) => types.get(each.outcome.concludedTypeId ?? 0) ?? []);
        const level = concluded[0]?.level ?? 'grassroots';
        const awards = [...new Set(concluded)].sort((a, b) => a.precedence - b.precedence);
        const id = writeDraft(database, null, {
          meetingId,
          issuer: decidedBy === '' ? office.name : decidedBy,
          level,
          symbol: level === 'grassroots' ? `QĐ-${office.symbolAbbreviation}` : symbolsByLevel[level],
          commendationKind: 'merit',
          subjectLine: `Về việc tặng ${awards.length > 4 ? 'danh hiệu thi đua, hình thức khen thưởng' : listed(awards)} năm ${meeting.year}`,
          submissionNumber: null,
          submittedOn: null,
          overrideReason: null,
        });
        for (const candidate of own) updateRow(database, 'council_candidates', candidate.id, { draft_id: id });
        return id;
      });
    return { ids };
  });
}

/** `danh hiệu A, B; Bằng khen C`: awards as a decision's subject line has them. */
function listed(types: readonly AwardType[]): string {
  const names = (family: AwardType['family']) =>
    types
      .filter((type) => type.family === family)
      .map((type) => type.name)
      .join(', ');
  const titles = names('title');
  return [titles === '' ? '' : `danh hiệu ${titles}`, names('commendation')].filter(Boolean).join('; ');
}

/**
 * Writes a draft and who is in it. Somebody whom the council does not propose, or more than there are places, needs a reason,
 * which is kept. @throws AppFailureError notFound, refused (signed; number of the submission taken), needsReason
 */
export function saveDraft(context: ServiceContext, input: Input<'council-drafts:save'>): Output<'council-drafts:save'> {
  const { database } = context;
  const { id, candidateIds, reason, ...draft } = input;
  const page = readMeeting(context, { id: draft.meetingId });
  const old = id === null ? null : findDraft(database, id);
  if (id !== null && old === null) fail({ kind: 'notFound', entity: 'councilDraft', id });
  if (old !== null && old.decisionId !== null) {
    const message = `Dự thảo này đã thành Quyết định ${old.decisionName}; hãy sửa ở trang quyết định.`;
    fail({ kind: 'refused', field: null, message });
  }
  const wanted = new Set(candidateIds);
  const listedCandidates = page.candidates.filter((candidate) => wanted.has(candidate.id));
  if (listedCandidates.length < wanted.size)
    fail({
      kind: 'notFound',
      entity: 'candidate',
      id: candidateIds.find((each) => !page.candidates.some((known) => known.id === each)) ?? 0,
    });
  const taken = listedCandidates.find((candidate) => candidate.draftId !== null && candidate.draftId !== id);
  if (taken !== undefined) {
    const message = `${taken.recipientName} (${taken.awardName}) đã có trong một dự thảo khác của cuộc họp.`;
    fail({ kind: 'refused', field: 'candidateIds', message });
  }
  if (draft.submissionNumber !== null && draft.submittedOn !== null) {
    const holder = submissionNumbered(database, draft.submissionNumber, draft.submittedOn);
    if (holder !== null && holder !== id) {
      const message = `Tờ trình số ${draft.submissionNumber} đã dùng trong năm; số văn bản không được trùng trong một năm (Nghị định 30/2020/NĐ-CP, Điều 15).`;
      fail({ kind: 'refused', field: 'submissionNumber', message });
    }
  }
  if (draft.submittedOn !== null && draft.submittedOn < page.meeting.heldOn && reason === null)
    fail({
      kind: 'needsReason',
      field: 'submittedOn',
      message: `Tờ trình đề ngày trước cuộc họp ${dayOf(page.meeting)}.`,
    });
  const against = [...againstResult(listedCandidates), ...overQuota(listedCandidates, page.candidates, page.awards)];
  if (against.length > 0 && reason === null)
    fail({ kind: 'needsReason', field: 'candidateIds', message: against.join(' ') });
  return recordStep(context, `${id === null ? 'Soạn' : 'Sửa'} dự thảo: ${draft.subjectLine}`, () => {
    const draftId = writeDraft(database, id, { ...draft, overrideReason: reason });
    for (const candidate of page.candidates) {
      if (wanted.has(candidate.id)) updateRow(database, 'council_candidates', candidate.id, { draft_id: draftId });
      else if (candidate.draftId === draftId)
        updateRow(database, 'council_candidates', candidate.id, { draft_id: null });
    }
    return { id: draftId };
  });
}

/** Removes a draft that was not signed; its candidates wait for another. @throws AppFailureError notFound, inUse */
export function removeDraft(context: ServiceContext, { id }: Input<'council-drafts:remove'>): null {
  const { database } = context;
  const draft = findDraft(database, id) ?? fail({ kind: 'notFound', entity: 'councilDraft', id });
  if (draft.decisionId !== null)
    fail({ kind: 'inUse', entity: 'councilDraft', by: `Quyết định ${draft.decisionName ?? ''}` });
  recordStep(context, `Bỏ dự thảo: ${draft.subjectLine}`, () => deleteRow(database, 'council_drafts', id));
  return null;
}
