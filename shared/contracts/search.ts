import { z } from 'zod';

/** What the search box finds. */
export const searchKinds = [
  'person',
  'unit',
  'decision',
  'movement',
  'initiative',
  'meeting',
  'round',
  'exemplar',
  'block',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One line of the search box. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: number;
  readonly title: string;
  readonly subtitle: string;
  /** True when the typed accents are exactly these. */
  readonly isExact: boolean;
}

export const searchInputs = {
  'search:find': z.strictObject({
    text: z.string().max(200),
    limit: z.number().int().min(1).max(200),
    /** Only these; absent: everything. */
    kinds: z.array(z.enum(searchKinds)).min(1).optional(),
  }),
} as const;

export interface SearchOutputs {
  'search:find': readonly SearchHit[];
}
