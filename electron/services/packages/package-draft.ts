import type { PackageAnswer } from '#shared/contracts/packages.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { Database } from '../../database/database.ts';
import { oneNumber } from '../../database/rows.ts';
import type { PackageFile } from '../../packages/read-package.ts';
import type { ServiceContext } from '../service-context.ts';
import { computePlan, type MergePlan } from './merge/compute-plan.ts';

/** A package that was opened and not yet taken in. */
export interface PackageDraft {
  readonly id: number;
  readonly fileName: string;
  readonly file: PackageFile;
  readonly isSealed: boolean;
  readonly isOwnOffice: boolean;
  readonly staging: Database;
  readonly answers: Map<string, PackageAnswer>;
  plan: MergePlan;
  /** The newest step of the records that the plan rests on. */
  basedOnStep: number;
}

const drafts = new WeakMap<Database, Map<number, PackageDraft>>();
let lastId = 0;

/** Keeps the opened package beside the open file; one at a time: the one before is closed. */
export function keepPackageDraft(context: ServiceContext, draft: Omit<PackageDraft, 'id'>): PackageDraft {
  const known = drafts.get(context.database) ?? new Map<number, PackageDraft>();
  for (const id of known.keys()) dropPackageDraft(context, id);
  const kept: PackageDraft = { ...draft, id: ++lastId };
  known.set(kept.id, kept);
  drafts.set(context.database, known);
  return kept;
}

/** An opened package by its number. @throws AppFailureError notFound */
export function requirePackageDraft(context: ServiceContext, id: number): PackageDraft {
  return drafts.get(context.database)?.get(id) ?? fail({ kind: 'notFound', entity: 'packageDraft', id });
}

/** Closes an opened package; harmless where there is none. */
export function dropPackageDraft(context: ServiceContext, id: number): void {
  const draft = drafts.get(context.database)?.get(id);
  if (draft === undefined) return;
  draft.staging.close();
  draft.file.close();
  drafts.get(context.database)?.delete(id);
}

/** Works the plan out anew, after an answer or a step of the records. */
export function refreshPlan(context: ServiceContext, draft: PackageDraft): void {
  draft.plan = computePlan(context, {
    staging: draft.staging,
    kind: draft.file.manifest.kind,
    isOwnOffice: draft.isOwnOffice,
    answers: draft.answers,
  });
  draft.basedOnStep = newestStep(context);
}

/** The newest step of the records. */
export function newestStep(context: ServiceContext): number {
  return oneNumber(context.database, 'SELECT max(id) FROM change_sets');
}
