import { z } from 'zod';

/** A newer program on a stick or in a folder, whose signature was right. */
export interface OfferedUpdate {
  readonly version: string;
  readonly current: string;
  /** What is new, in Vietnamese. */
  readonly notes: string;
  readonly fileName: string;
}

/** The program itself. */
export interface ProgramVersion {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
}

/** Beside each installer lies a file of this extension: what it is, and the signature over that. */
export const UPDATE_EXTENSION = 'tdkt-capnhat';

export const updateInputs = {
  'update:version': z.strictObject({}),
  /** Asks for the signature file of an update and checks it and its installer. */
  'update:choose': z.strictObject({}),
  /** Opens the installer that was checked, after a backup, and closes the program. */
  'update:install': z.strictObject({}),
} as const;

export interface UpdateOutputs {
  'update:version': ProgramVersion;
  'update:choose': OfferedUpdate;
  'update:install': null;
}
