/** The lowest rating that a rule accepts. */
export type LeastRating = 'HTXS' | 'HTT' | 'HT';

/** A day of the year, `MM-DD`. */
export type MonthDay = `${number}-${number}`;

/** A share that percent cannot write exactly, such as two thirds. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How long a file is kept, in years. */
export type RetentionYears = number | 'permanent';

/** The awards that earlier merit of a collective is counted in. */
export type CountedAward = 'COCP' | 'COT' | 'BKTTG' | 'BKT';

/** One way of having enough flags and diplomas; a list of them is read as "or". */
export interface AwardCombination {
  readonly needs: Readonly<Partial<Record<CountedAward, number>>>;
  /** Only for collectives that are not among those to which emulation flags are given. */
  readonly onlyWithoutFlag?: true;
}
