import { LARGEST_IMPORT } from '#shared/contracts/imports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readPastedText, readSourceFile } from '../../import/read-source.ts';
import type { ServiceContext } from '../service-context.ts';
import { computeDraft } from './compute-draft.ts';
import { type Draft, keepDraft } from './draft.ts';
import { proposeImport } from './propose-import.ts';

const ROWS_BETWEEN_REPORTS = 500;
/** What pasted cells are called in the list of imports. */
export const PASTED_NAME = 'Nội dung dán.txt';

/** Reads a file or pasted text and proposes what it is; nothing is written. @throws AppFailureError importFile, canceled */
export function readImport(context: ServiceContext, input: Input<'imports:read'>): Output<'imports:read'> {
  return proposeImport(context, startDraft(context, input));
}

/** The draft of a file, kept until it is applied or thrown away. @throws AppFailureError importFile, canceled */
export function startDraft(context: ServiceContext, input: Input<'imports:read'>): Draft {
  const { source, kind, senderUnitId } = input;
  const onRow = (row: number) => {
    if (row % ROWS_BETWEEN_REPORTS === 0) context.reportProgress?.({ stage: 'reading', done: row, total: 0 });
  };
  const fileName = source.kind === 'file' ? source.name : PASTED_NAME;
  const bytes = source.kind === 'file' ? source.bytes : Buffer.from(source.html ?? source.text, 'utf8');
  if (bytes.length > LARGEST_IMPORT) fail({ kind: 'importFile', fileName, problem: 'too-large', detail: 'trên 30 MB' });
  const file =
    source.kind === 'file' ? readSourceFile(fileName, bytes, onRow) : readPastedText(source.text, source.html, onRow);
  const corrections = { ...(kind === null ? {} : { kind }), ...(senderUnitId === null ? {} : { senderUnitId }) };
  const state = computeDraft(context, { fileName, source: file }, corrections);
  return keepDraft(context, { fileName, bytes, source: file, corrections, state });
}
