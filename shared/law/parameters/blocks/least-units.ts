import type { Parameter } from '../../parameter.ts';

/** Số đơn vị tối thiểu của một cụm trong Sở. The state sets none: the province or the office does, by its regulation. */
export const blocksLeastUnits: Parameter<number> = {
  key: 'blocks.least-units',
  label: { vi: 'Số đơn vị tối thiểu của một cụm trong Sở', en: 'Least units of a cluster' },
  unit: 'times',
  values: [],
  lastCheckedOn: '2026-11-21',
};
