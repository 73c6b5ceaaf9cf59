import type { ImportCorrections } from '#shared/contracts/imports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';
import { computeDraft } from './compute-draft.ts';
import { dropDraft, requireDraft } from './draft.ts';
import { proposeImport } from './propose-import.ts';
import { showRow } from './show-row.ts';

/** The proposal anew with more corrections; the last word on a thing counts. @throws AppFailureError notFound, importFile, canceled */
export function reviseImport(context: ServiceContext, input: Input<'imports:revise'>): Output<'imports:revise'> {
  const draft = requireDraft(context, input.draftId);
  const corrections = joinCorrections(draft.corrections, input.corrections);
  draft.state = computeDraft(context, draft, corrections);
  draft.corrections = corrections;
  return proposeImport(context, draft);
}

/** Earlier and later corrections together; lists are joined in their order, so that the last entry wins. */
function joinCorrections(
  before: Partial<ImportCorrections>,
  more: Input<'imports:revise'>['corrections'],
): Partial<ImportCorrections> {
  const joined = { ...before, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
  for (const key of ['sheets', 'cells', 'matches', 'leaveOut', 'units'] as const) {
    if (before[key] !== undefined && more[key] !== undefined)
      Object.assign(joined, { [key]: [...before[key], ...more[key]] });
  }
  return joined as Partial<ImportCorrections>;
}

/** Rows of a draft, in the order of the file. @throws AppFailureError notFound */
export function listImportRows(context: ServiceContext, input: Input<'imports:rows'>): Output<'imports:rows'> {
  const draft = requireDraft(context, input.draftId);
  const wanted = draft.state.rows.filter(
    (row) =>
      (input.outcomes.length === 0 || input.outcomes.includes(row.outcome)) &&
      (!input.withQuestions || row.problems.some(({ severity }) => severity === 'question')),
  );
  const show = showRow(context, draft);
  return { total: wanted.length, rows: wanted.slice(input.offset, input.offset + input.limit).map(show) };
}

/** Lines of a sheet as the file has them, with what each was taken for. @throws AppFailureError notFound */
export function readImportSource(context: ServiceContext, input: Input<'imports:source'>): Output<'imports:source'> {
  const { state } = requireDraft(context, input.draftId);
  const layout = state.layouts[input.sheet] ?? fail({ kind: 'notFound', entity: 'importDraft', id: input.sheet });
  const { sheet, roles } = layout;
  const last = Math.min(sheet.rowCount, input.offset + input.limit);
  const rows = [];
  for (let row = input.offset; row < last; row++) {
    const cells = Array.from({ length: sheet.width }, (_, column) => sheet.text(row, column));
    rows.push({ row: row + 1, role: roles[row]?.role ?? 'blank', isHidden: sheet.source.hiddenRows.has(row), cells });
  }
  return { total: sheet.rowCount, rows };
}

/** Throws a draft away. */
export function discardImport(context: ServiceContext, { draftId }: Input<'imports:discard'>): null {
  dropDraft(context, draftId);
  return null;
}
