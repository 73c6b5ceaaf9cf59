import type { AwardLevel } from '../../awards/award-catalogue.ts';
import type { StatisticalAward } from '../statistical-award.ts';
import type { FormRow } from '../statistical-form.ts';

/** A line of the catalogue, as forms by award list it. */
export interface ListedAward {
  readonly code: string;
  readonly name: string;
  readonly level: AwardLevel;
  readonly precedence: number;
}

const levels: readonly (readonly [AwardLevel, string, string])[] = [
  ['state', 'I', 'Chủ tịch nước'],
  ['government', 'II', 'Chính phủ, Thủ tướng Chính phủ'],
  ['province', 'III', 'Bộ, ban, ngành, tỉnh'],
  ['grassroots', 'IV', 'Cơ sở'],
];

/** The total, then each level with its awards by precedence. */
export function awardTypeRows(types: readonly ListedAward[]): FormRow<StatisticalAward>[] {
  const ordered = [...types].sort((left, right) => left.precedence - right.precedence);
  const ofLevels = levels.flatMap(([level, numeral, label]): FormRow<StatisticalAward>[] => {
    const own = ordered.filter((type) => type.level === level);
    if (own.length === 0) return [];
    return [
      { key: level, code: numeral, label, level: 0, holds: (award) => award.level === level },
      ...own.map(
        (type, index): FormRow<StatisticalAward> => ({
          key: type.code,
          code: String(index + 1),
          label: type.name,
          level: 1,
          holds: (award) => award.code === type.code,
        }),
      ),
    ];
  });
  return [{ key: 'total', code: '', label: 'Tổng số', level: 0, holds: () => true }, ...ofLevels];
}
