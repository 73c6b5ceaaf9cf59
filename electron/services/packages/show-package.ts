import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import {
  type PackageCounts,
  type PackageOutcome,
  type PackagePreview,
  type PackageRow,
  packageOutcomes,
} from '#shared/contracts/packages.ts';
import { tableName } from '../../database/describe-row.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { foreignSteps, listPackages, receivedAt } from '../../database/repositories/package-repository.ts';
import { personNameOf } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { fieldName } from '../history/field-names.ts';
import { fieldValue, type NameLookup } from '../history/field-value.ts';
import type { ServiceContext } from '../service-context.ts';
import { mergeNotices } from './merge/merge-rules.ts';
import { type PlannedRow, plannedRowId } from './merge/planned-row.ts';
import { isNewRow } from './merge/row-identity.ts';
import { dropPackageDraft, type PackageDraft, refreshPlan, requirePackageDraft } from './package-draft.ts';
import { rowLabeller } from './row-label.ts';

/** The most steps of another file that the screen shows. */
const SHOWN_STEPS = 2000;

/** The top of an opened package. */
export function previewPackage(context: ServiceContext, draft: PackageDraft): PackagePreview {
  const { manifest } = draft.file;
  const byTable = Map.groupBy(draft.plan.rows, (row) => row.table);
  return {
    draftId: draft.id,
    fileName: draft.fileName,
    kind: manifest.kind,
    title: manifest.title,
    officeName: manifest.office.name,
    isOwnOffice: draft.isOwnOffice,
    isSealed: draft.isSealed,
    madeAt: manifest.madeAt,
    madeBy: manifest.madeBy,
    receivedAt: receivedAt(context.database, manifest.key),
    common: draft.plan.common && { label: draft.plan.common.label, madeAt: draft.plan.common.madeAt },
    counts: countOutcomes(draft.plan.rows),
    tables: [...byTable].map(([table, rows]) => ({ table, name: tableName(table), counts: countOutcomes(rows) })),
    notices: noticesOf(draft),
  };
}

function noticesOf(draft: PackageDraft): readonly string[] {
  const { deletedThere } = draft.plan;
  const notices = [...mergeNotices(draft.file.manifest.kind, draft.isOwnOffice)];
  if (deletedThere.length > 0) {
    const shown = deletedThere.slice(0, 5).join('; ');
    notices.push(
      `Tệp kia đã xoá ${deletedThere.length} mục còn ở đây (${shown}${deletedThere.length > 5 ? '; …' : ''}). Các mục này được giữ nguyên; nếu đúng là thừa, hãy tự xoá.`,
    );
  }
  return notices;
}

/** The same as an answer of the contract. @throws AppFailureError notFound */
export function readPreview(context: ServiceContext, input: Input<'packages:preview'>): Output<'packages:preview'> {
  return previewPackage(context, requirePackageDraft(context, input.draftId));
}

/** How many rows come to what. */
export function countOutcomes(rows: readonly PlannedRow[]): PackageCounts {
  const counts: Record<PackageOutcome, number> = { doubtful: 0, differs: 0, new: 0, changed: 0, left: 0, same: 0 };
  for (const row of rows) counts[row.outcome]++;
  return counts;
}

/** Rows of an opened package, what needs the officer first. @throws AppFailureError notFound */
export function listPackageRows(context: ServiceContext, input: Input<'packages:rows'>): Output<'packages:rows'> {
  const draft = requirePackageDraft(context, input.draftId);
  const rows = draft.plan.rows
    .filter(({ outcome, table }) => (input.outcome ?? outcome) === outcome && (input.table ?? table) === table)
    .map((row, index) => ({ row, index, rank: packageOutcomes.indexOf(row.outcome) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const tell = rowTeller(context, draft);
  return {
    total: rows.length,
    rows: rows.slice(input.offset, input.offset + input.limit).map(({ row }) => tell(row)),
  };
}

function rowTeller(context: ServiceContext, draft: PackageDraft): (row: PlannedRow) => PackageRow {
  const { database } = context;
  const lookup: NameLookup = {
    directory: readUnitDirectory(database),
    today: context.today(),
    awardTypeNames: new Map(listAwardTypes(database).map((type) => [type.id, type.name])),
    personName: (id) => personNameOf(database, id),
  };
  const label = rowLabeller(draft.staging, context.today());
  const shown = (table: string, column: string, value: string | number | null) => {
    if (!isNewRow(value)) return fieldValue(table, column, value, lookup);
    const [target = '', id = ''] = value.slice(1).split(' ');
    return label(target, Number(id));
  };
  return (row) => ({
    id: plannedRowId(row.table, row.sourceId),
    table: row.table,
    tableName: tableName(row.table),
    label: label(row.table, row.sourceId),
    outcome: row.outcome,
    changes: row.changes.flatMap(({ column, before, after, isDisputed, isTaken }) => {
      const field = fieldName(column);
      if (field === null) return [];
      return [
        {
          field,
          before: shown(row.table, column, before),
          after: shown(row.table, column, after),
          isDisputed,
          isTaken,
        },
      ];
    }),
    problem: row.problem,
    match: row.match,
    candidates: row.candidates,
    answer: draft.answers.get(plannedRowId(row.table, row.sourceId)) ?? null,
  });
}

/** Takes an answer for rows; null takes it back. @throws AppFailureError notFound */
export function answerPackage(context: ServiceContext, input: Input<'packages:answer'>): Output<'packages:answer'> {
  const draft = requirePackageDraft(context, input.draftId);
  const known = new Set(draft.plan.rows.map((row) => plannedRowId(row.table, row.sourceId)));
  for (const id of input.rows) {
    if (!known.has(id)) continue;
    if (input.answer === null) draft.answers.delete(id);
    else draft.answers.set(id, input.answer);
  }
  refreshPlan(context, draft);
  return previewPackage(context, draft);
}

/** The same answer for all rows of an outcome. @throws AppFailureError notFound */
export function answerAllOfPackage(
  context: ServiceContext,
  { draftId, outcome, table, answer }: Input<'packages:answer-all'>,
): Output<'packages:answer-all'> {
  const draft = requirePackageDraft(context, draftId);
  for (const row of draft.plan.rows) {
    if (row.outcome !== outcome || (table !== null && row.table !== table)) continue;
    draft.answers.set(plannedRowId(row.table, row.sourceId), { kind: answer });
  }
  refreshPlan(context, draft);
  return previewPackage(context, draft);
}

/** Closes an opened package. */
export function dropPackage(context: ServiceContext, { draftId }: Input<'packages:drop'>): null {
  dropPackageDraft(context, draftId);
  return null;
}

/** Packages that were made or received. */
export function listPackageRecords(context: ServiceContext): Output<'packages:list'> {
  return listPackages(context.database);
}

/** The history of the other file that came with a package. */
export function listForeignSteps(
  context: ServiceContext,
  { packageId }: Input<'packages:foreign-steps'>,
): Output<'packages:foreign-steps'> {
  return foreignSteps(context.database, packageId, SHOWN_STEPS);
}
