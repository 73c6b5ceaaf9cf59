import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import type {
  AbsenceReason,
  AwardStatusCode,
  CommendationKind,
  DisciplineForm,
  ReviewKind,
  ScopeCode,
} from '#shared/domain/eligibility/case-codes.ts';
import type {
  AwardFact,
  CaseFacts,
  InitiativeFact,
  ReviewFact,
  YearRating,
} from '#shared/domain/eligibility/case-input.ts';
import { widestScope } from '#shared/domain/initiatives/recognized-scope.ts';
import { lawKindOf, type RoundKind } from '#shared/domain/rounds/round-kind.ts';
import type { CaseFactRows } from '../../database/repositories/case-fact-repository.ts';
import type { Row } from '../../database/rows.ts';

/** What a person's own row tells the law. */
export interface PersonBasics {
  readonly id: number;
  readonly gender: 'male' | 'female' | null;
  readonly startedOn: string | null;
}

/**
 * A person's facts as the law engine takes them. The office's register is what is known: its lists (awards, initiatives,
 * discipline, reviews) are complete, an empty one is known to be empty; a rating or a starting day not entered is unknown.
 * An absence that is not over lasts to the day of the case.
 */
export function personCaseFacts(rows: CaseFactRows, person: PersonBasics, on: IsoDate): CaseFacts {
  const of = (group: keyof CaseFactRows): readonly Row[] => rows[group].get(person.id) ?? [];
  return {
    ...(person.gender === null ? {} : { gender: person.gender }),
    ratings: of('ratings').map(toRating),
    awards: [...of('awards').map(toAward), ...of('proposals').map(toProposedAward)],
    initiatives: of('initiatives')
      .filter((row) => row.state !== 'refused')
      .map((row) => toInitiative(row, of('widerRecognitions'), of('initiativeUses'), on)),
    researchTopics: of('researchTopics').map((row) => ({
      acceptedOn: row.accepted_on as IsoDate | null,
      scope: row.scope as ScopeCode,
    })),
    discipline: of('disciplines').map((row) => ({
      form: row.form as DisciplineForm,
      on: row.decided_on as IsoDate,
      until: row.until_on as IsoDate | null,
    })),
    underReview: of('reviews').map(toReview),
    employment: {
      ...(person.startedOn === null ? {} : { startedOn: person.startedOn as IsoDate }),
      absences: of('absences').map((row) => ({
        from: row.from_on as IsoDate,
        to: (row.to_on ?? (on > String(row.from_on) ? on : row.from_on)) as IsoDate,
        reason: row.reason as AbsenceReason,
        ...(row.has_good_result === null ? {} : { hasGoodResult: row.has_good_result === 1 }),
      })),
    },
  };
}

/**
 * An initiative as the law engine takes it on a day: how far it had been recognized by then, and which proposals of this author
 * it supported. Where none is recorded that is not known, and the engine asks the officer to confirm.
 */
function toInitiative(row: Row, wider: readonly Row[], uses: readonly Row[], on: IsoDate): InitiativeFact {
  const first = (row.scope ?? 'grassroots') as ScopeCode;
  const later = wider
    .filter((recognition) => recognition.initiative_id === row.id)
    .map((recognition) => ({
      scope: recognition.scope as ScopeCode,
      recognizedOn: String(recognition.recognized_on),
    }));
  const usedFor = uses
    .filter((use) => use.initiative_id === row.id)
    .map((use) => ({ award: use.code as AwardCode, year: Number(use.year) }));
  return {
    year: Number(row.year),
    recognizedOn: row.state === 'recognized' ? (row.recognized_on as IsoDate) : null,
    scope: widestScope([{ scope: first, recognizedOn: '' }, ...later], on) ?? first,
    ...(usedFor.length === 0 ? {} : { usedFor }),
  };
}

/** An award of the register as the law engine takes it; a day not known is left out, never guessed. */
export function toAward(row: Row): AwardFact {
  const kind = (row.commendation_kind ?? undefined) as CommendationKind | undefined;
  return {
    award: row.code as AwardCode,
    year: Number(row.year),
    status: row.status as AwardStatusCode,
    ...(row.decided_on === null ? {} : { decidedOn: row.decided_on as IsoDate }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** A proposal without a result, as an award that is not decided. */
export function toProposedAward(row: Row): AwardFact {
  const code = row.code as AwardCode;
  return { award: code, year: Number(row.year), decidedOn: null, kind: lawKindOf(row.kind as RoundKind, code) };
}

/** A year's rating. */
export function toRating(row: Row): YearRating {
  return { year: Number(row.year), rating: row.rating as RatingCode };
}

/** A review that bars awards while it lasts. */
export function toReview(row: Row): ReviewFact {
  return { kind: row.kind as ReviewKind, from: row.from_on as IsoDate, to: row.to_on as IsoDate | null };
}
