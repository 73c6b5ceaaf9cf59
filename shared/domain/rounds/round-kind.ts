import type { AwardLevel } from '../awards/award-catalogue.ts';
import type { CommendationKind } from '../eligibility/case-codes.ts';

/** What a round of commendation is for. Law 06/2022/QH15, Article 8; commemorative medals (Article 71) are a round of their own. */
export const roundKinds = ['merit', 'movement', 'unexpected', 'dedication', 'medal', 'foreign-relations'] as const;
export type RoundKind = (typeof roundKinds)[number];

export const roundKindNames: Readonly<Record<RoundKind, string>> = {
  merit: 'Công trạng hằng năm',
  movement: 'Phong trào, chuyên đề',
  unexpected: 'Thành tích đột xuất',
  dedication: 'Quá trình cống hiến',
  medal: 'Kỷ niệm chương',
  'foreign-relations': 'Đối ngoại',
};

/** The kind of commendation that a decision of the round names. */
export function decisionKindOf(kind: RoundKind): CommendationKind {
  return kind === 'medal' ? 'dedication' : kind;
}

/** The kind by which the law judges an award proposed in a round: a commemorative medal has one standard only (Article 71). */
export function lawKindOf(kind: RoundKind, awardCode: string): CommendationKind {
  return kind === 'medal' || awardCode === 'KNC' ? 'merit' : kind;
}

/** Who is asked to decide a proposal. Law 06/2022/QH15, Articles 77–80. */
export const deciders = ['department', 'province', 'ministry', 'prime-minister', 'president'] as const;
export type Decider = (typeof deciders)[number];

export const deciderNames: Readonly<Record<Decider, string>> = {
  department: 'Giám đốc Sở',
  province: 'Chủ tịch Ủy ban nhân dân tỉnh',
  ministry: 'Bộ trưởng Bộ Công Thương',
  'prime-minister': 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

/** Short names for a column. */
export const deciderShortNames: Readonly<Record<Decider, string>> = {
  department: 'Sở',
  province: 'Tỉnh',
  ministry: 'Bộ',
  'prime-minister': 'Thủ tướng',
  president: 'Chủ tịch nước',
};

/**
 * Who decides an award, unless the officer says otherwise: by its level; the branch's commemorative medal, the ministry.
 * Law 06/2022/QH15, Articles 71, 77–80.
 */
export function deciderOf({ code, level }: { readonly code: string; readonly level: AwardLevel }): Decider {
  if (code === 'KNC') return 'ministry';
  switch (level) {
    case 'grassroots':
      return 'department';
    case 'province':
      return 'province';
    case 'government':
      return 'prime-minister';
    case 'state':
      return 'president';
    default:
      return level satisfies never;
  }
}
