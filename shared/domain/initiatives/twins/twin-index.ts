import { twinTerms } from './twin-terms.ts';

/** An initiative as it is compared. Texts are folded (`foldText`), so that accents do not matter. */
export interface ComparedInitiative {
  readonly id: number;
  readonly foldedName: string;
  /** Empty where there is none. */
  readonly foldedSummary: string;
  readonly authorIds: readonly number[];
}

/** A similar initiative: 0 nothing in common, 1 the same words. */
export interface Twin {
  readonly id: number;
  readonly score: number;
}

/**
 * From here on two initiatives are shown as similar. Chosen on test/fixtures/twins/topics-for-choosing, a little to the side of
 * finding one too many: a wrong hint costs a glance, a missed twin a decision taken back.
 */
export const SIMILAR_FROM = 0.42;

/** Titles say what an initiative is about; summaries are long and tell much that others tell too. */
const NAME_SHARE = 0.62;
/** What the same authors add to what is alike already. */
const AUTHOR_BONUS = 0.12;
/** So many of the likeliest are compared in full. */
const CANDIDATES = 60;
/** With few initiatives nothing is rare; they are weighed as among so many. */
const LEAST_COLLECTION = 300;

interface Entry extends ComparedInitiative {
  readonly name: Uint32Array;
  /** Of name and summary. */
  readonly all: Uint32Array;
}

/** What the terms weigh now, and each entry's sums. */
interface Weighing {
  readonly weights: Float64Array;
  /** The weight of a term that nobody has written before, its share being one. */
  readonly unseen: number;
  readonly nameSums: Float64Array;
  readonly allSums: Float64Array;
}

/** Finds initiatives like one. */
export interface TwinIndex {
  /** Puts one in, in place of the one of its id; what is there already as it is costs nothing. */
  put(initiative: ComparedInitiative): void;
  /** Leaves only these. */
  keep(ids: ReadonlySet<number>): void;
  /** The similar ones, most alike first; `except` is left out (the initiative itself). */
  find(initiative: ComparedInitiative, options?: { readonly except?: number; readonly from?: number }): Twin[];
}

/** Indexes initiatives by their words and pairs of words, the rare ones counting most. */
export function twinIndex(initiatives: readonly ComparedInitiative[] = []): TwinIndex {
  const terms = twinTerms();
  /** By place; a place whose entry was replaced or left is empty. */
  const entries: (Entry | null)[] = [];
  const placeOf = new Map<number, number>();
  const postings: number[][] = [];
  let weighing: Weighing | null = null;

  const drop = (id: number) => {
    const place = placeOf.get(id);
    if (place === undefined) return;
    for (const term of entries[place]?.all ?? []) postings[term] = (postings[term] ?? []).filter((at) => at !== place);
    entries[place] = null;
    placeOf.delete(id);
    weighing = null;
  };
  const put = (initiative: ComparedInitiative) => {
    const known = entries[placeOf.get(initiative.id) ?? -1];
    if (known && isSame(known, initiative)) return;
    drop(initiative.id);
    const name = terms.learn(initiative.foldedName);
    const all = merged(name, initiative.foldedSummary === '' ? noTerms : terms.learn(initiative.foldedSummary));
    for (const term of all) {
      const places = postings[term];
      if (places) places.push(entries.length);
      else postings[term] = [entries.length];
    }
    placeOf.set(initiative.id, entries.length);
    entries.push({ ...initiative, name, all });
    weighing = null;
  };
  const weigh = (): Weighing => {
    const size = Math.max(placeOf.size, LEAST_COLLECTION);
    const weights = Float64Array.from(terms.shares, (share, term) => {
      return share * Math.log(1 + size / (1 + (postings[term]?.length ?? 0)));
    });
    const nameSums = Float64Array.from(entries, (entry) => sumOf(entry?.name ?? noTerms, weights));
    const allSums = Float64Array.from(entries, (entry) => sumOf(entry?.all ?? noTerms, weights));
    return { weights, unseen: Math.log(1 + size), nameSums, allSums };
  };

  for (const initiative of initiatives) put(initiative);
  return {
    put,
    keep(ids) {
      for (const id of [...placeOf.keys()]) if (!ids.has(id)) drop(id);
    },
    find(initiative, { except, from = SIMILAR_FROM } = {}) {
      weighing ??= weigh();
      const { weights, unseen, nameSums, allSums } = weighing;
      const name = terms.look(initiative.foldedName);
      const summary = terms.look(initiative.foldedSummary);
      const all = merged(name.known, summary.known);
      const nameSum = sumOf(name.known, weights) + name.unknownShare * unseen;
      const allSum = sumOf(all, weights) + (name.unknownShare + summary.unknownShare) * unseen;
      const nameTerms = new Set(name.known);
      const allTerms = new Set(all);
      const twins: Twin[] = [];
      for (const place of likeliest(all, postings, weights, allSums)) {
        const entry = entries[place];
        if (!entry || entry.id === except) continue;
        const ofName = alike(entry.name, nameTerms, weights, nameSums[place] ?? 0, nameSum);
        const ofAll = alike(entry.all, allTerms, weights, allSums[place] ?? 0, allSum);
        const hasBoth = entry.foldedSummary !== '' && initiative.foldedSummary !== '';
        const words = hasBoth ? NAME_SHARE * ofName + (1 - NAME_SHARE) * ofAll : Math.max(ofName, ofAll);
        const score = withAuthors(words, entry.authorIds, initiative.authorIds);
        if (score >= from) twins.push({ id: entry.id, score });
      }
      return twins.sort((left, right) => right.score - left.score || left.id - right.id);
    },
  };
}

const noTerms = new Uint32Array();

function isSame(left: ComparedInitiative, right: ComparedInitiative): boolean {
  return (
    left.foldedName === right.foldedName &&
    left.foldedSummary === right.foldedSummary &&
    left.authorIds.length === right.authorIds.length &&
    left.authorIds.every((id, place) => id === right.authorIds[place])
  );
}

function merged(left: Uint32Array, right: Uint32Array): Uint32Array {
  if (right.length === 0) return left;
  const both = new Set(left);
  for (const term of right) both.add(term);
  return Uint32Array.from(both);
}

function sumOf(terms: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  for (const term of terms) sum += weights[term] ?? 0;
  return sum;
}

/** The places of the entries that share most with what is asked, each measured by its own length. */
function likeliest(
  terms: Uint32Array,
  postings: readonly (readonly number[])[],
  weights: Float64Array,
  sums: Float64Array,
): number[] {
  const shared = new Float64Array(sums.length);
  const touched: number[] = [];
  for (const term of terms) {
    const weight = weights[term] ?? 0;
    for (const place of postings[term] ?? []) {
      if (shared[place] === 0) touched.push(place);
      shared[place] = (shared[place] ?? 0) + weight;
    }
  }
  const asked = sumOf(terms, weights);
  for (const place of touched) shared[place] = (shared[place] ?? 0) / (asked + (sums[place] ?? 0));
  return touched.sort((left, right) => (shared[right] ?? 0) - (shared[left] ?? 0)).slice(0, CANDIDATES);
}

/** What two texts have in common of what they say together, between 0 and 1; a short one inside a long one counts as well. */
function alike(
  terms: Uint32Array,
  asked: ReadonlySet<number>,
  weights: Float64Array,
  sum: number,
  askedSum: number,
): number {
  let shared = 0;
  for (const term of terms) if (asked.has(term)) shared += weights[term] ?? 0;
  if (shared === 0) return 0;
  const both = (2 * shared) / (sum + askedSum);
  const contained = shared / Math.min(sum, askedSum);
  return Math.min(1, 0.75 * both + 0.25 * contained);
}

function withAuthors(score: number, left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return score;
  const shared = left.filter((id) => right.includes(id)).length;
  const share = shared / Math.min(left.length, right.length);
  return Math.min(1, score * (1 + AUTHOR_BONUS * share));
}
