import fs from 'node:fs';
import path from 'node:path';

/** The program that the stand-in runs, as the command line or the packaged app.asar names it. */
export interface Program {
  /** The stand-in itself: what the program sees as Electron's executable. */
  executable: string;
  /** Its folder, the one with package.json. */
  folder: string;
  /** The module to run. */
  entry: string;
  manifest: { name?: string; productName?: string; version?: string; main?: string };
  isPackaged: boolean;
  /** `--name` and `--name=value` of the command line; the program may add more before it is ready. */
  switches: string[];
  electronVersion: string;
}

let current: Program | undefined;

/** The program that runs. Throws before `boot.ts` has named it. */
export function program(): Program {
  if (!current) throw new Error('Electron stand-in: import electron only in a program started by the stand-in');
  return current;
}

/** Names the program that runs, from a folder with a package.json or a single module. */
export function setProgram(location: string, settings: Omit<Program, 'folder' | 'entry' | 'manifest'>): Program {
  if (fs.statSync(location).isDirectory()) {
    const manifest: Program['manifest'] = JSON.parse(fs.readFileSync(path.join(location, 'package.json'), 'utf8'));
    const entry = path.resolve(location, manifest.main ?? 'index.js');
    current = { ...settings, folder: location, entry, manifest };
  } else {
    current = { ...settings, folder: path.dirname(location), entry: location, manifest: { name: 'Electron' } };
  }
  return current;
}

/** The value of a switch of the command line: `''` for one without value, undefined when it is not there. */
export function switchValue(name: string): string | undefined {
  const found = program().switches.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
  return found?.slice(`--${name}=`.length);
}
