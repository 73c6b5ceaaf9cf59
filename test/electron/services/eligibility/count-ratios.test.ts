import { describe, expect, test } from 'vitest';
import { countRatios } from '#electron/services/eligibility/count-ratios.ts';
import { saveRegulation, saveSetting } from '#electron/services/eligibility/law-choices.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { newUnit } from '../../../fixtures/units.ts';
import { grant, officeRegulation, rate, veteran, YEAR } from './eligibility-office.ts';

const ratio = (office: ServiceContext, key: string) =>
  countRatios(office, { year: YEAR }).find((each) => each.key === key);
const people = (office: ServiceContext, count: number, unitId = office0(office)) =>
  Array.from({ length: count }, (_, index) => veteran(office, unitId, `Nông Văn ${index + 1}`, { gender: 'male' }));
const office0 = (office: ServiceContext) => (office as ReturnType<typeof newOffice>).departmentId;

describe('the 20 % of Hoàn thành xuất sắc (Decree 335/2025, Article 20)', () => {
  test('is kept by two of ten rated good or better, and passed by the third', () => {
    const office = newOffice();
    const ids = people(office, 10);
    for (const [index, id] of ids.entries()) rate(office, id, YEAR, index < 2 ? 'HTXS' : 'HTT');
    expect(ratio(office, 'excellent')).toMatchObject({ count: 2, of: 10, most: 2, percent: 20, isKept: true });
    rate(office, ids[2] ?? 0, YEAR, 'HTXS');
    expect(ratio(office, 'excellent')).toMatchObject({ count: 3, of: 10, isKept: false });
  });

  test('is taken of those rated good or better alone, the rounding by the office’s reading', () => {
    const office = newOffice();
    const ids = people(office, 10);
    for (const [index, id] of ids.entries()) rate(office, id, YEAR, index < 2 ? 'HTXS' : index < 9 ? 'HTT' : 'HT');
    expect(ratio(office, 'excellent')).toMatchObject({ count: 2, of: 9, most: 1, isKept: false });
    saveSetting(office, { setting: 'excellentCapRounding', value: 'nearest' });
    expect(ratio(office, 'excellent')).toMatchObject({ most: 2, isKept: true });
  });

  test('is counted for each unit too', () => {
    const office = newOffice();
    const a = createUnit(office, newUnit('Phòng A', office.departmentId)).id;
    const b = createUnit(office, newUnit('Phòng B', office.departmentId)).id;
    for (const [index, id] of people(office, 5, a).entries()) rate(office, id, YEAR, index < 2 ? 'HTXS' : 'HTT');
    for (const id of people(office, 5, b)) rate(office, id, YEAR, 'HTT');
    expect(ratio(office, 'excellent')?.isKept).toBe(true);
    expect(ratio(office, `excellent-${a}`)).toMatchObject({ count: 2, of: 5, most: 1, isKept: false });
    expect(ratio(office, `excellent-${b}`)).toMatchObject({ count: 0, of: 5, most: 1, isKept: true });
  });
});

describe('the share of Chiến sĩ thi đua cơ sở', () => {
  function sevenWithOneFighter() {
    const office = newOffice();
    const ids = people(office, 7);
    for (const id of ids) grant(office, id, 'LDTT', YEAR);
    grant(office, ids[0] ?? 0, 'CSTDCS', YEAR);
    return { office, ids };
  }

  test('has no limit of the state since 2024', () => {
    expect(ratio(sevenWithOneFighter().office, 'fighters')).toMatchObject({
      count: 1,
      of: 7,
      most: null,
      isKept: null,
    });
  });

  test('is 15 % where the office’s regulation says so: one of seven is kept, two are not', () => {
    const { office, ids } = sevenWithOneFighter();
    const cap = { parameter: 'titles.cstdcs.cap-percent', from: '2025-01-10', value: 15, place: 'Điều 7' } as const;
    saveRegulation(office, { id: null, regulation: officeRegulation({ values: [cap] }) });
    expect(ratio(office, 'fighters')).toMatchObject({
      most: 1,
      percent: 15,
      isKept: true,
      provision: 'Quyết định 12/QĐ-SCT, Điều 7',
    });
    grant(office, ids[1] ?? 0, 'CSTDCS', YEAR);
    expect(ratio(office, 'fighters')).toMatchObject({ count: 2, isKept: false });
  });

  test('may be 15 % by the office’s choice alone', () => {
    const { office } = sevenWithOneFighter();
    saveSetting(office, { setting: 'fighterCap', value: 'fifteenPercent' });
    expect(ratio(office, 'fighters')).toMatchObject({ most: 1, isKept: true });
  });
});

test('women, ethnic groups, leaders and direct workers are counted among those who have the title', () => {
  const office = newOffice();
  const in_ = (role: 'leader' | 'direct-worker') => ({
    unitId: office.departmentId,
    position: null,
    role,
    fromOn: '2001-01-01',
    toOn: null,
  });
  const entries = [
    { gender: 'female', ethnicGroup: 'Tày', membership: in_('leader') },
    { gender: 'female', ethnicGroup: 'Kinh', membership: in_('direct-worker') },
    { gender: 'male', ethnicGroup: null, membership: in_('direct-worker') },
  ] as const;
  for (const [index, entry] of entries.entries()) {
    grant(office, veteran(office, office.departmentId, `Người Thứ ${index + 1}`, entry), 'LDTT', YEAR);
  }
  veteran(office, office.departmentId, 'Người Chưa Được', { gender: 'female', ethnicGroup: 'Nùng' });
  const counted = (part: string) => ratio(office, `laborers-${part}`);
  expect(ratio(office, 'laborers')).toMatchObject({ count: 3, of: 4 });
  expect(counted('women')).toMatchObject({ count: 2, of: 3, isKept: null });
  expect(counted('ethnic')).toMatchObject({ count: 1, of: 3 });
  expect(counted('leaders')).toMatchObject({ count: 1, of: 3 });
  expect(counted('direct')).toMatchObject({ count: 2, of: 3 });
});

test('who left before the end of the year is not counted in it', () => {
  const office = newOffice();
  const left = { unitId: office.departmentId, position: null, role: null, fromOn: '2001-01-01', toOn: '2025-06-30' };
  grant(office, veteran(office, office.departmentId, 'Người Đã Đi', { membership: left }), 'LDTT', YEAR);
  expect(ratio(office, 'laborers')).toMatchObject({ count: 0, of: 0 });
});

test('companies and other bodies that are only kept in the register are not people of the office', () => {
  const office = newOffice();
  const company = createUnit(office, { ...newUnit('Công ty Thuỷ điện', null), kind: 'enterprise' }).id;
  veteran(office, company, 'Người Công Ty');
  veteran(office, createUnit(office, newUnit('Phòng A', office.departmentId)).id, 'Người Của Sở');
  expect(ratio(office, 'laborers')).toMatchObject({ count: 0, of: 1 });
});
