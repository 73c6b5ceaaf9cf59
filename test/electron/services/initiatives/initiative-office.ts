import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import type { InitiativeRequest } from '#shared/contracts/initiatives.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

/** An office with two authors in a division and one who wrote nothing (all invented), and initiatives ready to be saved. */
export function initiativeOffice() {
  const office = newOffice();
  const division = createUnit(office, newUnit('Phòng Quản lý năng lượng', office.departmentId)).id;
  const first = createPerson(office, personIn('Lầu Thị Sáng', division, '2015-01-01', 'Chuyên viên')).id;
  const second = createPerson(office, personIn('Lầu A Kiến', division, '2018-01-01', 'Phó Trưởng phòng')).id;
  const stranger = createPerson(office, unknownPerson('Giàng Thị Khách')).id;
  const request: InitiativeRequest = {
    field: 'Năng lượng',
    unitId: division,
    investor: 'Sở Công Thương',
    appliedBy: 'Phòng Quản lý năng lượng',
    requestedOn: '2026-09-05',
    receivedOn: '2026-09-08',
    description: 'Mỗi hộ kinh doanh nhận một sổ tay.\nCán bộ hướng dẫn ghi chỉ số từng tuần.',
    confidential: null,
    conditions: 'Có cán bộ phụ trách điện ở xã.',
    applierBenefit: 'Giảm 8% điện tiêu thụ.',
    appliers: [
      {
        fullName: 'Sùng A Thử',
        bornOn: null,
        workplace: 'UBND xã Nà Lĩnh',
        position: 'Công chức',
        qualification: null,
        support: 'Ghi chỉ số điện',
      },
    ],
  };
  const submitted: Input<'initiatives:save'> = {
    id: null,
    name: 'Sổ tay tiết kiệm điện',
    year: 2026,
    kind: 'operational',
    state: 'submitted',
    scope: null,
    recognizedOn: null,
    recognizedBy: null,
    decision: null,
    firstAppliedOn: '2026-03-01',
    summary: 'Sổ tay cho hộ kinh doanh.',
    benefit: 'Giảm tiền điện.',
    note: null,
    authors: [
      { personId: first, share: 60 },
      { personId: second, share: 40, qualification: 'Kỹ sư điện' },
    ],
    request,
  };
  const { request: _, ...plain } = submitted;
  const recognized: Input<'initiatives:save'> = {
    ...plain,
    year: 2025,
    state: 'recognized',
    scope: 'grassroots',
    recognizedOn: '2025-12-01',
    recognizedBy: 'Giám đốc Sở',
    decision: '311/QĐ-SCT',
    firstAppliedOn: '2025-03-01',
  };
  const types = listAwardTypes(office.database);
  const typeId = (code: string) => types.find((type) => type.code === code)?.id ?? 0;
  return {
    office,
    division,
    first,
    second,
    stranger,
    request,
    submitted,
    recognized,
    titleId: typeId('CSTDCS'),
    diplomaId: typeId('BKT'),
  };
}
