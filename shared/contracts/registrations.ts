import { z } from 'zod';
import type { AwardCode } from '../domain/awards/award-code.ts';
import type { KeptState, PromiseState } from '../domain/registrations/compare-with-promise.ts';
import { type FactOwner, factOwner } from './facts.ts';
import { isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** Đăng ký thi đua: what a person or collective promises for a year. */
export interface Registration {
  readonly id: number;
  readonly owner: FactOwner;
  readonly year: number;
  /** Titles and forms of commendation registered for, in order of precedence (highest first). */
  readonly awardTypeIds: readonly number[];
  readonly registeredOn: string | null;
  /** Sáng kiến dự kiến. */
  readonly initiativeName: string | null;
  readonly note: string | null;
}

/** One line of the registration table: everybody who can register that year, registered or not. */
export interface RegistrationRow {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
  /** The place of the unit in the office's order. */
  readonly unitOrder: number;
  readonly position: string | null;
  /** Civil servant, public employee …; null for a collective, and where it is not known. */
  readonly personKind: string | null;
  /** False: registered and left (or was dissolved) since. */
  readonly isPresent: boolean;
  /** Null: has not registered. */
  readonly registration: Registration | null;
}

/** How many of a unit (without its sub-units, which have their own line) have registered. The goal is 100%. */
export interface RegistrationCoverage {
  readonly unitId: number | null;
  readonly unitName: string;
  readonly people: number;
  readonly registeredPeople: number;
  /** Whether the unit itself registered as a collective. */
  readonly isRegistered: boolean;
  /** Who has not, by name; empty where names were not asked for. */
  readonly missing: readonly { readonly personId: number; readonly fullName: string }[];
}

/** Why an award cannot be reached (or is not known to be) in a year: the condition, in a sentence, and its provision. */
export interface RegistrationObstacle {
  readonly award: AwardCode;
  readonly reason: string;
  readonly provision: string;
}

/** Somebody who registered for what cannot be reached this year, and what can. */
export interface RegistrationWarning {
  readonly owner: FactOwner;
  readonly obstacles: readonly RegistrationObstacle[];
  /** The highest first. */
  readonly reachable: readonly AwardCode[];
}

/** What somebody can reach in a year if it goes as well as it still can. */
export interface RegistrationReach {
  readonly reachable: readonly AwardCode[];
  readonly obstacles: readonly RegistrationObstacle[];
  /** Where a fact is missing. */
  readonly unknown: readonly RegistrationObstacle[];
}

/** January's promise beside December's result of one person or collective, and what lay between. */
export interface PromiseResult {
  readonly owner: FactOwner;
  readonly name: string;
  readonly sortKey: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly unitOrder: number;
  readonly position: string | null;
  readonly promised: readonly { readonly awardTypeId: number; readonly shortName: string; readonly state: KeptState }[];
  readonly received: readonly { readonly awardTypeId: number; readonly shortName: string }[];
  readonly state: PromiseState;
  /** Sentences: the rating, the initiative, discipline, the condition that was not met. */
  readonly between: readonly string[];
}

/** A change of one registration. What is left out stays; a registration left with nothing is removed. */
export const registrationChange = z.strictObject({
  owner: factOwner,
  awardTypeIds: z.array(recordId).max(20).optional(),
  initiativeName: optionalText('sáng kiến dự kiến', 500).optional(),
  registeredOn: isoDate.nullable().optional(),
  note: optionalText('ghi chú').optional(),
});
export type RegistrationChange = z.output<typeof registrationChange>;

export const registrationInputs = {
  'registrations:list': z.strictObject({ year, subject: z.enum(['person', 'unit']) }),
  /** `withNames` false: the counts alone, where a file may hold 20,000 who have not registered. */
  'registrations:coverage': z.strictObject({ year, withNames: z.boolean() }),
  'registrations:warnings': z.strictObject({ year, subject: z.enum(['person', 'unit']) }),
  'registrations:reach': z.strictObject({ year, owner: factOwner }),
  /** Đăng ký và kết quả: what was promised and what was conferred. */
  'registrations:results': z.strictObject({ year, subject: z.enum(['person', 'unit']) }),
  /** Registrations typed, pasted or filled down: one step. */
  'registrations:save': z.strictObject({
    label: requiredText('tên bước').optional(),
    year,
    changes: z.array(registrationChange).min(1).max(20_000),
  }),
  /** Copies an earlier year's registrations to those who have none yet; never over an existing one. */
  'registrations:copy': z.strictObject({ fromYear: year, year, subject: z.enum(['person', 'unit']) }),
} as const;

export interface RegistrationOutputs {
  'registrations:list': readonly RegistrationRow[];
  'registrations:coverage': readonly RegistrationCoverage[];
  'registrations:warnings': readonly RegistrationWarning[];
  'registrations:reach': RegistrationReach;
  'registrations:results': readonly PromiseResult[];
  'registrations:save': { readonly changed: number };
  'registrations:copy': { readonly copied: number };
}
