import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { freeName } from '../backup/backup-folder.ts';
import { readIndex } from '../backup/backup-index.ts';
import { localDay, localSecond } from '../backup/local-time.ts';
import { databaseFailure } from '../database/database-failure.ts';
import { takeSnapshot } from '../database/take-snapshot.ts';
import { newestStepOf } from '../database/verify-file.ts';

/** A backup that was written and is to be checked, or why it was not. `part`: its unfinished name in the folder. */
export type TakenBackup =
  | { readonly folder: string; readonly part: string; readonly failure: null }
  | { readonly folder: string; readonly part: null; readonly failure: AppFailure };

/** Thrown before anything was written: make this backup, then do the whole work again. Never leaves the office worker. */
export class BackupFirst extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'BackupFirst';
    this.reason = reason;
  }
}

/** Pages at once where nobody waits for an answer meanwhile. */
const IN_A_HURRY = 8192;

/** Knows of the open file what is in a backup already, and says when one has to be made before work goes on. */
export class BackupTaker {
  readonly folder: string;
  private readonly database: Database;
  /** The newest step that is in a backup; null: none is known. */
  private saved: string | null;
  /** The day whose first change may go on. */
  private day: string | null = null;
  /** For what a backup was made, or tried, last: the work that asked for it goes on. */
  private passed = '';
  private running: Promise<unknown> = Promise.resolve();

  /** `isNew`: the file was just made; its first day needs no backup of nothing. */
  constructor(database: Database, folder: string, isNew: boolean) {
    this.database = database;
    this.folder = folder;
    if (isNew) this.day = localDay(new Date());
    const newest = newestStepOf(database);
    const isSaved = Object.values(readIndex(folder).entries).some((entry) => entry.newestStep === newest);
    this.saved = isSaved ? newest : null;
  }

  /** True when the file as it is now is in a backup. */
  get isSaved(): boolean {
    return this.saved === newestStepOf(this.database);
  }

  /** Asked before each step: the day's first one waits for a backup. @throws BackupFirst */
  beforeStep(): void {
    const day = localDay(new Date());
    if (this.day === day) return;
    if (!this.isSaved && this.passed !== this.pass(backupReasons.firstChange))
      throw new BackupFirst(backupReasons.firstChange);
    this.day = day;
  }

  /** Asked before work that changes much at once. @throws BackupFirst */
  before(reason: string): void {
    if (this.passed !== this.pass(reason)) throw new BackupFirst(reason);
  }

  /** Writes a backup of the file as it is now; one after another. A failure is an answer: the officer's work goes on. */
  take(reason: string, isHurried = false): Promise<TakenBackup> {
    const next = this.running.then(() => this.write(reason, isHurried));
    this.running = next;
    return next;
  }

  private async write(reason: string, isHurried: boolean): Promise<TakenBackup> {
    let taken: TakenBackup;
    try {
      const part = freeName(this.folder, { madeAt: localSecond(new Date()), reason });
      await takeSnapshot(this.database, path.join(this.folder, part), isHurried ? IN_A_HURRY : undefined);
      this.saved = newestStepOf(this.database);
      taken = { folder: this.folder, part, failure: null };
    } catch (error) {
      const known = error instanceof AppFailureError ? error.failure : databaseFailure(error, this.folder);
      const failure = known ?? {
        kind: 'saveFailed',
        path: this.folder,
        detail: error instanceof Error ? error.message : '',
      };
      taken = { folder: this.folder, part: null, failure };
    }
    this.passed = this.pass(reason);
    return taken;
  }

  private pass(reason: string): string {
    return `${reason}|${this.database.open ? newestStepOf(this.database) : ''}`;
  }
}
