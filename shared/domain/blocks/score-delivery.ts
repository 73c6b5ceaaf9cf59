import { foldText } from '../../text/fold.ts';
import type { ScoreEntry } from './compute-score.ts';
import type { CriterionFields } from './score-criterion.ts';
import type { ScoreStage } from './score-stage.ts';

/** Scores of one criterion as a member sends them; `place` counts the lines of the table from 0. */
export interface DeliveredScore {
  readonly place: number;
  readonly entry: ScoreEntry;
  /** What the member says it can show. */
  readonly evidence: string | null;
  /** Where each value stood in the file, for telling what is wrong with it: `D12`. */
  readonly cells: Partial<Readonly<Record<keyof ScoreEntry, string>>>;
}

/**
 * Scores of one member at one stage on their way to the block: out of a filled-in Excel file, or a package of a member that runs
 * the program. Offices number their records differently, so units go by name and criteria by their place in a table that must be
 * the same line by line.
 */
export interface ScoreDelivery {
  readonly blockName: string;
  readonly year: number;
  readonly tableName: string;
  /** See `tableFingerprint`. */
  readonly table: string;
  readonly unitName: string;
  readonly stage: Exclude<ScoreStage, 'verified'>;
  /** Who checked, in a cross-check. */
  readonly scorerName: string | null;
  readonly scores: readonly DeliveredScore[];
}

/** A short text that two tables share when they score alike: same lines, kinds, points, grades. Not a safeguard, only a check. */
export function tableFingerprint(totalPoints: number, criteria: readonly CriterionFields[]): string {
  const text = [
    totalPoints,
    ...criteria.map(({ level, kind, maxPoints, name, grades, pointsEach }) =>
      [level, kind, maxPoints ?? '', foldText(name), JSON.stringify(grades ?? ''), pointsEach ?? ''].join('|'),
    ),
  ].join('\n');
  // FNV-1a, 32 bits, twice with different starts.
  const hash = (start: number) => {
    let value = start;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x1b873593);
}

/** Whether two names mean the same body: letter case, accents and spaces aside. */
export function isSameBody(a: string, b: string): boolean {
  const plain = (name: string) =>
    foldText(name)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain(a) === plain(b);
}
