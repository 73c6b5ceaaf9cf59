import type { AwardType } from '#shared/contracts/awards.ts';
import type { ImportChange, ImportCorrections, ImportOutcome, UnitAnswer } from '#shared/contracts/imports.ts';
import type { ImportKind } from '#shared/domain/imports/import-kind.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import type { TableLayout } from '#shared/domain/imports/read-table.ts';
import type { SourceFile } from '#shared/domain/imports/source-sheet.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { PersonRecord } from '../../database/repositories/person-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import type { FileUnits } from './resolve-units.ts';

/** A unit in a plan: one of the records, or one that the import makes, by the key of its name. */
export type PlannedUnit =
  | { readonly kind: 'existing'; readonly id: number }
  | { readonly kind: 'new'; readonly key: string };

/** Whom a row is about: a record, or one that the import makes. */
export type PlannedOwner =
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'newPerson'; readonly key: string }
  | { readonly kind: 'unit'; readonly unit: PlannedUnit };

/** What a row writes. Everything in it was checked; applying it asks nothing more. */
export interface RowPlan {
  readonly owner: PlannedOwner | null;
  readonly person?: Partial<PersonRecord>;
  /** The first membership of somebody who has none. */
  readonly membership?: { readonly unit: PlannedUnit; readonly position: string | null };
  /** Authors who are not in the records yet. */
  readonly newAuthors?: readonly (Pick<RowPlan, 'person' | 'membership'> & { readonly key: string })[];
  /** The open membership's position, corrected. */
  readonly position?: { readonly membershipId: number; readonly position: string };
  readonly awards?: readonly {
    readonly awardTypeId: number;
    readonly year: number;
    readonly position: string | null;
    readonly unitName: string | null;
    readonly citation: string | null;
    readonly amount: number | null;
    readonly decisionNumber: string | null;
    readonly decidedOn: string | null;
    readonly issuer: string | null;
  }[];
  readonly ratings?: readonly { readonly year: number; readonly rating: string; readonly note: string | null }[];
  readonly registration?: {
    readonly year: number;
    readonly awardTypeIds: readonly number[];
    readonly initiativeName: string | null;
    readonly note: string | null;
    readonly registeredOn: string | null;
  };
  readonly proposals?: {
    readonly roundId: number;
    /** The day of the round: names, positions and units are those of then. */
    readonly judgedOn: string;
    readonly types: readonly Pick<AwardType, 'id' | 'family' | 'level' | 'code'>[];
    /** The unit that sent the file; null: the recipient's own. */
    readonly proposingUnitId: number | null;
    readonly position: string | null;
    readonly citation: string | null;
  };
  readonly initiative?: {
    readonly id: number | null;
    readonly record: Parameters<
      typeof import('../../database/repositories/initiative-repository.ts').writeInitiative
    >[2];
    readonly authors: readonly { readonly owner: PlannedOwner; readonly share: number | null }[];
  };
}

/** A problem with the place of its column, counted from 0. */
export interface DraftProblem {
  readonly severity: 'refusal' | 'question' | 'notice';
  readonly column: number | null;
  readonly message: string;
}

/** Somebody who may be meant. */
export interface DraftCandidate {
  readonly kind: 'person' | 'unit';
  readonly id: number;
  readonly score: number;
  readonly reason: string;
}

/** A row of the draft with what will happen to it. */
export interface DraftRow {
  readonly id: string;
  readonly sheet: number;
  /** Counted from 0. */
  readonly row: number;
  readonly values: ImportValues;
  readonly problems: readonly DraftProblem[];
  readonly outcome: ImportOutcome;
  readonly isLeftOut: boolean;
  readonly changes: readonly ImportChange[];
  readonly match: DraftCandidate | null;
  readonly candidates: readonly DraftCandidate[];
  /** Of a row with several names: whose question the candidates are, and the key of its answer. */
  readonly asked?: { readonly key: string; readonly name: string };
  readonly plan: RowPlan | null;
}

/** A unit's name in the file that the records do not have. */
export interface DraftUnitQuestion {
  readonly text: string;
  readonly rowCount: number;
  readonly candidates: readonly { readonly unitId: number; readonly name: string; readonly reason: string }[];
  readonly answer: UnitAnswer | null;
}

/** New people that rows of the draft speak of, by their keys. */
export type NewPeople = ReadonlyMap<string, { readonly fullName: string }>;

/** What the program makes of the file with the corrections so far. */
export interface DraftState {
  readonly kind: ImportKind;
  readonly kindReason: string | null;
  readonly layouts: readonly TableLayout[];
  /** Numbers of the sheets that are imported. */
  readonly used: ReadonlySet<number>;
  readonly year: number | null;
  readonly senderUnitId: number | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly issuer: string | null;
  /** The round that proposals go into. */
  readonly roundId: number | null;
  readonly rows: readonly DraftRow[];
  readonly unitQuestions: readonly DraftUnitQuestion[];
  /** Units that the import makes, by their keys. */
  readonly newUnits: FileUnits['newUnits'];
  readonly notices: readonly string[];
  readonly remembered: { readonly fileName: string; readonly usedAt: string } | null;
  /** The newest step of the records that this rests on. */
  readonly basedOnStep: number;
}

/** A file that was read and not yet applied. */
export interface Draft {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly source: SourceFile;
  corrections: Partial<ImportCorrections>;
  state: DraftState;
}

const MOST_DRAFTS = 4;
const drafts = new WeakMap<ServiceContext['database'], Map<number, Draft>>();
let lastId = 0;

/** Keeps a draft in memory beside the open file; the oldest of too many is dropped. */
export function keepDraft(context: ServiceContext, draft: Omit<Draft, 'id'>): Draft {
  let known = drafts.get(context.database);
  if (known === undefined) {
    known = new Map();
    drafts.set(context.database, known);
  }
  const kept = { ...draft, id: ++lastId };
  known.set(kept.id, kept);
  for (const id of known.keys()) if (known.size > MOST_DRAFTS) known.delete(id);
  return kept;
}

/** A draft by its number. @throws AppFailureError notFound */
export function requireDraft(context: ServiceContext, id: number): Draft {
  return drafts.get(context.database)?.get(id) ?? fail({ kind: 'notFound', entity: 'importDraft', id });
}

/** Forgets a draft; harmless where there is none. */
export function dropDraft(context: ServiceContext, id: number): void {
  drafts.get(context.database)?.delete(id);
}
