import { type SubjectKind, subjectKindNames } from '../awards/subject-kind.ts';

/** What the order of calling looks at. */
export interface CalledAward {
  readonly id: number;
  readonly awardTypeId: number;
  readonly awardName: string;
  /** 1 is the highest. */
  readonly precedence: number;
  readonly subject: SubjectKind;
  readonly unitOrder: number;
  readonly recipientSortKey: string;
  readonly year: number;
}

/** A group as it was arranged. */
export interface ArrangedGroup {
  readonly name: string;
  readonly awardIds: readonly number[];
}

const subjectOrder: Readonly<Record<SubjectKind, number>> = { collective: 0, household: 1, person: 2 };
/**
 * Who comes up together: the highest award first, collectives before households before people, at most `size` in a group, and
 * groups of one award as even as can be (11 by 5 are 4, 4, 3). Within an award by unit, then by name.
 */
export function arrangeGroups(awards: readonly CalledAward[], size: number): readonly ArrangedGroup[] {
  const ordered = [...awards].sort(
    (a, b) =>
      a.precedence - b.precedence ||
      b.year - a.year ||
      subjectOrder[a.subject] - subjectOrder[b.subject] ||
      a.unitOrder - b.unitOrder ||
      (a.recipientSortKey < b.recipientSortKey ? -1 : 1),
  );
  const kinds = Map.groupBy(ordered, ({ awardTypeId, year, subject }) => `${awardTypeId} ${year} ${subject}`);
  return [...kinds.values()].flatMap((kind) => {
    const [first] = kind;
    if (first === undefined) return [];
    const rounds = evenParts(kind, size);
    return rounds.map((round, index) => ({
      name: `${first.awardName} (${String(kind.length).padStart(2, '0')} ${subjectKindNames[first.subject]})${rounds.length === 1 ? '' : `, lượt ${index + 1}`}`,
      awardIds: round.map((award) => award.id),
    }));
  });
}

/** Cuts a list into parts of at most `size`, whose sizes differ by one at most. */
export function evenParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / Math.max(1, size));
  return Array.from({ length: parts }, (_, index) => {
    const from = Math.floor((index * items.length) / parts);
    const to = Math.floor(((index + 1) * items.length) / parts);
    return items.slice(from, to);
  });
}
