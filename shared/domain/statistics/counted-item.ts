/** Anything that a form counts: an award, a movement, an officer, a body. */
export interface CountedItem {
  /** Unique among the items of a form. */
  readonly key: string;
  /** As the names behind a number show it. */
  readonly name: string;
  /** Beside the name: award and year, unit, period. */
  readonly detail: string;
  /** The record that it leads to; null: there is none. */
  readonly place: { readonly kind: 'person' | 'unit' | 'movement'; readonly id: number } | null;
}
