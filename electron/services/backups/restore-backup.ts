import path from 'node:path';
import type { BackupDifference, DifferentRecords } from '#shared/contracts/backups.ts';
import { backupMoment, parseBackupName } from '#shared/domain/backups/backup-name.ts';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { becomeRecords } from '../../database/become-records.ts';
import { compareRecords, type TableDifference } from '../../database/compare-records.ts';
import { describeRow, tableName } from '../../database/describe-row.ts';
import { fileIdentity } from '../../database/file-identity.ts';
import { allRows, oneNumber } from '../../database/rows.ts';
import { newestStepOf } from '../../database/verify-file.ts';
import { type OpenCopy, withCopy } from '../../database/with-copy.ts';
import { eraseInCopy } from '../personal-data/erased-again.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** The most names shown of each table, and steps of the history. */
const SHOWN = 40;

/** What restoring a backup would change in the open file. Nothing is written. @throws AppFailureError refused (another office's), of opening */
export function compareBackup(context: ServiceContext, file: string): BackupDifference {
  return withCopy(file, (then) => {
    requireSameFile(context, then, file);
    eraseInCopy(context, then);
    const shared = commonStep(context.database, then);
    const later = allRows(
      context.database,
      `SELECT label, made_at, made_by FROM change_sets WHERE id > @shared ORDER BY id DESC LIMIT ${SHOWN}`,
      { shared },
    );
    return {
      tables: compareRecords(context.database, then).map(described),
      laterStepCount: oneNumber(context.database, 'SELECT count(*) FROM change_sets WHERE id > @shared', { shared }),
      laterSteps: later.map((row) => ({
        label: String(row.label),
        madeAt: String(row.made_at),
        madeBy: String(row.made_by),
      })),
    };
  });
}

/**
 * Gives the records the contents they have in a backup, as one step with a name, after a backup of the state before: nothing is lost,
 * Ctrl+Z takes it back, and what was done since stays in the history. Whoever was erased since stays erased.
 * @throws AppFailureError refused (another office's, or nothing differs), of opening
 */
export function restoreBackup(context: ServiceContext, file: string): { readonly label: string } {
  const moment = momentOf(context, file);
  context.requireBackup?.(backupReasons.restore(moment));
  return withCopy(file, (then) => {
    requireSameFile(context, then, file);
    eraseInCopy(context, then);
    const before = newestStepOf(context.database);
    const label = `Khôi phục bản sao lưu ${moment}`;
    recordStep(context, label, () => becomeRecords(context.database, then));
    if (newestStepOf(context.database) === before)
      fail({ kind: 'refused', field: null, message: 'Dữ liệu hiện nay giống hệt bản này; không có gì để khôi phục.' });
    return { label };
  });
}

function momentOf(context: ServiceContext, file: string): string {
  const name = parseBackupName(path.basename(file));
  return name === null ? path.basename(file) : backupMoment(name.madeAt, context.today());
}

function requireSameFile(context: ServiceContext, then: OpenCopy, file: string): void {
  if (fileIdentity(then, file) === fileIdentity(context.database, context.path)) return;
  const message = `“${path.basename(file)}” là bản sao của một tệp khác, không khôi phục vào tệp đang mở được. Hãy mở riêng bản đó.`;
  fail({ kind: 'refused', field: null, message });
}

/** The newest step that both logs have in common. */
function commonStep(now: OpenCopy, then: OpenCopy): number {
  const same = then.prepare('SELECT 1 FROM change_sets WHERE id = ? AND made_at = ? AND label = ?');
  const steps = now.prepare('SELECT id, made_at, label FROM change_sets ORDER BY id DESC').iterate();
  for (const step of steps as IterableIterator<{ id: number; made_at: string; label: string }>) {
    if (same.get(step.id, step.made_at, step.label) !== undefined) return step.id;
  }
  return 0;
}

function described({ table, missing, extra, changed }: TableDifference): DifferentRecords {
  const names = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.slice(0, SHOWN).map((row) => withoutTable(describeRow(table, row)));
  return {
    table: tableName(table),
    back: { count: missing.length, names: names(missing) },
    gone: { count: extra.length, names: names(extra) },
    changed: { count: changed.length, names: names(changed.map(({ other }) => other)) },
  };
}

/** «Cá nhân: Nông Thị Mai» under the heading «Cá nhân» is only the name. */
function withoutTable(label: string): string {
  const colon = label.indexOf(': ');
  return colon === -1 ? label : label.slice(colon + 2);
}
