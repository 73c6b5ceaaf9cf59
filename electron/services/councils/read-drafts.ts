import type { CouncilDraft } from '#shared/contracts/council-drafts.ts';
import type { Candidate, Meeting, MeetingAward } from '#shared/contracts/council-meetings.ts';
import { draftsOfMeeting } from '../../database/repositories/council-draft-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** The drafts of a meeting with who is in them and what stands against them. */
export function readDrafts(
  { database }: ServiceContext,
  meeting: Pick<Meeting, 'id' | 'state'>,
  candidates: readonly Candidate[],
  awards: readonly MeetingAward[],
): CouncilDraft[] {
  return draftsOfMeeting(database, meeting.id).map((draft) => {
    const own = candidates.filter((candidate) => candidate.draftId === draft.id);
    const open = meeting.state === 'open' ? ['Cuộc họp chưa kết thúc; kết quả và danh sách còn có thể thay đổi.'] : [];
    return {
      ...draft,
      candidateIds: own.map((candidate) => candidate.id),
      warnings: [...open, ...againstResult(own), ...overQuota(own, candidates, awards)],
    };
  });
}

/** Those of a list whom the council does not propose. */
export function againstResult(listed: readonly Candidate[]): string[] {
  return listed
    .filter((candidate) => candidate.outcome.concludedTypeId === null)
    .map(
      ({ recipientName, awardName, outcome }) =>
        `${recipientName} không có trong kết quả đề nghị ${awardName} của Hội đồng (${outcome.words.toLocaleLowerCase('vi')}).`,
    );
}

/** Awards of which more are listed than there are places. */
export function overQuota(
  listed: readonly Candidate[],
  candidates: readonly Candidate[],
  awards: readonly MeetingAward[],
): string[] {
  const inList = new Set(listed.map((candidate) => candidate.id));
  return awards.flatMap((award) => {
    if (award.places === null) return [];
    const count = candidates.filter(
      (candidate) =>
        inList.has(candidate.id) && (candidate.outcome.concludedTypeId ?? candidate.awardTypeId) === award.awardTypeId,
    ).length;
    if (count <= award.places) return [];
    const basis = award.placesBasis === null ? '' : ` (${award.placesBasis})`;
    return [`${award.name}: danh sách có ${count}, vượt chỉ tiêu ${award.places}${basis}.`];
  });
}
