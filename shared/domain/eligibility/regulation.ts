import type { IsoDate } from '../../dates/iso-date.ts';
import type { RegulationValues } from '../../law/regulation-values.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';
import type { ScopeCode } from './case-codes.ts';

/** A demand in words that the program can judge, serializable as JSON. `years` are counted back from the year of the case. */
export type RegulationDemand =
  /** Each of the last years rated so, or better. */
  | {
      readonly kind: 'minimumRating';
      readonly rating: RatingCode;
      readonly years: number;
    }
  /** Initiatives of a scope or wider in the last years. */
  | {
      readonly kind: 'initiatives';
      readonly scope: ScopeCode;
      readonly count: number;
      readonly years: number;
    }
  /** So many awards of a code in the last years. */
  | {
      readonly kind: 'awards';
      readonly award: AwardCode;
      readonly count: number;
      readonly years: number;
    }
  /** A title in each of the last years, the year of the case included. */
  | {
      readonly kind: 'consecutiveTitles';
      readonly award: AwardCode;
      readonly years: number;
    }
  | { readonly kind: 'priorAward'; readonly award: AwardCode }
  | {
      readonly kind: 'memberShare';
      readonly of: 'completed' | 'advancedLaborers';
      readonly percent: number;
    }
  | { readonly kind: 'existence'; readonly years: number }
  /** The dossier is received by a day: `monthDay` of the year of the case, or of a later year. */
  | {
      readonly kind: 'receivedBy';
      readonly monthDay: string;
      readonly yearsLater: number;
    }
  /** Nothing that a record proves; the officer confirms it. */
  | { readonly kind: 'confirm'; readonly question: string }
  /** One of them suffices. */
  | { readonly kind: 'anyOf'; readonly demands: readonly RegulationDemand[] };

/** A demand that the province or the office adds to the law's, from a day on. */
export interface RegulationCriterion {
  /** Unique within the regulation. */
  readonly key: string;
  readonly award: AwardCode;
  /** Absent: every kind of subject that the award is given to. */
  readonly subject?: SubjectKind | undefined;
  readonly label: string;
  /** Where in the regulation: `Điều 5 khoản 2`. */
  readonly place: string;
  readonly from: IsoDate;
  readonly demand: RegulationDemand;
}

/**
 * A regulation of the province or the office, or a decree that the program does not know yet: figures in place of the state's, and
 * demands added to the law's. Dated and cited like the state's; plain JSON, so that it travels as a file.
 */
export interface Regulation extends RegulationValues {
  readonly criteria: readonly RegulationCriterion[];
}
