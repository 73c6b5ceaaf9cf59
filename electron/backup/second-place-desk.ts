import path from 'node:path';
import type { SecondPlace } from '#shared/contracts/backups.ts';
import { parseBackupName } from '#shared/domain/backups/backup-name.ts';
import { backupsToRemove } from '#shared/domain/backups/keep-rule.ts';
import { type AppFailure, AppFailureError } from '#shared/errors/app-failure.ts';
import { databaseFailure } from '../database/database-failure.ts';
import { isSealedFile } from '../safety/sealed-file.ts';
import { type FoundBackup, listFolder } from './backup-folder.ts';
import { type IndexEntry, readIndex, writeIndex } from './backup-index.ts';
import { type BackupThread, jobFailure } from './backup-thread.ts';
import { localDay } from './local-time.ts';
import { copyToPlace, findPlace, markPlace, namesInPlace, type PlaceMark, removeFromPlace } from './second-place.ts';

/** The place as the workplace remembers it. */
export type RememberedPlace = PlaceMark;

interface SecondPlaceParts {
  readonly place: () => RememberedPlace | null;
  readonly now: () => Date;
  readonly changed: () => void;
  readonly seal: BackupThread['seal'];
  /** What the open file's backups are sealed with; null: with nothing. */
  readonly secrets: () => readonly string[] | null;
}

const FOLDER = 'Sao lưu thi đua, khen thưởng';
const DAY = 24 * 60 * 60 * 1000;
/** How long an answer about the place holds, before it is looked at again. */
const FRESH_MILLISECONDS = 5000;

/** Brings the newest backup to the second place whenever that is there, without anybody waiting for it. */
export class SecondPlaceDesk {
  /** The backups of the open file that are there, as last seen. */
  names: ReadonlySet<string> = new Set();
  isCopying = false;
  private readonly parts: SecondPlaceParts;
  private folder: string | null = null;
  private target: string | null = null;
  private isThere = false;
  private failure: AppFailure | null = null;
  private lookedAt = 0;
  /** With what everything there is sealed, as far as it was looked at. */
  private sealedWith: readonly string[] | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(parts: SecondPlaceParts) {
    this.parts = parts;
  }

  /** Another file is open. */
  opened(folder: string | null): void {
    this.folder = folder;
    this.names = new Set();
    this.failure = null;
    this.lookedAt = 0;
    this.sealedWith = null;
  }

  /** Marks a folder as the second place. @throws errors of the file system where it can't be written */
  choose(folder: string): Promise<RememberedPlace> {
    this.lookedAt = 0;
    this.sealedWith = null;
    return markPlace(folder);
  }

  /** What the screen shows of it; null: none was chosen. */
  state(): SecondPlace | null {
    const place = this.parts.place();
    if (place === null || this.folder === null) return null;
    const last = readIndex(this.folder).second;
    return { folder: place.folder, isThere: this.isThere, lastMadeAt: last?.madeAt ?? null, failure: this.failure };
  }

  /** For how many days nothing reached it, counted from the last copy or else from the first backup; null: no backup yet. */
  daysWithout(firstMadeAt: string | null): number | null {
    if (this.folder === null) return null;
    const since = readIndex(this.folder).second?.copiedAt ?? firstMadeAt;
    return since === null ? null : Math.floor((this.parts.now().getTime() - Date.parse(since)) / DAY);
  }

  /** The path of a backup at the second place, while that is there. */
  fileOf(fileName: string): string | null {
    return this.target !== null && this.names.has(fileName) ? path.join(this.target, fileName) : null;
  }

  /** Looks whether it is there, not too often; brings the newest backup when it came back. */
  async refresh(): Promise<void> {
    if (Date.now() - this.lookedAt < FRESH_MILLISECONDS) return;
    await this.bring();
  }

  /** Copies the newest backup there, if the place is there and has not got it. One after another; never fails. */
  bring(): Promise<void> {
    this.lookedAt = Date.now();
    this.running = this.running.then(() => this.bringNow());
    return this.running;
  }

  /** Everything begun until now is done. */
  settled(): Promise<void> {
    return this.running;
  }

  private async bringNow(): Promise<void> {
    const place = this.parts.place();
    const { folder } = this;
    if (place === null || folder === null) return;
    const before = JSON.stringify([this.isThere, this.failure, [...this.names]]);
    try {
      const found = await findPlace(place);
      this.isThere = found !== null;
      this.target = found === null ? null : path.join(found, FOLDER, path.basename(folder));
      if (this.target === null) {
        this.names = new Set();
        this.sealedWith = null;
      }
      if (this.target !== null) await this.copyNewest(folder, this.target);
      this.failure = null;
    } catch (error) {
      this.failure = error instanceof AppFailureError ? error.failure : failureAt(error, place.folder);
    } finally {
      this.isCopying = false;
    }
    if (JSON.stringify([this.isThere, this.failure, [...this.names]]) !== before) this.parts.changed();
  }

  private async copyNewest(folder: string, target: string): Promise<void> {
    const newest = listFolder(folder)[0];
    const entry = newest === undefined ? undefined : readIndex(folder).entries[newest.fileName];
    this.names = new Set(await namesInPlace(target));
    const failure = await this.sealOlder(target);
    // Not sealed yet, as the password was only just set: it comes when it is.
    const mayLeave = entry !== undefined && (this.parts.secrets() === null || entry.isSealed);
    if (newest !== undefined && entry !== undefined && mayLeave) await this.copyBackup(folder, target, newest, entry);
    if (failure !== null) throw new AppFailureError(failure);
  }

  private async copyBackup(folder: string, target: string, newest: FoundBackup, entry: IndexEntry): Promise<void> {
    if (!this.names.has(newest.fileName)) {
      this.isCopying = true;
      this.parts.changed();
      await copyToPlace(path.join(folder, newest.fileName), target, entry.sha256);
      await this.thinOut(target);
      this.names = new Set(await namesInPlace(target));
    }
    const index = readIndex(folder);
    if (index.second?.fileName === newest.fileName) return;
    const { fileName, madeAt } = newest;
    writeIndex(folder, { ...index, second: { fileName, madeAt, copiedAt: this.parts.now().toISOString() } });
  }

  /** Seals what was brought there before the file had this password, once each time the place comes back; gives what went wrong. */
  private async sealOlder(target: string): Promise<AppFailure | null> {
    const secrets = this.parts.secrets();
    if (secrets === null || this.sealedWith === secrets) return null;
    let failure: AppFailure | null = null;
    for (const fileName of this.names) {
      const file = path.join(target, fileName);
      if (parseBackupName(fileName) === null || isSealedFile(file)) continue;
      this.isCopying = true;
      this.parts.changed();
      const answer = await this.parts.seal(file, secrets);
      if (answer.value === null) failure = jobFailure(answer, file);
    }
    if (failure === null) this.sealedWith = secrets;
    return failure;
  }

  /** The same rule as here, without a limit of space: the stick is the officer's. */
  private async thinOut(target: string): Promise<void> {
    const there = (await namesInPlace(target)).flatMap((fileName) => {
      const name = parseBackupName(fileName);
      return name === null ? [] : [{ ...name, fileName, bytes: 0 }];
    });
    for (const { fileName } of backupsToRemove(there, localDay(this.parts.now()), null))
      await removeFromPlace(path.join(target, fileName));
  }
}

function failureAt(error: unknown, folder: string): AppFailure {
  const detail = error instanceof Error ? error.message : '';
  return databaseFailure(error, folder) ?? { kind: 'saveFailed', path: folder, detail };
}
