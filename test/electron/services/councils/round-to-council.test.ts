import { expect, test } from 'vitest';
import { addRound } from '#electron/services/councils/candidates.ts';
import { closeMeeting } from '#electron/services/councils/close-meeting.ts';
import { proposeDrafts } from '#electron/services/councils/drafts.ts';
import { readMeeting } from '#electron/services/councils/read-meetings.ts';
import { signDraft } from '#electron/services/councils/sign-draft.ts';
import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { readRound } from '#electron/services/rounds/read-rounds.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import { updateProposals } from '#electron/services/rounds/update-proposals.ts';
import { attend, officeWithMeeting, vote } from '../../../fixtures/councils.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';

test('one list carries through: the lines of a round are voted on, decided, and get their result and award', () => {
  const { office, meetingId, people } = officeWithMeeting();
  const fighter = awardTypeId(office, 'CSTDCS');
  const { id: roundId } = saveRound(office, {
    id: null,
    round: {
      name: 'Khen thưởng công trạng năm 2025',
      year: 2025,
      kind: 'merit',
      judgedOn: '2025-12-10',
      unitsDueOn: null,
      sentUpDueOn: null,
      eventOn: null,
      movementId: null,
      closedOn: null,
      note: null,
      awards: [{ awardTypeId: fighter, quota: 1, quotaSource: 'Quy chế của Sở' }],
    },
  });
  const lines = people.slice(0, 3).map((id) => ({ awardTypeId: fighter, recipient: { kind: 'person' as const, id } }));
  const { ids } = addProposals(office, { roundId, source: 'picked', lines });
  updateProposals(office, {
    changes: [{ id: ids[2] ?? 0, returnedOn: '2025-12-12', returnedReason: 'thiếu báo cáo' }],
  });
  updateProposals(office, { changes: [{ id: ids[1] ?? 0, overrideReason: 'chờ bổ sung xếp loại' }] });

  expect(addRound(office, { meetingId, roundId })).toEqual({ added: 2, alreadyThere: 0 });
  expect(addRound(office, { meetingId, roundId })).toEqual({ added: 0, alreadyThere: 2 });
  attend(office, meetingId, []);
  const page = readMeeting(office, { id: meetingId });
  expect(page.awards[0]).toMatchObject({ places: 1, placesBasis: 'Quy chế của Sở' });
  const [first, second] = page.candidates;
  expect([first, second].map((each) => each?.proposalReason).sort()).toEqual(['chờ bổ sung xếp loại', null].sort());
  for (const candidate of page.candidates) {
    vote(office, meetingId, candidate.id, candidate.proposalReason === null ? '111111111' : '111111112');
  }
  closeMeeting(office, { meetingId });
  proposeDrafts(office, { meetingId });
  const draft = readMeeting(office, { id: meetingId }).drafts[0];
  const { decisionId } = signDraft(office, {
    id: draft?.id ?? 0,
    number: '338',
    signedOn: '2025-12-22',
    signerName: null,
    signerPost: null,
    refused: [],
    reason: null,
  });
  const proposals = new Map(readRound(office, { id: roundId }).proposals.map((each) => [each.id, each]));
  expect(proposals.get(ids[0] ?? 0)).toMatchObject({ state: 'granted', resultOn: '2025-12-22' });
  expect(proposals.get(ids[0] ?? 0)?.awardId).not.toBeNull();
  expect(proposals.get(ids[1] ?? 0)).toMatchObject({ result: null, awardId: null });
  expect(decisionId).toBeGreaterThan(0);
});
