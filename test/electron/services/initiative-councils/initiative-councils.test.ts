import { describe, expect, test } from 'vitest';
import { saveRegulation } from '#electron/services/eligibility/law-choices.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { readCouncilDefaults } from '#electron/services/initiative-councils/council-defaults.ts';
import {
  concludeItem,
  putCouncilItems,
  removeCouncilItem,
  scoreInitiatives,
} from '#electron/services/initiative-councils/council-session.ts';
import {
  listInitiativeCouncils,
  readInitiativeCouncil,
  removeInitiativeCouncil,
  saveInitiativeCouncil,
} from '#electron/services/initiative-councils/initiative-councils.ts';
import { removeInitiative, saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { listInitiativeLines } from '#electron/services/initiatives/read-initiative.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { bacNinhRegulation } from '#shared/domain/eligibility/regulations/bac-ninh.ts';
import { failureOf, wholeContent } from '../../../fixtures/new-office.ts';
import { initiativeOffice } from '../initiatives/initiative-office.ts';

function councilOffice() {
  const base = initiativeOffice();
  const initiative = saveInitiative(base.office, base.submitted).id;
  const council: Input<'initiative-councils:save'> = {
    id: null,
    name: 'Hội đồng sáng kiến năm 2026',
    year: 2026,
    decision: '290/QĐ-SCT',
    decidedOn: '2026-10-01',
    meetsOn: '2026-10-12',
    opensAt: '08:30',
    closesAt: null,
    place: null,
    leastPoints: 50,
    approvalPercent: 66.67,
    quorumPercent: null,
    discussion: null,
    note: null,
    criteria: [
      { id: null, name: 'Tính mới', mostPoints: 40 },
      { id: null, name: 'Khả năng áp dụng', mostPoints: 25 },
    ],
    members: [
      {
        id: null,
        personId: base.stranger,
        fullName: 'Giàng Thị Khách',
        post: null,
        part: 'chair',
        presence: 'present',
      },
      { id: null, personId: base.second, fullName: 'Lầu A Kiến', post: null, part: 'member', presence: null },
      { id: null, personId: null, fullName: 'Vừ Thị Ngoài', post: 'Công đoàn', part: 'secretary', presence: null },
    ],
  };
  const id = saveInitiativeCouncil(base.office, council).id;
  putCouncilItems(base.office, { id, initiativeIds: [initiative] });
  const page = readInitiativeCouncil(base.office, { id });
  const [item] = page.items;
  const score = (member: number, criterion: number, points: number | null) => ({
    itemId: item?.id ?? 0,
    memberId: page.members[member]?.id ?? 0,
    criterionId: page.criteria[criterion]?.id ?? 0,
    points,
  });
  return { ...base, initiative, council: { ...council, id }, id, page, itemId: item?.id ?? 0, score };
}

describe('an initiative council', () => {
  test('names its members with their position and unit on the day of the session', () => {
    const { page } = councilOffice();
    expect(page.members.map(({ post }) => post)).toEqual([
      null,
      'Phó Trưởng phòng, Phòng Quản lý năng lượng',
      'Công đoàn',
    ]);
    expect(page.items).toMatchObject([{ name: 'Sổ tay tiết kiệm điện', unitName: 'Phòng Quản lý năng lượng' }]);
  });

  test('takes points and votes together, corrects them, and takes them back as one step', () => {
    const { office, id, itemId, page, score, initiative } = councilOffice();
    const before = wholeContent(office);
    const memberId = page.members[0]?.id ?? 0;
    scoreInitiatives(office, {
      scores: [score(0, 0, 35.5), score(0, 1, 20)],
      votes: [{ itemId, memberId, vote: 'yes' }],
    });
    const [item] = readInitiativeCouncil(office, { id }).items;
    expect(item?.scores.map(({ points }) => points)).toEqual([35.5, 20]);
    expect(item?.votes).toEqual([{ memberId, vote: 'yes' }]);
    expect(listInitiativeLines(office).find((line) => line.id === initiative)?.stage).toBe('in-council');
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
    scoreInitiatives(office, { scores: [score(0, 0, 30)], votes: [] });
    scoreInitiatives(office, { scores: [score(0, 0, null)], votes: [{ itemId, memberId, vote: null }] });
    expect(readInitiativeCouncil(office, { id }).items[0]?.scores).toEqual([]);
  });

  test('refuses more points than the sheet allows, and points of the secretary; nothing is half written', () => {
    const { office, score } = councilOffice();
    const before = wholeContent(office);
    const tooMany = { scores: [score(0, 1, 20), score(0, 0, 41)], votes: [] };
    expect(failureOf(() => scoreInitiatives(office, tooMany))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('«Tính mới» chấm nhiều nhất 40 điểm'),
    });
    expect(failureOf(() => scoreInitiatives(office, { scores: [score(2, 0, 10)], votes: [] }))).toMatchObject({
      kind: 'refused',
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('does not lose a member or a criterion that scores hang on', () => {
    const { office, council, page, score } = councilOffice();
    scoreInitiatives(office, { scores: [score(1, 0, 35)], votes: [] });
    const criteria = page.criteria.map((criterion) => ({ ...criterion }));
    const members = page.members.map((member) => ({ ...member }));
    const save = (changes: Partial<typeof council>) => () =>
      saveInitiativeCouncil(office, { ...council, criteria, members, ...changes });
    expect(failureOf(save({ members: members.slice(0, 1) }))).toMatchObject({ field: 'members' });
    expect(failureOf(save({ criteria: criteria.slice(1) }))).toMatchObject({ field: 'criteria' });
    const lower = criteria.map((criterion) => ({ ...criterion, mostPoints: 30 }));
    expect(failureOf(save({ criteria: lower }))).toMatchObject({ field: 'criteria' });
    save({ members: members.slice(0, 2), name: 'Hội đồng sáng kiến' })();
    expect(listInitiativeCouncils(office)).toMatchObject([
      { name: 'Hội đồng sáng kiến', memberCount: 2, itemCount: 1 },
    ]);
  });

  test.each([
    [
      'a member twice',
      'members',
      (one: Input<'initiative-councils:save'>) => [...one.members, ...one.members.slice(1, 2)],
    ],
    [
      'two chairs',
      'members',
      (one: Input<'initiative-councils:save'>) => one.members.map((member) => ({ ...member, part: 'chair' as const })),
    ],
  ])('with %s is refused', (_, field, members) => {
    const { office, council } = councilOffice();
    const wrong = { ...council, id: null, members: members(council) };
    expect(failureOf(() => saveInitiativeCouncil(office, wrong))).toMatchObject({ kind: 'refused', field });
  });

  test('concludes; an initiative before it is not removed, and goes with its scores when taken off', () => {
    const { office, id, itemId, initiative, score } = councilOffice();
    concludeItem(office, { itemId, opinion: 'Cần nhân rộng', conclusion: 'recognize' });
    scoreInitiatives(office, { scores: [score(0, 0, 35)], votes: [] });
    expect(readInitiativeCouncil(office, { id }).items[0]).toMatchObject({ conclusion: 'recognize' });
    expect(failureOf(() => removeInitiative(office, { id: initiative }))).toMatchObject({ kind: 'inUse' });
    removeCouncilItem(office, { itemId });
    removeInitiative(office, { id: initiative });
    expect(readInitiativeCouncil(office, { id }).items).toEqual([]);
  });

  test('is removed with everything of it, and comes back whole', () => {
    const { office, id, score } = councilOffice();
    scoreInitiatives(office, { scores: [score(0, 0, 35)], votes: [] });
    const before = wholeContent(office);
    removeInitiativeCouncil(office, { id });
    expect(listInitiativeCouncils(office)).toEqual([]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('a new council begins', () => {
  test('with the example of 40, 25, 15 and 20 points, which says that it is one', () => {
    const { office } = initiativeOffice();
    const { criteria, source } = readCouncilDefaults(office, { on: '2026-10-12' });
    expect(criteria.map(({ mostPoints }) => mostPoints)).toEqual([40, 25, 15, 20]);
    expect(source).toContain('Ví dụ');
  });

  test('with the points and the approval of the regulation that the office entered', () => {
    const { office } = initiativeOffice();
    saveRegulation(office, { id: null, regulation: bacNinhRegulation });
    expect(readCouncilDefaults(office, { on: '2026-10-12' })).toMatchObject({
      approvalPercent: 70,
      source: expect.stringContaining('1603/HD-HĐSK'),
    });
  });

  test('with the sheet and the members of the last one', () => {
    const { office } = councilOffice();
    const defaults = readCouncilDefaults(office, { on: '2027-10-12' });
    expect(defaults.members).toHaveLength(3);
    expect(defaults.criteria).toEqual([
      { name: 'Tính mới', mostPoints: 40 },
      { name: 'Khả năng áp dụng', mostPoints: 25 },
    ]);
  });
});
