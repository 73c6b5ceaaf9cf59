import { describe, expect, it } from 'vitest';
import {
  dissolveSentences,
  mergeSentences,
  moveSentences,
  renameSentences,
} from '#renderer/features/units/consequence-sentences.ts';
import { splitInput, splitSentences, withoutPart } from '#renderer/features/units/split-plan.ts';
import { unitInputs } from '#shared/contracts/units.ts';
import { department } from './unit-row.ts';

const branch = department.find((unit) => unit.id === 4)!;

describe('what follows from an act on units, told before it is done', () => {
  it('a new name holds from its day; the years before keep the old one', () => {
    const told = renameSentences('Phòng Quản lý thương mại', 'Phòng Thương mại', '2025-03-01').join(' ');
    expect(told).toContain('Từ ngày 01/03/2025');
    expect(told).toContain('trước ngày đó vẫn ghi “Phòng Quản lý thương mại”');
  });

  it('says nothing while the day is no day or nothing changes', () => {
    expect(renameSentences('Thanh tra', 'Thanh tra', '2025-03-01')).toEqual([]);
    expect(renameSentences('Thanh tra', 'Thanh tra Sở', '30/02/2025')).toEqual([]);
    expect(moveSentences(department, branch, branch.parentId, '2025-03-01')).toEqual([]);
  });

  it('a moved unit takes its people and the units under it along', () => {
    expect(moveSentences(department, branch, 2, '2025-03-01').join(' ')).toContain('14 người và 2 đơn vị cấp dưới');
    expect(moveSentences(department, branch, null, '2025-03-01')[0]).toContain('không còn cấp trên');
  });

  it('people of a dissolved unit go where it is told, or leave', () => {
    expect(dissolveSentences(3, '2025-03-01', 'Văn phòng')[0]).toContain('thuộc “Văn phòng”');
    expect(dissolveSentences(3, '2025-03-01', null)[0]).toContain('thôi công tác');
    expect(dissolveSentences(0, '2025-03-01', null)).toEqual([]);
  });

  it('units that merge end on the day', () => {
    expect(mergeSentences(2, '2025-03-01', 'Văn phòng')[0]).toContain('2 đơn vị cũ giải thể');
  });
});

describe('a split as it is put together', () => {
  const part = {
    kind: 'division',
    name: 'Phòng mới',
    shortName: null,
    foundedOn: null,
    eligibleForFlag: null,
    note: null,
  } as const;
  const plan = {
    into: [part, part],
    keepsOld: false,
    targets: new Map([
      [1, 0],
      [2, null],
      [3, 1],
    ]),
    on: '2025-03-01',
    decision: '',
  };

  it('is what the contract wants: new units under the same superior, those who stay are not moved', () => {
    const input = splitInput({ id: 9, parentId: 4 }, plan);
    expect(input.moves).toEqual([
      { personId: 1, to: 0 },
      { personId: 3, to: 1 },
    ]);
    expect(unitInputs['units:split'].safeParse(input).success).toBe(true);
    expect(input.into[0]).toMatchObject({ parentId: 4, foundedOn: '2025-03-01' });
  });

  it('tells of people who would be left without a place where the old unit ends', () => {
    expect(splitSentences(plan, 5).join(' ')).toContain('3 người chưa được xếp chỗ');
    expect(splitSentences({ ...plan, keepsOld: true }, 5).join(' ')).toContain('3 người ở lại đơn vị cũ');
  });

  it('taking out a new unit places its people anew and moves the numbers of the others', () => {
    expect(withoutPart(plan.targets, 0)).toEqual(
      new Map([
        [2, null],
        [3, 0],
      ]),
    );
  });
});
