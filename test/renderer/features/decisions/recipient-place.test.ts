import { describe, expect, test } from 'vitest';
import { placeOnDay, unitNameOnDay } from '#renderer/features/decisions/recipient-place.ts';
import type { Membership } from '#shared/contracts/people.ts';

function membership(fields: Partial<Membership>): Membership {
  return {
    id: 1,
    personId: 1,
    unitId: 1,
    unitName: 'Phòng A',
    position: 'Chuyên viên',
    role: null,
    fromOn: null,
    toOn: null,
    ...fields,
  };
}

describe('position and unit at the time of the award', () => {
  const history = [
    membership({ id: 1, toOn: '2024-05-31' }),
    membership({ id: 2, unitName: 'Phòng B', position: 'Phó Trưởng phòng', fromOn: '2024-06-01' }),
  ];

  test('are those of the signing day, to the day', () => {
    expect(placeOnDay(history, '2024-05-31')).toEqual({ position: 'Chuyên viên', unitName: 'Phòng A' });
    expect(placeOnDay(history, '2024-06-01')).toEqual({ position: 'Phó Trưởng phòng', unitName: 'Phòng B' });
  });

  test('of two at the same time are those of the newer post', () => {
    expect(
      placeOnDay([membership({}), membership({ id: 2, unitName: 'Phòng C', fromOn: '2025-01-01' })], '2025-02-01')
        .unitName,
    ).toBe('Phòng C');
  });

  test('are unknown before the first and after the last', () => {
    expect(placeOnDay([membership({ fromOn: '2020-01-01', toOn: '2021-01-01' })], '2022-01-01')).toEqual({
      position: null,
      unitName: null,
    });
    expect(placeOnDay([], '2022-01-01')).toEqual({ position: null, unitName: null });
  });
});

describe('the name of a unit at the time of the award', () => {
  const names = [
    { id: 1, name: 'Phòng Quản lý công nghiệp', shortName: null, fromOn: null, decision: null },
    { id: 2, name: 'Phòng Công nghiệp', shortName: null, fromOn: '2025-03-01', decision: null },
  ];

  test('is the old one for the old years', () => {
    expect(unitNameOnDay(names, '2025-02-28')).toBe('Phòng Quản lý công nghiệp');
    expect(unitNameOnDay(names, '2025-03-01')).toBe('Phòng Công nghiệp');
  });

  test('is the first one before any is known to hold', () => {
    expect(unitNameOnDay([names[1]!], '2020-01-01')).toBe('Phòng Công nghiệp');
    expect(unitNameOnDay([], '2020-01-01')).toBeNull();
  });
});
