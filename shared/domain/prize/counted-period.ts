import type { AwardCode } from '../awards/award-code.ts';
import type { CountedPeriod } from './combine-prizes.ts';

/** Years of achievement that a merit award is for, where they are more than one. Luật 06/2022/QH15, Điều 21, 22, 36–44, 73, 74. */
const yearsCounted: Readonly<Partial<Record<AwardCode, number>>> = {
  CSTDT: 3,
  CSTDTQ: 6,
  BKT: 2,
  BKTTG: 5,
  HCLD3: 5,
  HCLD2: 5,
  HCLD1: 5,
  HCDL3: 10,
  HCDL2: 10,
  HCDL1: 10,
};

/** The usual counted period of a merit award for `year`: one year for yearly titles, three for CSTDT, … The officer may correct it. */
export function usualCountedPeriod(award: AwardCode, year: number): CountedPeriod {
  return { fromYear: year - (yearsCounted[award] ?? 1) + 1, toYear: year };
}
