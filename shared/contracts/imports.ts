import { z } from 'zod';
import { awardCodes } from '../domain/awards/award-code.ts';
import { ratingCodes } from '../domain/awards/rating-code.ts';
import { type ColumnMeaning, importFields } from '../domain/imports/import-field.ts';
import { type ImportKind, importKinds } from '../domain/imports/import-kind.ts';
import type { ImportValues } from '../domain/imports/import-values.ts';
import { type SourceRowRole, sourceRowRoles } from '../domain/imports/row-role.ts';
import { optionalText, recordId, year } from './fields.ts';

/** The largest file that is read; a unit's workbook has a few hundred kilobytes. */
export const LARGEST_IMPORT = 30 * 1024 * 1024;
/** The most rows that the window fetches at once. */
export const MOST_ROWS_AT_ONCE = 500;

/** How a text in a file is coded; the officer can choose another one per column. */
export const importEncodings = ['unicode', 'decomposed', 'tcvn3', 'tcvn3-upper', 'vni'] as const;
export type ImportEncoding = (typeof importEncodings)[number];
export const importEncodingNames: Record<ImportEncoding, string> = {
  unicode: 'Unicode',
  decomposed: 'Unicode tổ hợp',
  tcvn3: 'TCVN3 (ABC)',
  'tcvn3-upper': 'TCVN3 chữ hoa',
  vni: 'VNI-Windows',
};

/** What will happen to a row. A row with an open question is refused until it is answered. */
export const importOutcomes = ['new', 'changed', 'same', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];
export const importOutcomeNames: Record<ImportOutcome, string> = {
  new: 'Mới',
  changed: 'Thay đổi',
  same: 'Không đổi',
  refused: 'Không nhận',
};

/** What a source row is taken for; the officer can say otherwise. */
export { type SourceRowRole, sourceRowRoles } from '../domain/imports/row-role.ts';
export const sourceRowRoleNames: Record<SourceRowRole, string> = {
  heading: 'Tiêu đề',
  header: 'Tên cột',
  numbering: 'Số cột',
  group: 'Nhóm, đơn vị',
  data: 'Dữ liệu',
  total: 'Dòng tổng',
  note: 'Ghi chú',
  signature: 'Chữ ký',
  blank: 'Trống',
};

/** Something the officer should know of a cell or a row. Only a refusal keeps the row from being written. */
export interface ImportProblem {
  readonly severity: 'refusal' | 'question' | 'notice';
  /** The header of the column as the file has it; null when the row as a whole is meant. */
  readonly column: string | null;
  /** Where in the file: the cell to look at, e.g. "C12"; null for the row. */
  readonly address: string | null;
  readonly message: string;
}

/** Somebody in the records who may be meant by a row. */
export interface ImportCandidate {
  readonly kind: 'person' | 'unit';
  readonly id: number;
  readonly name: string;
  readonly bornYear: number | null;
  readonly unitName: string | null;
  readonly position: string | null;
  /** 0 to 1: how well name, birth and unit history agree. */
  readonly score: number;
  /** Why, in Vietnamese: "cùng tên, cùng năm sinh, khác đơn vị". */
  readonly reason: string;
}

/** A field that a row would change. `before` null: unknown until now. */
export interface ImportChange {
  readonly field: string;
  readonly fieldName: string;
  readonly before: string | null;
  readonly after: string;
}

/** One row of data, with what will happen to it and why. */
export interface ImportRow {
  readonly id: string;
  readonly sheet: number;
  /** The row's number in its sheet, from 1, as Excel counts. */
  readonly sourceRow: number;
  readonly outcome: ImportOutcome;
  /** The officer said that this row is not to be imported. */
  readonly isLeftOut: boolean;
  /** What was read: field names of the contracts, dates `YYYY-MM-DD`, award codes. */
  readonly values: ImportValues;
  readonly problems: readonly ImportProblem[];
  readonly changes: readonly ImportChange[];
  /** Whom the row is about, where that is clear or was answered. */
  readonly match: ImportCandidate | null;
  /** Who may be meant, when it is not clear: to be answered with `matches`. Empty: no question. */
  readonly candidates: readonly ImportCandidate[];
  /** Of a row with several authors: whom `candidates` are about, and the key under which to answer; null: the row itself. */
  readonly asked: { readonly key: string; readonly name: string } | null;
  /** The row's cells in the order of the sheet's columns (before and after conversion). */
  readonly cells: readonly ImportCell[];
}

/** A cell as the file has it, and as it was read. */
export interface ImportCell {
  /** E.g. "C12". */
  readonly address: string;
  /** As the file holds it (legacy text not converted); dates and numbers as Excel shows them. */
  readonly original: string;
  /** Composed Unicode. Differs from `original` where the encoding was converted or the officer corrected the cell. */
  readonly text: string;
  readonly isCorrected: boolean;
}

/** A column of a sheet's table. */
export interface ImportColumn {
  /** Its place in the sheet, from 0 (A = 0). */
  readonly index: number;
  /** A, B, … */
  readonly letter: string;
  /** The header's lines, joined: "Năm sinh – Nam". */
  readonly header: string;
  readonly isHidden: boolean;
  readonly meaning: ColumnMeaning;
  /** How sure the guess is, 0 to 1; 1 where the officer said it or it was remembered. */
  readonly confidence: number;
  /** The encoding of most cells, and of how many another one was found. */
  readonly encoding: ImportEncoding;
  readonly isMixed: boolean;
  /** Up to three cells before and after conversion, where the column is not plain Unicode; else empty. */
  readonly conversions: readonly { readonly before: string; readonly after: string; readonly reason: string }[];
}

/** A sheet (of a Word file: a table). Only used ones are imported. */
export interface ImportSheet {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isUsed: boolean;
  /** Why it is not used: no table found, or the officer said so. */
  readonly reason: string | null;
  readonly rowCount: number;
  readonly hiddenRowCount: number;
  /** Numbers of the header's rows, from 1. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ImportColumn[];
  /** Lines above the table: title, unit, year are read from them. */
  readonly title: string;
  readonly dataRowCount: number;
}

/** A unit written in the file that the records do not have under that name. */
export interface ImportUnitQuestion {
  /** As the file writes it; the key of the answer. */
  readonly text: string;
  readonly rowCount: number;
  readonly candidates: readonly ImportCandidate[];
  /** What will happen unless answered otherwise; null: rows of this unit are refused until answered. */
  readonly answer: UnitAnswer | null;
}

/** What the program makes of a file: all of it can be corrected before anything is written. */
export interface ImportProposal {
  readonly draftId: number;
  readonly fileName: string;
  readonly format: 'xlsx' | 'xls' | 'csv' | 'docx' | 'text';
  readonly kind: ImportKind;
  /** Why this kind was guessed; null when it was given. */
  readonly kindReason: string | null;
  /** `unicode`, another encoding, or `mixed`; for .csv files in an old code page its name. */
  readonly encoding: string;
  readonly sheets: readonly ImportSheet[];
  /** The year the table speaks of, for rows without one; null: unknown, and rows that need one are refused. */
  readonly year: number | null;
  /** The unit that sent the file, for rows without a unit. */
  readonly senderUnitId: number | null;
  readonly senderUnitName: string | null;
  /** Decision of the awards in the table, where the rows do not name one. */
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly issuer: string | null;
  /** The round that proposals go into; null: unknown, and proposals are refused. */
  readonly roundId: number | null;
  readonly unitQuestions: readonly ImportUnitQuestion[];
  readonly counts: Readonly<Record<ImportOutcome, number>> & {
    readonly questions: number;
    readonly leftOut: number;
    readonly total: number;
  };
  /** What the officer should know of the file as a whole. */
  readonly notices: readonly string[];
  /** The mapping was taken from an earlier import of this sender and form. */
  readonly remembered: { readonly fileName: string; readonly usedAt: string } | null;
  /** The same bytes were imported before. */
  readonly importedBefore: { readonly importId: number; readonly madeAt: string } | null;
}

/** A finished import. */
export interface ImportRecord {
  readonly id: number;
  readonly fileName: string;
  readonly format: ImportProposal['format'];
  readonly kind: ImportKind;
  readonly senderUnitId: number | null;
  readonly senderUnitName: string | null;
  readonly year: number | null;
  readonly byteSize: number;
  readonly changeSetId: number;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly newCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly refusedCount: number;
  /** The step was taken back. */
  readonly isUndone: boolean;
}

/** Where a record came from: a row of a file. */
export interface ImportTrace {
  readonly importId: number;
  readonly fileName: string;
  readonly madeAt: string;
  readonly sheetName: string;
  readonly sourceRow: number;
  /** Header and text of the row's cells, as the file has them. */
  readonly cells: readonly { readonly address: string; readonly header: string; readonly text: string }[];
}

const unitAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('existing'), unitId: recordId }),
  /** A new unit of this name is made with the import, under `parentId` (null: under the office). */
  z.strictObject({
    kind: z.literal('new'),
    unitKind: z.enum(['department', 'division', 'branch', 'service-unit', 'enterprise', 'outside-body']),
    parentId: recordId.nullable(),
  }),
  /** The rows are imported without a unit. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type UnitAnswer = z.output<typeof unitAnswer>;

const columnMeaning = z.strictObject({
  field: z.enum(importFields).nullable(),
  award: z.enum(awardCodes).nullable(),
  rating: z.enum(ratingCodes).nullable(),
  year: year.nullable(),
});
const place = z.number().int().min(0).max(1_048_576);

/** Corrections of the officer. Each is kept until the draft is applied or thrown away; the last word on a thing counts. */
export const importCorrections = z.strictObject({
  kind: z.enum(importKinds),
  sheets: z.array(
    z.strictObject({
      sheet: place,
      isUsed: z.boolean().optional(),
      /** Rows of the header, from 1, in order. Empty: the table has none. */
      headerRows: z.array(z.number().int().min(1).max(1_048_576)).max(10).optional(),
      columns: z
        .array(z.strictObject({ column: place, meaning: columnMeaning }))
        .max(500)
        .optional(),
      encodings: z
        .array(z.strictObject({ column: place, encoding: z.enum(importEncodings) }))
        .max(500)
        .optional(),
      roles: z
        .array(z.strictObject({ row: z.number().int().min(1), role: z.enum(sourceRowRoles) }))
        .max(5000)
        .optional(),
    }),
  ),
  /** Text typed over a cell; null takes the correction back. */
  cells: z
    .array(
      z.strictObject({
        sheet: place,
        row: z.number().int().min(1),
        column: place,
        text: z.string().max(4000).nullable(),
      }),
    )
    .max(20_000),
  /** Who is meant by a row, or by an author of it (`asked.key`); null asks again. */
  matches: z
    .array(
      z.strictObject({
        rowId: z.string().max(40),
        answer: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('record'), id: recordId }),
            z.strictObject({ kind: z.literal('new') }),
          ])
          .nullable(),
      }),
    )
    .max(20_000),
  /** Rows not to be imported, or wanted again. */
  leaveOut: z.array(z.strictObject({ rowId: z.string().max(40), isLeftOut: z.boolean() })).max(20_000),
  units: z.array(z.strictObject({ text: z.string().max(400), answer: unitAnswer.nullable() })).max(2000),
  year: year.nullable(),
  senderUnitId: recordId.nullable(),
  decisionNumber: optionalText('số quyết định', 80),
  decidedOn: z.string().max(10).nullable(),
  issuer: optionalText('cơ quan ban hành', 200),
  roundId: recordId.nullable(),
});
export type ImportCorrections = z.output<typeof importCorrections>;

export const importInputs = {
  /**
   * Reads a file or pasted text and proposes what it is. Nothing is written; the draft lives in memory until it is applied,
   * discarded, or the data file is closed. `kind` null: guessed. `senderUnitId` null: guessed from the title.
   */
  'imports:read': z.strictObject({
    source: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('file'),
        name: z.string().min(1).max(260),
        bytes: z.instanceof(Uint8Array),
      }),
      /** What the clipboard holds: tab-separated text and, from Word or Excel, HTML. */
      z.strictObject({
        kind: z.literal('text'),
        text: z.string().max(LARGEST_IMPORT),
        html: z.string().max(LARGEST_IMPORT).nullable(),
      }),
    ]),
    kind: z.enum(importKinds).nullable(),
    senderUnitId: recordId.nullable(),
  }),
  /** The proposal anew with corrections. */
  'imports:revise': z.strictObject({ draftId: recordId, corrections: importCorrections.partial() }),
  /** Rows of the draft, in the order of the file; `outcomes` empty: all; `withQuestions`: only those with an open question. */
  'imports:rows': z.strictObject({
    draftId: recordId,
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(MOST_ROWS_AT_ONCE),
    outcomes: z.array(z.enum(importOutcomes)),
    withQuestions: z.boolean(),
  }),
  /** Every line of a sheet as the file has it, with what it was taken for: to correct header and roles. */
  'imports:source': z.strictObject({
    draftId: recordId,
    sheet: place,
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(MOST_ROWS_AT_ONCE),
  }),
  /** Writes the rows that are not refused or left out, as one change set. */
  'imports:apply': z.strictObject({ draftId: recordId }),
  'imports:discard': z.strictObject({ draftId: recordId }),
  'imports:list': z.strictObject({}),
  /** From which row of which file a record came; newest import first. */
  'imports:trace': z.strictObject({ table: z.string().max(60), rowId: recordId }),
} as const;

export interface ImportOutputs {
  'imports:read': ImportProposal;
  'imports:revise': ImportProposal;
  'imports:rows': { readonly total: number; readonly rows: readonly ImportRow[] };
  'imports:source': {
    readonly total: number;
    readonly rows: readonly {
      readonly row: number;
      readonly role: SourceRowRole;
      readonly isHidden: boolean;
      readonly cells: readonly string[];
    }[];
  };
  'imports:apply': { readonly importId: number | null; readonly changeSetId: number | null; readonly written: number };
  'imports:discard': null;
  'imports:list': readonly ImportRecord[];
  'imports:trace': readonly ImportTrace[];
}

/** Calls answered by the window's side. */
export const importWindowInputs = {
  /** Stops the reading or writing that is going on: it ends with the failure `canceled`, and nothing was written. */
  'imports:cancel': z.strictObject({}),
  /** Opens the kept original in the program that the system uses for it. */
  'imports:open-original': z.strictObject({ importId: recordId }),
} as const;

export interface ImportWindowOutputs {
  'imports:cancel': null;
  'imports:open-original': null;
}

/** How far a long import is; pushed as `imports:progress`. */
export interface ImportProgress {
  readonly stage: 'reading' | 'understanding' | 'matching' | 'writing';
  readonly done: number;
  readonly total: number;
}
export const importStageNames: Record<ImportProgress['stage'], string> = {
  reading: 'Đang đọc tệp',
  understanding: 'Đang nhận dạng bảng',
  matching: 'Đang đối chiếu với hồ sơ',
  writing: 'Đang ghi',
};
