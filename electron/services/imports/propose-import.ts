import { createHash } from 'node:crypto';
import type { ImportColumn, ImportEncoding, ImportProposal, ImportSheet } from '#shared/contracts/imports.ts';
import { hasTable, type TableLayout } from '#shared/domain/imports/read-table.ts';
import { columnLetters } from '#shared/domain/imports/source-sheet.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { countOutcomes } from './compute-draft.ts';
import type { Draft } from './draft.ts';

/** The draft as the window shows it, without its rows. */
export function proposeImport(context: ServiceContext, draft: Draft): ImportProposal {
  const { state } = draft;
  const directory = readUnitDirectory(context.database);
  const today = context.today();
  return {
    draftId: draft.id,
    fileName: draft.fileName,
    format: draft.source.format,
    kind: state.kind,
    kindReason: state.kindReason,
    encoding: fileEncoding(draft),
    sheets: state.layouts.map((layout, index) => describeSheet(draft, layout, index)),
    year: state.year,
    senderUnitId: state.senderUnitId,
    senderUnitName: state.senderUnitId === null ? null : directory.nameOn(state.senderUnitId, today),
    decisionNumber: state.decisionNumber,
    decidedOn: state.decidedOn,
    issuer: state.issuer,
    roundId: state.roundId,
    unitQuestions: state.unitQuestions.map(({ candidates, ...question }) => ({
      ...question,
      candidates: candidates.map(({ unitId, name, reason }) => ({
        kind: 'unit',
        id: unitId,
        name,
        bornYear: null,
        unitName: null,
        position: null,
        score: 0.6,
        reason,
      })),
    })),
    counts: countOutcomes(state.rows),
    notices: state.notices,
    remembered: state.remembered,
    importedBefore: importedBefore(context, draft.bytes),
  };
}

/** `unicode`, the one other encoding found, or `mixed`; a text file's old code page by its name. */
export function fileEncoding({ source, state }: Draft): string {
  const found = new Set(
    [...state.used].flatMap((number) =>
      [...(state.layouts[number]?.encodings ?? [])].map((encoding) => encoding.replace('-upper', '')),
    ),
  );
  const plain = [...state.used].some((number) =>
    state.layouts[number]?.columns.some(({ index }) => isPlainColumn(state.layouts[number] as TableLayout, index)),
  );
  if (found.size === 0) return source.codePage === 'windows-1258' ? source.codePage : 'unicode';
  return found.size === 1 && !plain ? ([...found][0] as string) : 'mixed';
}

/** Whether a column that is read has Vietnamese letters in plain Unicode. */
function isPlainColumn(layout: TableLayout, index: number): boolean {
  const encoding = layout.sheet.columnEncodings[index];
  if (encoding === undefined || layout.columns[index]?.meaning.field === null) return false;
  return encoding.isMixed || (encoding.encoding === 'unicode' && hasVietnamese(layout, index));
}

function hasVietnamese({ sheet, header }: TableLayout, column: number): boolean {
  for (let row = (header?.bottom ?? -1) + 1; row < sheet.rowCount; row++) {
    const cell = sheet.source.rows[row]?.[column];
    if (cell?.kind === 'text' && /[ăđĩũơư\u1ea0-\u1ef9]/iu.test(cell.text)) return true;
  }
  return false;
}

function describeSheet(draft: Draft, layout: TableLayout, index: number): ImportSheet {
  const { sheet, header, columns, roles, title } = layout;
  const isUsed = draft.state.used.has(index);
  return {
    index,
    name: sheet.source.name,
    isHidden: sheet.source.isHidden,
    isUsed,
    reason: isUsed ? null : hasTable(layout) ? 'Không chọn nhập trang này.' : 'Không nhận ra bảng nào trong trang này.',
    rowCount: sheet.rowCount,
    hiddenRowCount: sheet.source.hiddenRows.size,
    headerRows: headerRowsOf(layout),
    columns: columns
      .filter(({ index: column, header: words }) => words !== '' || hasText(layout, column))
      .map((column): ImportColumn => {
        const encoding = sheet.columnEncodings[column.index];
        return {
          index: column.index,
          letter: columnLetters(column.index),
          header: column.header,
          isHidden: sheet.source.hiddenColumns.has(column.index),
          meaning: column.meaning,
          confidence: column.confidence,
          encoding: (encoding?.encoding ?? 'unicode') as ImportEncoding,
          isMixed: encoding?.isMixed ?? false,
          conversions: encoding?.conversions ?? [],
        };
      }),
    title: header === null ? '' : title.text,
    dataRowCount: roles.filter(({ role }) => role === 'data').length,
  };
}

/** The numbers of a header's rows, from 1. */
export function headerRowsOf({ header }: TableLayout): number[] {
  return header === null
    ? []
    : Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + 1 + index);
}

function hasText({ sheet }: TableLayout, column: number): boolean {
  for (let row = 0; row < sheet.rowCount; row++) if (sheet.text(row, column) !== '') return true;
  return false;
}

function importedBefore(context: ServiceContext, bytes: Uint8Array): ImportProposal['importedBefore'] {
  const row = oneRow(
    context.database,
    `SELECT i.id, s.made_at FROM imports i JOIN change_sets s ON s.id = i.change_set_id
     WHERE i.sha256 = @sha256 AND s.undone_by IS NULL ORDER BY i.id DESC LIMIT 1`,
    { sha256: contentHash(bytes) },
  );
  return row === undefined ? null : { importId: Number(row.id), madeAt: String(row.made_at) };
}

/** By what a file's bytes are known. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
