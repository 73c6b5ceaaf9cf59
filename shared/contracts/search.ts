import { z } from 'zod';

/** One line of the search box. */
export interface SearchHit {
  readonly kind: 'person' | 'unit' | 'decision';
  readonly id: number;
  readonly title: string;
  readonly subtitle: string;
  /** True when the typed accents are exactly these. */
  readonly isExact: boolean;
}

export const searchInputs = {
  'search:find': z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(200) }),
} as const;

export interface SearchOutputs {
  'search:find': readonly SearchHit[];
}
