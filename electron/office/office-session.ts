import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import type { Input, OfficeChannel, Output } from '#shared/contracts/ipc-contract.ts';
import type { NewOffice } from '#shared/contracts/office.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { closeDatabase, createDatabase, openDatabase } from '../database/open-database.ts';
import type { RenderFormat } from '../documents/render-word.ts';
import { fillSampleOffice } from '../sample/fill-sample-office.ts';
import { addAttachments, readAttachment } from '../services/decisions/attachments.ts';
import { renderDocument } from '../services/documents/render-document.ts';
import { addExemplarMedia, readExemplarMedium } from '../services/exemplars/exemplar-media.ts';
import { readOriginal } from '../services/imports/list-imports.ts';
import { foundOffice } from '../services/office/update-office.ts';
import { officeHandlers } from '../services/office-handlers.ts';
import { type ReportProgress, type ServiceContext, serviceContext } from '../services/service-context.ts';

/** What an open file tells of itself. */
export interface OpenedOffice {
  readonly path: string;
  readonly officeName: string;
}

/** The one open data file and everything that can be done with it. Lives in the office worker, or in the command line. */
export class OfficeSession {
  private context: ServiceContext | null = null;
  private readonly actor: string;
  private readonly reportProgress: ReportProgress | undefined;

  /** `reportProgress` hears how far long imports are, and may stop them. */
  constructor(actor: string, reportProgress?: ReportProgress) {
    this.actor = actor;
    this.reportProgress = reportProgress;
  }

  /** Opens a file in place of the one that is open. @throws AppFailureError of `openDatabase`; the open file then stays open */
  open(path: string): OpenedOffice {
    if (this.context?.path === path) return this.describe();
    const database = openDatabase(path);
    this.close();
    this.context = serviceContext(database, path, this.actor, this.reportProgress);
    return this.describe();
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
  }

  /** Closes the file; harmless when none is open. */
  close(): void {
    if (this.context !== null) closeDatabase(this.context.database);
    this.context = null;
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
    this.context = context;
    return this.describe();
  }

  private describe(): OpenedOffice {
    const context = this.required();
    return { path: context.path, officeName: officeHandlers['office:read'](context, {}).name };
  }
}
