import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { readRound, readRoundChanges } from '#electron/services/rounds/read-rounds.ts';
import { removeProposals, updateProposals } from '#electron/services/rounds/update-proposals.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { RoundChanges, RoundLine } from '#shared/contracts/rounds.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { rate, veteran, YEAR } from '../eligibility/eligibility-office.ts';
import { proposePerson, yearlyRound } from './round-office.ts';

/** A screen that keeps a round and only ever asks what changed. */
function screenOf(office: ServiceContext, id: number) {
  let version: number | null = null;
  let lines = new Map<number, RoundLine>();
  return (): RoundChanges => {
    const changes: RoundChanges = readRoundChanges(office, { id, since: version });
    version = changes.version;
    for (const line of changes.changed) lines.set(line.id, line);
    if (changes.order) lines = new Map(changes.order.map((each) => [each, lines.get(each) as RoundLine]));
    expect([...lines.values()]).toEqual(readRound(office, { id }).proposals);
    return changes;
  };
}

describe('a round that is on the screen', () => {
  test('gets the lines that an edit changed, and not the others; undoing too', () => {
    const office = newOffice();
    const names = ['Nông Thị Hạnh', 'Lý Văn Khâm', 'Vi Thị Mai', 'Hà Văn Tới'];
    const people = names.map((name) => veteran(office, office.departmentId, name));
    const round = yearlyRound(office);
    const [first = 0, second = 0] = people.map((id) => proposePerson(office, round, id, 'LDTT'));
    const refresh = screenOf(office, round);
    expect(refresh().changed).toHaveLength(4);
    expect(refresh()).toMatchObject({ changed: [], order: null });

    updateProposals(office, { changes: [{ id: first, note: 'Chờ minh chứng' }] });
    expect(refresh()).toMatchObject({ changed: [{ id: first, note: 'Chờ minh chứng' }], order: null });
    updateProposals(office, { changes: [{ id: second, awardTypeId: awardTypeId(office, 'CSTDCS') }] });
    expect(refresh().changed.map(({ id }) => id)).toContain(second);
    expect(undoStep(office)).toBeTruthy();
    expect(refresh().changed.map(({ id }) => id)).toContain(second);
    removeProposals(office, { ids: [second] });
    expect(refresh()).toMatchObject({ changed: [] });
  });

  test('sees what changed elsewhere: a name, a rating', () => {
    const office = newOffice();
    const person = veteran(office, office.departmentId, 'Nông Thị Hạn');
    const round = yearlyRound(office);
    proposePerson(office, round, person, 'LDTT');
    const refresh = screenOf(office, round);
    refresh();
    updatePeople(office, { changes: [{ id: person, fields: { fullName: 'Nông Thị Hạnh' } }] });
    expect(refresh().changed).toMatchObject([{ recipientName: 'Nông Thị Hạnh' }]);
    rate(office, person, YEAR, 'HTT');
    expect(refresh().changed).toMatchObject([{ check: { outcome: 'eligible' } }]);
  });
});
