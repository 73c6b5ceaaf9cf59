import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { backupReasons, LARGE_IMPORT_ROWS } from '#shared/domain/backups/backup-reasons.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { inChangeSet } from '../../database/change-set.ts';
import { insertPackage, receivedAt } from '../../database/repositories/package-repository.ts';
import { oneRow } from '../../database/rows.ts';
import { readingPackage } from '../../packages/package-failure.ts';
import type { ServiceContext } from '../service-context.ts';
import { applyPlan } from './merge/apply-plan.ts';
import { hasHistory } from './merge/common-history.ts';
import { keepForeignHistory } from './merge/keep-foreign-history.ts';
import { dropPackageDraft, newestStep, type PackageDraft, refreshPlan, requirePackageDraft } from './package-draft.ts';
import { countOutcomes } from './show-package.ts';

/**
 * Takes an opened package in as one step: what is new and what is taken of what differs. What is doubtful and unanswered stays
 * out. @throws AppFailureError notFound, refused (the records have changed), packageFile, canceled; nothing is written then
 */
export function applyPackage(context: ServiceContext, { draftId }: Input<'packages:apply'>): Output<'packages:apply'> {
  const draft = requirePackageDraft(context, draftId);
  refuseStale(context, draft);
  const { new: added, changed } = countOutcomes(draft.plan.rows);
  if (added + changed >= LARGE_IMPORT_ROWS) context.requireBackup?.(backupReasons.import(draft.fileName));
  const applied = readingPackage(draft.fileName, () => writeDraft(context, draft));
  dropPackageDraft(context, draft.id);
  return applied;
}

/** What was shown must still be what happens. */
function refuseStale(context: ServiceContext, draft: PackageDraft): void {
  if (draft.basedOnStep === newestStep(context)) return;
  const before = JSON.stringify(countOutcomes(draft.plan.rows));
  refreshPlan(context, draft);
  if (JSON.stringify(countOutcomes(draft.plan.rows)) === before) return;
  const message = 'Hồ sơ đã thay đổi từ lúc xem trước; hãy xem lại rồi bấm Ghi lần nữa.';
  fail({ kind: 'refused', field: null, message });
}

function writeDraft(context: ServiceContext, draft: PackageDraft): Output<'packages:apply'> {
  const { database } = context;
  const { manifest } = draft.file;
  const handledAt = context.now();
  const step = { label: `Nhận gói “${manifest.title}”`, madeBy: context.actor, madeAt: handledAt };
  return inChangeSet(database, step, (changeSetId) => {
    const { newCount, changedCount, numbers } = applyPlan(context, draft.plan, draft.file);
    const query = 'SELECT 1 FROM changes WHERE change_set_id = @changeSetId LIMIT 1';
    const isChanged = oneRow(database, query, { changeSetId }) !== undefined;
    const isKnown = receivedAt(database, manifest.key) !== null;
    if (!isChanged && (isKnown || !hasHistory(draft.staging))) return { changeSetId: null, written: 0 };
    const packageId = insertPackage(database, {
      direction: 'received',
      kind: manifest.kind,
      packageKey: manifest.key,
      title: manifest.title,
      officeName: manifest.office.name,
      madeAt: manifest.madeAt,
      madeBy: manifest.madeBy,
      fileName: draft.fileName,
      isSealed: draft.isSealed,
      rowCount: manifest.rowCount,
      newCount,
      changedCount,
      handledAt,
      changeSetId: isChanged ? changeSetId : null,
    });
    keepForeignHistory(database, draft.staging, packageId, draft.plan.common?.lastStep ?? 0, numbers);
    return { changeSetId: isChanged ? changeSetId : null, written: newCount + changedCount };
  });
}
