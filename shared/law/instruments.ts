import type { Instrument } from './instrument.ts';
import { awardInstruments } from './instruments-awards.ts';
import { otherInstruments } from './instruments-other.ts';

const all = { ...awardInstruments, ...otherInstruments };

/** The key by which citations name an instrument. */
export type InstrumentKey = keyof typeof all;

/** Every legal instrument that the program cites. */
export const instruments: Readonly<Record<InstrumentKey, Instrument>> = all;
