import type { SampleSuccession } from './sample-unit.ts';

/** Merges and splits, in time order. */
export const sampleSuccessions: readonly SampleSuccession[] = [
  {
    kind: 'merge',
    on: '2016-07-01',
    from: ['industry-promotion', 'trade-promotion'],
    to: ['promotion-center'],
    decision: 'Quyết định số 958/QĐ-UBND ngày 20/6/2016',
  },
  {
    kind: 'split',
    on: '2017-04-01',
    from: ['industry-and-energy'],
    to: ['industry', 'energy'],
    decision: 'Quyết định số 377/QĐ-UBND ngày 20/3/2017',
  },
  {
    kind: 'merge',
    on: '2021-01-01',
    from: ['import-export'],
    to: ['trade'],
    decision: 'Quyết định số 2215/QĐ-UBND ngày 21/12/2020',
  },
  {
    kind: 'merge',
    on: '2021-06-01',
    from: ['market-team-4'],
    to: ['market-team-3'],
    decision: 'Quyết định số 1190/QĐ-TCQLTT ngày 18/5/2021',
  },
  {
    kind: 'merge',
    on: '2025-03-01',
    from: ['agriculture', 'environment'],
    to: ['agriculture-and-environment'],
    decision: 'Nghị quyết số 12/NQ-HĐND ngày 25/02/2025',
  },
  {
    kind: 'merge',
    on: '2025-03-01',
    from: ['transport'],
    to: ['construction'],
    decision: 'Nghị quyết số 12/NQ-HĐND ngày 25/02/2025',
  },
  {
    kind: 'merge',
    on: '2025-07-01',
    from: ['former-department'],
    to: ['department'],
    decision: 'Quyết định số 02/QĐ-UBND ngày 01/7/2025',
  },
];
