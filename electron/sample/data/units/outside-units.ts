import type { SampleUnit } from './sample-unit.ts';

/** Bodies outside the department: those of its emulation block, its predecessors and partners, and enterprises with awards. */
export const outsideUnits = [
  {
    key: 'former-department',
    kind: 'department',
    foundedOn: '2008-04-15',
    dissolvedOn: '2025-07-01',
    names: [{ name: 'Sở Công Thương tỉnh Thượng Giang' }],
  },
  {
    key: 'market-control-general-department',
    kind: 'outside-body',
    foundedOn: '2018-10-12',
    dissolvedOn: '2025-03-01',
    names: [{ name: 'Tổng cục Quản lý thị trường, Bộ Công Thương' }],
  },
  {
    key: 'provincial-inspectorate',
    kind: 'outside-body',
    names: [{ name: 'Thanh tra tỉnh' }],
  },
  {
    key: 'science',
    kind: 'outside-body',
    names: [{ name: 'Sở Khoa học và Công nghệ', shortName: 'KHCN' }],
  },
  {
    key: 'environment',
    kind: 'outside-body',
    dissolvedOn: '2025-03-01',
    names: [{ name: 'Sở Tài nguyên và Môi trường', shortName: 'TNMT' }],
  },
  {
    key: 'transport',
    kind: 'outside-body',
    dissolvedOn: '2025-03-01',
    names: [{ name: 'Sở Giao thông vận tải', shortName: 'GTVT' }],
  },
  {
    key: 'construction',
    kind: 'outside-body',
    names: [{ name: 'Sở Xây dựng', shortName: 'XD' }],
  },
  {
    key: 'agriculture',
    kind: 'outside-body',
    dissolvedOn: '2025-03-01',
    names: [{ name: 'Sở Nông nghiệp và Phát triển nông thôn', shortName: 'NNPTNT' }],
  },
  {
    key: 'agriculture-and-environment',
    kind: 'outside-body',
    foundedOn: '2025-03-01',
    names: [{ name: 'Sở Nông nghiệp và Môi trường', shortName: 'NNMT' }],
  },
  {
    key: 'project-board',
    kind: 'outside-body',
    names: [{ name: 'Ban Quản lý dự án đầu tư xây dựng tỉnh' }],
  },
  {
    key: 'industrial-zones',
    kind: 'outside-body',
    names: [{ name: 'Ban Quản lý các khu công nghiệp' }],
  },
  {
    key: 'hydropower',
    kind: 'enterprise',
    names: [{ name: 'Công ty Cổ phần Thủy điện Nặm Khoang' }],
  },
  {
    key: 'wood',
    kind: 'enterprise',
    names: [{ name: 'Công ty TNHH Chế biến lâm sản Phja Đén' }],
  },
  {
    key: 'tea',
    kind: 'enterprise',
    names: [{ name: 'Hợp tác xã Chè Shan tuyết Khuổi Vài' }],
  },
] as const satisfies readonly SampleUnit[];
