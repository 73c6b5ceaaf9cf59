import { describe, expect, it } from 'vitest';
import { mergeArriving, withSaved } from '#renderer/features/people/merge-people.ts';
import { personRow } from './person-row.ts';

const an = personRow(1, 'Đỗ An');
const binh = personRow(2, 'Lý Bình');
const chi = personRow(3, 'Hà Chi');

describe('the list of people while it is fetched anew', () => {
  it('keeps showing those who have not come again yet', () => {
    expect(mergeArriving([an, binh, chi], [{ ...an }], false)).toEqual([an, binh, chi]);
  });

  it('drops those who did not come again once all have come', () => {
    expect(mergeArriving([an, binh, chi], [{ ...an }, { ...chi }], true)).toEqual([an, chi]);
  });

  it('gives unchanged people as the very same objects, so that only changed rows are drawn again', () => {
    const changed = { ...binh, position: 'Phó Trưởng phòng' };
    const merged = mergeArriving([an, binh], [{ ...an }, changed], true);
    expect(merged[0]).toBe(an);
    expect(merged[1]).toBe(changed);
  });

  it('after a save puts changed people in their places and new ones at the end', () => {
    const changed = { ...an, note: 'Chuyển hồ sơ' };
    expect(withSaved([an, binh], [changed], [chi])).toEqual([changed, binh, chi]);
  });
});
