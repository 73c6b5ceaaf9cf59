import { z } from 'zod';
import type { PairReason } from '../domain/names/same-person.ts';
import type { SpellingProblem } from '../domain/names/spelling.ts';
import { recordId, requiredText } from './fields.ts';
import { type PersonPage, type PersonRow, personFields } from './people.ts';

/** Two records that may be one person. */
export interface LikelyPair {
  readonly first: PersonRow;
  readonly second: PersonRow;
  /** 0–100: from 70 on very likely. */
  readonly score: number;
  readonly reasons: readonly PairReason[];
}

/** Two records that the officer has called two people. */
export interface DifferentPair {
  readonly id: number;
  readonly first: PersonRow;
  readonly second: PersonRow;
}

/** One of two records of a pair, with everything that is known. */
export interface PairSide extends PersonPage {
  readonly otherSpellings: readonly string[];
  /** What else points at the record, counted: «2 mục xếp loại». */
  readonly uses: readonly string[];
}

/**
 * Two rows that cannot or should not both stand when the records are one: the ratings of one year, or the same award twice.
 * `canKeepBoth`: nothing forbids both. `isSame`: they say the same, so one is enough without asking.
 */
export interface MergeConflict {
  /** Names it in the answer. */
  readonly key: string;
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly isSame: boolean;
  readonly canKeepBoth: boolean;
}

/** Everything for deciding about a pair, side by side. */
export interface PairPage {
  readonly first: PairSide;
  readonly second: PairSide;
  readonly score: number;
  readonly reasons: readonly PairReason[];
  readonly conflicts: readonly MergeConflict[];
  readonly isCalledDifferent: boolean;
}

/** A name that looks odd, and how it would be written. */
export interface SpellingRow {
  readonly personId: number;
  readonly fullName: string;
  readonly sortKey: string;
  readonly proposal: string;
  readonly problems: readonly SpellingProblem[];
  /** False where only the officer can know. */
  readonly isSure: boolean;
  readonly bornYear: number | null;
  readonly unitName: string | null;
  /** How signed decisions print the name, most frequent first: they stay as they are. */
  readonly printed: readonly { readonly name: string; readonly count: number }[];
}

const conflictChoices = ['first', 'second', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

const pair = { firstId: recordId, secondId: recordId };

export const nameInputs = {
  'names:pairs': z.strictObject({}),
  'names:pair': z.strictObject(pair),
  /**
   * Makes one record of two: `firstId` stays and gets everything of `secondId`, its other spelling included. `fields` are the
   * facts as the officer has chosen them; `choices` answer the conflicts that are not the same, by their keys.
   */
  'names:merge': z.strictObject({
    ...pair,
    fields: personFields,
    choices: z.record(z.string().max(100), z.enum(conflictChoices)),
  }),
  'names:call-different': z.strictObject(pair),
  'names:different-pairs': z.strictObject({}),
  'names:forget-different': z.strictObject({ id: recordId }),
  'names:spellings': z.strictObject({}),
  'names:fix-spellings': z.strictObject({
    fixes: z
      .array(z.strictObject({ personId: recordId, fullName: requiredText('họ và tên') }))
      .min(1)
      .max(20_000),
  }),
  /** «Viết thế là đúng»: these names are not listed again as long as they stay letter for letter. */
  'names:accept-spellings': z.strictObject({ personIds: z.array(recordId).min(1).max(20_000) }),
} as const;

export interface NameOutputs {
  'names:pairs': { readonly pairs: readonly LikelyPair[]; readonly calledDifferent: number };
  'names:pair': PairPage;
  'names:merge': { readonly id: number };
  'names:call-different': null;
  'names:different-pairs': readonly DifferentPair[];
  'names:forget-different': null;
  'names:spellings': readonly SpellingRow[];
  'names:fix-spellings': { readonly fixed: number; readonly oldAwards: number };
  'names:accept-spellings': null;
}
