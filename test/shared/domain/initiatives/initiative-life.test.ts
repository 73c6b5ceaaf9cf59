import { describe, expect, test } from 'vitest';
import { initiativeDeadlines, type LifeDays } from '#shared/domain/initiatives/initiative-deadlines.ts';
import { initiativeStage } from '#shared/domain/initiatives/initiative-stage.ts';
import { secondUses } from '#shared/domain/initiatives/initiative-use.ts';
import { widestScope } from '#shared/domain/initiatives/recognized-scope.ts';

const nothing: LifeDays = {
  firstAppliedOn: null,
  requestedOn: null,
  receivedOn: null,
  checkResult: null,
  checkedOn: null,
  correctedOn: null,
  decidedOn: null,
};
const deadlines = (days: Partial<LifeDays>, today = '2026-11-22' as const) =>
  initiativeDeadlines({ ...nothing, ...days }, today).map(({ step, dueOn, standing }) => [step, dueOn, standing]);

describe('the time limits of an initiative', () => {
  test('run from days that are known, and from none else', () => {
    expect(deadlines({})).toEqual([]);
    expect(deadlines({ firstAppliedOn: '2026-01-10' })).toEqual([['file', '2027-01-10', 'open']]);
  });

  test('are a year to file, a month to check, three months to decide', () => {
    const life = { firstAppliedOn: '2026-01-10', requestedOn: '2026-09-05', receivedOn: '2026-09-08' } as const;
    expect(deadlines({ ...life, checkResult: 'accepted', checkedOn: '2026-09-20' })).toEqual([
      ['file', '2027-01-10', 'done'],
      ['check', '2026-10-08', 'done'],
      ['decide', '2026-12-20', 'open'],
    ]);
  });

  test('that pass without the step are overdue from the next day, and late steps stay late', () => {
    const received = { receivedOn: '2026-10-22' } as const;
    expect(deadlines(received, '2026-11-22')).toContainEqual(['check', '2026-11-22', 'open']);
    expect(deadlines(received, '2026-11-23' as '2026-11-22')).toContainEqual(['check', '2026-11-22', 'overdue']);
    expect(deadlines({ ...received, checkedOn: '2026-11-23' })).toContainEqual(['check', '2026-11-22', 'done-late']);
  });

  test('ask a request that was sent back to be mended within a month', () => {
    const sentBack = { receivedOn: '2026-09-08', checkResult: 'correction', checkedOn: '2026-09-20' } as const;
    expect(deadlines(sentBack)).toContainEqual(['correct', '2026-10-20', 'overdue']);
    expect(deadlines({ ...sentBack, correctedOn: '2026-10-01' })).toContainEqual(['correct', '2026-10-20', 'done']);
  });

  test('name the provision that sets them', () => {
    expect(initiativeDeadlines({ ...nothing, receivedOn: '2026-09-08' }, '2026-11-22')).toContainEqual(
      expect.objectContaining({ step: 'check', provision: 'Nghị định 13/2012/NĐ-CP, Điều 6', isRead: false }),
    );
  });
});

describe('the stage of an initiative', () => {
  const stage = (changes: Partial<Parameters<typeof initiativeStage>[0]>) =>
    initiativeStage({ state: 'submitted', checkResult: null, correctedOn: null, isInCouncil: false, ...changes });

  test('follows from what is recorded', () => {
    expect(stage({ state: 'registered' })).toBe('registered');
    expect(stage({})).toBe('waiting-for-check');
    expect(stage({ checkResult: 'correction' })).toBe('correction');
    expect(stage({ checkResult: 'correction', correctedOn: '2026-10-01' })).toBe('waiting-for-check');
    expect(stage({ checkResult: 'accepted' })).toBe('accepted');
    expect(stage({ checkResult: 'accepted', isInCouncil: true })).toBe('in-council');
    expect(stage({ checkResult: 'rejected', isInCouncil: true })).toBe('refused');
    expect(stage({ state: 'recognized', isInCouncil: true })).toBe('recognized');
  });
});

describe('the scope of an initiative', () => {
  const recognitions = [
    { scope: 'grassroots', recognizedOn: '2024-12-01' },
    { scope: 'provincial', recognizedOn: '2025-08-30' },
  ] as const;

  test('is the widest recognized by the day asked for', () => {
    expect(widestScope(recognitions, '2024-11-30')).toBeNull();
    expect(widestScope(recognitions, '2025-08-29')).toBe('grassroots');
    expect(widestScope(recognitions, '2025-08-30')).toBe('provincial');
    expect(widestScope([...recognitions].reverse())).toBe('provincial');
  });
});

describe('one initiative supports one proposal', () => {
  const use = (personId: number, awardShortName: string, year: number) => ({
    personId,
    fullName: 'Lầu Thị Sáng',
    awardShortName,
    year,
  });

  test('of an author: a second one is told of, with the guidance that says so', () => {
    const [sentence] = secondUses([use(1, 'CSTĐCS', 2025), use(1, 'Bằng khen tỉnh', 2026)]);
    expect(sentence).toContain('CSTĐCS 2025, Bằng khen tỉnh 2026');
    expect(sentence).toContain('5007/BNV-TĐKT');
  });

  test('while two authors may each use it once', () => {
    expect(secondUses([use(1, 'CSTĐCS', 2025), use(2, 'CSTĐCS', 2025)])).toEqual([]);
  });
});
