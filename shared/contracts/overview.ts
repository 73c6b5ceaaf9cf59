import { z } from 'zod';
import type { AwardCode } from '../domain/awards/award-code.ts';
import type { FactOwner } from './facts.ts';
import { year } from './fields.ts';
import type { TargetView } from './movements.ts';

/** A target of the department's year, with the movement it belongs to. */
export interface YearTarget extends TargetView {
  readonly movementId: number;
  readonly movementName: string;
}

/** Something that units were asked for by a day, and who has not sent it. */
export interface UnsentFiles {
  readonly key: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly asked: number;
  readonly missing: readonly { readonly unitId: number; readonly unitName: string }[];
}

/** Somebody whom the law does not rule out for an award of the year, and who has not registered for it. */
export interface Unregistered {
  readonly owner: FactOwner;
  readonly name: string;
  readonly unitName: string | null;
  /** True: every condition is met already; false: something is still not known. */
  readonly isCertain: boolean;
}

export interface UnregisteredAward {
  readonly award: AwardCode;
  readonly awardName: string;
  readonly count: number;
  /** Empty where names were not asked for. */
  readonly people: readonly Unregistered[];
}

export const overviewInputs = {
  /** The targets of the department's own movements of a year. */
  'overview:targets': z.strictObject({ year }),
  /** Files that units still owe: fill-in forms, and proposals in open rounds. */
  'overview:unsent': z.strictObject({}),
  /** Who could reach an award this year and has not registered for it. Judges everybody: ask for it by itself. */
  'overview:unregistered': z.strictObject({ year, withNames: z.boolean() }),
} as const;

export interface OverviewOutputs {
  'overview:targets': readonly YearTarget[];
  'overview:unsent': readonly UnsentFiles[];
  'overview:unregistered': readonly UnregisteredAward[];
}
