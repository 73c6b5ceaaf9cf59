import { describe, expect, test } from 'vitest';
import { arrangeGroups, type CalledAward, evenParts } from '#shared/domain/ceremonies/arrange-groups.ts';
import { readAloud } from '#shared/domain/ceremonies/read-aloud.ts';
import { shareSeats } from '#shared/domain/ceremonies/share-seats.ts';
import { startTimes } from '#shared/domain/ceremonies/usual-programme.ts';

describe('stage groups', () => {
  test('are as even as can be, and nobody is left out', () => {
    expect(evenParts([...'abcdefghijk'], 5).map((part) => part.join(''))).toEqual(['abc', 'defg', 'hijk']);
    expect(evenParts([], 5)).toEqual([]);
  });

  test('begin with the highest award, collectives before people', () => {
    const award = (id: number, precedence: number, subject: CalledAward['subject']): CalledAward => {
      const common = { awardTypeId: precedence, unitOrder: id, recipientSortKey: String(id), year: 2025 };
      return { id, precedence, subject, awardName: precedence === 12 ? 'Bằng khen' : 'Giấy khen', ...common };
    };
    const groups = arrangeGroups([award(1, 17, 'person'), award(2, 12, 'person'), award(3, 12, 'collective')], 10);
    expect(groups).toEqual([
      { name: 'Bằng khen (01 tập thể)', awardIds: [3] },
      { name: 'Bằng khen (01 cá nhân)', awardIds: [2] },
      { name: 'Giấy khen (01 cá nhân)', awardIds: [1] },
    ]);
  });
});

describe('a name read aloud', () => {
  const person = { subject: 'person', recipientName: 'Nông Thị Hạnh', gender: 'female', representedBy: null } as const;
  test.each([
    ['Trưởng phòng', 'Phòng Quản lý thương mại', 'Bà Nông Thị Hạnh, Trưởng phòng Quản lý thương mại'],
    ['Phó Chánh Văn phòng', 'Văn phòng', 'Bà Nông Thị Hạnh, Phó Chánh Văn phòng'],
    ['Giám đốc', 'Sở Công Thương', 'Bà Nông Thị Hạnh, Giám đốc Sở Công Thương'],
    ['Chuyên viên', 'Văn phòng', 'Bà Nông Thị Hạnh, Chuyên viên, Văn phòng'],
    [null, 'Văn phòng', 'Bà Nông Thị Hạnh, Văn phòng'],
    [null, null, 'Bà Nông Thị Hạnh'],
  ])('with post %s in %s', (position, unitName, text) => {
    expect(readAloud({ ...person, position, unitName })).toBe(text);
  });

  test('does not guess a gender, and says who comes up for whom', () => {
    const unknown = { ...person, gender: null, position: null, unitName: null, representedBy: 'bà Lý Thị Mẩy' };
    expect(readAloud(unknown)).toBe('Ông (bà) Nông Thị Hạnh, đại diện nhận: bà Lý Thị Mẩy');
  });
});

test('seats run on over the end of a row, and nobody gets a seat for nobody', () => {
  expect(shareSeats([6, 7, 0, 1], 10)).toEqual([
    'Hàng 1, ghế 1–6',
    'Hàng 1, ghế 7–10; hàng 2, ghế 1–3',
    null,
    'Hàng 2, ghế 4',
  ]);
});

test('the clock of a programme stops where a length is not known', () => {
  expect(startTimes('08:00', [15, 50, null, 10])).toEqual(['08:00', '08:15', '09:05', null]);
  expect(startTimes(null, [15])).toEqual([null]);
});
