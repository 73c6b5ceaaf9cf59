import type { SubjectKind } from '../awards/subject-kind.ts';

/** An award as far as figures count it. */
export interface CountedAward {
  readonly shortName: string;
  readonly subject: SubjectKind;
  readonly gender: 'male' | 'female' | null;
  readonly recipientName: string;
  readonly amount: number | null;
}

/** A figure that a report may hold, and whom it counts. */
export interface Figure {
  /** As written in the report between braces: `số CSTĐCS nữ`. */
  readonly name: string;
  readonly value: number;
  /** The names behind the figure, in the order of the register; a sum of money has those who received any. */
  readonly people: readonly string[];
}

const kinds: readonly (readonly [suffix: string, holds: (award: CountedAward) => boolean])[] = [
  ['', () => true],
  [' cá nhân', (award) => award.subject === 'person'],
  [' tập thể', (award) => award.subject === 'collective'],
  [' nữ', (award) => award.subject === 'person' && award.gender === 'female'],
  [' nam', (award) => award.subject === 'person' && award.gender === 'male'],
];

/**
 * Every figure of a year's awards: for each title and commendation of the catalogue all, individuals, collectives, women, men;
 * and the same over all of them. A recipient whose gender nobody entered counts as neither woman nor man.
 */
export function awardFigures(awards: readonly CountedAward[], shortNames: readonly string[]): Figure[] {
  const ofType = Map.groupBy(awards, (award) => award.shortName);
  const groups: readonly (readonly [string, readonly CountedAward[]])[] = [
    ['lượt khen thưởng', awards],
    ...shortNames.map((name) => [name, ofType.get(name) ?? []] as const),
  ];
  const counts = groups.flatMap(([group, inGroup]) =>
    kinds.map(([suffix, holds]): Figure => {
      const counted = inGroup.filter(holds);
      return {
        name: `số ${group}${suffix}`,
        value: counted.length,
        people: counted.map((award) => award.recipientName),
      };
    }),
  );
  const rewarded = awards.filter((award) => (award.amount ?? 0) > 0);
  const sum = rewarded.reduce((total, award) => total + (award.amount ?? 0), 0);
  return [...counts, { name: 'tổng tiền thưởng', value: sum, people: rewarded.map((award) => award.recipientName) }];
}
