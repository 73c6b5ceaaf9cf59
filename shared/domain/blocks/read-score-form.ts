import { parseVietnameseNumber } from '../../numbers/vietnamese-number.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import { cellAddress, type SourceFile, type SourceSheet } from '../imports/source-sheet.ts';
import { emptyEntry, isEmptyEntry, type ScoreEntry } from './compute-score.ts';
import { isHeading, type ScoreCriterion } from './score-criterion.ts';
import type { DeliveredScore, ScoreDelivery } from './score-delivery.ts';
import { openCells, scoreFormLayout } from './score-form.ts';

/** A cell that cannot be read. */
export interface UnreadCell {
  readonly cell: string;
  readonly criterionName: string;
  readonly message: string;
}

/** What a filled-in scoring file holds, with the cells that cannot be read; null: it is no scoring file of this program. */
export interface ReadScoreForm {
  readonly delivery: ScoreDelivery;
  readonly unread: readonly UnreadCell[];
}

const { columns, headerRow } = scoreFormLayout;

/** Takes a scoring file apart, by the table that it was made for; lines beyond that table are left out. */
export function readScoreForm(file: SourceFile, criteria: readonly ScoreCriterion[]): ReadScoreForm | null {
  const mark = readMark(file);
  const sheet = file.sheets.find(({ name }) => name === scoreFormLayout.table);
  if (mark === null || sheet === undefined) return null;
  const unread: UnreadCell[] = [];
  const scores = criteria.flatMap((criterion, place): DeliveredScore[] => {
    if (isHeading(criteria, place) || criterion.kind === 'group') return [];
    const row = headerRow + 1 + place;
    const { entry, cells } = readLine(sheet, row, criterion, (cell, message) =>
      unread.push({ cell, criterionName: criterion.name, message }),
    );
    const evidence = textAt(sheet, row, columns.evidence);
    // A plan that came with the file and nothing else is no score.
    const isBlank = isEmptyEntry({ ...entry, planned: null });
    if (isBlank && evidence === null) return [];
    return [{ place, entry: isBlank ? emptyEntry : entry, evidence, cells }];
  });
  return { delivery: { ...mark, scores }, unread };
}

function readMark({ sheets }: SourceFile): Omit<ScoreDelivery, 'scores'> | null {
  const sheet = sheets.find(({ name }) => name === scoreFormLayout.data);
  if (sheet === undefined || textAt(sheet, 0, 0) !== scoreFormLayout.mark) return null;
  const value = (row: number) => textAt(sheet, row, 1) ?? '';
  const stage = value(6);
  const year = Number(value(2));
  if ((stage !== 'self' && stage !== 'cross') || !Number.isInteger(year)) return null;
  return {
    blockName: value(1),
    year,
    tableName: value(3),
    table: value(4),
    unitName: value(5),
    stage,
    scorerName: value(7) || null,
  };
}

/** The rows of the hidden sheet, in the order that `readMark` reads. */
export function markRows(mark: Omit<ScoreDelivery, 'scores'>): readonly (readonly [string, string])[] {
  return [
    [scoreFormLayout.mark, ''],
    ['Khối', mark.blockName],
    ['Năm', String(mark.year)],
    ['Bảng điểm', mark.tableName],
    ['Mã bảng điểm', mark.table],
    ['Đơn vị', mark.unitName],
    ['Cột chấm', mark.stage],
    ['Đơn vị chấm', mark.scorerName ?? ''],
  ];
}

function readLine(
  sheet: SourceSheet,
  row: number,
  criterion: ScoreCriterion,
  refuse: (cell: string, message: string) => void,
): { readonly entry: ScoreEntry; readonly cells: DeliveredScore['cells'] } {
  const { isRatio, choice, isTyped } = openCells(criterion);
  const numberAt = (column: number): number | null => {
    const cell = sheet.rows[row]?.[column];
    if (cell?.kind === 'number' && cell.number !== undefined) return cell.number;
    const text = textAt(sheet, row, column);
    if (text === null) return null;
    const parsed = parseVietnameseNumber(text);
    if ('value' in parsed) return parsed.value;
    refuse(cellAddress(row, column), parsed.problem);
    return null;
  };
  const chosen = choice === null || choice === 'occasions' ? null : textAt(sheet, row, columns.choice);
  const entry: ScoreEntry = {
    ...emptyEntry,
    planned: isRatio ? numberAt(columns.planned) : null,
    actual: isRatio ? numberAt(columns.actual) : null,
    grade: choice === 'grade' && chosen !== null ? gradeOf(criterion, chosen) : null,
    isMet:
      choice === 'isMet' && chosen !== null
        ? yesOrNo(chosen, () => refuse(cellAddress(row, columns.choice), 'Chỉ ghi Có hoặc Không.'))
        : null,
    occasions: choice === 'occasions' ? numberAt(columns.choice) : null,
    points: isTyped ? numberAt(columns.points) : null,
    note: textAt(sheet, row, columns.note),
  };
  return {
    entry,
    cells: {
      planned: cellAddress(row, columns.planned),
      actual: cellAddress(row, columns.actual),
      grade: cellAddress(row, columns.choice),
      isMet: cellAddress(row, columns.choice),
      occasions: cellAddress(row, columns.choice),
      points: cellAddress(row, columns.points),
      note: cellAddress(row, columns.note),
    },
  };
}

/** The grade as the table writes it; another one as it was written, to be refused with its name. */
function gradeOf({ grades }: ScoreCriterion, text: string): string {
  const folded = foldText(text);
  return grades?.find(({ grade }) => foldText(grade) === folded || foldText(`mức ${grade}`) === folded)?.grade ?? text;
}

function yesOrNo(text: string, refuse: () => void): boolean | null {
  const folded = foldText(text);
  if (['co', 'x', 'dat'].includes(folded)) return true;
  if (['khong', 'k'].includes(folded)) return false;
  refuse();
  return null;
}

function textAt(sheet: SourceSheet, row: number, column: number): string | null {
  return normalizeText(sheet.rows[row]?.[column]?.text ?? '') || null;
}
