import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { type CheckedOutput, type OutputWay, outputWayNames } from '#shared/contracts/outputs.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { keepContent, keptContent } from '../../database/repositories/kept-content.ts';
import {
  deleteOutput,
  insertOutput,
  listOutputs as list,
  type OutputRecord,
} from '../../database/repositories/output-repository.ts';
import { insertListExport } from '../../database/repositories/personal-data-repository.ts';
import { documentCatalogue } from '../../documents/document-catalogue.ts';
import { compareLines } from '../../documents/filling/compare-templates.ts';
import type { ServiceContext } from '../service-context.ts';
import { documentLines } from './document-lines.ts';

/** So many changes of one output are told; their number is told in any case. */
const MOST_CHANGES = 40;
/** Longer papers are compared as a whole: line by line would take long, and say little. */
const MOST_COMPARED = 3000;

/** What was printed and saved, newest first. */
export function listOutputs({ database }: ServiceContext): Output<'outputs:list'> {
  const names = new Map(documentCatalogue.map((document) => [document.id, document.name]));
  return list(database).map(({ contentSha256: _content, ...output }) => ({
    ...output,
    documentName: names.get(output.document) ?? output.document,
  }));
}

/** Forgets outputs that no longer matter. What was printed cannot be unprinted, so this is no step. */
export function removeOutputs({ database }: ServiceContext, { ids }: Input<'outputs:remove'>): null {
  database.transaction(() => {
    for (const id of ids) deleteOutput(database, id);
  })();
  return null;
}

/** Keeps what a document said when it left the program. A spreadsheet without pages is not kept. @throws AppFailureError */
export async function recordOutput(
  context: ServiceContext,
  request: DocumentRequest,
  way: OutputWay,
  name: string,
): Promise<null> {
  insertListExport(context.database, {
    what: documentCatalogue.find((document) => document.id === request.document)?.name ?? request.document,
    way: outputWayNames[way],
    fileName: way === 'print' ? null : name,
    people: null,
    madeAt: context.now(),
    madeBy: context.actor,
  });
  const lines = await documentLines(context, request);
  if (lines === null) return null;
  const content = deflateRawSync(Buffer.from(lines.join('\n'), 'utf8'));
  const contentSha256 = createHash('sha256').update(content).digest('hex');
  const output = { document: request.document, request, way, name, madeAt: context.now(), madeBy: context.actor };
  context.database.transaction(() => {
    keepContent(context.database, contentSha256, content);
    insertOutput(context.database, { ...output, contentSha256 });
  })();
  return null;
}

/** Looks whether outputs still say what the file says now, and what changed. Equal requests are made once. */
export async function checkOutputs(context: ServiceContext, ids: readonly number[]): Promise<CheckedOutput[]> {
  const wanted = list(context.database).filter((output) => ids.includes(output.id));
  const now = new Map<string, Promise<string[] | null>>();
  const checked: CheckedOutput[] = [];
  for (const output of wanted) {
    const key = JSON.stringify(output.request);
    const lines = now.get(key) ?? linesNow(context, output.request);
    now.set(key, lines);
    checked.push(compared(context, output, await lines));
  }
  return checked;
}

async function linesNow(context: ServiceContext, request: DocumentRequest): Promise<string[] | null> {
  try {
    return await documentLines(context, request);
  } catch (error) {
    if (error instanceof AppFailureError) return null;
    throw error;
  }
}

function compared(context: ServiceContext, output: OutputRecord, after: readonly string[] | null): CheckedOutput {
  const { id } = output;
  const content = keptContent(context.database, output.contentSha256);
  if (after === null || content === null) return { id, state: 'gone', changes: [], changeCount: 0 };
  const before = inflateRawSync(content).toString('utf8').split('\n');
  if (before.join('\n') === after.join('\n')) return { id, state: 'current', changes: [], changeCount: 0 };
  const isLong = Math.max(before.length, after.length) > MOST_COMPARED;
  const changes = (isLong ? differences(before, after) : compareLines(before, after)).filter(
    (line) => line.kind !== 'same',
  );
  return { id, state: 'changed', changes: changes.slice(0, MOST_CHANGES), changeCount: changes.length };
}

/** The lines that only one of the two has, in no common order. */
function differences(before: readonly string[], after: readonly string[]): ReturnType<typeof compareLines> {
  const [old, fresh] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !fresh.has(line)).map((text) => ({ kind: 'removed' as const, text })),
    ...after.filter((line) => !old.has(line)).map((text) => ({ kind: 'added' as const, text })),
  ];
}
