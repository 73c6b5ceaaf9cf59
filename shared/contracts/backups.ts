import { z } from 'zod';
import type { AppFailure } from '../errors/app-failure.ts';
import type { FileState } from './files.ts';

/** What was counted in a backup after it was written. */
export interface BackupCounts {
  readonly people: number;
  readonly units: number;
  readonly decisions: number;
  readonly awards: number;
  readonly changeSets: number;
}

/** A backup in the folder of this machine, or only at the second place. */
export interface BackupRow {
  readonly fileName: string;
  /** By this machine's clock, `YYYY-MM-DDTHH:MM:SS`. */
  readonly madeAt: string;
  readonly reason: string;
  readonly bytes: number;
  /** When its pages, references and counts were checked (ISO instant); null: not yet, or the record of it was lost. */
  readonly verifiedAt: string | null;
  readonly counts: BackupCounts | null;
  /** Whether a password opens it; null: it is only at the second place, where nobody looked into it. */
  readonly isSealed: boolean | null;
  readonly isHere: boolean;
  readonly isInSecondPlace: boolean;
}

/** A USB stick or a folder in the network that gets a copy of each backup while it is there. */
export interface SecondPlace {
  readonly folder: string;
  readonly isThere: boolean;
  /** The newest backup that was copied there; null: none yet. */
  readonly lastMadeAt: string | null;
  readonly failure: AppFailure | null;
}

/** What the officer should know, calmly: nothing here keeps anybody from working. */
export type BackupNotice =
  | { readonly kind: 'failed'; readonly failure: AppFailure }
  | { readonly kind: 'second-place-overdue'; readonly days: number | null }
  | { readonly kind: 'clock-behind'; readonly newest: string }
  | { readonly kind: 'unsound'; readonly detail: string };

/** Records of one kind: how many, and the first names. */
export interface NamedRecords {
  readonly count: number;
  readonly names: readonly string[];
}

/** What restoring would do to the records of one kind. */
export interface DifferentRecords {
  readonly table: string;
  /** Were removed since, and come back. */
  readonly back: NamedRecords;
  /** Were added since, and go. */
  readonly gone: NamedRecords;
  /** Were changed since, and become as they were. */
  readonly changed: NamedRecords;
}

/** What restoring a backup would change. Without tables nothing would. */
export interface BackupDifference {
  readonly tables: readonly DifferentRecords[];
  /** How many steps of the history were made since; the newest of them. */
  readonly laterStepCount: number;
  readonly laterSteps: readonly { readonly label: string; readonly madeAt: string; readonly madeBy: string }[];
}

export const backupSettings = z.strictObject({
  /** Remind when the second place got nothing for so many days; null: never. */
  remindAfterDays: z.number().int().min(1).max(366).nullable(),
  /** The most that the backups of one file may take, in megabytes; null: no limit. */
  mostMegabytes: z.number().int().min(50).max(10_000_000).nullable(),
});
export type BackupSettings = z.output<typeof backupSettings>;

/** Everything the screen «Sao lưu» shows. */
export interface BackupState {
  readonly folder: string;
  readonly backups: readonly BackupRow[];
  readonly secondPlace: SecondPlace | null;
  readonly settings: BackupSettings;
  readonly notices: readonly BackupNotice[];
  /** What is being done now; null: nothing. */
  readonly working: 'writing' | 'verifying' | 'sealing' | 'copying' | null;
}

const fileName = z.string().min(1).max(255);
/** Of a sealed backup that the file's password of today does not open; null: try that one. */
const password = z.string().min(1).max(200).nullable();

export const backupInputs = {
  'backups:state': z.strictObject({}),
  'backups:make': z.strictObject({}),
  'backups:update-settings': backupSettings.partial(),
  /** Asks for the folder (on a USB stick, in the network) that gets copies. */
  'backups:choose-second-place': z.strictObject({}),
  'backups:forget-second-place': z.strictObject({}),
  'backups:compare': z.strictObject({ fileName, password }),
  /** Records become those of the backup, as one step that Ctrl+Z takes back. */
  'backups:restore': z.strictObject({ fileName, password }),
  /**
   * Asks where to keep a copy of a backup, and opens that: the one named, or one that is chosen (null). `sealedFile`: it waits for a
   * password, see `files:open-sealed`.
   */
  'backups:open-copy': z.strictObject({ fileName: fileName.nullable() }),
  'backups:reveal': z.strictObject({ fileName: fileName.nullable() }),
} as const;

export interface BackupOutputs {
  'backups:state': BackupState;
  'backups:make': BackupState;
  'backups:update-settings': BackupState;
  'backups:choose-second-place': BackupState;
  'backups:forget-second-place': BackupState;
  'backups:compare': BackupDifference;
  'backups:restore': { readonly label: string };
  'backups:open-copy': FileState;
  'backups:reveal': null;
}
