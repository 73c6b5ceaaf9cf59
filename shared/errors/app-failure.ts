/** One field of the input that cannot be accepted, and why. `path` is the field's name as the contract writes it. */
export interface FieldIssue {
  readonly path: string;
  readonly message: string;
}

/** A row that was changed again after the change set which the officer wants to take back. */
export interface ChangedSince {
  readonly table: string;
  readonly rowId: number;
  readonly label: string;
}

/** The things an officer can look for and not find. */
export type Entity =
  | 'office'
  | 'unit'
  | 'person'
  | 'membership'
  | 'decision'
  | 'award'
  | 'awardType'
  | 'initiative'
  | 'initiativeCouncil'
  | 'pledge'
  | 'block'
  | 'blockMember'
  | 'scoreCriterion'
  | 'scoreEvidence'
  | 'ceremony'
  | 'fundEntry'
  | 'movement'
  | 'exemplar'
  | 'exemplarMedium'
  | 'conference'
  | 'period'
  | 'target'
  | 'commitment'
  | 'calendarEntry'
  | 'round'
  | 'proposal'
  | 'council'
  | 'councilMember'
  | 'councilMeeting'
  | 'candidate'
  | 'councilDraft'
  | 'posting'
  | 'attachment'
  | 'import'
  | 'importDraft'
  | 'packageDraft'
  | 'package'
  | 'changeSet'
  | 'backup'
  | 'certificateDesign'
  | 'template'
  | 'document';

/** Why a unit's file cannot be read. */
export type ImportProblemKind =
  | 'protected'
  | 'damaged'
  | 'too-large'
  | 'bomb'
  | 'empty'
  | 'old-word'
  | 'old-excel'
  | 'pdf'
  | 'picture'
  | 'open-document'
  | 'unknown-format'
  | 'no-table';

/** Why a sealed (encrypted) file cannot be opened. */
export type SealedFileProblem = 'not-sealed' | 'newer' | 'damaged' | 'wrong-password' | 'password-needed';

/** Why a package of another office cannot be taken in. */
export type PackageFileProblem = 'not-a-package' | 'newer' | 'damaged' | 'other-office' | 'wrong-place' | 'no-office';

/**
 * Everything that can go wrong as expected. Sent as data over the border, matched in full,
 * and told to the officer by `failureSentence`. Anything else is a bug and becomes `unexpected`.
 */
export type AppFailure =
  | { readonly kind: 'invalidInput'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'notFound'; readonly entity: Entity; readonly id: number | string }
  /** The step `label` names a record that went away meanwhile, or takes away one that another record needs. */
  | { readonly kind: 'referenceGone'; readonly label: string }
  | { readonly kind: 'noOfficeOpen' }
  /** The program or the file waits for its password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'fileMissing'; readonly path: string }
  | { readonly kind: 'fileExists'; readonly path: string }
  | { readonly kind: 'fileNotOffice'; readonly path: string }
  | { readonly kind: 'fileDamaged'; readonly path: string; readonly detail: string }
  | { readonly kind: 'fileReadOnly'; readonly path: string }
  | { readonly kind: 'fileLocked'; readonly path: string }
  /** The file is only looked at: `by` has it open for writing (null: it is protected). */
  | { readonly kind: 'openReadOnly'; readonly path: string; readonly by: string | null }
  | { readonly kind: 'fileNewer'; readonly path: string; readonly version: number; readonly supported: number }
  | { readonly kind: 'sealedFile'; readonly path: string; readonly problem: SealedFileProblem }
  | {
      readonly kind: 'packageFile';
      readonly fileName: string;
      readonly problem: PackageFileProblem;
      readonly detail: string;
    }
  | { readonly kind: 'diskFull'; readonly path: string }
  | { readonly kind: 'saveFailed'; readonly path: string; readonly detail: string }
  | { readonly kind: 'duplicateDecision'; readonly number: string; readonly decisionId: number }
  | { readonly kind: 'inUse'; readonly entity: Entity; readonly by: string }
  | { readonly kind: 'refused'; readonly field: string | null; readonly message: string }
  /** Against a rule, and let through with a reason that is kept. */
  | { readonly kind: 'needsReason'; readonly field: string | null; readonly message: string }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' }
  | { readonly kind: 'changedSince'; readonly changes: readonly ChangedSince[] }
  | { readonly kind: 'placeholder'; readonly placeholder: string; readonly problem: string }
  | {
      readonly kind: 'importFile';
      readonly fileName: string;
      readonly problem: ImportProblemKind;
      readonly detail: string;
    }
  /** A Word file that cannot be a template, with every problem and its place. */
  | { readonly kind: 'templateRefused'; readonly fileName: string; readonly problems: readonly string[] }
  | { readonly kind: 'printingUnavailable'; readonly detail: string }
  | { readonly kind: 'canceled' }
  | { readonly kind: 'unexpected'; readonly reference: string };

/** An answer over the border: the value, or the failure as data. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: AppFailure };

/** Carries an expected failure up to the border, where it becomes data again. Only services throw it. */
export class AppFailureError extends Error {
  readonly failure: AppFailure;
  constructor(failure: AppFailure) {
    super(failure.kind);
    this.name = 'AppFailureError';
    this.failure = failure;
  }
}

/**
 * Ends the current action with an expected failure.
 * @throws AppFailureError always
 */
export function fail(failure: AppFailure): never {
  throw new AppFailureError(failure);
}
