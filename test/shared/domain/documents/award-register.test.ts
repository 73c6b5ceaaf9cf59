import { describe, expect, it } from 'vitest';
import { buildAwardRegister } from '#shared/domain/documents/award-register.ts';
import { awardRegisterColumns } from '#shared/domain/documents/award-register-columns.ts';
import { unknownDetails } from '#shared/domain/personal-data/person-detail.ts';
import { collectiveAward, personAward, sampleDecision } from '../../../fixtures/award-records.ts';

const year2026 = { fromYear: 2026, toYear: 2026, datedOn: '2027-02-15' };

describe('sổ theo dõi khen thưởng', () => {
  it('is kept in the order of the decisions, each in the order of its list; awards without a decision end their year', () => {
    const first = { ...sampleDecision, number: '9', signedOn: '2026-06-01' };
    const second = { ...sampleDecision, number: '10', signedOn: '2026-06-01' };
    const register = buildAwardRegister(
      [
        personAward({ id: 1, decision: null }),
        personAward({ id: 2, decision: second, orderNumber: 2 }),
        personAward({ id: 3, decision: second, orderNumber: 1 }),
        personAward({ id: 4, decision: first }),
        personAward({ id: 5, decision: { ...first, signedOn: '2027-01-03' } }),
      ],
      year2026,
    );
    expect(register.entries.map(({ record }) => record.id)).toEqual([4, 3, 2, 1, 5]);
    expect(register.entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('names its year or its years', () => {
    expect(buildAwardRegister([], year2026).subtitle).toBe('Năm 2026');
    expect(buildAwardRegister([], { ...year2026, fromYear: 2020 }).subtitle).toBe('Từ năm 2020 đến năm 2026');
  });

  it('has a column for what is kept of each award, with days and sums as such', () => {
    const details = { ...unknownDetails, nativePlace: 'Xã Bản Chang', nationality: 'Việt Nam', personnelCode: '0044' };
    const record = {
      ...personAward({ orderNumber: 12 }),
      ...{ isLeader: false, kindName: 'Theo công trạng' },
      ...{ details, recipientClass: 'Người trực tiếp công tác, lao động' },
    };
    const entry = { number: 1, record };
    const cells = Object.fromEntries(awardRegisterColumns.map((column) => [column.name, column.value(entry)]));
    expect(cells).toMatchObject({
      'Ký hiệu': 'LDTT',
      'Đối tượng': 'Cá nhân',
      'Năm sinh': 1988,
      'Lãnh đạo': 'Không',
      'Chức danh lãnh đạo': null,
      'Phân loại': 'Người trực tiếp công tác, lao động',
      'Quê quán': 'Xã Bản Chang',
      'Quốc tịch': 'Việt Nam',
      'Mã cán bộ': '0044',
      'Loại hình': 'Theo công trạng',
      'Số quyết định': '05/QĐ-SCT',
      'Ngày ký': '2027-01-05',
      'Số sổ vàng': 12,
      'Tiền thưởng (đồng)': 760_000,
      'Tính chất': 'Tặng',
    });
  });

  it('leaves unknown what is not known', () => {
    const entry = { number: 1, record: collectiveAward({ decision: null, amount: null }) };
    const unknown = ['Năm sinh', 'Lãnh đạo', 'Số quyết định', 'Ngày ký', 'Tiền thưởng (đồng)'];
    const values = awardRegisterColumns
      .filter(({ name }) => unknown.includes(name))
      .map((column) => column.value(entry));
    expect(values).toEqual([null, null, null, null, null]);
  });
});
