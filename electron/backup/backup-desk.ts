import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupNotice, BackupSettings, BackupState } from '#shared/contracts/backups.ts';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import { backupsToRemove } from '#shared/domain/backups/keep-rule.ts';
import { type AppFailure, AppFailureError, fail, type Reply } from '#shared/errors/app-failure.ts';
import { databaseFailure } from '../database/database-failure.ts';
import type { TakenBackup } from '../office/backup-taker.ts';
import { finalName, listFolder, listUnfinished, removeBackups } from './backup-folder.ts';
import { readIndex, writeIndex } from './backup-index.ts';
import type { BackupThread } from './backup-thread.ts';
import { listBackups } from './list-backups.ts';
import { localDay } from './local-time.ts';
import { sealOlder } from './seal-older.ts';
import { type RememberedPlace, SecondPlaceDesk } from './second-place-desk.ts';

/** What this workplace remembers of its backups. */
export interface BackupMemory extends BackupSettings {
  readonly secondPlace: RememberedPlace | null;
}

/** What the desk works with. */
export interface BackupDeskParts {
  /** Has the office worker write a backup of the open file; null: nothing changed since the last. */
  readonly backUp: (reason: string, isForced: boolean, isHurried: boolean) => Promise<Reply<TakenBackup | null>>;
  readonly thread: BackupThread;
  readonly memory: () => BackupMemory;
  readonly remember: (changes: Partial<BackupMemory>) => void;
  readonly now: () => Date;
  /** Something on the screen «Sao lưu» is different now. */
  readonly changed: () => void;
  /** How long a file just opened is left alone, in ms: its backup reads every page while the officer waits for a screen. */
  readonly restMilliseconds?: number;
}

const DAY = 24 * 60 * 60 * 1000;
const THOROUGH_AFTER_DAYS = 7;

/** Keeps the backups of the open file: checks each, names it, brings it to the second place, lets the old ones go. */
export class BackupDesk {
  private readonly parts: BackupDeskParts;
  private readonly second: SecondPlaceDesk;
  private folder: string | null = null;
  /** Why there is no folder. */
  private why: AppFailure = { kind: 'noOfficeOpen' };
  /** What backups are sealed with; null: they stay plain; `waiting`: the file's password was not given yet, and none is made before. */
  private sealing: readonly string[] | null | 'waiting' = null;
  private working: BackupState['working'] = null;
  private failure: AppFailure | null = null;
  private unsound: string | null = null;
  private resting: NodeJS.Timeout | undefined;
  /** One thing after another. */
  private queue: Promise<void> = Promise.resolve();

  constructor(parts: BackupDeskParts) {
    this.parts = parts;
    this.second = new SecondPlaceDesk({
      place: () => parts.memory().secondPlace,
      now: parts.now,
      changed: parts.changed,
      seal: parts.thread.seal,
      secrets: () => this.secrets,
    });
  }

  /**
   * Another file is open, or none: its unfinished backups are finished, a thorough check is made when it is due; with a password
   * all that waits until it was given. `why`: why there is no folder.
   */
  opened(folder: string | null, hasPassword: boolean, why: AppFailure = { kind: 'noOfficeOpen' }): void {
    clearTimeout(this.resting);
    this.folder = folder;
    this.why = why;
    this.failure = null;
    this.unsound = null;
    this.sealing = hasPassword ? 'waiting' : null;
    this.second.opened(folder);
    if (folder !== null && !hasPassword) this.begin(folder);
  }

  /** The file's password was given, set, changed (what backups are sealed with from now on), or taken away (null). */
  sealWith(secrets: readonly string[] | null): void {
    const wasWaiting = this.sealing === 'waiting';
    this.sealing = secrets;
    const { folder } = this;
    if (folder === null) return;
    if (secrets !== null) void this.inTurn(() => this.sealOlder(folder, secrets));
    if (wasWaiting) this.begin(folder);
  }

  /** What opens the backups that are sealed now; null: nothing, or nothing that was given yet. */
  get secrets(): readonly string[] | null {
    return this.sealing === 'waiting' ? null : this.sealing;
  }

  private begin(folder: string): void {
    for (const part of listUnfinished(folder)) this.finishLater({ folder, part, failure: null });
    const { restMilliseconds = 0 } = this.parts;
    if (restMilliseconds === 0) void this.catchUp(folder);
    else this.resting = setTimeout(() => void this.catchUp(folder), restMilliseconds);
  }

  /** Backups from before the password are sealed too; then the second place's. */
  private async sealOlder(folder: string, secrets: readonly string[]): Promise<void> {
    const failure = await sealOlder(folder, secrets, this.parts.thread.seal, () => this.show('sealing'));
    if (failure !== null) this.failure = failure;
    void this.second.bring();
  }

  /** The office worker made a backup by itself. */
  finishLater(taken: TakenBackup): void {
    void this.inTurn(() => this.finish(taken));
  }

  /** Everything the screen shows. @throws AppFailureError noOfficeOpen, or why no backups are kept */
  state(): BackupState {
    const folder = this.folder ?? fail(this.why);
    const { remindAfterDays, mostMegabytes } = this.parts.memory();
    void this.second.refresh();
    return {
      folder,
      backups: listBackups(folder, this.second.names),
      secondPlace: this.second.state(),
      settings: { remindAfterDays, mostMegabytes },
      notices: this.notices(folder),
      working: this.working ?? (this.second.isCopying ? 'copying' : null),
    };
  }

  /** A backup now, whether something changed or not. @throws AppFailureError of the writing or the check */
  async make(reason: string = backupReasons.manual): Promise<BackupState> {
    if (this.sealing === 'waiting') fail({ kind: 'locked' });
    await this.takeAndFinish(reason, true);
    if (this.failure !== null) fail(this.failure);
    return this.state();
  }

  /** Before the file is closed: what changed since the last backup is kept. Never fails, never waits for ever. */
  async leave(patienceMilliseconds = 30_000): Promise<void> {
    clearTimeout(this.resting);
    if (this.folder === null) return;
    const isForced = this.unsound !== null;
    const work = this.takeAndFinish(backupReasons.leaving, isForced, true).then(() => this.second.settled());
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, patienceMilliseconds);
    void work.then(resolve, () => resolve());
    await promise;
    clearTimeout(timer);
  }

  /** How long backups stay and when to remind. */
  update(changes: Partial<BackupSettings>): BackupState {
    this.parts.remember(changes);
    if (this.folder !== null) this.thinOut(this.folder);
    return this.state();
  }

  /** From now on each backup is also copied to `folder`. @throws AppFailureError where it can't be written */
  async chooseSecondPlace(folder: string): Promise<BackupState> {
    try {
      this.parts.remember({ secondPlace: await this.second.choose(folder) });
    } catch (error) {
      throw new AppFailureError(failureOf(error, folder));
    }
    await this.second.bring();
    return this.state();
  }

  /** Nothing is copied to the second place any more; what is there stays there. */
  forgetSecondPlace(): BackupState {
    this.parts.remember({ secondPlace: null });
    return this.state();
  }

  /** Where a backup's content can be read now. @throws AppFailureError noOfficeOpen, notFound, fileMissing (it is only at the second place) */
  fileOf(fileName: string): string {
    const { folder, backups } = this.state();
    const backup = backups.find((known) => known.fileName === fileName);
    if (backup === undefined) fail({ kind: 'notFound', entity: 'backup', id: fileName });
    if (backup.isHere) return path.join(folder, fileName);
    return this.second.fileOf(fileName) ?? fail({ kind: 'fileMissing', path: fileName });
  }

  /** Everything begun until now is done. */
  async settled(): Promise<void> {
    await this.queue;
    await this.second.settled();
  }

  /** No backup that was checked within a week: one is made, which looks at every page of it. */
  private async catchUp(folder: string): Promise<void> {
    const now = this.parts.now().getTime();
    const isFirst = listFolder(folder).length === 0;
    const checked = Object.values(readIndex(folder).entries).map(({ verifiedAt }) => Date.parse(verifiedAt));
    const isRecent = checked.some((moment) => Math.abs(now - moment) < THOROUGH_AFTER_DAYS * DAY);
    const reason = isRecent ? backupReasons.firstChange : isFirst ? backupReasons.opening : backupReasons.weekly;
    await this.takeAndFinish(reason, !isRecent);
    await this.second.bring();
  }

  private takeAndFinish(reason: string, isForced: boolean, isHurried = false): Promise<void> {
    return this.inTurn(async () => {
      if (this.sealing === 'waiting') return;
      this.show('writing');
      const reply = await this.parts.backUp(reason, isForced, isHurried);
      if (!reply.ok) this.failure = reply.failure;
      else if (reply.value !== null) await this.finish(reply.value);
    });
  }

  /** Checks a written backup; only a sound one gets its name. */
  private async finish(taken: TakenBackup): Promise<void> {
    if (taken.failure !== null) {
      this.failure = taken.failure;
      return;
    }
    const { folder, part } = taken;
    // Of a file that was left meanwhile, or that waits for its password: finished when it is open again.
    if (folder !== this.folder || this.sealing === 'waiting') return;
    this.show('verifying');
    const file = path.join(folder, part);
    const answer = await this.parts.thread.check(file, this.sealing);
    const problem = answer.value === null ? ('problem' in answer ? answer.problem : null) : answer.value.problem;
    if (answer.value === null || problem !== null) {
      rmSync(file, { force: true });
      if (answer.value === null && 'failure' in answer) {
        this.failure = answer.failure;
        return;
      }
      this.unsound = problem;
      writeIndex(folder, { ...readIndex(folder), isSuspect: true });
      return;
    }
    const fileName = finalName(part);
    renameSync(file, path.join(folder, fileName));
    const { sha256, bytes, newestStep, counts, isSealed } = answer.value;
    const index = readIndex(folder);
    const entry = { sha256, bytes, newestStep, counts, isSealed, verifiedAt: this.parts.now().toISOString() };
    writeIndex(folder, { ...index, isSuspect: false, entries: { ...index.entries, [fileName]: entry } });
    this.failure = null;
    this.unsound = null;
    this.thinOut(folder);
    void this.second.bring();
  }

  private thinOut(folder: string): void {
    const { mostMegabytes } = this.parts.memory();
    const today = localDay(this.parts.now());
    const most = mostMegabytes === null ? null : mostMegabytes * 1024 * 1024;
    const done = backupsToRemove(listFolder(folder), today, most);
    removeBackups(
      folder,
      done.map(({ fileName }) => fileName),
    );
  }

  private notices(folder: string): readonly BackupNotice[] {
    const notices: BackupNotice[] = [];
    if (this.unsound !== null) notices.push({ kind: 'unsound', detail: this.unsound });
    if (this.failure !== null) notices.push({ kind: 'failed', failure: this.failure });
    const newest = listFolder(folder)[0];
    if (newest !== undefined && newest.madeAt.slice(0, 10) > localDay(this.parts.now()))
      notices.push({ kind: 'clock-behind', newest: newest.madeAt });
    const { remindAfterDays } = this.parts.memory();
    const days = remindAfterDays === null ? null : this.second.daysWithout(listFolder(folder).at(-1)?.madeAt ?? null);
    if (remindAfterDays !== null && days !== null && days >= remindAfterDays)
      notices.push({ kind: 'second-place-overdue', days: this.second.state()?.lastMadeAt ? days : null });
    return notices;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).catch((error: unknown) => {
      this.failure = failureOf(error, this.folder ?? '');
    });
    return this.queue.then(() => this.show(null));
  }

  private show(working: BackupState['working']): void {
    this.working = working;
    this.parts.changed();
  }
}

function failureOf(error: unknown, folder: string): AppFailure {
  if (error instanceof AppFailureError) return error.failure;
  const detail = error instanceof Error ? error.message : '';
  return databaseFailure(error, folder) ?? { kind: 'saveFailed', path: folder, detail };
}
