import { describe, expect, it } from 'vitest';
import { saveScores } from '#electron/services/block-scores/save-scores.ts';
import { applyElections, saveBlockMembers, suggestBlockMembers } from '#electron/services/blocks/block-members.ts';
import { saveElections, saveNominations, suggestBlockNominations } from '#electron/services/blocks/block-votes.ts';
import { listBlocks } from '#electron/services/blocks/list-blocks.ts';
import { readBlockYear } from '#electron/services/blocks/read-block-year.ts';
import { removeBlock, saveBlock, saveBlockYear } from '#electron/services/blocks/save-block.ts';
import { saveDiscipline } from '#electron/services/facts/save-facts.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { mergeUnits } from '#electron/services/units/merge-units.ts';
import { newBlock } from '../../../fixtures/blocks.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { unknownPerson } from '../../../fixtures/people.ts';

const plain = { signerName: null, signerPost: null, bar: null, barNote: null };

describe('a block and its members by year', () => {
  it('knows that the department heads it this year', () => {
    const office = newOffice();
    newBlock(office);
    expect(listBlocks(office)[0]).toMatchObject({ ownRole: 'head', years: [2026], memberCount: 3 });
  });

  it('has one head a year; a second one is refused at its line', () => {
    const office = newOffice();
    const { blockId, unitIds } = newBlock(office);
    const members = unitIds.map((unitId) => ({ unitId, role: 'head' as const, ...plain }));
    expect(failureOf(() => saveBlockMembers(office, { blockId, year: 2027, members }))).toMatchObject({
      kind: 'refused',
      field: 'members.1.role',
    });
  });

  it('lets head and member change places in one step', () => {
    const office = newOffice();
    const { blockId, unitIds, year } = newBlock(office);
    const members = unitIds.map((unitId, index) => ({
      ...{ unitId, role: index === 1 ? ('head' as const) : ('member' as const) },
      ...plain,
    }));
    saveBlockMembers(office, { blockId, year, members });
    expect(readBlockYear(office, { blockId, year }).members[0]).toMatchObject({
      unitName: 'Sở Xây dựng',
      role: 'head',
    });
  });

  it('follows a member into the body that it was merged into, and proposes roles by rotation', () => {
    const office = newOffice();
    const { blockId, unitIds } = newBlock(office);
    mergeUnits(office, {
      ids: [unitIds[1] ?? 0, unitIds[2] ?? 0],
      on: '2026-08-01',
      decision: null,
      into: {
        kind: 'new',
        unit: {
          ...{ kind: 'outside-body', name: 'Sở Xây dựng và Khoa học', shortName: null, parentId: null },
          ...{ foundedOn: null, eligibleForFlag: null, note: null },
        },
      },
    });
    const { fromYear, members } = suggestBlockMembers(office, { blockId, year: 2027 });
    expect(fromYear).toBe(2026);
    expect(members.map(({ unitName, role }) => [unitName, role])).toEqual([
      ['Sở Xây dựng và Khoa học', 'head'],
      ['Sở Công Thương', 'member'],
    ]);
    expect(members[0]?.remark).toContain('Sở Xây dựng, Sở Khoa học và Công nghệ');
  });

  it('makes the members of the next year with the roles that were elected', () => {
    const office = newOffice();
    const { blockId, unitIds } = newBlock(office);
    const candidate = { votes: 3, isElected: true, note: null };
    const candidates = [{ role: 'head' as const, unitId: unitIds[2] ?? 0, ...candidate }];
    saveElections(office, { blockId, year: 2027, candidates });
    applyElections(office, { blockId, year: 2027 });
    const { members } = readBlockYear(office, { blockId, year: 2027 });
    expect(members.map(({ unitName, role }) => [unitName, role])).toEqual([
      ['Sở Khoa học và Công nghệ', 'head'],
      ['Sở Công Thương', 'member'],
      ['Sở Xây dựng', 'member'],
    ]);
  });

  it('refuses more votes than there are members, and is not removed while it has members', () => {
    const office = newOffice();
    const { blockId, unitIds } = newBlock(office);
    const candidates = [{ role: 'head' as const, unitId: unitIds[0] ?? 0, votes: 4, isElected: true, note: null }];
    expect(failureOf(() => saveElections(office, { blockId, year: 2027, candidates }))).toMatchObject({
      field: 'candidates.0.votes',
    });
    expect(failureOf(() => removeBlock(office, { id: blockId }))).toMatchObject({ kind: 'inUse', entity: 'block' });
  });
});

describe('totals, ranks, vote and nominations', () => {
  function scored() {
    const office = newOffice();
    const block = newBlock(office);
    const { blockId, year, memberIds, task, quality, province } = block;
    const figures = [60, 55, 60];
    saveScores(office, {
      blockId,
      year,
      changes: memberIds.flatMap((memberId, index) => [
        { memberId, criterionId: task, stage: 'verified' as const, scorerId: null, points: figures[index] ?? 0 },
        { memberId, criterionId: quality, stage: 'verified' as const, scorerId: null, grade: 'A' },
        { memberId, criterionId: province, stage: 'verified' as const, scorerId: null, points: index === 2 ? 15 : 10 },
      ]),
    });
    saveBlockYear(office, { blockId, year, fields: { flagLimit: 1, diplomaLimit: 1, votePercent: 80 } });
    return { office, ...block };
  }

  it('puts the first by rank to the vote, as far as the limits go', () => {
    const { office, blockId, year, memberIds } = scored();
    expect(suggestBlockNominations(office, { blockId, year })).toEqual([
      { memberId: memberIds[2], award: 'COT' },
      { memberId: memberIds[0], award: 'BKT' },
    ]);
  });

  it('asks for the share of all members that the rules set: 80% of three is all three', () => {
    const { office, blockId, year, memberIds } = scored();
    const nomination = { award: 'COT' as const, votesFor: 2, votesAgainst: 1, isNominated: true, note: null };
    saveNominations(office, { blockId, year, nominations: [{ memberId: memberIds[2] ?? 0, ...nomination }] });
    const page = readBlockYear(office, { blockId, year });
    expect(page.neededVotes).toBe(3);
    expect(page.nominations[0]?.outcome).toBe('failed');
    expect(page.nominationWarnings.map(({ message }) => message).join(' ')).toContain('chưa đủ 3 phiếu');
  });

  it('keeps a member whose leader was disciplined out, whatever its points', () => {
    const { office, blockId, year, unitIds } = scored();
    saveBlockMembers(office, {
      blockId,
      year,
      members: unitIds.map((unitId, index) => ({
        ...{ unitId, role: index === 0 ? ('head' as const) : ('member' as const) },
        ...{ ...plain, bar: index === 2 ? ('leader-disciplined' as const) : null },
      })),
    });
    const { results } = readBlockYear(office, { blockId, year });
    expect(results.at(-1)).toMatchObject({ rank: null, withoutRank: 'barred', total: 100 });
    expect(results[0]?.rank).toBe(1);
  });

  it('hints that a leader was disciplined that year; it is for the block to bar the member', () => {
    const { office, blockId, year, unitIds } = scored();
    const { id: personId } = createPerson(office, {
      ...unknownPerson('Mạc Văn Thử'),
      membership: { unitId: unitIds[0] ?? 0, position: 'Giám đốc', role: 'leader', fromOn: '2020-01-01', toOn: null },
    });
    const place = { id: null, personId, untilOn: null, decision: null, note: null };
    saveDiscipline(office, { ...place, form: 'reprimand', decidedOn: '2026-02-02' });
    expect(readBlockYear(office, { blockId, year }).warnings).toEqual([]);
    saveDiscipline(office, { ...place, form: 'warning', decidedOn: '2026-03-02' });
    const page = readBlockYear(office, { blockId, year });
    expect(page.warnings[0]).toContain('Sở Công Thương: người đứng đầu (Mạc Văn Thử) bị cảnh cáo ngày 02/03/2026');
    expect(page.results.every(({ withoutRank }) => withoutRank !== 'barred')).toBe(true);
  });

  it('warns of more nominations than the limit', () => {
    const { office, blockId, year, memberIds } = scored();
    const nomination = { award: 'COT' as const, votesFor: 3, votesAgainst: 0, isNominated: true, note: null };
    saveNominations(office, {
      blockId,
      year,
      nominations: memberIds.slice(0, 2).map((memberId) => ({ memberId, ...nomination })),
    });
    const { nominationWarnings } = readBlockYear(office, { blockId, year });
    expect(nominationWarnings.some(({ message }) => message.includes('vượt số lượng 1'))).toBe(true);
  });
});

describe('a block of the department’s own divisions and units', () => {
  it('asks the department’s head for certificates of merit, and ends with the submission to him', () => {
    const office = newOffice();
    const { blockId, year, memberIds, task, quality, province } = newBlock(office);
    const block = listBlocks(office).find(({ id }) => id === blockId);
    saveBlock(office, { ...{ id: blockId, name: block?.name ?? '', organizedBy: 'Sở', isInner: true, note: null } });
    saveScores(office, {
      blockId,
      year,
      changes: memberIds.flatMap((memberId, index) => {
        const at = { memberId, stage: 'verified' as const, scorerId: null };
        return [
          { ...at, criterionId: task, points: 50 + index },
          { ...at, criterionId: quality, grade: 'A' },
          { ...at, criterionId: province, points: 10 },
        ];
      }),
    });
    saveBlockYear(office, { blockId, year, fields: { certificateLimit: 2 } });
    const suggested = suggestBlockNominations(office, { blockId, year });
    expect(suggested.map(({ award }) => award)).toEqual(['GK', 'GK']);
    const votes = { votesFor: 3, votesAgainst: 0, isNominated: true, note: null };
    saveNominations(office, { blockId, year, nominations: suggested.map((each) => ({ ...each, ...votes })) });
    const page = readBlockYear(office, { blockId, year });
    expect(page.steps.at(-1)?.name).toBe('Trình Giám đốc Sở');
    expect(page.nominationWarnings).toEqual([]);
    const flag = { memberId: memberIds[0] ?? 0, award: 'COT' as const, ...votes };
    expect(failureOf(() => saveNominations(office, { blockId, year, nominations: [flag] }))).toMatchObject({
      field: 'nominations.0.award',
      message: 'Khối trong cơ quan không đề nghị Cờ thi đua của Ủy ban nhân dân tỉnh.',
    });
    const back = { id: blockId, name: 'Khối', organizedBy: 'Sở', isInner: false, note: null };
    expect(failureOf(() => saveBlock(office, back))).toMatchObject({ kind: 'refused', field: 'isInner' });
  });
});
