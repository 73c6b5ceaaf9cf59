import { describe, expect, test } from 'vitest';
import { updateProposal } from '#electron/database/repositories/proposal-repository.ts';
import { oneNumber } from '#electron/database/rows.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { reconcileRound } from '#electron/services/rounds/reconcile-round.ts';
import { compareRound, listSnapshots, saveSnapshot } from '#electron/services/rounds/snapshots.ts';
import { removeProposals, updateProposals } from '#electron/services/rounds/update-proposals.ts';
import { recordStep } from '#electron/services/service-context.ts';
import { awardTypeId, decide, toPerson } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { veteran, YEAR } from '../eligibility/eligibility-office.ts';
import { proposePerson, yearlyRound } from './round-office.ts';

describe('the list as it was sent', () => {
  test('shows names, awards and people of then, and each change since', () => {
    const office = newOffice();
    const round = yearlyRound(office);
    const stays = veteran(office, office.departmentId, 'Nông Thị Hạnh');
    const goes = veteran(office, office.departmentId, 'Lý Văn Khâm');
    const kept = proposePerson(office, round, stays, 'LDTT');
    const gone = proposePerson(office, round, goes, 'LDTT');
    const { id } = saveSnapshot(office, { roundId: round, name: 'Như đã gửi Sở Nội vụ' });
    expect(compareRound(office, { id: round, at: { snapshotId: id } }).changes).toEqual([]);

    updatePeople(office, { changes: [{ id: stays, fields: { fullName: 'Nông Thị Hằng' } }] });
    updateProposals(office, { changes: [{ id: kept, awardTypeId: awardTypeId(office, 'CSTDCS') }] });
    removeProposals(office, { ids: [gone] });
    const added = proposePerson(office, round, goes, 'GK');
    const { earlier, now, changes } = compareRound(office, { id: round, at: { snapshotId: id } });
    expect(earlier.map((line) => `${line.recipientName} ${line.awardName}`).sort()).toEqual([
      'Lý Văn Khâm LĐTT',
      'Nông Thị Hạnh LĐTT',
    ]);
    expect(now).toBe(2);
    expect(changes).toHaveLength(3);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'removed', id: gone, recipientName: 'Lý Văn Khâm' }),
        expect.objectContaining({ kind: 'added', id: added }),
        expect.objectContaining({
          kind: 'changed',
          id: kept,
          fields: [
            { name: 'Tên', before: 'Nông Thị Hạnh', after: 'Nông Thị Hằng' },
            { name: 'Danh hiệu, hình thức', before: 'LĐTT', after: 'CSTĐCS' },
          ],
        }),
      ]),
    );
  });

  test('what is undone since is no change; a day before everything shows an empty list', () => {
    const office = newOffice();
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, veteran(office, office.departmentId), 'LDTT');
    const { id } = saveSnapshot(office, { roundId: round, name: 'Bản gửi' });
    updateProposals(office, { changes: [{ id: proposal, citation: 'Thành tích khác' }] });
    undoStep(office);
    expect(compareRound(office, { id: round, at: { snapshotId: id } }).changes).toEqual([]);
    expect(compareRound(office, { id: round, at: { on: '2026-11-01' } })).toMatchObject({ earlier: [], now: 1 });
    expect(compareRound(office, { id: round, at: { on: '2026-11-23' } }).changes).toEqual([]);
    expect(listSnapshots(office, { id: round })).toMatchObject([{ name: 'Bản gửi', takenOn: '2026-11-22' }]);
  });
});

describe('list = decision = report', () => {
  test('a mismatch names the person and the place', () => {
    const office = newOffice();
    const round = yearlyRound(office);
    const [both, onlyListed, onlyDecided, otherYear] = ['Nông Thị Hạnh', 'Lý Văn Khâm', 'Bàn Thị Mẩy', 'Vi Văn Tú'].map(
      (name) => veteran(office, office.departmentId, name),
    ) as [number, number, number, number];
    const proposals = [both, onlyListed, otherYear].map((id) => proposePerson(office, round, id, 'LDTT'));
    decide(
      office,
      [
        toPerson(office, both, 'LDTT', { year: YEAR }),
        toPerson(office, onlyDecided, 'LDTT', { year: YEAR }),
        toPerson(office, otherYear, 'LDTT', { year: YEAR - 1 }),
      ],
      { number: '43', signedOn: '2025-12-25' },
    );
    const awardOf = (personId: number) =>
      oneNumber(office.database, 'SELECT id FROM awards WHERE person_id = @personId', { personId });
    recordStep(office, 'Kết quả', () => {
      updateProposal(office.database, proposals[0] ?? 0, { result: 'granted', awardId: awardOf(both) });
      updateProposal(office.database, proposals[1] ?? 0, { result: 'granted' });
      updateProposal(office.database, proposals[2] ?? 0, { result: 'granted', awardId: awardOf(otherYear) });
    });
    const { list, decision, report, decisions, mismatches } = reconcileRound(office, { id: round });
    expect({ list, decision, report, decisions }).toEqual({
      list: 3,
      decision: 3,
      report: 2,
      decisions: ['43/QĐ-SCT'],
    });
    expect(mismatches.map(({ recipientName }) => recipientName).sort()).toEqual([
      'Bàn Thị Mẩy',
      'Lý Văn Khâm',
      'Vi Văn Tú',
    ]);
    expect(mismatches.find(({ recipientName }) => recipientName === 'Vi Văn Tú')?.problem).toContain('năm 2024');
  });
});
