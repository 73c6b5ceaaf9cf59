/** Yearly ratings (mức xếp loại chất lượng), best first. Nghị định 90/2020/NĐ-CP; Nghị định 335/2025/NĐ-CP. */
export const ratingCodes = ['HTXS', 'HTT', 'HT', 'KHT'] as const;

export type RatingCode = (typeof ratingCodes)[number];

/** The full Vietnamese name of each rating, as printed on lists. */
export const ratingNames: Readonly<Record<RatingCode, string>> = {
  HTXS: 'Hoàn thành xuất sắc nhiệm vụ',
  HTT: 'Hoàn thành tốt nhiệm vụ',
  HT: 'Hoàn thành nhiệm vụ',
  KHT: 'Không hoàn thành nhiệm vụ',
};

const ratingRank: Readonly<Record<RatingCode, number>> = { HTXS: 1, HTT: 2, HT: 3, KHT: 4 };

/** True if `rating` is `minimum` or better. */
export function isRatingAtLeast(rating: RatingCode, minimum: RatingCode): boolean {
  return ratingRank[rating] <= ratingRank[minimum];
}
