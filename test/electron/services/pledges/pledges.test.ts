import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { readPledge } from '#electron/services/pledges/read-pledges.ts';
import { removePledge, savePledge } from '#electron/services/pledges/save-pledge.ts';
import { savePledgeResults } from '#electron/services/pledges/save-pledge-results.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeOfUnits() {
  const office = newOffice();
  const units = ['Văn phòng', 'Phòng Một', 'Phòng Hai'].map(
    (name) => createUnit(office, newUnit(name, office.departmentId)).id,
  );
  const pledge = (parties: number[], change: Partial<Input<'pledges:save'>['pledge']> = {}): Input<'pledges:save'> => ({
    id: null,
    pledge: {
      year: 2026,
      name: 'Giao ước năm 2026',
      scope: 'office',
      blockId: null,
      state: 'signed',
      goal: null,
      commitment: null,
      signedOn: '2026-01-20',
      signedAt: null,
      note: null,
      ...change,
    },
    parties: parties.map((unitId) => ({ unitId, signerName: null, signerPost: null })),
    criteria: [{ id: null, content: 'Đúng hạn', target: '100%', points: 50 }],
  });
  return { office, units: units as [number, number, number], pledge };
}

describe('pledges', () => {
  test('bind a unit once a year: a second active one is refused at the party, a canceled one makes room', () => {
    const { office, units, pledge } = officeOfUnits();
    const [a, b, c] = units;
    const first = savePledge(office, pledge([a, b])).id;
    const before = wholeContent(office);
    expect(failureOf(() => savePledge(office, pledge([c, b], { name: 'Giao ước khác' })))).toMatchObject({
      kind: 'refused',
      field: 'parties.1.unitId',
    });
    expect(wholeContent(office)).toEqual(before);
    savePledge(office, pledge([c, b], { name: 'Năm sau', year: 2027, state: 'draft', signedOn: null }));
    savePledge(office, { ...pledge([a, b], { state: 'canceled' }), id: first });
    savePledge(office, pledge([c, b], { name: 'Giao ước thay' }));
  });

  test('that are signed have a day, two parties and something to do', () => {
    const { office, units, pledge } = officeOfUnits();
    const [a, b] = units;
    const field = (input: Input<'pledges:save'>) => failureOf(() => savePledge(office, input));
    expect(field(pledge([a, b], { signedOn: null }))).toMatchObject({ field: 'pledge.signedOn' });
    expect(field(pledge([a, b], { signedOn: '2027-01-01' }))).toMatchObject({ field: 'pledge.signedOn' });
    expect(field(pledge([a]))).toMatchObject({ field: 'parties' });
    expect(field({ ...pledge([a, b]), criteria: [] })).toMatchObject({ field: 'criteria' });
    expect(field(pledge([a, a]))).toMatchObject({ field: 'parties.1.unitId' });
    expect(field(pledge([a, b], { scope: 'block' }))).toMatchObject({ field: 'pledge.blockId' });
  });

  test('keep their results until a party or a criterion is taken out, and come back with one undo', () => {
    const { office, units, pledge } = officeOfUnits();
    const [a, b] = units;
    const id = savePledge(office, pledge([a, b])).id;
    const { parties, criteria } = readPledge(office, { id });
    const [criterionId, partyId] = [criteria[0]?.id ?? 0, parties[1]?.id ?? 0];
    const result = { criterionId, partyId, achieved: '98%', points: 48.5 };
    savePledgeResults(office, { pledgeId: id, changes: [result] });
    expect(readPledge(office, { id }).results).toMatchObject([result]);
    const more = { ...result, points: 51 };
    expect(failureOf(() => savePledgeResults(office, { pledgeId: id, changes: [more] }))).toMatchObject({
      field: 'changes.0.points',
    });
    const before = wholeContent(office);
    removePledge(office, { id });
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });
});
