import { describe, expect, test } from 'vitest';
import { removeCandidates, saveCandidates } from '#electron/services/councils/candidates.ts';
import { closeMeeting, reopenMeeting } from '#electron/services/councils/close-meeting.ts';
import {
  listCouncils,
  removeCouncil,
  removeCouncilMember,
  saveCouncilMember,
} from '#electron/services/councils/councils.ts';
import { saveComment, savePosting } from '#electron/services/councils/postings.ts';
import { readMeeting } from '#electron/services/councils/read-meetings.ts';
import { removeMeeting, renewMembers, saveBallots, saveMeeting } from '#electron/services/councils/save-meeting.ts';
import { saveOpinions, saveQuota, saveVoteMethod, saveVotes } from '#electron/services/councils/votes.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { attend, consider, meetingInput, officeWithMeeting, vote } from '../../../fixtures/councils.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';
import { failureOf, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

const all = Array.from({ length: 9 }, () => 'present' as const);

describe('the council', () => {
  test('has one chair at a time, and one person once at a time', () => {
    const { office, councilId, people } = officeWithMeeting();
    const member = {
      id: null,
      councilId,
      personId: people[3] ?? 0,
      fullName: null,
      position: null,
      role: 'member' as const,
      isVoting: true,
      fromOn: null,
      toOn: null,
    };
    expect(failureOf(() => saveCouncilMember(office, member))).toMatchObject({ kind: 'refused', field: 'personId' });
    const guest = { ...member, personId: null, fullName: 'Vi Văn Khách', role: 'chair' as const };
    expect(failureOf(() => saveCouncilMember(office, guest))).toMatchObject({
      field: 'role',
      message: expect.stringContaining('Hà Văn Thử đang là Chủ tịch'),
    });
    saveCouncilMember(office, { ...guest, role: 'secretary', isVoting: false });
    expect(listCouncils(office)[0]?.members.at(-1)).toMatchObject({ fullName: 'Vi Văn Khách', personId: null });
  });

  test('that has met is not removed, nor a member who took part; both are told why', () => {
    const { office, councilId, members } = officeWithMeeting();
    expect(failureOf(() => removeCouncil(office, { id: councilId }))).toMatchObject({
      kind: 'inUse',
      by: '1 cuộc họp',
    });
    expect(failureOf(() => removeCouncilMember(office, { id: members[4] ?? 0 }))).toMatchObject({ kind: 'inUse' });
  });
});

describe('a meeting', () => {
  test('has the members of its day with their positions then, and a later change of the council changes nothing', () => {
    const { office, councilId, meetingId, members, people } = officeWithMeeting();
    saveCouncilMember(office, {
      id: members[8] ?? 0,
      councilId,
      personId: people[8] ?? 0,
      fullName: null,
      position: 'Chánh Thanh tra',
      role: 'member',
      isVoting: true,
      fromOn: '2025-01-15',
      toOn: '2025-11-30',
    });
    const before = readMeeting(office, { id: meetingId });
    expect(before.attendees).toHaveLength(9);
    expect(before.attendees[8]).toMatchObject({ fullName: 'Phùng Văn Tá', position: 'Trưởng phòng' });
    renewMembers(office, { meetingId });
    expect(readMeeting(office, { id: meetingId }).attendees).toHaveLength(8);
  });

  test('counts written opinions with the room, of all members', () => {
    const { office, meetingId } = officeWithMeeting();
    attend(office, meetingId, [...all.slice(0, 7), 'written', 'absent']);
    const worker = createPerson(office, personIn('Vàng Thị Dế', office.departmentId)).id;
    const [candidate = 0] = consider(office, meetingId, 'CSTDCS', [worker]);
    vote(office, meetingId, candidate, '1111111');
    const writer = readMeeting(office, { id: meetingId }).attendees[7];
    saveOpinions(office, {
      meetingId,
      attendeeId: writer?.id ?? 0,
      choices: [{ candidateId: candidate, choice: 'for' }],
    });
    const page = readMeeting(office, { id: meetingId });
    expect(page.counts).toMatchObject({ members: 9, present: 7, written: 1, absent: 1, roomBallots: 7 });
    expect(page.candidates[0]?.outcome).toMatchObject({ votes: 8, needed: 8, conclusion: 'approved' });
    expect(page.awards[0]?.threshold.percent).toBe(80);
  });

  test('says of a member that he is the candidate by his record, not by his name', () => {
    const { office, meetingId, people } = officeWithMeeting();
    const namesake = createPerson(office, personIn('Chu Văn Páo', office.departmentId)).id;
    consider(office, meetingId, 'LDTT', [people[2] ?? 0, namesake]);
    const interests = readMeeting(office, { id: meetingId }).candidates.map((each) => [
      each.personId,
      each.interests.length,
    ]);
    expect(interests).toEqual([
      [people[2], 1],
      [namesake, 0],
    ]);
  });

  test('puts nobody on the list twice for the same award, and asks of a fighter title whether the lower one is enough', () => {
    const { office, meetingId, people } = officeWithMeeting();
    const ids = consider(office, meetingId, 'CSTDCS', people.slice(0, 3));
    expect(consider(office, meetingId, 'CSTDCS', people.slice(0, 4)).slice(0, 3)).toEqual(ids);
    const { candidates } = readMeeting(office, { id: meetingId });
    expect(candidates).toHaveLength(4);
    expect(candidates[0]?.downgradeName).toBe('Lao động tiên tiến');
  });

  test('is removed with everything of it, and comes back whole with Ctrl+Z', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, [...all.slice(0, 8), 'written']);
    const [first = 0] = consider(office, meetingId, 'CSTDCS', people.slice(0, 2));
    vote(office, meetingId, first, '11111111');
    const writer = readMeeting(office, { id: meetingId }).attendees[8]?.id ?? 0;
    saveOpinions(office, { meetingId, attendeeId: writer, choices: [{ candidateId: first, choice: 'against' }] });
    const posting = {
      id: null,
      meetingId,
      postedOn: '2025-12-16',
      untilOn: '2025-12-19',
      place: 'Bảng tin',
      number: null,
    };
    const { id: postingId } = savePosting(office, posting);
    saveComment(office, {
      id: null,
      postingId,
      candidateId: first,
      receivedOn: '2025-12-17',
      raisedBy: null,
      content: 'Cần làm rõ sáng kiến',
      handling: null,
    });
    const before = wholeContent(office);
    removeMeeting(office, { id: meetingId });
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('has minutes whose number no other meeting of the year has', () => {
    const { office, councilId } = officeWithMeeting();
    const twin = meetingInput(councilId, { heldOn: '2025-12-20' });
    expect(failureOf(() => saveMeeting(office, twin))).toMatchObject({ field: 'number' });
    expect(saveMeeting(office, { ...twin, heldOn: '2026-01-20' }).id).toBeGreaterThan(0);
  });
});

describe('votes', () => {
  test('more than there are ballots are refused where they are entered, and none of them is kept', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, [...all.slice(0, 8), 'absent']);
    const [first = 0, second = 0] = consider(office, meetingId, 'LDTT', people.slice(0, 2));
    const rows = [
      { candidateId: first, roomVotes: '11111111' },
      { candidateId: second, roomVotes: '111111111' },
    ];
    expect(failureOf(() => saveVotes(office, { meetingId, rows }))).toMatchObject({
      field: 'rows.1.roomVotes',
      message: expect.stringContaining('Có 9 phiếu bầu nhưng chỉ có 8 phiếu'),
    });
    expect(readMeeting(office, { id: meetingId }).candidates.map((each) => each.roomVotes)).toEqual(['', '']);
  });

  test('papers beyond the voters in the room are refused at their field', () => {
    const { office, meetingId } = officeWithMeeting();
    attend(office, meetingId, [...all.slice(0, 8), 'absent']);
    expect(
      failureOf(() => saveBallots(office, { meetingId, issued: 9, collected: null, spoiled: null })),
    ).toMatchObject({
      field: 'issued',
    });
    saveBallots(office, { meetingId, issued: 8, collected: 8, spoiled: 1 });
    expect(readMeeting(office, { id: meetingId }).counts.roomBallots).toBe(7);
  });

  test('are not taken of somebody in the room in writing, nor of who has no vote', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, all);
    const [first = 0] = consider(office, meetingId, 'LDTT', people.slice(0, 1));
    const attendeeId = readMeeting(office, { id: meetingId }).attendees[1]?.id ?? 0;
    const choices = [{ candidateId: first, choice: 'for' as const }];
    expect(failureOf(() => saveOpinions(office, { meetingId, attendeeId, choices }))).toMatchObject({
      field: 'attendeeId',
    });
  });

  test('after attendance was corrected, too many are told and the meeting cannot be closed', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, all);
    const [first = 0] = consider(office, meetingId, 'LDTT', people.slice(0, 1));
    vote(office, meetingId, first, '111111111');
    attend(office, meetingId, [...all.slice(0, 8), 'absent']);
    expect(readMeeting(office, { id: meetingId }).warnings).toEqual([
      expect.stringContaining('nhiều phiếu bầu hơn số phiếu'),
    ]);
    expect(failureOf(() => closeMeeting(office, { meetingId }))).toMatchObject({ kind: 'refused' });
  });
});

describe('closing', () => {
  function counted() {
    const made = officeWithMeeting();
    const { office, meetingId, people } = made;
    attend(office, meetingId, all);
    const ids = consider(office, meetingId, 'CSTDCS', people.slice(0, 2));
    for (const id of ids) vote(office, meetingId, id, '111111111');
    return { ...made, ids };
  }

  test('is refused while ballots are unread, attendance is unknown, or a tie waits for the chair', () => {
    const { office, meetingId, people } = officeWithMeeting();
    expect(failureOf(() => closeMeeting(office, { meetingId }))).toMatchObject({
      message: expect.stringContaining('chưa có đối tượng'),
    });
    const [first = 0, second = 0] = consider(office, meetingId, 'CSTDCS', people.slice(0, 2));
    expect(failureOf(() => closeMeeting(office, { meetingId }))).toMatchObject({
      message: expect.stringContaining('9 thành viên chưa điểm danh'),
    });
    attend(office, meetingId, all);
    vote(office, meetingId, first, '111111111');
    expect(failureOf(() => closeMeeting(office, { meetingId }))).toMatchObject({
      message: expect.stringContaining('Chưa kiểm đủ phiếu'.toLocaleLowerCase('vi')),
    });
    vote(office, meetingId, second, '111111111');
    const awardType = awardTypeId(office, 'CSTDCS');
    saveQuota(office, { meetingId, awardTypeId: awardType, places: 1, basis: null });
    expect(failureOf(() => closeMeeting(office, { meetingId }))).toMatchObject({
      message: expect.stringContaining('bằng phiếu'),
    });
    expect(readMeeting(office, { id: meetingId }).warnings).toEqual([
      expect.stringContaining(
        'ưu tiên cá nhân nữ, tập thể có từ 70% nữ trở lên (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6)',
      ),
    ]);
    saveCandidates(office, { meetingId, changes: [{ id: second, isChairsChoice: true }] });
    closeMeeting(office, { meetingId });
    const page = readMeeting(office, { id: meetingId });
    expect(page.meeting.state).toBe('closed');
    expect(page.candidates.map((each) => each.outcome.conclusion)).toEqual(['rejected', 'approved']);
  });

  test('makes the votes final: each later change is refused with the way to go on', () => {
    const { office, meetingId, people, ids } = counted();
    closeMeeting(office, { meetingId });
    const before = wholeContent(office);
    const [first = 0] = ids;
    const refused = { kind: 'refused', message: expect.stringContaining('mở lại cuộc họp') };
    expect(failureOf(() => vote(office, meetingId, first, '222222222'))).toMatchObject(refused);
    expect(failureOf(() => attend(office, meetingId, all))).toMatchObject(refused);
    expect(failureOf(() => consider(office, meetingId, 'LDTT', people))).toMatchObject(refused);
    expect(failureOf(() => removeCandidates(office, { meetingId, ids }))).toMatchObject(refused);
    expect(failureOf(() => saveBallots(office, { meetingId, issued: 9, collected: 9, spoiled: 0 }))).toMatchObject(
      refused,
    );
    expect(wholeContent(office)).toEqual(before);
  });

  test('is lifted with a reason that is kept', () => {
    const { office, meetingId, ids } = counted();
    closeMeeting(office, { meetingId });
    reopenMeeting(office, { meetingId, reason: 'đọc nhầm phiếu số 3' });
    vote(office, meetingId, ids[0] ?? 0, '111111112');
    const { meeting } = readMeeting(office, { id: meetingId });
    expect(meeting).toMatchObject({ state: 'open', reopenings: '22/11/2026: đọc nhầm phiếu số 3' });
  });

  test('of a meeting that is still to come is refused', () => {
    const { office, councilId } = officeWithMeeting();
    const { id } = saveMeeting(office, meetingInput(councilId, { heldOn: '2026-12-01', number: '02' }));
    expect(failureOf(() => closeMeeting(office, { meetingId: id }))).toMatchObject({ kind: 'refused' });
  });
});

test('a list put up before the meeting, or commented on before it was put up, is refused at its day', () => {
  const { office, meetingId } = officeWithMeeting();
  const posting = {
    id: null,
    meetingId,
    postedOn: '2025-12-14',
    untilOn: '2025-12-19',
    place: 'Bảng tin',
    number: null,
  };
  expect(failureOf(() => savePosting(office, posting))).toMatchObject({ field: 'postedOn' });
  const { id: postingId } = savePosting(office, { ...posting, postedOn: '2025-12-16' });
  const comment = {
    id: null,
    postingId,
    candidateId: null,
    receivedOn: '2025-12-15',
    raisedBy: null,
    content: 'Sai tên đơn vị',
    handling: null,
  };
  expect(failureOf(() => saveComment(office, comment))).toMatchObject({ field: 'receivedOn' });
  saveComment(office, { ...comment, receivedOn: '2025-12-18' });
  expect(readMeeting(office, { id: meetingId }).postings[0]?.comments).toHaveLength(1);
});

test('how each award is voted on is recorded; a show of hands where the law asks for a ballot is warned of', () => {
  const { office, meetingId, people } = officeWithMeeting();
  consider(office, meetingId, 'CSTDCS', people.slice(0, 1));
  const [award] = readMeeting(office, { id: meetingId }).awards;
  expect(award).toMatchObject({ code: 'CSTDCS', voteMethod: null });
  const say = (method: 'ballot' | 'show-of-hands' | null) =>
    saveVoteMethod(office, { meetingId, awardTypeId: award?.awardTypeId ?? 0, method });
  say('show-of-hands');
  expect(readMeeting(office, { id: meetingId }).warnings.join()).toMatch(/cơ sở: phải bỏ phiếu kín \(Nghị định/);
  say('ballot');
  const now = readMeeting(office, { id: meetingId });
  expect(now.awards[0]?.voteMethod).toBe('ballot');
  expect(now.warnings.join()).not.toContain('bỏ phiếu kín');
  say(null);
  expect(readMeeting(office, { id: meetingId }).awards[0]?.voteMethod).toBeNull();
});
