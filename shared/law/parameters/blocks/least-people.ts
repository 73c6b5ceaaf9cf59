import type { Parameter } from '../../parameter.ts';

/** Số người tối thiểu của mỗi đơn vị trong cụm. The state sets none: the province or the office does, by its regulation. */
export const blocksLeastPeople: Parameter<number> = {
  key: 'blocks.least-people',
  label: { vi: 'Số người tối thiểu của mỗi đơn vị trong cụm', en: 'Least people of a unit in a cluster' },
  unit: 'people',
  values: [],
  lastCheckedOn: '2026-11-21',
};
