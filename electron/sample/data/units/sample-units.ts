import { departmentUnits } from './department-units.ts';
import { marketControlUnits } from './market-control-units.ts';
import { outsideUnits } from './outside-units.ts';
import type { SampleUnit } from './sample-unit.ts';

/** Every unit of the sample besides the department, in the office's own order. */
export const sampleUnits: readonly SampleUnit[] = [...departmentUnits, ...marketControlUnits, ...outsideUnits];

/** What tables call a unit by. */
export type UnitKey =
  | 'department'
  | (typeof departmentUnits)[number]['key']
  | (typeof marketControlUnits)[number]['key']
  | (typeof outsideUnits)[number]['key'];
