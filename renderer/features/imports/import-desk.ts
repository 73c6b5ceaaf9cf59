import { create } from 'zustand';
import {
  type ImportCorrections,
  type ImportProgress,
  type ImportProposal,
  LARGEST_IMPORT,
} from '#shared/contracts/imports.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { callReply } from '../../lib/api.ts';
import { nextIncomingFile } from '../../lib/incoming-files.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { announceStep, lastStep } from '../../lib/undo-step.ts';

/** What was written last, until the next file. */
export interface ImportResult {
  readonly fileName: string;
  readonly kind: ImportProposal['kind'];
  readonly written: number;
  readonly changeSetId: number | null;
}

interface ImportDesk {
  /** The file on the desk; null: none. It stays while other screens are looked at. */
  readonly proposal: ImportProposal | null;
  /** Counts corrections: rows are fetched anew. */
  readonly revision: number;
  /** What is going on: reading, correcting or writing; null: nothing. */
  readonly work: 'reading' | 'revising' | 'writing' | null;
  readonly progress: ImportProgress | null;
  /** Why the newest file could not be read. */
  readonly failure: { readonly fileName: string; readonly failure: AppFailure } | null;
  readonly result: ImportResult | null;
}

const empty: ImportDesk = { proposal: null, revision: 0, work: null, progress: null, failure: null, result: null };

/** The desk on which one file at a time is looked at, corrected and written. */
export const useImportDesk = create<ImportDesk>(() => empty);

/** Clears the desk: another data file is open. */
export function clearImportDesk(): void {
  useImportDesk.setState(empty, true);
}

type Source = Request<'imports:read'>['source'];

/** Takes the next waiting file onto the desk, when the desk is free. */
export async function readNextFile(): Promise<void> {
  const { proposal, work } = useImportDesk.getState();
  if (proposal !== null || work !== null) return;
  const file = nextIncomingFile();
  if (file === null) return;
  if (file.size > LARGEST_IMPORT) {
    const message = 'Tệp lớn quá 30 MB. Hãy tách thành nhiều tệp hoặc bỏ hình ảnh trong tệp rồi nhập lại.';
    useImportDesk.setState({ failure: { fileName: file.name, failure: { kind: 'refused', field: null, message } } });
    return;
  }
  useImportDesk.setState({ work: 'reading', failure: null, result: null });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    const failure: AppFailure = { kind: 'fileMissing', path: file.name };
    useImportDesk.setState({ work: null, failure: { fileName: file.name, failure } });
    return;
  }
  await readSource({ kind: 'file', name: file.name.slice(-260), bytes: new Uint8Array(bytes) }, file.name);
}

/** Reads a file or pasted text and puts what it is taken for on the desk. Nothing is written. */
export async function readSource(source: Source, fileName: string): Promise<void> {
  useImportDesk.setState({ work: 'reading', progress: null, failure: null, result: null });
  const reply = await callReply('imports:read', { source, kind: null, senderUnitId: null });
  useImportDesk.setState((old) => ({
    work: null,
    progress: null,
    proposal: reply.ok ? reply.value : null,
    revision: old.revision + 1,
    failure: reply.ok || reply.failure.kind === 'canceled' ? null : { fileName, failure: reply.failure },
  }));
}

/** Tells the office side a correction; the proposal and its rows come anew. */
export async function revise(corrections: Partial<ImportCorrections>): Promise<boolean> {
  const { proposal } = useImportDesk.getState();
  if (proposal === null) return false;
  useImportDesk.setState({ work: 'revising' });
  const reply = await callReply('imports:revise', { draftId: proposal.draftId, corrections });
  useImportDesk.setState((old) => ({
    work: null,
    progress: null,
    ...(reply.ok ? { proposal: reply.value, revision: old.revision + 1 } : {}),
  }));
  if (!reply.ok) tellLost(reply.failure);
  return reply.ok;
}

/** Writes the rows as one step, tells it with «Hoàn tác», and clears the desk for the next file. */
export async function applyImport(): Promise<void> {
  const { proposal } = useImportDesk.getState();
  if (proposal === null) return;
  const before = lastStep();
  useImportDesk.setState({ work: 'writing', progress: null });
  const reply = await callReply('imports:apply', { draftId: proposal.draftId });
  if (!reply.ok) {
    useImportDesk.setState({ work: null, progress: null });
    tellLost(reply.failure);
    return;
  }
  const { fileName, kind } = proposal;
  const { written, changeSetId } = reply.value;
  useImportDesk.setState({ ...empty, result: { fileName, kind, written, changeSetId } }, true);
  await announceStep(before);
}

/** Takes the file off the desk without writing anything. */
export async function discardImport(): Promise<void> {
  const { proposal } = useImportDesk.getState();
  useImportDesk.setState(empty, true);
  if (proposal !== null) await callReply('imports:discard', { draftId: proposal.draftId });
}

/** Stops what is going on; nothing is written. */
export function cancelImport(): void {
  void callReply('imports:cancel', {});
}

/** A draft that is gone (the data file was closed) leaves the desk; anything else is told. */
function tellLost(failure: AppFailure): void {
  if (failure.kind === 'notFound') clearImportDesk();
  notifyFailure(failure);
}
