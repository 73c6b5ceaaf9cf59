import { expect, test } from 'vitest';
import { checkCouncilDecision } from '#electron/services/councils/check-decision.ts';
import { listCouncils } from '#electron/services/councils/councils.ts';
import { listMeetings, readMeeting } from '#electron/services/councils/read-meetings.ts';
import { sampleOffice } from './sample-office.ts';

test('the sample’s council of nine decided in 2025 exactly what the decision of that year says', () => {
  const office = sampleOffice();
  expect(listCouncils(office)[0]?.members.filter((member) => member.isVoting)).toHaveLength(9);
  const [meeting] = listMeetings(office);
  const page = readMeeting(office, { id: meeting?.id ?? 0 });
  expect(page.warnings).toEqual([]);
  expect(page.candidates.filter((candidate) => candidate.outcome.conclusion === 'open')).toEqual([]);
  const decisionId = page.drafts[0]?.decisionId ?? 0;
  expect(checkCouncilDecision(office, { decisionId })).toMatchObject({ problems: [], gaps: [] });
  const refused = page.candidates.filter((candidate) => candidate.outcome.conclusion === 'rejected');
  expect(refused.map((candidate) => [candidate.recipientName, candidate.code])).toEqual([['Đinh Thị Lụa', 'CSTDCS']]);
});
