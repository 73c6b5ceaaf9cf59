import { z } from 'zod';
import type { BackupCounts } from './backups.ts';
import type { FileState } from './files.ts';

/** Steps of the history, newest first; `count` may be more than are named. */
export interface MissingSteps {
  readonly count: number;
  readonly steps: readonly { readonly label: string; readonly madeAt: string }[];
}

/** What can be done about a damaged file. */
export interface RescueInfo {
  readonly path: string;
  /** The newest backup of it that passes every check now; null: there is none on this machine. */
  readonly goodCopy: { readonly madeAt: string; readonly reason: string; readonly counts: BackupCounts } | null;
  /** The newest backup is sealed and was not opened: no password was given, or a wrong one. Older ones are not looked at then. */
  readonly sealedCopy: { readonly madeAt: string; readonly problem: 'password-needed' | 'wrong-password' } | null;
  /** What the damaged file holds that the good copy does not; null where its history can't be read. */
  readonly missing: MissingSteps | null;
}

/** What was got out of a damaged file. Tables are told by their Vietnamese names. */
export interface Salvage {
  readonly rows: number;
  /** Rows that stood on unreadable pages and were made again from the log of changes. */
  readonly fromLog: number;
  /** Rows that could not be had back. */
  readonly lost: readonly { readonly table: string; readonly count: number }[];
}

/** Opens sealed backups: the file's password or recovery code of their day. */
const password = z.string().min(1).max(200).nullable();

/** All of these are about the file that was found damaged when it was opened last; the window names no path. */
export const rescueInputs = {
  'rescue:info': z.strictObject({ password }),
  /** Opens the newest good backup as a file beside the damaged one, which stays as it is. */
  'rescue:open-good-copy': z.strictObject({ password }),
  /** Opens a new file beside it with everything in it that can still be read. */
  'rescue:salvage': z.strictObject({}),
} as const;

export interface RescueOutputs {
  'rescue:info': RescueInfo;
  'rescue:open-good-copy': FileState;
  'rescue:salvage': { readonly state: FileState; readonly salvage: Salvage };
}
