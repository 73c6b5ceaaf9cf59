import type { AwardRow } from '#shared/contracts/awards.ts';
import { listAwards } from '../database/repositories/award-repository.ts';
import { insertCandidate } from '../database/repositories/candidate-repository.ts';
import { insertAttendance, writeMeeting } from '../database/repositories/council-meeting-repository.ts';
import { writeCouncil, writeCouncilMember } from '../database/repositories/council-repository.ts';
import { listDecisions } from '../database/repositories/decision-repository.ts';
import { membershipOn } from '../database/repositories/membership-repository.ts';
import { insertRow, updateRow } from '../database/rows.ts';
import { recipientResolver } from '../services/awards/resolve-recipient.ts';
import { writeNumbers } from '../services/councils/number-awards.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { sampleCouncil, sampleMeeting } from './data/council.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

const UNANIMOUS = '11111111';
const ONE_AGAINST = '11111112';
const TOO_FEW = '11111232';

/** Writes the council of nine and the finished meeting whose result the decision of December 2025 is. */
export function writeCouncils(context: ServiceContext, keys: SampleKeys): void {
  const { database } = context;
  const { members, secretary, ...council } = sampleCouncil;
  const councilId = writeCouncil(database, null, { ...council, toOn: null, note: null });
  const decision = listDecisions(database).find(
    (each) => each.number === sampleMeeting.decisionNumber && each.signedOn.startsWith('2025'),
  );
  if (councilId === null || decision === undefined) throw new Error('the sample has no council or no decision of 2025');
  const { decisionNumber: _, submission, writes, refused, contested, ...head } = sampleMeeting;
  const meetingId = writeMeeting(database, null, { ...head, councilId, guests: null });
  updateRow(database, 'council_meetings', meetingId, { ballots_issued: 8, ballots_collected: 8, ballots_spoiled: 0 });

  let writerId = 0;
  [...members, { key: secretary, role: 'secretary' as const }].forEach(({ key, role }, index) => {
    const personId = numberOf(keys.people, key);
    const isVoting = role !== 'secretary';
    const memberId = writeCouncilMember(database, null, {
      councilId,
      personId,
      fullName: null,
      position: null,
      role,
      isVoting,
      fromOn: sampleCouncil.fromOn,
      toOn: null,
      sortOrder: index + 1,
    });
    const attendanceId = insertAttendance(database, {
      meetingId,
      memberId,
      role,
      position: membershipOn(database, personId, head.heldOn)?.position ?? null,
      isVoting,
      attendance: key === writes ? 'written' : 'present',
      reason: key === writes ? 'đi công tác' : null,
      sortOrder: index + 1,
    });
    if (key === writes) writerId = attendanceId;
  });

  const draftId = insertRow(database, 'council_drafts', {
    meeting_id: meetingId,
    issuer: decision.issuer,
    level: decision.level,
    symbol: decision.symbol,
    commendation_kind: decision.commendationKind,
    subject_line: decision.subjectLine,
    submission_number: submission.number,
    submitted_on: submission.on,
    decision_id: decision.id,
    override_reason: null,
  });
  const awards = listAwards(database, { decisionId: decision.id }, new Map());
  const close = new Set(contested.map((key) => numberOf(keys.people, key)));
  const advanced = numberOf(keys.awardTypes, 'LDTT');
  const fighter = numberOf(keys.awardTypes, 'CSTDCS');
  let order = 0;
  const consider = (
    candidate: Omit<Parameters<typeof insertCandidate>[1], 'meetingId' | 'orderNumber' | 'proposalId'>,
  ) => {
    order += 1;
    const id = insertCandidate(database, { ...candidate, meetingId, orderNumber: order, proposalId: null });
    insertRow(database, 'council_opinions', {
      attendance_id: writerId,
      candidate_id: id,
      choice: candidate.roomVotes === TOO_FEW ? 'against' : 'for',
    });
    return id;
  };
  for (const award of awards) {
    const isClose = award.code === 'CSTDCS' && award.personId !== null && close.has(award.personId);
    const id = consider({
      ...ofAward(award),
      downgradeTypeId: award.code === 'CSTDCS' ? advanced : null,
      roomVotes: isClose ? ONE_AGAINST : UNANIMOUS,
    });
    updateRow(database, 'council_candidates', id, { draft_id: draftId, award_id: award.id });
  }
  const refusedRecipient = recipientResolver(context)(
    { kind: 'person', id: numberOf(keys.people, refused) },
    head.heldOn,
  );
  consider({
    ...refusedRecipient,
    awardTypeId: fighter,
    citation: 'Hoàn thành tốt nhiệm vụ công tác năm 2025',
    downgradeTypeId: advanced,
    roomVotes: TOO_FEW,
  });
  insertRow(database, 'council_quotas', {
    meeting_id: meetingId,
    award_type_id: fighter,
    places: 12,
    basis: 'Quy chế thi đua, khen thưởng của Sở',
  });
  for (const typeId of new Set(awards.map((award) => award.awardTypeId))) {
    insertRow(database, 'council_vote_methods', { meeting_id: meetingId, award_type_id: typeId, method: 'ballot' });
  }
  const posting = insertRow(database, 'council_postings', {
    meeting_id: meetingId,
    posted_on: '2025-12-16',
    until_on: '2025-12-18',
    place: 'Bảng tin trụ sở và trang thông tin nội bộ của Sở',
    number: '88/TB-SCT',
  });
  insertRow(database, 'council_comments', {
    posting_id: posting,
    candidate_id: null,
    received_on: '2025-12-17',
    raised_by: 'Phòng Quản lý công nghiệp',
    content: 'Đề nghị sửa tên phòng theo Quyết định sắp xếp bộ máy từ ngày 01/7/2025.',
    handling: 'Đã sửa tên đơn vị trong danh sách trình.',
  });
  writeNumbers(context, decision.id, sampleMeeting.year);
  updateRow(database, 'council_meetings', meetingId, { state: 'closed', closed_at: '2025-12-16T04:15:00.000Z' });
}

function ofAward(award: AwardRow) {
  const { awardTypeId, subject, personId, unitId, recipientName, position, unitName, citation } = award;
  return { awardTypeId, subject, personId, unitId, recipientName, position, unitName, citation };
}
