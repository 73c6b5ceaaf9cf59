import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importOutcomeNames } from '#shared/contracts/imports.ts';
import { type ImportKind, importKindNames, importKinds } from '#shared/domain/imports/import-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeDraft } from '../services/imports/apply-import.ts';
import { countOutcomes } from '../services/imports/compute-draft.ts';
import type { Draft, DraftRow } from '../services/imports/draft.ts';
import { fileEncoding, headerRowsOf } from '../services/imports/propose-import.ts';
import { startDraft } from '../services/imports/read-import.ts';
import { type Command, UsageError } from './command.ts';
import { readOptions } from './read-options.ts';
import { withOffice } from './with-office.ts';

/** Reads a unit's file and writes what is in it as one step; with `--dry-run` only tells what would happen. */
export const importFile: Command = {
  usage: 'import --db TỆP [--kind people|registrations|proposals|awards|initiatives|ratings] TỆP_NHẬP [--dry-run]',
  summary: 'Nhập tệp Excel, Word, CSV của đơn vị; --dry-run: chỉ xem, không ghi',
  async run(args) {
    const { values, words } = readOptions(args, { db: 'string', kind: 'string', 'dry-run': 'boolean' });
    const [file] = words;
    if (file === undefined || words.length > 1) throw new UsageError('Hãy ghi đúng một tệp cần nhập.');
    const kind = chosenKind(values.kind);
    return withOffice(values.db, (office) => {
      const context = office.required();
      const source = { kind: 'file', name: path.basename(file), bytes: readBytes(file) } as const;
      const draft = startDraft(context, { source, kind, senderUnitId: null });
      const applied = values['dry-run'] === true ? null : writeDraft(context, draft);
      return {
        data: printed(draft, file, applied?.changeSetId ?? null),
        lines: told(draft, applied?.changeSetId ?? null),
      };
    });
  },
};

function chosenKind(text: string | undefined): ImportKind | null {
  if (text === undefined) return null;
  return (
    importKinds.find((known) => known === text) ??
    fail({ kind: 'refused', field: 'kind', message: `--kind phải là một trong: ${importKinds.join(', ')}.` })
  );
}

function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return fail({ kind: 'fileMissing', path: file });
  }
}

function printed(draft: Draft, file: string, changeSet: number | null) {
  const { state } = draft;
  const main = state.layouts[[...state.used][0] ?? 0];
  const withSheets = state.used.size > 1;
  return {
    file,
    encoding: fileEncoding(draft),
    headerRows: main === undefined ? [] : headerRowsOf(main),
    changeSet,
    rows: state.rows.map((row) => ({
      ...(withSheets ? { sheet: state.layouts[row.sheet]?.sheet.source.name } : {}),
      row: row.row + 1,
      status: row.outcome,
      values: row.values,
      problems: row.problems.map(({ column, message }) => ({ column: headerOf(draft, row, column), message })),
    })),
  };
}

function headerOf({ state }: Draft, { sheet }: DraftRow, column: number | null): string | null {
  return column === null ? null : (state.layouts[sheet]?.columns.find(({ index }) => index === column)?.header ?? null);
}

function told(draft: Draft, changeSet: number | null): string[] {
  const { state } = draft;
  const counts = countOutcomes(state.rows);
  const summary = (['new', 'changed', 'same', 'refused'] as const).map(
    (outcome) => `${importOutcomeNames[outcome].toLocaleLowerCase('vi')} ${counts[outcome]}`,
  );
  return [
    `${draft.fileName}: ${importKindNames[state.kind]} – ${summary.join(', ')}.`,
    ...state.notices,
    ...state.rows.flatMap((row) => row.problems.map(({ message }) => `  Dòng ${row.row + 1}: ${message}`)),
    changeSet === null
      ? 'Chưa ghi gì.'
      : `Đã ghi thành bước số ${changeSet}; hoàn tác: undo --change-set ${changeSet}.`,
  ];
}
