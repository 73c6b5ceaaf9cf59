import type { SampleUnit } from './sample-unit.ts';

const inBranch = [{ parent: 'market-control' }];

/** Quản lý thị trường: a branch of the department until 2018, then of a central body, and the department's again since 2025. */
export const marketControlUnits = [
  {
    key: 'market-control',
    kind: 'branch',
    foundedOn: '2008-04-15',
    eligibleForFlag: false,
    names: [
      { name: 'Chi cục Quản lý thị trường', shortName: 'QLTT' },
      {
        name: 'Cục Quản lý thị trường tỉnh Bắc Lĩnh',
        shortName: 'QLTT',
        from: '2018-10-12',
        decision: 'Quyết định số 3665/QĐ-BCT ngày 11/10/2018',
      },
      {
        name: 'Chi cục Quản lý thị trường',
        shortName: 'QLTT',
        from: '2025-03-01',
        decision: 'Quyết định số 318/QĐ-UBND ngày 27/02/2025',
      },
    ],
    parents: [
      { parent: 'department' },
      { parent: 'market-control-general-department', from: '2018-10-12' },
      { parent: 'department', from: '2025-03-01' },
    ],
  },
  {
    key: 'market-operations',
    kind: 'division',
    foundedOn: '2008-04-15',
    names: [{ name: 'Phòng Nghiệp vụ - Tổng hợp', shortName: 'NVTH' }],
    parents: inBranch,
  },
  {
    key: 'market-team-1',
    kind: 'division',
    foundedOn: '2008-04-15',
    names: [{ name: 'Đội Quản lý thị trường số 1', shortName: 'Đội 1' }],
    parents: inBranch,
  },
  {
    key: 'market-team-2',
    kind: 'division',
    foundedOn: '2008-04-15',
    names: [{ name: 'Đội Quản lý thị trường số 2', shortName: 'Đội 2' }],
    parents: inBranch,
  },
  {
    key: 'market-team-3',
    kind: 'division',
    foundedOn: '2008-04-15',
    names: [{ name: 'Đội Quản lý thị trường số 3', shortName: 'Đội 3' }],
    parents: inBranch,
  },
  {
    key: 'market-team-4',
    kind: 'division',
    foundedOn: '2008-04-15',
    dissolvedOn: '2021-06-01',
    names: [{ name: 'Đội Quản lý thị trường số 4', shortName: 'Đội 4' }],
    parents: inBranch,
  },
] as const satisfies readonly SampleUnit[];
