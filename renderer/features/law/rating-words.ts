import { type RatingCode, ratingCodes, ratingNames } from '#shared/domain/awards/rating-code.ts';

export { ratingNames };

/** Whether a value is a rating's code. */
export function isRatingCode(value: string): value is RatingCode {
  return (ratingCodes as readonly string[]).includes(value);
}
