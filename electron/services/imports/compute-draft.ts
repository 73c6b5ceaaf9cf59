import type { ImportCorrections, ImportOutcome } from '#shared/contracts/imports.ts';
import type { RoundRow } from '#shared/contracts/rounds.ts';
import type { ImportKind } from '#shared/domain/imports/import-kind.ts';
import {
  hasTable,
  type ImportedRow,
  layOutTable,
  readRows,
  type TableCorrections,
  type TableLayout,
} from '#shared/domain/imports/read-table.ts';
import type { SourceFile } from '#shared/domain/imports/source-sheet.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findRound, listRounds } from '../../database/repositories/round-repository.ts';
import { oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import type { DraftProblem, DraftRow, DraftState } from './draft.ts';
import { answersByKey, judgeRow, type RowDesk } from './judge-row.ts';
import { readOfficeIndex } from './office-index.ts';
import { type RememberedMapping, recallMapping } from './remember-mapping.ts';
import { resolveUnits } from './resolve-units.ts';
import { readStoredFacts, yearsOf } from './stored-facts.ts';

const ROWS_BETWEEN_REPORTS = 200;

/** Everything that a file comes to with the corrections so far. @throws AppFailureError importFile (no table), canceled */
export function computeDraft(
  context: ServiceContext,
  file: { readonly fileName: string; readonly source: SourceFile },
  corrections: Partial<ImportCorrections>,
): DraftState {
  const report = (stage: 'understanding' | 'matching', done: number, total: number) =>
    context.reportProgress?.({ stage, done, total });
  const thisYear = Number(context.today().slice(0, 4));
  const total = file.source.sheets.length;
  const first = file.source.sheets.map((sheet, number) => {
    report('understanding', number, total);
    return layOutTable(sheet, correctionsOf(corrections, number, null), { fileName: file.fileName, thisYear });
  });
  const index = readOfficeIndex(context);
  const senderUnitId = corrections.senderUnitId !== undefined ? corrections.senderUnitId : guessSender(first, index);
  const remembered = recallMapping(context, first, senderUnitId);
  const layouts =
    remembered === null
      ? first
      : file.source.sheets.map((sheet, number) =>
          layOutTable(sheet, correctionsOf(corrections, number, remembered, first[number]), {
            fileName: file.fileName,
            thisYear,
          }),
        );
  const used = usedSheets(layouts, corrections, file.source);
  if (used.size === 0 && corrections.sheets === undefined) {
    const isReadable = layouts.some(({ sheet }) => sheet.rowCount > 0);
    fail({ kind: 'importFile', fileName: file.fileName, problem: isReadable ? 'no-table' : 'empty', detail: '' });
  }
  const main = layouts[[...used][0] ?? 0] as TableLayout;
  const year = corrections.year !== undefined ? corrections.year : yearOf(layouts, used, file.fileName);
  const round = roundOf(context, corrections.roundId, year);
  const guess = round === null ? main.kindGuess : guessProposals(main, file.fileName);
  const kind: ImportKind = corrections.kind ?? remembered?.kind ?? guess.kind;
  const table = {
    year,
    decisionNumber: corrections.decisionNumber !== undefined ? corrections.decisionNumber : main.title.decisionNumber,
    decidedOn: corrections.decidedOn !== undefined ? corrections.decidedOn : main.title.decidedOn,
    issuer: corrections.issuer ?? null,
    today: context.today(),
    round,
    senderUnitId,
  };
  const read: { sheet: number; row: ImportedRow }[] = [];
  for (const number of used) {
    const layout = layouts[number] as TableLayout;
    const rows = readRows(layout, { kind, year, thisYear }, (row) => {
      if (row % ROWS_BETWEEN_REPORTS === 0) report('understanding', row, layout.sheet.rowCount);
    });
    for (const row of rows) read.push({ sheet: number, row });
  }
  const rows = read.map(({ row }) => row);
  const units = resolveUnits(rows, index, new Map((corrections.units ?? []).map(({ text, answer }) => [text, answer])));
  const desk: RowDesk = {
    kind,
    index,
    units,
    facts: readStoredFacts(context, yearsOf(rows, year), round?.id ?? null),
    table: { ...table, title: main.title.text },
    senderUnitId,
    answers: answersByKey(corrections.matches ?? []),
    seen: new Map(),
  };
  const unitColumns = layouts.map(
    ({ columns }) => columns.find(({ meaning }) => meaning.field === 'unit')?.index ?? null,
  );
  const leftOut = new Map((corrections.leaveOut ?? []).map(({ rowId, isLeftOut }) => [rowId, isLeftOut]));
  const judged = read.map(({ sheet, row }, number): DraftRow => {
    if (number % ROWS_BETWEEN_REPORTS === 0) report('matching', number, read.length);
    const id = `${sheet}:${row.row + 1}`;
    const { outcome, ...judgement } = judgeRow(id, row, desk, unitColumns[sheet] ?? null);
    return { id, sheet, row: row.row, values: row.values, isLeftOut: leftOut.get(id) ?? false, outcome, ...judgement };
  });
  return {
    kind,
    kindReason: corrections.kind === undefined ? guess.reason : null,
    layouts,
    used,
    year,
    decisionNumber: table.decisionNumber,
    decidedOn: table.decidedOn,
    issuer: table.issuer,
    senderUnitId,
    roundId: round?.id ?? null,
    rows: judged,
    unitQuestions: units.questions,
    newUnits: units.newUnits,
    notices: noticesOf(layouts, used, kind, judged),
    remembered: remembered === null ? null : { fileName: remembered.fileName, usedAt: remembered.usedAt },
    basedOnStep: newestStep(context),
  };
}

/** The number of the newest step in the log: what was read before it may be out of date after it. */
export function newestStep(context: ServiceContext): number {
  return oneNumber(context.database, 'SELECT coalesce(max(id), 0) FROM change_sets');
}

function correctionsOf(
  corrections: Partial<ImportCorrections>,
  number: number,
  remembered: RememberedMapping | null,
  before?: TableLayout,
): TableCorrections {
  const own = corrections.sheets?.filter(({ sheet }) => sheet === number) ?? [];
  const byHeader = before?.columns.flatMap(({ index, header }) => {
    const meaning = remembered?.meanings[header];
    return meaning === undefined ? [] : [[index, meaning] as const];
  });
  const headerRows = own.findLast(({ headerRows }) => headerRows !== undefined)?.headerRows?.map((row) => row - 1);
  return {
    ...(headerRows === undefined ? {} : { headerRows }),
    meanings: new Map([
      ...(byHeader ?? []),
      ...own.flatMap(({ columns }) => (columns ?? []).map(({ column, meaning }) => [column, meaning] as const)),
    ]),
    roles: new Map(own.flatMap(({ roles }) => (roles ?? []).map(({ row, role }) => [row - 1, role] as const))),
    text: {
      encodings: new Map(
        own.flatMap(({ encodings }) => (encodings ?? []).map(({ column, encoding }) => [column, encoding] as const)),
      ),
      cells: new Map(
        (corrections.cells ?? []).flatMap(({ sheet, row, column, text }) =>
          sheet === number && text !== null ? [[`${row - 1},${column}`, text] as const] : [],
        ),
      ),
    },
  };
}

/** Sheets with a table of the same kind as the first one; hidden sheets only when the officer says so. */
function usedSheets(
  layouts: readonly TableLayout[],
  corrections: Partial<ImportCorrections>,
  source: SourceFile,
): Set<number> {
  const chosen = new Map(
    (corrections.sheets ?? []).flatMap(({ sheet, isUsed }) => (isUsed === undefined ? [] : [[sheet, isUsed] as const])),
  );
  const withTable = layouts.flatMap((layout, number) =>
    hasTable(layout) && !source.sheets[number]?.isHidden ? [number] : [],
  );
  const kind = corrections.kind ?? layouts[withTable[0] ?? 0]?.kindGuess.kind;
  const used = withTable.filter((number) => corrections.kind !== undefined || layouts[number]?.kindGuess.kind === kind);
  for (const [number, isUsed] of chosen) {
    if (isUsed && number < layouts.length && !used.includes(number)) used.push(number);
  }
  return new Set(used.filter((number) => chosen.get(number) !== false).sort((left, right) => left - right));
}

function yearOf(layouts: readonly TableLayout[], used: ReadonlySet<number>, fileName: string): number | null {
  const years = new Set([...used].map((number) => layouts[number]?.title.year ?? null));
  if (years.size === 1) {
    const [year] = years;
    if (year !== null && year !== undefined) return year;
  }
  const named = [...fileName.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  return new Set(named).size === 1 ? (named[0] as number) : null;
}

/** The round chosen; else the only open one of the year. Of several none is taken silently. */
function roundOf(
  { database }: ServiceContext,
  chosen: number | null | undefined,
  year: number | null,
): RoundRow | null {
  if (chosen === null) return null;
  if (chosen !== undefined) return findRound(database, chosen);
  const open = listRounds(database).filter((round) => round.closedOn === null && round.year === year);
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** A table of awards whose title proposes them, and which names no decision, goes onto the list of a round. */
function guessProposals({ kindGuess, title, columns }: TableLayout, fileName: string): TableLayout['kindGuess'] {
  const names = columns.some(({ meaning: { field } }) => field !== null && decisionFields.has(field));
  if (kindGuess.kind === 'people' && title.proposed !== null)
    return { kind: 'proposals', reason: 'Tiêu đề nói đề nghị tặng gì cho mọi người trong bảng.' };
  if (kindGuess.kind !== 'awards' || names || !/đề nghị|đề xuất|de-nghi|de_nghi/iu.test(`${title.text} ${fileName}`))
    return kindGuess;
  return { kind: 'proposals', reason: 'Tiêu đề nói “đề nghị”, bảng không có số quyết định.' };
}

const decisionFields: ReadonlySet<string> = new Set(['decisionNumber', 'decidedOn', 'decision', 'amount']);

/** The unit whose name stands above the table, if it is one of the office's own and not the office itself. */
function guessSender(layouts: readonly TableLayout[], index: ReturnType<typeof readOfficeIndex>): number | null {
  for (const { title } of layouts) {
    for (const line of title.unitLines) {
      const name = line.replace(/^(?:đơn vị|phòng, ban|cơ quan)\s*:\s*/iu, '');
      const { unitId } = index.matchUnit(name);
      if (unitId !== null && unitId !== index.rootUnitId) return unitId;
    }
  }
  return null;
}

function noticesOf(
  layouts: readonly TableLayout[],
  used: ReadonlySet<number>,
  kind: ImportKind,
  rows: readonly DraftRow[],
): string[] {
  const notices: string[] = [];
  for (const number of used) {
    const { sheet, columns, title } = layouts[number] as TableLayout;
    const name = used.size > 1 ? ` (trang ${sheet.source.name})` : '';
    const hidden = columns.filter(
      ({ index, meaning }) => meaning.field !== null && sheet.source.hiddenColumns.has(index),
    );
    if (hidden.length > 0)
      notices.push(`Có cột bị ẩn vẫn được đọc${name}: ${hidden.map(({ header }) => header).join(', ')}.`);
    if (sheet.source.hiddenRows.size > 0) {
      const count = rows.filter((row) => row.sheet === number && sheet.source.hiddenRows.has(row.row)).length;
      if (count > 0) notices.push(`Có ${count} dòng bị ẩn${name}; hãy xem có phải của danh sách này.`);
    }
    if (kind === 'awards' && /đề nghị|đề xuất|dự kiến/iu.test(title.text))
      notices.push(`Tiêu đề nói “đề nghị”${name}: hãy chắc rằng những khen thưởng này đã có quyết định rồi mới ghi.`);
    if (kind === 'people' && title.proposed !== null)
      notices.push(
        `Tiêu đề đề nghị khen thưởng${name}: để đưa vào danh sách đề nghị, hãy lập đợt khen thưởng của năm rồi nhập lại với loại Đề nghị.`,
      );
    if (kind === 'people' && columns.some(({ meaning }) => meaning.field === 'awards' || meaning.field === 'award'))
      notices.push(
        'Cột danh hiệu không được ghi khi nhập danh sách cá nhân; nhập lại tệp với loại Khen thưởng hoặc Đăng ký để ghi.',
      );
  }
  const skipped = layouts.filter((layout, number) => !used.has(number) && hasTable(layout));
  if (skipped.length > 0)
    notices.push(`Chưa nhập ${skipped.map(({ sheet }) => `trang ${sheet.source.name}`).join(', ')}.`);
  return notices;
}

/** Outcomes as counts. */
export function countOutcomes(
  rows: readonly DraftRow[],
): Record<ImportOutcome, number> & { questions: number; leftOut: number; total: number } {
  const counts = { new: 0, changed: 0, same: 0, refused: 0, questions: 0, leftOut: 0, total: rows.length };
  for (const row of rows) {
    counts[row.outcome] += 1;
    if (row.isLeftOut) counts.leftOut += 1;
    if (row.problems.some(isQuestion)) counts.questions += 1;
  }
  return counts;
}

const isQuestion = (problem: DraftProblem): boolean => problem.severity === 'question';
