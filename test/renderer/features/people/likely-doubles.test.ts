import { describe, expect, it } from 'vitest';
import { likelyDoubles } from '#renderer/features/people/likely-doubles.ts';
import { personRow } from './person-row.ts';

describe('people who may be in the list twice', () => {
  it('the same name with nothing that tells them apart', () => {
    const a = personRow(1, 'Nguyễn Văn Hùng', { bornYear: 1980 });
    const b = personRow(2, 'Nguyễn Văn Hùng', { bornOn: '1980-05-01', bornYear: 1980 });
    const c = personRow(3, 'Nguyễn Văn Hưng');
    expect(likelyDoubles([a, b, c])).toEqual(
      new Map([
        [1, b],
        [2, a],
      ]),
    );
  });

  it('not when birth, gender or CCCD tell them apart', () => {
    const name = 'Nguyễn Văn Hùng';
    expect(likelyDoubles([personRow(1, name, { bornYear: 1980 }), personRow(2, name, { bornYear: 1981 })]).size).toBe(
      0,
    );
    expect(likelyDoubles([personRow(1, name, { gender: 'male' }), personRow(2, name, { gender: 'female' })]).size).toBe(
      0,
    );
    const ids = [
      personRow(1, name, { nationalId: '002080000001' }),
      personRow(2, name, { nationalId: '002080000002' }),
    ];
    expect(likelyDoubles(ids).size).toBe(0);
  });
});
