/** A proposal of an author that an initiative supported. */
export interface UseOfInitiative {
  readonly personId: number;
  readonly fullName: string;
  readonly awardShortName: string;
  readonly year: number;
}

/** One initiative supports one proposal: used for a title, not for a commendation, and the other way round. */
export const oneUseProvision = 'Công văn 5007/BNV-TĐKT năm 2023';

/** Authors who used the initiative for more than one proposal, a sentence for each. Công văn 5007/BNV-TĐKT, 2023, mục III.5c. */
export function secondUses(uses: readonly UseOfInitiative[]): readonly string[] {
  const byPerson = new Map<number, UseOfInitiative[]>();
  for (const use of uses) byPerson.set(use.personId, [...(byPerson.get(use.personId) ?? []), use]);
  return [...byPerson.values()]
    .filter((own) => own.length > 1)
    .map((own) => {
      const proposals = own.map(({ awardShortName, year }) => `${awardShortName} ${year}`).join(', ');
      return `${own[0]?.fullName ?? ''} đã dùng sáng kiến này cho ${own.length} đề nghị (${proposals}); mỗi sáng kiến chỉ làm căn cứ cho một đề nghị (${oneUseProvision}).`;
    });
}
