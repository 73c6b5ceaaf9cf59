import { describe, expect, test } from 'vitest';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { readAwardChanges, recoverAward, saveAwardChange } from '#electron/services/award-changes/award-changes.ts';
import { readCeremony } from '#electron/services/ceremonies/read-ceremonies.ts';
import { arrangeCeremony, saveCeremony } from '#electron/services/ceremonies/save-ceremony.ts';
import { saveGuests, saveStageGroups, seatCeremony } from '#electron/services/ceremonies/save-ceremony-parts.ts';
import { readDecision } from '#electron/services/decisions/read-decisions.ts';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { saveHandOvers } from '#electron/services/fund/hand-overs.ts';
import { readFundReport } from '#electron/services/fund/read-fund.ts';
import { enterPrizes, saveFundEntries } from '#electron/services/fund/save-fund.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

function officeWithDecision() {
  const office = newOffice();
  const types = new Map(listAwardTypes(office.database).map((type) => [type.code, type.id]));
  const people = ['Nông Thị Hạnh', 'Vàng A Páo', 'Lý Thị Mẩy'].map(
    (name) => createPerson(office, personIn(name, office.departmentId, '2015-01-01')).id,
  );
  const decision = (codes: readonly string[], id: number | null = null): Input<'decisions:save'> => ({
    id,
    decision: {
      number: '05',
      symbol: 'QĐ-SCT',
      signedOn: '2026-01-05',
      issuer: 'Sở Công Thương',
      level: 'grassroots',
      signerName: null,
      signerPost: null,
      commendationKind: 'merit',
      subjectLine: 'Về việc khen thưởng năm 2025',
      note: null,
    },
    recipients: codes.map((code, index) => ({
      id: null,
      awardTypeId: types.get(code) ?? 0,
      recipient: { kind: 'person', id: people[index] ?? 0 },
      year: 2025,
      position: null,
      unitName: null,
      citation: null,
      amount: 1_000_000,
      status: 'granted',
    })),
  });
  const decisionId = saveDecision(office, decision(['CSTDCS', 'CSTDCS', 'LDTT'])).id;
  const awards = readDecision(office, { id: decisionId }).awards;
  const ceremony: Input<'ceremonies:save'> = {
    id: null,
    ceremony: {
      name: 'Hội nghị tổng kết năm 2025',
      heldOn: '2026-01-16',
      startsAt: '08:00',
      place: null,
      chair: null,
      seatsPerRow: 10,
      dress: null,
      note: null,
    },
    decisionIds: [decisionId],
  };
  return { office, decision, decisionId, awards, ceremony };
}

describe('a ceremony', () => {
  test('begins with the usual programme and calls whoever gets something in the hand', () => {
    const { office, awards, ceremony } = officeWithDecision();
    const id = saveCeremony(office, ceremony).id;
    const page = readCeremony(office, { id });
    expect(page.programme.length).toBeGreaterThan(5);
    expect(page.groups).toMatchObject([{ name: 'Chiến sĩ thi đua cơ sở (02 cá nhân)' }]);
    expect(page.ceremony).toMatchObject({ awardCount: 3, calledCount: 2, handedCount: 0 });
    arrangeCeremony(office, { id, groupSize: 1, withoutItem: false });
    expect(readCeremony(office, { id }).groups).toHaveLength(3);
    const twice = [
      {
        name: 'Một',
        presenter: null,
        places: [0, 0].map((at) => ({ awardId: awards[at]?.id ?? 0, representedBy: null })),
      },
    ];
    expect(failureOf(() => saveStageGroups(office, { id, groups: twice }))).toMatchObject({ kind: 'refused' });
  });

  test('cannot hand over what is decided after it', () => {
    const { office, ceremony } = officeWithDecision();
    const early = { ...ceremony, ceremony: { ...ceremony.ceremony, heldOn: '2026-01-04' } };
    expect(failureOf(() => saveCeremony(office, early))).toMatchObject({ field: 'decisionIds.0' });
  });

  test('loses nobody silently: who is taken off the decision is no longer called, and undo brings both back', () => {
    const { office, decision, decisionId, awards, ceremony } = officeWithDecision();
    const id = saveCeremony(office, ceremony).id;
    saveHandOvers(office, { changes: [{ awardId: awards[0]?.id ?? 0, itemOn: '2026-01-16' }] });
    const before = wholeContent(office);
    saveDecision(office, { ...decision([]), id: decisionId });
    expect(readCeremony(office, { id }).groups.flatMap((group) => group.places)).toEqual([]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('seats the recipients of each unit once, however often it is done', () => {
    const { office, ceremony } = officeWithDecision();
    const id = saveCeremony(office, ceremony).id;
    seatCeremony(office, { id });
    seatCeremony(office, { id });
    expect(readCeremony(office, { id }).guests).toMatchObject([{ invited: 3, seats: 'Hàng 1, ghế 1–3' }]);
  });
});

describe('the fund', () => {
  test('counts what came in, went out and is owed; prizes of a decision are entered once', () => {
    const { office, awards, decisionId } = officeWithDecision();
    const entry = {
      fund: 'Quỹ thi đua, khen thưởng của Sở Công Thương',
      entryOn: '2026-01-02',
      category: 'budget',
      amount: 5_000_000,
      content: 'Trích lập quỹ',
      voucher: null,
      counterpart: null,
      decisionId: null,
      note: null,
    } as const;
    saveFundEntries(office, { entries: [{ id: null, entry }] });
    expect(enterPrizes(office, { decisionId, entryOn: '2026-01-16' })).toEqual({ amount: 3_000_000 });
    expect(failureOf(() => enterPrizes(office, { decisionId, entryOn: '2026-01-16' }))).toMatchObject({
      kind: 'refused',
    });
    saveHandOvers(office, { changes: [{ awardId: awards[0]?.id ?? 0, moneyOn: '2026-01-16' }] });
    expect(readFundReport(office, { year: 2026 }).funds).toMatchObject([
      {
        fund: entry.fund,
        received: 5_000_000,
        spent: 3_000_000,
        left: 2_000_000,
        prizes: 3_000_000,
        prizesPaid: 1_000_000,
      },
    ]);
  });

  test('refuses a day to come', () => {
    const { office, awards } = officeWithDecision();
    const change = { awardId: awards[0]?.id ?? 0, moneyOn: '2026-11-23' };
    expect(failureOf(() => saveHandOvers(office, { changes: [change] }))).toMatchObject({ field: 'changes.0.moneyOn' });
  });
});

describe('an award that a later decision changes (Law 06/2022/QH15, Article 93)', () => {
  const by = {
    decidedOn: '2026-05-04',
    decisionNumber: '61/QĐ-SCT',
    issuer: 'Sở Công Thương',
    reason: 'Kê khai không đúng thành tích',
    note: null,
  };

  test('is no longer counted nor called once revoked; what was given is recovered, and it can be restored', () => {
    const { office, awards, ceremony } = officeWithDecision();
    const awardId = awards[0]?.id ?? 0;
    const id = saveCeremony(office, ceremony).id;
    const change = saveAwardChange(office, { awardId, change: 'revoked', ...by });
    expect(readCeremony(office, { id }).ceremony).toMatchObject({ awardCount: 2, calledCount: 1 });
    expect(
      failureOf(() => recoverAward(office, { id: change.id, itemRecoveredOn: '2026-05-03', moneyRecoveredOn: null })),
    ).toMatchObject({ field: 'itemRecoveredOn' });
    recoverAward(office, { id: change.id, itemRecoveredOn: '2026-05-10', moneyRecoveredOn: '2026-05-10' });
    expect(failureOf(() => saveAwardChange(office, { awardId, change: 'revoked', ...by }))).toMatchObject({
      field: 'change',
    });
    saveAwardChange(office, { awardId, change: 'restored', ...by, decidedOn: '2026-06-01' });
    expect(readAwardChanges(office, { awardId }).changes.map((each) => each.change)).toEqual(['revoked', 'restored']);
    expect(readCeremony(office, { id }).ceremony.awardCount).toBe(3);
  });

  test('keeps what it said before it was corrected', () => {
    const { office, awards } = officeWithDecision();
    const awardId = awards[0]?.id ?? 0;
    saveAwardChange(office, { awardId, change: 'adjusted', ...by, recipientName: 'Nông Thị Hạnh (Hạnh)' });
    expect(readAwardChanges(office, { awardId }).changes).toMatchObject([
      { before: expect.stringContaining('Nông Thị Hạnh') },
    ]);
    const early = { awardId, change: 'adjusted' as const, ...by, decidedOn: '2026-01-04' };
    expect(failureOf(() => saveAwardChange(office, early))).toMatchObject({ field: 'decidedOn' });
  });
});

test('guests of a unit that is not in the file are refused, and the guests stay as they were', () => {
  const { office, ceremony } = officeWithDecision();
  const { id } = saveCeremony(office, ceremony);
  const guest = { unitId: 987_654, name: 'Phòng lạ', invited: 2, seats: null, note: null };
  expect(failureOf(() => saveGuests(office, { id, guests: [guest] }))).toMatchObject({
    kind: 'referenceGone',
  });
  expect(readCeremony(office, { id }).guests).toEqual([]);
});
