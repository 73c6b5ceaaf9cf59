import type { Conclusion, CouncilPart, CouncilRules, Presence, Score, Vote } from '../score-summary.ts';

/** A session of the council with all that its papers say. */
export interface PrintedCouncil {
  readonly council: CouncilRules & {
    readonly name: string;
    readonly year: number;
    readonly decision: string | null;
    readonly decidedOn: string | null;
    readonly meetsOn: string | null;
    readonly opensAt: string | null;
    readonly closesAt: string | null;
    readonly place: string | null;
    readonly discussion: string | null;
  };
  readonly criteria: readonly { readonly id: number; readonly name: string; readonly mostPoints: number }[];
  readonly members: readonly {
    readonly id: number;
    readonly fullName: string;
    readonly post: string | null;
    readonly part: CouncilPart;
    readonly presence: Presence | null;
  }[];
  readonly items: readonly {
    readonly id: number;
    readonly name: string;
    readonly authors: string;
    readonly unitName: string | null;
    readonly opinion: string | null;
    readonly conclusion: Conclusion | null;
    readonly scores: readonly Score[];
    readonly votes: readonly Vote[];
  }[];
}

/** `83,21`. */
export function pointsOnPaper(points: number): string {
  return String(points).replace('.', ',');
}

/** Headings of the criteria, each once: they are placeholders as well. */
export function criterionHeadings(criteria: PrintedCouncil['criteria']): readonly string[] {
  const used = new Map<string, number>();
  return criteria.map(({ name, mostPoints }) => {
    const plain = `${name
      .replace(/[{}#/^]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()} (tối đa ${pointsOnPaper(mostPoints)})`;
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    return times === 1 ? plain : `${plain} – ${times}`;
  });
}
