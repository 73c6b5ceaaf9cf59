import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isBuilt, root, runNpmScript } from './project.ts';

// `npm run package:trial`: the program put together for Linux and Windows as electron-builder does it for an installer, where
// Electron's own executables can't be had. On Linux the stand-in takes Electron's place, so the result runs; the one for Windows
// holds an executable that does nothing, and is only there to be looked into. Real installers come from .github/workflows.

const folder = path.join(root, 'dist/electron');
const resolve = createRequire(import.meta.url);
const { version } = resolve('electron/package.json') as { version: string };

/** Where Electron's executable keeps its fuses: this mark, the version of the list, its length, one character each ('1' is on). */
const FUSES = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009${'1'.repeat(9)}`;

/** What electron-builder expects beside the executable. Of the languages only ours are to remain. */
function furnish(target: string): void {
  for (const name of ['resources', 'locales']) mkdirSync(path.join(target, name), { recursive: true });
  for (const language of ['vi', 'en-US', 'fr']) writeFileSync(path.join(target, 'locales', `${language}.pak`), '');
  writeFileSync(path.join(target, 'version'), version);
}

/** The stand-in as a distribution of Electron for Linux. */
function linuxDistribution(): string {
  const target = path.join(folder, 'linux');
  cpSync(path.join(root, 'build/stand-in'), target, { recursive: true });
  furnish(target);
  writeFileSync(path.join(target, 'electron'), `\n# ${FUSES}\n`, { flag: 'a' });
  return target;
}

/** A distribution for Windows whose executable is the smallest that resources can be written into. */
function windowsDistribution(): string {
  const target = path.join(folder, 'win');
  furnish(target);
  writeFileSync(path.join(target, 'electron.exe'), Buffer.concat([emptyExecutable(), Buffer.from(FUSES, 'latin1')]));
  return target;
}

/** The part of resedit, which electron-builder brings along, that is used here. */
interface Resedit {
  NtExecutable: { createEmpty(is32Bit: boolean, isLibrary: boolean): { generate(): ArrayBuffer } };
  NtExecutableResource: {
    from(executable: unknown): { entries: unknown; outputResource(executable: unknown): void };
  };
  Resource: {
    VersionInfo: {
      createEmpty(): {
        setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
        outputToResourceEntries(entries: unknown): void;
      };
    };
  };
}

/** An executable for Windows with nothing in it but an empty version, which electron-builder fills in. */
function emptyExecutable(): Buffer {
  const builder = createRequire(resolve.resolve('electron-builder'));
  const resedit = createRequire(builder.resolve('app-builder-lib'))('resedit') as Resedit;
  const executable = resedit.NtExecutable.createEmpty(false, false);
  const resources = resedit.NtExecutableResource.from(executable);
  const info = resedit.Resource.VersionInfo.createEmpty();
  info.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

if (!isBuilt() && runNpmScript('build') !== 0) process.exit(1);
rmSync(folder, { recursive: true, force: true });
const cli = path.join(path.dirname(resolve.resolve('electron-builder/package.json')), 'cli.js');
for (const [system, distribution] of [
  ['--linux', linuxDistribution()],
  ['--win', windowsDistribution()],
] as const) {
  const { status } = spawnSync(process.execPath, [cli, '--dir', '--x64', system, `-c.electronDist=${distribution}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
rmSync(folder, { recursive: true, force: true });
