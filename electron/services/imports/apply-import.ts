import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { backupReasons, LARGE_IMPORT_ROWS } from '#shared/domain/backups/backup-reasons.ts';
import { importKindNames } from '#shared/domain/imports/import-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { inChangeSet } from '../../database/change-set.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { computeDraft, countOutcomes, newestStep } from './compute-draft.ts';
import { type Draft, dropDraft, requireDraft } from './draft.ts';
import { keepImport } from './keep-import.ts';
import { rememberMapping } from './remember-mapping.ts';
import { planWriter } from './write-plans.ts';

const ROWS_BETWEEN_REPORTS = 100;

/**
 * Writes the rows that are neither refused nor left out, as one step, with the original file and the way from each record back to
 * its row. Stopped or failing half-way, nothing is written. @throws AppFailureError notFound, refused (the records have changed), canceled
 */
export function applyImport(context: ServiceContext, input: Input<'imports:apply'>): Output<'imports:apply'> {
  const draft = requireDraft(context, input.draftId);
  refreshDraft(context, draft);
  const applied = writeDraft(context, draft);
  dropDraft(context, draft.id);
  return applied;
}

/** What was shown must still be what happens: after other steps the draft is computed anew and compared. */
function refreshDraft(context: ServiceContext, draft: Draft): void {
  if (draft.state.basedOnStep === newestStep(context)) return;
  const before = JSON.stringify(countOutcomes(draft.state.rows));
  draft.state = computeDraft(context, draft, draft.corrections);
  if (JSON.stringify(countOutcomes(draft.state.rows)) === before) return;
  fail({
    kind: 'refused',
    field: null,
    message: 'Hồ sơ đã thay đổi từ lúc xem trước; hãy xem lại kết quả rồi bấm Ghi lần nữa.',
  });
}

/** Writes a draft as one step; without anything to write there is none. */
export function writeDraft(context: ServiceContext, draft: Draft): Output<'imports:apply'> {
  const { state } = draft;
  const rows = state.rows.filter(({ plan, isLeftOut }) => plan !== null && !isLeftOut);
  if (rows.length === 0) return { importId: null, changeSetId: null, written: 0 };
  if (rows.length >= LARGE_IMPORT_ROWS) context.requireBackup?.(backupReasons.import(draft.fileName));
  const step = {
    label: `Nhập ${importKindNames[state.kind].toLocaleLowerCase('vi')} từ “${draft.fileName}”`,
    madeBy: context.actor,
    madeAt: context.now(),
  };
  return inChangeSet(context.database, step, (changeSetId) => {
    const write = planWriter(context, state.newUnits);
    const written = rows.map((row, number) => {
      if (number % ROWS_BETWEEN_REPORTS === 0)
        context.reportProgress?.({ stage: 'writing', done: number, total: rows.length });
      return { row, records: row.plan === null ? [] : write(row.plan) };
    });
    const changed = oneRow(context.database, 'SELECT 1 FROM changes WHERE change_set_id = @changeSetId LIMIT 1', {
      changeSetId,
    });
    if (changed === undefined) return { importId: null, changeSetId: null, written: 0 };
    const importId = keepImport(context, draft, changeSetId, written);
    const used = [...state.used].flatMap((number) => state.layouts[number] ?? []);
    rememberMapping(context, used, { kind: state.kind, senderUnitId: state.senderUnitId, fileName: draft.fileName });
    return { importId, changeSetId, written: rows.length };
  });
}
