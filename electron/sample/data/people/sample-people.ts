import { administration } from './administration.ts';
import { leaders } from './leaders.ts';
import { marketControl } from './market-control.ts';
import { nameDoubles } from './name-doubles.ts';
import { planningAndIndustry } from './planning-and-industry.ts';
import { promotionCenter } from './promotion-center.ts';
import type { SamplePerson } from './sample-person.ts';
import { tradeAndSafety } from './trade-and-safety.ts';

const tables = [
  ...leaders,
  ...administration,
  ...planningAndIndustry,
  ...tradeAndSafety,
  ...promotionCenter,
  ...marketControl,
  ...nameDoubles,
] as const;

/** What tables call a person by. */
export type PersonKey = (typeof tables)[number]['key'];

/** Everybody of the sample. All are invented. */
export const samplePeople: readonly SamplePerson<PersonKey>[] = tables;
