import type { BackupDifference } from '#shared/contracts/backups.ts';
import type { DocumentId, DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import type { ImportProgress } from '#shared/contracts/imports.ts';
import type { OfficeChannel } from '#shared/contracts/ipc-contract.ts';
import type { NewOffice } from '#shared/contracts/office.ts';
import type { CheckedOutput, OutputWay } from '#shared/contracts/outputs.ts';
import type { PackageContent, PackagePreview } from '#shared/contracts/packages.ts';
import type { Preferences } from '#shared/contracts/preferences.ts';
import type { RescueInfo, Salvage } from '#shared/contracts/rescue.ts';
import type { ComparedParagraph, OfferedPlaceholder } from '#shared/contracts/templates.ts';
import type { Reply } from '#shared/errors/app-failure.ts';
import type { RenderFormat } from '../documents/render-word.ts';
import type { PasswordRecord } from '../safety/password-record.ts';
import type { ExportEntry } from '../services/personal-data/record-export.ts';
import type { TakenBackup } from './backup-taker.ts';
import type { OpenedOffice } from './office-session.ts';
import type { NewTemplate } from './template-desk.ts';

/** What the main process asks of the office worker, and what it answers. */
export interface OfficeOperations {
  open: { input: { readonly path: string }; output: OpenedOffice };
  create: { input: { readonly path: string; readonly office: NewOffice }; output: OpenedOffice };
  createSample: { input: { readonly path: string }; output: OpenedOffice };
  saveCopy: { input: { readonly to: string }; output: null };
  backUp: {
    input: { readonly reason: string; readonly isForced: boolean; readonly isHurried: boolean };
    output: TakenBackup | null;
  };
  /** `secret`: opens a sealed backup; null: none is known. */
  compareBackup: { input: { readonly file: string; readonly secret: string | null }; output: BackupDifference };
  restoreBackup: {
    input: { readonly file: string; readonly secret: string | null };
    output: { readonly label: string };
  };
  writeFilePassword: { input: { readonly record: PasswordRecord | null }; output: null };
  /** Opens a sealed copy into an ordinary file. */
  unseal: { input: { readonly from: string; readonly to: string; readonly password: string }; output: null };
  readRescue: { input: { readonly damaged: string; readonly secret: string | null }; output: RescueInfo };
  placeGoodCopy: {
    input: { readonly damaged: string; readonly secret: string | null };
    output: { readonly placed: string };
  };
  salvage: {
    input: { readonly damaged: string };
    output: { readonly placed: string; readonly salvage: Salvage };
  };
  close: { input: null; output: null };
  /** Who works, from now on. */
  setActor: { input: { readonly actor: string }; output: null };
  call: { input: { readonly channel: OfficeChannel; readonly input: unknown }; output: unknown };
  render: {
    input: { readonly request: DocumentRequest; readonly format: RenderFormat };
    output: RenderedDocument;
  };
  templateOffers: { input: { readonly document: DocumentId }; output: readonly OfferedPlaceholder[] };
  addTemplate: { input: NewTemplate; output: { readonly id: number } };
  templateTrial: { input: { readonly document: DocumentId; readonly versionId: number | null }; output: string };
  templateFile: {
    input: { readonly document: DocumentId; readonly versionId: number | null };
    output: { readonly fileName: string; readonly bytes: Uint8Array };
  };
  compareTemplates: {
    input: { readonly document: DocumentId; readonly before: number | null; readonly after: number };
    output: readonly ComparedParagraph[];
  };
  exportTemplateSet: { input: null; output: Uint8Array };
  importTemplateSet: {
    input: { readonly fileName: string; readonly bytes: Uint8Array };
    output: { readonly added: number; readonly skipped: readonly string[] };
  };
  makePackage: {
    input: {
      readonly content: PackageContent;
      readonly path: string;
      readonly password: string | null;
      readonly preferences: Preferences;
    };
    output: { readonly rowCount: number };
  };
  namePackage: { input: { readonly content: PackageContent }; output: string };
  openPackage: {
    input: { readonly from: string; readonly password: string | null };
    output: { readonly preview: PackagePreview; readonly preferences: unknown };
  };
  /** Whether a package opens and holds a whole office. */
  checkPackage: { input: { readonly from: string; readonly password: string | null }; output: null };
  createFromPackage: {
    input: { readonly from: string; readonly password: string | null; readonly to: string };
    output: { readonly officeName: string; readonly preferences: unknown };
  };
  fillFigureReport: {
    input: { readonly id: number };
    output: { readonly fileName: string; readonly bytes: Uint8Array };
  };
  recordExport: { input: ExportEntry; output: null };
  recordOutput: {
    input: { readonly request: DocumentRequest; readonly way: OutputWay; readonly name: string };
    output: null;
  };
  checkOutputs: { input: { readonly ids: readonly number[] }; output: readonly CheckedOutput[] };
  addAttachments: {
    input: { readonly decisionId: number; readonly paths: readonly string[] };
    output: { readonly added: number };
  };
  addExemplarMedia: {
    input: { readonly exemplarId: number; readonly paths: readonly string[] };
    output: { readonly added: number };
  };
  readExemplarMedium: {
    input: { readonly id: number };
    output: { readonly fileName: string; readonly content: Uint8Array };
  };
  readScoreEvidence: {
    input: { readonly id: number };
    output: { readonly fileName: string; readonly content: Uint8Array };
  };
  readImportOriginal: {
    input: { readonly importId: number };
    output: { readonly fileName: string; readonly content: Uint8Array };
  };
  readAttachment: {
    input: { readonly id: number };
    output: { readonly fileName: string; readonly content: Uint8Array };
  };
}

export type OperationName = keyof OfficeOperations;

/** A question to the worker. */
export interface OfficeQuestion<N extends OperationName = OperationName> {
  readonly id: number;
  readonly operation: N;
  readonly input: OfficeOperations[N]['input'];
}

/** The worker's answer, and the name of the step that it recorded, if it did. */
export interface OfficeAnswer {
  readonly id: number;
  readonly reply: Reply<unknown>;
  readonly changedBy: string | null;
}

/** What the worker tells while it works on a long import. */
export interface OfficeProgress {
  readonly progress: ImportProgress;
}

/** A backup that the worker made by itself before going on. */
export interface OfficeBackup {
  readonly backup: TakenBackup;
}
