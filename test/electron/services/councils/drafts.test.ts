import { describe, expect, test } from 'vitest';
import { saveCandidates } from '#electron/services/councils/candidates.ts';
import { checkCouncilDecision } from '#electron/services/councils/check-decision.ts';
import { closeMeeting } from '#electron/services/councils/close-meeting.ts';
import { proposeDrafts, removeDraft, saveDraft } from '#electron/services/councils/drafts.ts';
import { numberAwards } from '#electron/services/councils/number-awards.ts';
import { readMeeting } from '#electron/services/councils/read-meetings.ts';
import { removeMeeting } from '#electron/services/councils/save-meeting.ts';
import { signDraft } from '#electron/services/councils/sign-draft.ts';
import { saveQuota } from '#electron/services/councils/votes.ts';
import { readDecision } from '#electron/services/decisions/read-decisions.ts';
import { removeDecision } from '#electron/services/decisions/remove-decision.ts';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { attend, consider, officeWithMeeting, vote } from '../../../fixtures/councils.ts';
import { awardTypeId, decide, decisionInput, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, wholeContent } from '../../../fixtures/new-office.ts';

const all = Array.from({ length: 9 }, () => 'present' as const);
const YES = '111111111';

/** Three for Chiến sĩ thi đua cơ sở, of whom the last fails; the first also for the province's title. Closed. */
function decidedMeeting() {
  const made = officeWithMeeting();
  const { office, meetingId, people } = made;
  attend(office, meetingId, all);
  const fighters = consider(office, meetingId, 'CSTDCS', people.slice(0, 3));
  const [province = 0] = consider(office, meetingId, 'BKT', people.slice(0, 1));
  for (const id of [...fighters, province]) vote(office, meetingId, id, id === fighters[2] ? '222222222' : YES);
  closeMeeting(office, { meetingId });
  return { ...made, fighters, province };
}

function draftOf(office: ServiceContext, meetingId: number, level: string) {
  const draft = readMeeting(office, { id: meetingId }).drafts.find((each) => each.level === level);
  if (draft === undefined) throw new Error(`no draft for ${level}`);
  return draft;
}

function signature(id: number, changes: Partial<Input<'council-drafts:sign'>> = {}): Input<'council-drafts:sign'> {
  return {
    id,
    number: '338',
    signedOn: '2025-12-22',
    signerName: 'Hà Văn Thử',
    signerPost: 'Giám đốc',
    refused: [],
    reason: null,
    ...changes,
  };
}

describe('drafts from a result', () => {
  test('are one for each body that decides, without those whom the council does not propose', () => {
    const { office, meetingId, fighters, province } = decidedMeeting();
    expect(proposeDrafts(office, { meetingId }).ids).toHaveLength(2);
    expect(draftOf(office, meetingId, 'grassroots')).toMatchObject({
      issuer: 'Sở Công Thương',
      symbol: 'QĐ-SCT',
      subjectLine: 'Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2025',
      candidateIds: fighters.slice(0, 2),
      warnings: [],
    });
    expect(draftOf(office, meetingId, 'province')).toMatchObject({ symbol: 'QĐ-UBND', candidateIds: [province] });
    expect(failureOf(() => proposeDrafts(office, { meetingId }))).toMatchObject({ kind: 'refused' });
  });

  test('take somebody whom the council does not propose only with a reason, which is kept', () => {
    const { office, meetingId, fighters } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    const {
      decisionId: _d,
      decisionName: _n,
      signedOn: _s,
      overrideReason: _o,
      warnings: _w,
      ...draft
    } = draftOf(office, meetingId, 'grassroots');
    const input = { ...draft, candidateIds: [...fighters], reason: null };
    expect(failureOf(() => saveDraft(office, input))).toMatchObject({
      kind: 'needsReason',
      field: 'candidateIds',
      message: expect.stringContaining('Chu Văn Páo không có trong kết quả đề nghị Chiến sĩ thi đua cơ sở'),
    });
    saveDraft(office, { ...input, reason: 'theo kết luận của Ban Giám đốc' });
    const saved = draftOf(office, meetingId, 'grassroots');
    expect(saved.overrideReason).toBe('theo kết luận của Ban Giám đốc');
    expect(saved.warnings).toEqual([expect.stringContaining('Chu Văn Páo')]);
  });

  test('beyond the places need a reason', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, all);
    const ids = consider(office, meetingId, 'CSTDCS', people.slice(0, 2));
    for (const id of ids) vote(office, meetingId, id, YES);
    saveQuota(office, { meetingId, awardTypeId: awardTypeId(office, 'CSTDCS'), places: 1, basis: 'Quy chế, Điều 8' });
    const override = { conclusion: 'approved' as const, reason: 'UBND tỉnh cho thêm' };
    saveCandidates(office, { meetingId, changes: ids.map((id) => ({ id, override })) });
    closeMeeting(office, { meetingId });
    proposeDrafts(office, { meetingId });
    expect(draftOf(office, meetingId, 'grassroots').warnings).toEqual([
      'Chiến sĩ thi đua cơ sở: danh sách có 2, vượt chỉ tiêu 1 (Quy chế, Điều 8).',
    ]);
  });

  test('that are removed leave their candidates for another', () => {
    const { office, meetingId } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    removeDraft(office, { id: draftOf(office, meetingId, 'province').id });
    expect(proposeDrafts(office, { meetingId }).ids).toHaveLength(1);
  });
});

describe('signing', () => {
  test('needs number and day only: the list, the sums of the day and the golden book follow, and Ctrl+Z takes all back', () => {
    const { office, meetingId } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    const before = wholeContent(office);
    const { id } = draftOf(office, meetingId, 'grassroots');
    const { decisionId } = signDraft(office, signature(id));
    const { decision, awards } = readDecision(office, { id: decisionId });
    expect(decision).toMatchObject({ number: '338', symbol: 'QĐ-SCT', signedOn: '2025-12-22', level: 'grassroots' });
    expect(awards.map((award) => [award.recipientName, award.code, award.amount, award.orderNumber])).toEqual([
      ['Hà Văn Thử', 'CSTDCS', 2_340_000, 1],
      ['Bàn Thị Mẩy', 'CSTDCS', 2_340_000, 2],
    ]);
    expect(checkCouncilDecision(office, { decisionId })).toMatchObject({
      meetingId,
      problems: [],
      numbered: [1, 2],
      gaps: [],
    });
    expect(failureOf(() => removeMeeting(office, { id: meetingId }))).toMatchObject({ kind: 'inUse' });
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('the province’s decision records who got it and who did not, with the reason', () => {
    const { office, meetingId, province, people } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    const { id } = draftOf(office, meetingId, 'province');
    const refused = [{ candidateId: province, reason: 'chưa đủ 02 năm liên tục' }];
    expect(failureOf(() => signDraft(office, signature(id, { refused })))).toMatchObject({
      message: 'Không còn ai được khen trong quyết định này.',
    });
    const { decisionId } = signDraft(office, signature(id, { number: '1205' }));
    expect(readDecision(office, { id: decisionId }).awards).toMatchObject([{ personId: people[0], code: 'BKT' }]);
    const candidate = readMeeting(office, { id: meetingId }).candidates.find((each) => each.id === province);
    expect(candidate).toMatchObject({ result: 'granted' });
    expect(candidate?.awardId).not.toBeNull();
    expect(failureOf(() => numberAwards(office, { decisionId }))).toMatchObject({ kind: 'refused' });
  });

  test('a day before the meeting needs a reason, which the decision’s page shows', () => {
    const { office, meetingId } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    const { id } = draftOf(office, meetingId, 'grassroots');
    const early = signature(id, { signedOn: '2025-12-10' });
    expect(failureOf(() => signDraft(office, early))).toMatchObject({
      kind: 'needsReason',
      field: 'signedOn',
      message: 'Quyết định đề ngày 10/12/2025, trước cuộc họp ngày 15/12/2025.',
    });
    const { decisionId } = signDraft(office, { ...early, reason: 'ghi nhầm ngày họp trong biên bản' });
    expect(checkCouncilDecision(office, { decisionId })).toMatchObject({
      overrideReason: 'ghi nhầm ngày họp trong biên bản',
      problems: [expect.stringContaining('trước cuộc họp hội đồng')],
    });
  });

  test('a number that the year has already is refused and nothing is kept', () => {
    const { office, meetingId, people } = decidedMeeting();
    decide(office, [toPerson(office, people[5] ?? 0)], { number: '338' });
    proposeDrafts(office, { meetingId });
    const before = wholeContent(office);
    const { id } = draftOf(office, meetingId, 'grassroots');
    expect(failureOf(() => signDraft(office, signature(id)))).toMatchObject({ kind: 'duplicateDecision' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('before the meeting is closed is refused, and a draft is signed once', () => {
    const { office, meetingId, people } = officeWithMeeting();
    attend(office, meetingId, all);
    const [id = 0] = consider(office, meetingId, 'LDTT', people.slice(0, 1));
    vote(office, meetingId, id, YES);
    proposeDrafts(office, { meetingId });
    const draft = draftOf(office, meetingId, 'grassroots');
    expect(draft.warnings).toEqual([expect.stringContaining('chưa kết thúc')]);
    expect(failureOf(() => signDraft(office, signature(draft.id)))).toMatchObject({
      message: expect.stringContaining('chưa kết thúc'),
    });
    closeMeeting(office, { meetingId });
    signDraft(office, signature(draft.id));
    expect(failureOf(() => signDraft(office, signature(draft.id, { number: '339' })))).toMatchObject({
      message: 'Dự thảo này đã thành Quyết định 338/QĐ-SCT.',
    });
  });
});

describe('the golden book', () => {
  test('runs on through the year over all decisions, fills a gap first, and begins anew with the year', () => {
    const { office, meetingId, people } = decidedMeeting();
    proposeDrafts(office, { meetingId });
    const first = signDraft(office, signature(draftOf(office, meetingId, 'grassroots').id)).decisionId;
    const two = [toPerson(office, people[3] ?? 0, 'GK'), toPerson(office, people[4] ?? 0, 'GK')];
    const second = decide(office, two, { number: '400', signedOn: '2025-12-28' });
    expect(numberAwards(office, { decisionId: second })).toEqual({ first: 3, last: 4 });
    removeDecision(office, { id: first });
    expect(checkCouncilDecision(office, { decisionId: second })).toMatchObject({ numbered: [3, 4], gaps: [1, 2] });
    const third = decide(office, [toPerson(office, people[5] ?? 0, 'GK')], { number: '401', signedOn: '2025-12-29' });
    expect(numberAwards(office, { decisionId: third })).toEqual({ first: 1, last: 1 });
    const next = decide(office, [toPerson(office, people[5] ?? 0, 'GK')], { number: '02', signedOn: '2026-01-10' });
    expect(numberAwards(office, { decisionId: next })).toEqual({ first: 1, last: 1 });
  });

  test('has no number for an award without a certificate', () => {
    const { office, people } = decidedMeeting();
    const decisionId = decide(office, [toPerson(office, people[5] ?? 0, 'LDTT')]);
    expect(numberAwards(office, { decisionId })).toEqual({ first: null, last: null });
  });
});

test('a decision whose list was changed afterwards needs a reason that is kept, and names who is on one list only', () => {
  const { office, meetingId, people } = decidedMeeting();
  proposeDrafts(office, { meetingId });
  const { decisionId } = signDraft(office, signature(draftOf(office, meetingId, 'grassroots').id));
  const { awards } = readDecision(office, { id: decisionId });
  const kept = toPerson(office, people[0] ?? 0, 'CSTDCS', { id: awards[0]?.id ?? null });
  const stranger = toPerson(office, people[7] ?? 0, 'CSTDCS');
  const changed = decisionInput([kept, stranger], { number: '338' });
  expect(failureOf(() => saveDecision(office, { ...changed, id: decisionId }))).toMatchObject({
    kind: 'needsReason',
    message: expect.stringContaining('Nông Thị Ước (CSTĐCS) không có trong kết quả của Hội đồng ngày 15/12/2025.'),
  });
  saveDecision(office, { ...changed, id: decisionId, reason: 'Giám đốc Sở quyết định bổ sung' });
  expect(checkCouncilDecision(office, { decisionId }).overrideReason).toBe('Giám đốc Sở quyết định bổ sung');
  // What was let through is not asked about again.
  saveDecision(office, { ...changed, id: decisionId });
  expect(checkCouncilDecision(office, { decisionId }).problems).toEqual([
    'Nông Thị Ước (CSTĐCS) không có trong kết quả của Hội đồng ngày 15/12/2025.',
    'Bàn Thị Mẩy (CSTĐCS) được Hội đồng đề nghị nhưng không có trong quyết định.',
  ]);
});
