import { describe, expect, test } from 'vitest';
import { updateProposal } from '#electron/database/repositories/proposal-repository.ts';
import { oneNumber } from '#electron/database/rows.ts';
import { removeDecision } from '#electron/services/decisions/remove-decision.ts';
import { readLadder } from '#electron/services/eligibility/read-ladder.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { listRounds, readRound } from '#electron/services/rounds/read-rounds.ts';
import { removeRound } from '#electron/services/rounds/save-round.ts';
import { removeProposals, updateProposals } from '#electron/services/rounds/update-proposals.ts';
import { recordStep } from '#electron/services/service-context.ts';
import { awardTypeId, decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { grant, ON, rate, recognize, veteran, YEAR } from '../eligibility/eligibility-office.ts';
import { lineOf, proposePerson, yearlyRound } from './round-office.ts';

describe('a list of proposals', () => {
  test('each line shows what the law says of it and what is missing', () => {
    const office = newOffice();
    const good = veteran(office, office.departmentId, 'Nông Thị Hạnh');
    const unrated = veteran(office, office.departmentId, 'Lý Văn Khâm');
    rate(office, good, YEAR, 'HTT');
    const round = yearlyRound(office);
    expect(lineOf(office, round, proposePerson(office, round, good, 'LDTT')).check.outcome).toBe('eligible');
    const line = lineOf(office, round, proposePerson(office, round, unrated, 'LDTT'));
    expect(line.check.outcome).toBe('undetermined');
    expect(line.check.missing).toMatch(/2025/);
    expect(line).toMatchObject({ position: 'Chuyên viên', unitName: 'Sở Công Thương', decider: 'department' });
  });

  test('a name corrected in the record is corrected in the list', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId, 'Nông Thị Hạn');
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'LDTT');
    updatePeople(office, { changes: [{ id, fields: { fullName: 'Nông Thị Hạnh' } }] });
    expect(lineOf(office, round, proposal).recipientName).toBe('Nông Thị Hạnh');
  });

  test('who stands on the list for the same award already is not put there again, unless the officer insists', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const round = yearlyRound(office);
    const lines = [{ awardTypeId: awardTypeId(office, 'LDTT'), recipient: { kind: 'person' as const, id } }];
    expect(addProposals(office, { roundId: round, source: 'pasted', lines })).toMatchObject({ alreadyThere: 0 });
    expect(addProposals(office, { roundId: round, source: 'pasted', lines })).toEqual({ ids: [], alreadyThere: 1 });
    addProposals(office, { roundId: round, source: 'pasted', evenTwice: true, lines });
    expect(readRound(office, { id: round }).proposals).toHaveLength(2);
  });

  test('an award that the law gives to collectives only is refused at its line, and nothing is written', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const round = yearlyRound(office);
    const before = wholeContent(office);
    const recipient = { kind: 'person' as const, id };
    const failure = failureOf(() =>
      addProposals(office, {
        roundId: round,
        source: 'picked',
        lines: [
          { awardTypeId: awardTypeId(office, 'LDTT'), recipient },
          { awardTypeId: awardTypeId(office, 'TTLDTT'), recipient },
        ],
      }),
    );
    expect(failure).toMatchObject({ kind: 'refused', field: 'lines.1.awardTypeId' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('a round that was closed takes no more lines, and one with lines is not removed', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const closed = yearlyRound(office, { closedOn: '2025-12-31' });
    expect(failureOf(() => proposePerson(office, closed, id, 'LDTT'))).toMatchObject({ kind: 'refused' });
    const open = yearlyRound(office);
    proposePerson(office, open, id, 'LDTT');
    expect(failureOf(() => removeRound(office, { id: open }))).toMatchObject({ kind: 'inUse', entity: 'round' });
    removeRound(office, { id: closed });
    expect(listRounds(office).map((round) => round.id)).toEqual([open]);
  });
});

describe('the way of a dossier', () => {
  test('overriding the check keeps the reason, and what the check said then', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    rate(office, id, YEAR, 'KHT');
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'LDTT');
    updateProposals(office, { changes: [{ id: proposal, overrideReason: 'Kết luận xếp loại đang được xem lại' }] });
    rate(office, id, YEAR, 'HTT');
    expect(lineOf(office, round, proposal)).toMatchObject({
      overrideReason: 'Kết luận xếp loại đang được xem lại',
      overrideOn: '2026-11-22',
      judgedOutcome: 'ineligible',
      judgedVersion: 'R2025',
      check: { outcome: 'eligible' },
    });
  });

  test('returned needs a reason; received anew, the return is over', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'LDTT');
    const failure = failureOf(() => updateProposals(office, { changes: [{ id: proposal, returnedOn: '2025-12-01' }] }));
    expect(failure).toMatchObject({ kind: 'refused', field: 'changes.0.returnedReason' });
    updateProposals(office, {
      changes: [{ id: proposal, returnedOn: '2025-12-01', returnedReason: 'Thiếu báo cáo thành tích' }],
    });
    expect(lineOf(office, round, proposal).state).toBe('returned');
    updateProposals(office, { changes: [{ id: proposal, receivedOn: '2025-12-05' }] });
    expect(lineOf(office, round, proposal)).toMatchObject({ state: 'received', returnedReason: null });
  });

  test('sent up before it was received, or on a day to come, is refused', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'BKT');
    const sent = (sentUpOn: string) =>
      failureOf(() => updateProposals(office, { changes: [{ id: proposal, receivedOn: '2025-12-05', sentUpOn }] }));
    expect(sent('2025-12-01')).toMatchObject({ kind: 'refused', field: 'changes.0.sentUpOn' });
    expect(sent('2027-01-01')).toMatchObject({ kind: 'refused', field: 'changes.0.sentUpOn' });
  });

  test('when the award that came of it is removed, the proposal stands without it, and undo brings both back', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'LDTT');
    const decisionId = decide(office, [toPerson(office, id, 'LDTT', { year: YEAR })], { signedOn: '2025-12-25' });
    const awardId = oneNumber(office.database, 'SELECT id FROM awards');
    recordStep(office, 'Kết quả', () => updateProposal(office.database, proposal, { awardId, result: 'granted' }));
    removeDecision(office, { id: decisionId });
    expect(lineOf(office, round, proposal).awardId).toBeNull();
    undoStep(office);
    expect(lineOf(office, round, proposal).awardId).toBe(awardId);
  });

  test('lines taken off the list come back with Ctrl+Z', () => {
    const office = newOffice();
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, veteran(office, office.departmentId), 'LDTT');
    removeProposals(office, { ids: [proposal] });
    expect(readRound(office, { id: round }).proposals).toHaveLength(0);
    undoStep(office);
    expect(readRound(office, { id: round }).proposals).toHaveLength(1);
  });
});

describe('what is proposed and not decided', () => {
  test('leaves a title that builds on it undetermined, not ineligible', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    for (const year of [2023, 2024, 2025]) rate(office, id, year, 'HTXS');
    for (const year of [2023, 2024]) grant(office, id, 'CSTDCS', year);
    recognize(office, id, 'provincial', 2025);
    const outcome = () =>
      readLadder(office, { owner: { kind: 'person', id }, year: YEAR, on: ON }).evaluations.find(
        ({ award }) => award === 'CSTDT',
      )?.outcome;
    expect(outcome()).toBe('ineligible');
    const proposal = proposePerson(office, yearlyRound(office), id, 'CSTDCS');
    expect(outcome()).toBe('undetermined');
    updateProposals(office, { changes: [{ id: proposal, result: 'refused' }] });
    expect(outcome()).toBe('ineligible');
  });
});
