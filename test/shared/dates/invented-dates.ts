import fc from 'fast-check';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';

/** Every day from 1900 to 2199 alike. */
export const isoDates: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 109_570 })
  .map((days) => addDays('1900-01-01', days));
