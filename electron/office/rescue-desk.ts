import { constants, copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { MissingSteps, RescueInfo, Salvage } from '#shared/contracts/rescue.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { type FoundBackup, listFolder } from '../backup/backup-folder.ts';
import { localSecond } from '../backup/local-time.ts';
import { readableRows } from '../database/readable-rows.ts';
import { salvageFile } from '../database/salvage-file.ts';
import { type VerifiedFile, verifyCopy } from '../database/verify-file.ts';
import { withDamaged } from '../database/with-damaged.ts';
import { withUnsealed } from '../safety/seal-in-place.ts';

/** A backup that passes every check, and its path. */
interface GoodBackup {
  readonly found: FoundBackup;
  readonly file: string;
  readonly verified: VerifiedFile;
}

/** A sealed backup that the password does not open; whether it is sound can't be known. */
interface SealedBackup {
  readonly found: FoundBackup;
  readonly file: string;
  readonly problem: 'password-needed' | 'wrong-password';
}

const SHOWN_STEPS = 40;

/** What can be done about a damaged file: its newest good backup, and what that lacks. The damaged file is only read. */
export function readRescue(backupRoot: string | null, damaged: string, secret: string | null = null): RescueInfo {
  const found = newestGood(backupRoot, damaged, secret);
  const good = found !== null && 'verified' in found ? found : null;
  return {
    path: damaged,
    sealedCopy: found !== null && 'problem' in found ? { madeAt: found.found.madeAt, problem: found.problem } : null,
    goodCopy: good && { madeAt: good.found.madeAt, reason: good.found.reason, counts: good.verified.counts },
    missing: tried(damaged, (database) =>
      stepsAfter(database, Number.parseInt(good?.verified.newestStep ?? '0', 10) || 0),
    ),
  };
}

/** Puts the newest good backup beside the damaged file, under a name of its own. @throws AppFailureError notFound, sealedFile; errors of the file system */
export function placeGoodCopy(backupRoot: string | null, damaged: string, secret: string | null = null): string {
  const good = newestGood(backupRoot, damaged, secret) ?? fail({ kind: 'notFound', entity: 'backup', id: damaged });
  if ('problem' in good) return fail({ kind: 'sealedFile', path: good.file, problem: good.problem });
  const [day = '', time = ''] = good.found.madeAt.split('T');
  const target = besideName(damaged, `bản tốt ${day} ${time.slice(0, 5).replace(':', '.')}`);
  withUnsealed(good.file, secret, (plain) => copyFileSync(plain, target, constants.COPYFILE_EXCL));
  return target;
}

/** Writes what can still be read of a damaged file into a new one beside it. @throws AppFailureError fileDamaged where nothing can */
export function salvageBeside(damaged: string, actor: string): { readonly path: string; readonly salvage: Salvage } {
  const now = new Date();
  const target = besideName(damaged, `cứu được ${localSecond(now).slice(0, 10)}`);
  try {
    return { path: target, salvage: salvageFile(damaged, target, now.toISOString(), actor) };
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    return fail({ kind: 'fileDamaged', path: damaged, detail: 'không đọc được cả phần đầu tệp' });
  }
}

/** A name beside the file that is still free. */
function besideName(file: string, what: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let twin = 1; ; twin++) {
    const target = path.join(dir, `${name} - ${what}${twin > 1 ? ` (${twin})` : ''}${ext}`);
    if (!existsSync(target)) return target;
  }
}

/** The newest backup that a thorough look finds sound now, whatever was written down of it; or the sealed one that keeps from looking. */
function newestGood(
  backupRoot: string | null,
  damaged: string,
  secret: string | null,
): GoodBackup | SealedBackup | null {
  const folder = backupRoot === null ? null : folderOf(backupRoot, damaged);
  if (folder === null) return null;
  for (const found of listFolder(folder)) {
    const file = path.join(folder, found.fileName);
    try {
      const verified = withUnsealed(file, secret, verifyCopy);
      if (verified.problem === null) return { found, file, verified };
    } catch (error) {
      const failure = error instanceof AppFailureError ? error.failure : null;
      const problem = failure?.kind === 'sealedFile' ? failure.problem : null;
      if (problem === 'password-needed' || problem === 'wrong-password') return { found, file, problem };
      // damaged too: the one before it
    }
  }
  return null;
}

/** By the identity inside the damaged file where that can be read, else by its name. */
function folderOf(backupRoot: string, damaged: string): string | null {
  const folders = existsSync(backupRoot) ? readdirSync(backupRoot) : [];
  const identity = tried(
    damaged,
    (database) => database.prepare('SELECT id FROM file_identity').pluck().get() as string,
  );
  const mark = identity === null ? null : `(${identity.slice(0, 8)})`;
  const label = `${path.basename(damaged, path.extname(damaged))} (`;
  const found =
    folders.find((name) => mark !== null && name.endsWith(mark)) ??
    (mark === null ? folders.find((name) => name.normalize('NFC').startsWith(label.normalize('NFC'))) : undefined);
  return found === undefined ? null : path.join(backupRoot, found);
}

function stepsAfter(database: Database, last: number): MissingSteps | null {
  const read = readableRows(database, 'change_sets');
  if (read.rows.length === 0) return null;
  const steps = read.rows.filter(({ id }) => Number(id) > last).toReversed();
  const shown = steps
    .slice(0, SHOWN_STEPS)
    .map(({ label, made_at }) => ({ label: String(label), madeAt: String(made_at) }));
  return { count: steps.length, steps: shown };
}

/** Null where the work can't be done. */
function tried<T>(damaged: string, work: (database: Database) => T | null): T | null {
  try {
    return withDamaged(damaged, work) ?? null;
  } catch {
    return null;
  }
}
