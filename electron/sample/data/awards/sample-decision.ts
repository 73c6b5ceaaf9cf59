import type { AwardLevel, AwardStatus, AwardSubject } from '#shared/contracts/awards.ts';
import type { CommendationKind } from '#shared/contracts/decisions.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** Somebody outside the records. */
export interface NamedRecipient {
  readonly name: string;
  readonly subject: AwardSubject;
}

/** One award of a decision, to whom it goes, and for what. */
export interface Conferral {
  readonly code: AwardCode;
  readonly units?: readonly UnitKey[];
  readonly people?: readonly PersonKey[];
  readonly named?: readonly NamedRecipient[];
  readonly citation: string;
  readonly status?: AwardStatus;
  /** `none`: a higher title of the same year is paid instead; left out: what the decrees say for that day. */
  readonly sum?: 'unknown' | 'none';
}

/** A signed decision of the sample. */
export interface SampleDecision {
  readonly number: string;
  readonly symbol: string;
  readonly signedOn: string;
  readonly issuer: string;
  readonly level: AwardLevel;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly kind: CommendationKind;
  readonly subjectLine: string;
  readonly note?: string;
  /** The year of the achievement. */
  readonly year: number;
  readonly conferrals: readonly Conferral[];
}
