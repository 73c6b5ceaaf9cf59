import { z } from 'zod';
import type { TextRange } from '../text/fold.ts';
import { optionalText, recordId, year } from './fields.ts';

/** An earlier initiative that is like the one asked about. */
export interface TwinRow {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly authors: string;
  /** «Đã công nhận», as the list says it. */
  readonly state: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly decision: string | null;
  /** 0 to 1: the same words are 1. */
  readonly score: number;
  readonly summary: string | null;
  /** Which parts of its name and summary the other has too. */
  readonly namePassages: readonly TextRange[];
  readonly summaryPassages: readonly TextRange[];
}

/** An initiative of the year asked for, and what is like it. */
export interface TwinGroup {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly authors: string;
  readonly twins: readonly TwinRow[];
}

export const twinInputs = {
  /** What is like a text that may not be saved yet; `id` null for a new one. */
  'initiatives:twins': z.strictObject({
    id: recordId.nullable(),
    name: z.string().max(500),
    summary: optionalText('tóm tắt'),
    authorIds: z.array(recordId).max(20),
  }),
  /** All initiatives of a year that have something like them, in that year or before. */
  'initiatives:twins-of-year': z.strictObject({ year }),
} as const;

export interface TwinOutputs {
  'initiatives:twins': readonly TwinRow[];
  'initiatives:twins-of-year': readonly TwinGroup[];
}
