import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import type { FileAccess } from '#shared/contracts/files.ts';
import type { Input, OfficeChannel, Output } from '#shared/contracts/ipc-contract.ts';
import type { NewOffice } from '#shared/contracts/office.ts';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { folderOfFile, freeName } from '../backup/backup-folder.ts';
import { readIndex } from '../backup/backup-index.ts';
import { localSecond } from '../backup/local-time.ts';
import { fileIdentity } from '../database/file-identity.ts';
import { closeDatabase, createDatabase, openDatabase } from '../database/open-database.ts';
import { readFilePassword, writeFilePassword } from '../database/repositories/file-password-repository.ts';
import { problemOf } from '../database/verify-file.ts';
import { passWriteGate, setWriteGate } from '../database/write-gate.ts';
import type { RenderFormat } from '../documents/render-word.ts';
import type { PasswordRecord } from '../safety/password-record.ts';
import { fillSampleOffice } from '../sample/fill-sample-office.ts';
import { addAttachments, readAttachment } from '../services/decisions/attachments.ts';
import { renderDocument } from '../services/documents/render-document.ts';
import { addExemplarMedia, readExemplarMedium } from '../services/exemplars/exemplar-media.ts';
import { readOriginal } from '../services/imports/list-imports.ts';
import { foundOffice } from '../services/office/update-office.ts';
import { officeHandlers } from '../services/office-handlers.ts';
import { ErasureRecord } from '../services/personal-data/erasure-record.ts';
import { erasuresOf } from '../services/personal-data/erasures-of.ts';
import { recordWholeExport } from '../services/personal-data/record-export.ts';
import { type ReportProgress, type ServiceContext, serviceContext } from '../services/service-context.ts';
import { BackupTaker, type TakenBackup } from './backup-taker.ts';
import { type OfficeView, openView } from './office-view.ts';
import { WriterMark, writerElsewhere, writerOf } from './writer-mark.ts';

/** What an open file tells of itself. */
export interface OpenedOffice {
  readonly path: string;
  readonly officeName: string;
  /** Where its backups are kept; null: they are not. */
  readonly backupFolder: string | null;
  /** What the file keeps of its password; null where it has none. */
  readonly password: PasswordRecord | null;
  readonly access: FileAccess;
}

/** The one open data file and everything that can be done with it. Lives in the office worker, or in the command line. */
export class OfficeSession {
  private context: ServiceContext | null = null;
  private actor: string;
  private readonly reportProgress: ReportProgress | undefined;
  private readonly backupRoot: string | null;
  private taker: BackupTaker | null = null;
  private mark: WriterMark | null = null;
  private view: OfficeView | null = null;
  private access: FileAccess = { mode: 'write' };
  private lostPath: string | null = null;

  /**
   * `reportProgress` hears how far long imports are, and may stop them. `backupRoot`: the folder of all backups; null: the
   * caller keeps none (the command line).
   */
  constructor(actor: string, reportProgress?: ReportProgress, backupRoot: string | null = null) {
    this.actor = actor;
    this.reportProgress = reportProgress;
    this.backupRoot = backupRoot;
  }

  /**
   * Opens a file in place of the one that is open: for writing, or, where somebody else writes in it or it is protected, as it is
   * now, to be looked at. @throws AppFailureError of `openDatabase`; the open file then stays open
   */
  open(path: string): OpenedOffice {
    if (this.context?.path === path && this.access.mode === 'write') return this.describe();
    const database = writerElsewhere(path) === null ? this.openToWrite(path) : null;
    if (database === null) {
      this.look(path);
      return this.describe();
    }
    this.refuseSpoilt(database, path);
    this.close();
    this.begin(database, path, false);
    return this.describe();
  }

  /** The disk did not answer (a pulled stick, a lost share): the file is opened anew before anything else is done with it. */
  noteLoss(): void {
    this.lostPath = this.context?.path ?? null;
  }

  /** Opens the file anew after its disk was away. @throws AppFailureError of `openDatabase` while it still is */
  reopenAfterLoss(): void {
    const path = this.lostPath;
    if (path === null) return;
    this.close();
    this.open(path);
  }

  /** Makes a file for a new office and opens it. @throws AppFailureError of `createDatabase` */
  create(path: string, office: NewOffice): OpenedOffice {
    return this.fill(path, (context) => foundOffice(context, office));
  }

  /** Makes a file with the sample office and opens it. @throws AppFailureError of `createDatabase` */
  createSample(path: string): OpenedOffice {
    return this.fill(path, fillSampleOffice);
  }

  /** Answers a call of the contract; the input was checked at the border. @throws AppFailureError */
  call<C extends OfficeChannel>(channel: C, input: Input<C>): Output<C> {
    return officeHandlers[channel](this.required(), input);
  }

  /** Makes a document from the records. @throws AppFailureError notFound, refused, placeholder */
  render(request: DocumentRequest, format: RenderFormat): Promise<RenderedDocument> {
    return renderDocument(this.required(), request, format);
  }

  /** Keeps files with a decision. @throws AppFailureError */
  addAttachments(decisionId: number, paths: readonly string[]): { readonly added: number } {
    return addAttachments(this.required(), decisionId, paths);
  }

  /** Keeps pictures and articles with an exemplar. @throws AppFailureError */
  addExemplarMedia(exemplarId: number, paths: readonly string[]): { readonly added: number } {
    return addExemplarMedia(this.required(), exemplarId, paths);
  }

  /** A kept picture or article with its content. @throws AppFailureError notFound */
  readExemplarMedium(id: number): { readonly fileName: string; readonly content: Uint8Array } {
    return readExemplarMedium(this.required(), id);
  }

  /** The kept original of an import. @throws AppFailureError notFound */
  readImportOriginal(importId: number): { readonly fileName: string; readonly content: Uint8Array } {
    return readOriginal(this.required(), importId);
  }

  /** A kept file with its content. @throws AppFailureError notFound */
  readAttachment(id: number): { readonly fileName: string; readonly content: Uint8Array } {
    return readAttachment(this.required(), id);
  }

  /** Writes a copy of the open file, whole and checked by SQLite itself. @throws AppFailureError fileExists */
  saveCopy(to: string): void {
    const { database } = this.required();
    if (existsSync(to)) fail({ kind: 'fileExists', path: to });
    database.prepare('VACUUM INTO ?').run(to);
    const copy = new Sqlite(to, { readonly: true });
    const answer = copy.pragma('quick_check(1)', { simple: true });
    copy.close();
    if (answer !== 'ok') fail({ kind: 'saveFailed', path: to, detail: 'bản sao không đạt kiểm tra' });
    recordWholeExport(this.required(), 'Bản sao toàn bộ tệp dữ liệu', 'Tệp dữ liệu', to);
  }

  /** Who works from now on: the name beside the next step. */
  setActor(actor: string): void {
    this.actor = actor;
    if (this.context !== null) this.context = { ...this.context, actor };
  }

  /** Sets or takes away the file's password. */
  writePassword(record: PasswordRecord | null): void {
    const { database, now } = this.required();
    passWriteGate(database);
    writeFilePassword(database, record, now());
  }

  /** Closes the file; harmless when none is open. */
  close(): void {
    if (this.context !== null) closeWhateverHappens(this.context.database);
    this.context = null;
    this.taker = null;
    this.mark?.release();
    this.mark = null;
    this.view?.remove();
    this.view = null;
  }

  /**
   * Writes a backup of the open file, to be checked by the caller. Null: there is nothing to keep, as no backups are kept, no file is
   * open, or (without `isForced`) the file as it is now is in one.
   */
  async backUp(reason: string, isForced: boolean, isHurried = false): Promise<TakenBackup | null> {
    if (this.taker === null || (!isForced && this.taker.isSaved)) return null;
    return this.taker.take(reason, isHurried);
  }

  /** The open file's context, for the command line and the benchmark. @throws AppFailureError noOfficeOpen */
  required(): ServiceContext {
    return this.context ?? fail({ kind: 'noOfficeOpen' });
  }

  private fill(path: string, work: (context: ServiceContext) => void): OpenedOffice {
    const database = createDatabase(path);
    const context = serviceContext(database, path, this.actor, this.reportProgress);
    try {
      work(context);
    } catch (error) {
      database.close();
      throw error;
    }
    this.close();
    this.begin(database, path, true);
    return this.describe();
  }

  /** A file whose last backup was not sound is looked through, however large it is. @throws AppFailureError fileDamaged; it is closed then */
  private refuseSpoilt(database: Database, path: string): void {
    const folder = this.backupFolder(database, path);
    if (folder === null || !readIndex(folder).isSuspect) return;
    const problem = problemOf(database);
    if (problem === null) return;
    database.close();
    fail({ kind: 'fileDamaged', path, detail: problem });
  }

  /** Null: somebody else writes in it, or it is protected. */
  private openToWrite(path: string): Database | null {
    try {
      return openDatabase(path, (older, version) => this.keepOlder(older, path, version));
    } catch (error) {
      const kind = error instanceof AppFailureError ? error.failure.kind : null;
      if (kind === 'fileLocked' || kind === 'fileReadOnly') return null;
      throw error;
    }
  }

  /** From here on a file that somebody else writes in is looked at. */
  private look(path: string): void {
    const view = openView(path);
    const writer = writerOf(path);
    this.close();
    this.lostPath = null;
    this.view = view;
    this.access = {
      mode: 'read',
      asOf: view.asOf,
      writer: writer && { name: writer.name, host: writer.host, since: writer.since },
    };
    const by = writer === null ? null : `${writer.name} (máy ${writer.host})`;
    this.context = serviceContext(view.database, path, this.actor, this.reportProgress);
    setWriteGate(view.database, () => fail({ kind: 'openReadOnly', path, by }));
  }

  /** From here on the file is the open one. Its backups being impossible keeps nobody from working. */
  private begin(database: Database, path: string, isNew: boolean): void {
    const folder = this.backupFolder(database, path);
    const taker = folder === null ? null : new BackupTaker(database, folder, isNew);
    this.taker = taker;
    this.context = {
      ...serviceContext(database, path, this.actor, this.reportProgress),
      requireBackup: (reason) => taker?.before(reason),
      erasures: folder === null ? undefined : new ErasureRecord(folder),
    };
    this.context.erasures?.add(erasuresOf(database));
    this.lostPath = null;
    const mark = new WriterMark(path, this.actor);
    this.mark = mark;
    this.access = { mode: 'write' };
    setWriteGate(database, () => {
      const { takenBy } = mark;
      if (takenBy !== null) fail({ kind: 'openReadOnly', path, by: `${takenBy.name} (máy ${takenBy.host})` });
      taker?.beforeStep();
    });
  }

  /** Before the schema changes: the whole file, as it is, among the backups; or else beside it. @throws errors of the file system */
  private keepOlder(older: Database, path: string, version: number): void {
    const folder = this.backupFolder(older, path);
    const reason = backupReasons.upgrade(version);
    const kept = folder === null ? null : join(folder, freeName(folder, { madeAt: localSecond(new Date()), reason }));
    copyFileSync(path, kept ?? `${path}.truoc-nang-cap-${version}`);
  }

  private backupFolder(database: Database, path: string): string | null {
    if (this.backupRoot === null) return null;
    try {
      return folderOfFile(this.backupRoot, path, fileIdentity(database, path));
    } catch {
      return null;
    }
  }

  private describe(): OpenedOffice {
    const context = this.required();
    return {
      path: context.path,
      officeName: officeHandlers['office:read'](context, {}).name,
      backupFolder: this.taker?.folder ?? null,
      access: this.access,
      password: readFilePassword(context.database),
    };
  }
}

/** A disk that is away keeps nobody from closing: what was recorded is in the log beside the file. */
function closeWhateverHappens(database: Database): void {
  try {
    closeDatabase(database);
  } catch {
    database.close();
  }
}
