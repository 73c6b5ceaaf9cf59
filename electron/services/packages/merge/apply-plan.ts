import { fail } from '#shared/errors/app-failure.ts';
import type { Database } from '../../../database/database.ts';
import { describeRow } from '../../../database/describe-row.ts';
import { keepContent } from '../../../database/repositories/kept-content.ts';
import { type Columns, insertRow, oneRow, updateRow } from '../../../database/rows.ts';
import { contentPart } from '../../../packages/package-manifest.ts';
import type { PackageFile } from '../../../packages/read-package.ts';
import type { ServiceContext } from '../../service-context.ts';
import { contentColumns } from '../content-columns.ts';
import type { MergePlan } from './compute-plan.ts';
import { deriveColumns } from './derive-columns.ts';
import type { PlannedRow } from './planned-row.ts';
import { isNewRow, newRowToken } from './row-identity.ts';

const ROWS_BETWEEN_REPORTS = 200;

/** What was written. */
export interface AppliedPlan {
  readonly newCount: number;
  readonly changedCount: number;
  /** Our numbers of the package's rows, also of those that were here. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Writes a plan inside an open step: new rows with the numbers they get here, and the columns that were taken.
 * @throws AppFailureError refused with the row that our schema does not accept; the step is taken back whole then
 */
export function applyPlan(context: ServiceContext, plan: MergePlan, file: PackageFile): AppliedPlan {
  const { database } = context;
  const numbers = new Map<string, number>();
  for (const row of plan.rows)
    if (row.targetId !== null) numbers.set(newRowToken(row.table, row.sourceId), row.targetId);
  const columns = new Map<string, readonly string[]>();
  const later: { row: PlannedRow; id: number; column: string; token: string }[] = [];
  const resolve = (row: PlannedRow, id: number | null, column: string, value: string | number | null) => {
    if (!isNewRow(value)) return value;
    const number = numbers.get(value);
    if (number === undefined && id !== null) later.push({ row, id, column, token: value });
    return number ?? null;
  };
  const written = plan.rows.filter(
    ({ outcome, changes }) => outcome === 'new' || changes.some(({ isTaken }) => isTaken),
  );
  let newCount = 0;
  for (const [index, row] of written.entries()) {
    if (index % ROWS_BETWEEN_REPORTS === 0)
      context.reportProgress?.({ stage: 'writing', done: index, total: written.length });
    writing(row, () => {
      if (row.outcome === 'new') {
        newCount++;
        const id = addRow(database, row, resolve);
        numbers.set(newRowToken(row.table, row.sourceId), id);
        for (const [column, value] of Object.entries(row.mapped)) {
          if (isNewRow(value) && !numbers.has(value)) later.push({ row, id, column, token: value });
        }
      } else changeRow(database, row, resolve);
    });
    let pointed = columns.get(row.table);
    if (pointed === undefined) {
      pointed = contentColumns(database, row.table);
      columns.set(row.table, pointed);
    }
    for (const column of pointed) keepPointed(database, file, row.mapped[column]);
  }
  for (const { row, id, column, token } of later) {
    const number = numbers.get(token);
    if (number !== undefined) writing(row, () => updateRow(database, row.table, id, { [column]: number }));
  }
  return { newCount, changedCount: written.length - newCount, numbers };
}

type Resolve = (
  row: PlannedRow,
  id: number | null,
  column: string,
  value: string | number | null,
) => string | number | null;

function addRow(database: Database, row: PlannedRow, resolve: Resolve): number {
  const columns: Record<string, string | number | null> = {};
  for (const [column, value] of Object.entries(row.mapped)) {
    if (column !== 'id') columns[column] = resolve(row, null, column, value);
  }
  return insertRow(database, row.table, { ...columns, ...deriveColumns(row.table, columns) });
}

function changeRow(database: Database, row: PlannedRow, resolve: Resolve): void {
  const id = row.targetId as number;
  const taken: Record<string, string | number | null> = {};
  for (const { column, after, isTaken } of row.changes) {
    if (isTaken) taken[column] = resolve(row, id, column, after);
  }
  const now = oneRow(database, `SELECT * FROM ${row.table} WHERE id = @id`, { id });
  updateRow(database, row.table, id, { ...taken, ...deriveColumns(row.table, { ...now, ...taken } as Columns) });
}

/** Scans, templates and backgrounds come along with the rows that point at them. */
function keepPointed(database: Database, file: PackageFile, sha256: unknown): void {
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return;
  if (file.has(contentPart(sha256))) keepContent(database, sha256, file.content(sha256));
}

function writing(row: PlannedRow, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code !== 'string' || !code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const message = `Chưa ghi được gói vì mục “${describeRow(row.table, row.source)}” trái với dữ liệu đã có. Hãy chọn “Không nhận” cho mục này rồi ghi lại; chưa có gì thay đổi.`;
    fail({ kind: 'refused', field: null, message });
  }
}
