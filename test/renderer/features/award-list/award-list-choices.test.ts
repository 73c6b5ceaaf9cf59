import { describe, expect, test } from 'vitest';
import {
  firstChoices,
  layoutOf,
  readChoices,
  usualSubtitle,
  withLayout,
} from '#renderer/features/award-list/award-list-choices.ts';
import type { Office } from '#shared/contracts/office.ts';

const office: Office = {
  superiorName: 'UBND tỉnh Lạng Sơn',
  name: 'Sở Công Thương',
  placeName: 'Lạng Sơn',
  symbolAbbreviation: 'SCT',
  signers: [
    { id: 2, fullName: 'Hoàng Thị Mới', post: 'Giám đốc', authority: '', onBehalfOf: null, fromOn: null, toOn: null },
  ],
};
const first = firstChoices(office, 2025, '2026-01-05');

describe('the choices that an award list begins with', () => {
  test('can be printed at once: the year, everything in it, the head signs', () => {
    const { params } = readChoices(first);
    expect(params).toMatchObject({
      fromYear: 2025,
      toYear: 2025,
      decisionIds: null,
      groupBy: ['award', 'subject'],
      subtitle: 'Tập thể, cá nhân được khen thưởng năm 2025',
      documentNumber: null,
      signerId: 2,
    });
  });

  test('name a period by its first and last year', () => {
    expect(usualSubtitle(2021, 2025)).toBe('Tập thể, cá nhân được khen thưởng giai đoạn 2021 - 2025');
  });
});

describe('choices that cannot be printed', () => {
  test('say so at the field', () => {
    expect(readChoices({ ...first, title: ' ' }).problems).toEqual({ title: 'Hãy nhập tên danh sách.' });
    expect(readChoices({ ...first, datedOn: '30/02/2026' }).problems?.datedOn).toContain('Ngày');
    expect(readChoices({ ...first, fromYear: 2026 }).problems?.toYear).toContain('Năm cuối');
  });
});

describe('a remembered layout', () => {
  test('brings the form of the list, not its year, its decisions or its date', () => {
    const saved = layoutOf({
      ...first,
      fromYear: 2020,
      title: 'DANH SÁCH TRAO THƯỞNG',
      columns: ['number', 'recipient'],
      decisionIds: [4],
    });
    const restored = withLayout(first, { ...saved }, office);
    expect(restored).toEqual({ ...first, title: 'DANH SÁCH TRAO THƯỞNG', columns: ['number', 'recipient'] });
  });

  test('of another version is taken as far as it is understood', () => {
    const restored = withLayout(
      first,
      { columns: ['number', 'star-sign', 'recipient'], groupBy: 'unit', withSums: 'yes', signerId: 99 },
      office,
    );
    expect(restored).toMatchObject({
      columns: ['number', 'recipient'],
      groupBy: first.groupBy,
      withSums: false,
      signerId: null,
    });
  });

  test('without enough columns keeps the present ones', () => {
    expect(withLayout(first, { columns: ['star-sign'] }, office).columns).toEqual(first.columns);
  });
});
