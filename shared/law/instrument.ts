import type { IsoDate } from '../dates/iso-date.ts';
import type { Certainty } from './certainty.ts';

/** What sort of text it is: luật, nghị định, thông tư, quyết định, hướng dẫn, công văn. */
export type InstrumentKind = 'law' | 'decree' | 'circular' | 'decision' | 'guidance' | 'letter';

/** A legal instrument (văn bản) that a figure or a condition rests on. */
export interface Instrument {
  readonly kind: InstrumentKind;
  /** Number and symbol: `06/2022/QH15`. */
  readonly number: string;
  /** The short form that provisions begin with: `Luật 06/2022/QH15`. */
  readonly title: string;
  /** What it is about. */
  readonly name: string;
  readonly issuer: string;
  /** Null where nobody here knows the day. */
  readonly issuedOn: IsoDate | null;
  readonly inForceOn: IsoDate | null;
  /** The first day on which it no longer holds; null while it holds. */
  readonly expiredOn: IsoDate | null;
  /** How sure the dates are. */
  readonly certainty: Certainty;
  /** Anything the officer should know before relying on it. */
  readonly note?: string;
}
