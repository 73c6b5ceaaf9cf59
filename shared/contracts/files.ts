import { z } from 'zod';
import type { AppFailure } from '../errors/app-failure.ts';
import { recordId } from './fields.ts';
import { newOffice } from './office.ts';

/** A data file the officer opened before. */
export interface RecentFile {
  readonly path: string;
  readonly officeName: string;
  readonly openedAt: string;
  readonly exists: boolean;
}

/** Whether the open file is written in, or only looked at, as it was at `asOf`, while `writer` has it (null: it is protected). */
export type FileAccess =
  | { readonly mode: 'write' }
  | {
      readonly mode: 'read';
      readonly asOf: string;
      readonly writer: { readonly name: string; readonly host: string; readonly since: string } | null;
    };

/** The file that is open now, or none. */
export interface FileState {
  readonly open: {
    readonly path: string;
    readonly fileName: string;
    readonly folder: string;
    readonly access: FileAccess;
  } | null;
  readonly recent: readonly RecentFile[];
  /** Why the file that was given by a double click could not be opened; told once. */
  readonly refused: AppFailure | null;
}

/** Data files are documents with their own extension. */
export const FILE_EXTENSION = 'tdkt';

const path = z.string().min(1).max(4096);

export const fileInputs = {
  'files:state': z.strictObject({}),
  /** Asks where to keep the new office and opens it. */
  'files:create': newOffice,
  'files:create-sample': z.strictObject({}),
  /** Opens a file: the one named (only of the recent ones, or one given by a double click), or the one chosen in the dialog. */
  'files:open': z.strictObject({ path: path.nullable() }),
  /** Opens the sealed copy that was just chosen, as an ordinary file at a place that is asked for. */
  'files:open-sealed': z.strictObject({ password: z.string().min(1, 'Hãy nhập mật khẩu.').max(200) }),
  'files:save-copy': z.strictObject({}),
  'files:close': z.strictObject({}),
  'files:reveal': z.strictObject({}),
  'files:forget-recent': z.strictObject({ path }),
  'attachments:add': z.strictObject({ decisionId: recordId }),
  'attachments:open': z.strictObject({ id: recordId }),
} as const;

export interface FileOutputs {
  'files:state': FileState;
  'files:create': FileState;
  'files:create-sample': FileState;
  'files:open': FileState;
  'files:open-sealed': FileState;
  'files:save-copy': { readonly path: string };
  'files:close': FileState;
  'files:reveal': null;
  'files:forget-recent': FileState;
  'attachments:add': { readonly added: number };
  'attachments:open': null;
}
