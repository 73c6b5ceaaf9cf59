import type { IsoDate } from '../../dates/iso-date.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';
import type {
  AbsenceReason,
  AwardStatusCode,
  CommendationKind,
  DisciplineForm,
  ReviewKind,
  ScopeCode,
} from './case-codes.ts';

/** Xếp loại chất lượng of one year. */
export interface YearRating {
  readonly year: number;
  readonly rating: RatingCode;
}

/** An award of the history. One of `year` and `decidedOn` is there; a missing year is the decision's. */
export interface AwardFact {
  readonly award: AwardCode;
  /** The year of the achievement. */
  readonly year?: number | undefined;
  /** Absent: granted, on a day not known. `null`: proposed, not decided yet. */
  readonly decidedOn?: IsoDate | null | undefined;
  /** Loại hình. Absent: taken for merit, and listed for the officer to confirm. */
  readonly kind?: CommendationKind | undefined;
  readonly status?: AwardStatusCode | undefined;
}

/** A proposal that an initiative supported. */
export interface InitiativeUse {
  readonly award: AwardCode;
  readonly year: number;
}

/** Sáng kiến. */
export interface InitiativeFact {
  /** The year of the achievement; absent: the year of recognition. */
  readonly year?: number | undefined;
  /** `null`: not recognized yet. */
  readonly recognizedOn?: IsoDate | null | undefined;
  readonly scope: ScopeCode;
  /** The proposals that it has supported. Absent: not known to have supported any. */
  readonly usedFor?: readonly InitiativeUse[] | undefined;
}

/** Đề tài, đề án, công trình khoa học. */
export interface ResearchTopicFact {
  readonly year?: number | undefined;
  /** Ngày nghiệm thu; `null`: not accepted yet. */
  readonly acceptedOn?: IsoDate | null | undefined;
  readonly scope: ScopeCode;
}

export interface DisciplineFact {
  readonly form: DisciplineForm;
  readonly on: IsoDate;
  /** The last day of the disciplinary period; `null`: not over. */
  readonly until?: IsoDate | null | undefined;
}

export interface ReviewFact {
  readonly kind: ReviewKind;
  readonly from: IsoDate;
  /** The last day; `null`: still open. */
  readonly to?: IsoDate | null | undefined;
}

export interface AbsenceFact {
  readonly from: IsoDate;
  /** The last day; `null`: still away. */
  readonly to: IsoDate | null;
  readonly reason: AbsenceReason;
  /** Of training only: whether the result was khá or better. */
  readonly hasGoodResult?: boolean | undefined;
}

/** Thuyên chuyển (`transfer`) or điều động, biệt phái for a term (`secondment`). */
export interface TransferFact {
  readonly kind: 'transfer' | 'secondment';
  readonly on: IsoDate;
}

export interface EmploymentFact {
  readonly startedOn?: IsoDate | undefined;
  readonly absences?: readonly AbsenceFact[] | undefined;
  readonly transfers?: readonly TransferFact[] | undefined;
  /** Nghề nặng nhọc, độc hại, nguy hiểm. */
  readonly isHeavyWork?: boolean | undefined;
}

/** A leading post, for commendation of dedication. */
export interface LeadershipFact {
  readonly post: 'department-director';
  readonly from: IsoDate;
  readonly to?: IsoDate | null | undefined;
}

/** The thematic movement that a thematic commendation concludes. */
export interface MovementFact {
  readonly startedOn: IsoDate;
  readonly concludedOn: IsoDate;
}

export interface YearMark {
  readonly year: number;
}

export interface MemberDisciplineFact {
  readonly form: DisciplineForm;
  readonly on: IsoDate;
}

/** The members of a collective in the year judged. Counts, of whole people. */
export interface MembersFact {
  readonly total?: number | undefined;
  /** Hoàn thành nhiệm vụ trở lên. */
  readonly completed?: number | undefined;
  readonly advancedLaborers?: number | undefined;
  readonly grassrootsEmulationFighters?: number | undefined;
  /** Not rated (fewer than six months), included in `total`. Absent: none. */
  readonly unrated?: number | undefined;
  readonly disciplined?: readonly MemberDisciplineFact[] | undefined;
}

/** What a household gave, as recognized. */
export interface ContributionFact {
  /** Đồng. */
  readonly value?: number | undefined;
}

/**
 * The facts of a case. What is absent is unknown; a list that is there is complete, an empty one known to be empty; except
 * ratings, where a year without one is unknown.
 */
export interface CaseFacts {
  readonly gender?: 'male' | 'female' | undefined;
  readonly ratings?: readonly YearRating[] | undefined;
  readonly awards?: readonly AwardFact[] | undefined;
  readonly initiatives?: readonly InitiativeFact[] | undefined;
  readonly researchTopics?: readonly ResearchTopicFact[] | undefined;
  readonly discipline?: readonly DisciplineFact[] | undefined;
  readonly underReview?: readonly ReviewFact[] | undefined;
  readonly employment?: EmploymentFact | undefined;
  readonly leadership?: readonly LeadershipFact[] | undefined;
  readonly movement?: MovementFact | undefined;
  readonly existsSince?: IsoDate | undefined;
  /** Whether the collective is among those to which emulation flags are given. */
  readonly eligibleForFlag?: boolean | undefined;
  readonly blockLeader?: readonly YearMark[] | undefined;
  readonly exceededTargets?: readonly YearMark[] | undefined;
  readonly members?: MembersFact | undefined;
  readonly contribution?: ContributionFact | undefined;
}

/** One question to the law: may this subject be proposed for this award, for this year, on this day? */
export interface CaseInput {
  readonly award: AwardCode;
  /** The year of the achievement. */
  readonly year: number;
  /** The day the dossier is received; it chooses the version of the law. */
  readonly on: IsoDate;
  readonly subject: SubjectKind;
  /** Loại hình; absent: công trạng. */
  readonly kind?: CommendationKind | undefined;
  readonly facts: CaseFacts;
}
