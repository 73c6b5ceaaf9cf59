import { describe, expect, test } from 'vitest';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { readReport, saveReport } from '#electron/services/rounds/achievement-reports.ts';
import { savePaper } from '#electron/services/rounds/dossiers.ts';
import { listRoundCandidates } from '#electron/services/rounds/list-round-candidates.ts';
import { listOwingUnits, owingDossiers } from '#electron/services/rounds/owing-dossiers.ts';
import { readProposal } from '#electron/services/rounds/read-proposal.ts';
import { updateProposals } from '#electron/services/rounds/update-proposals.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { dossierPapers, dossierSets } from '#shared/law/dossier-papers.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { rate, recognize, veteran, YEAR } from '../eligibility/eligibility-office.ts';
import { lineOf, proposePerson, yearlyRound } from './round-office.ts';

const merit = { family: 'title', kind: 'merit' } as const;
const keys = (question: Parameters<typeof dossierPapers>[0]) => dossierPapers(question).map(({ key }) => key);

describe('what a dossier needs', () => {
  test('a grassroots fighter: report, minutes, proof, and the ballot of the council', () => {
    expect(keys({ ...merit, code: 'CSTDCS', decider: 'department' })).toEqual([
      'unit-proposal',
      'report',
      'unit-minutes',
      'fighter-proof',
      'vote-result',
    ]);
  });

  test('an order goes up with one original set, its files, the opinion asked for and the public notice', () => {
    const order = { code: 'HCLD3', family: 'commendation', kind: 'merit', decider: 'president' } as const;
    expect(keys(order)).toEqual(expect.arrayContaining(['central-opinion', 'public-notice', 'electronic-files']));
    expect(dossierSets(order)).toEqual({ originals: 1, provision: 'Luật 06/2022/QH15, Điều 84 khoản 4' });
    expect(dossierSets({ ...order, code: 'BKT', decider: 'province' })).toBeNull();
  });

  test('a sudden achievement goes the simple way: without the minutes of the unit', () => {
    const sudden = { code: 'GK', family: 'commendation', kind: 'unexpected', decider: 'department' } as const;
    expect(keys(sudden)).toEqual(['unit-proposal', 'report', 'special-proof']);
  });
});

describe('papers of a round', () => {
  test('what came or is not needed is no longer owed; a reminder names only what the unit brings', () => {
    const office = newOffice();
    const division = createUnit(office, {
      kind: 'division',
      name: 'Phòng Quản lý năng lượng',
      shortName: null,
      parentId: office.departmentId,
      foundedOn: '2008-04-15',
      eligibleForFlag: null,
      note: null,
    }).id;
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, veteran(office, division), 'CSTDCS');
    const tick = (paper: string, isWaived = false) =>
      savePaper(office, {
        proposalIds: [proposal],
        paper,
        receivedOn: isWaived ? null : '2025-12-01',
        copies: null,
        isWaived,
        note: null,
      });
    expect(lineOf(office, round, proposal).owedPapers).toHaveLength(5);
    tick('report');
    tick('unit-minutes', true);
    expect(lineOf(office, round, proposal).owedPapers).toHaveLength(3);
    expect(listOwingUnits(office, { id: round })).toMatchObject([{ unitId: division, dossierCount: 1, paperCount: 2 }]);
    updateProposals(office, { changes: [{ id: proposal, returnedOn: '2025-12-02', returnedReason: 'Thiếu chữ ký' }] });
    expect(owingDossiers(office, { id: round, kind: 'merit' }).get(division)?.[0]?.returnedReason).toBe('Thiếu chữ ký');
    expect(
      failureOf(() =>
        savePaper(office, {
          proposalIds: [proposal],
          paper: 'report',
          receivedOn: '2027-01-01',
          copies: null,
          isWaived: false,
          note: null,
        }),
      ),
    ).toMatchObject({ kind: 'refused', field: 'receivedOn' });
  });

  test('the report begins with what the records know, and keeps only what the officer changed', () => {
    const office = newOffice();
    const id = veteran(office, office.departmentId);
    rate(office, id, YEAR, 'HTXS');
    recognize(office, id, 'grassroots', YEAR);
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, id, 'CSTDCS');
    const { drafts } = readReport(office, { proposalId: proposal });
    expect(drafts.results).toContain('năm 2025: hoàn thành xuất sắc nhiệm vụ');
    expect(drafts.measures).toContain('Giải pháp năm 2025');
    saveReport(office, { proposalId: proposal, texts: { ...drafts, emulation: 'Tích cực hưởng ứng phong trào.' } });
    expect(readReport(office, { proposalId: proposal }).texts).toMatchObject({
      results: null,
      emulation: 'Tích cực hưởng ứng phong trào.',
    });
  });

  test('one proposal shows every condition and its papers', () => {
    const office = newOffice();
    const round = yearlyRound(office);
    const proposal = proposePerson(office, round, veteran(office, office.departmentId), 'LDTT');
    const page = readProposal(office, { id: proposal });
    expect(page.findings.length).toBeGreaterThan(1);
    expect(page.papers.map(({ key }) => key)).toContain('report');
  });
});

describe('those eligible but not proposed', () => {
  test('are offered, the registered first, until they are on the list', () => {
    const office = newOffice();
    const [registered, eligible, unrated] = ['Nông Thị Hạnh', 'Lý Văn Khâm', 'Vi Văn Tú'].map((name) =>
      veteran(office, office.departmentId, name),
    ) as [number, number, number];
    for (const id of [registered, eligible]) rate(office, id, YEAR, 'HTT');
    const laborer = awardTypeId(office, 'LDTT');
    saveRegistrations(office, {
      year: YEAR,
      changes: [registered, unrated].map((id) => ({ owner: { kind: 'person', id }, awardTypeIds: [laborer] })),
    });
    const round = yearlyRound(office, { awards: [{ awardTypeId: laborer, quota: null, quotaSource: null }] });
    const found = () =>
      listRoundCandidates(office, { id: round }).map(({ name, outcome, isRegistered }) => [
        name,
        outcome,
        isRegistered,
      ]);
    expect(found()).toEqual([
      ['Nông Thị Hạnh', 'eligible', true],
      ['Vi Văn Tú', 'undetermined', true],
      ['Lý Văn Khâm', 'eligible', false],
    ]);
    proposePerson(office, round, registered, 'LDTT');
    expect(found()).toHaveLength(2);
  });
});
