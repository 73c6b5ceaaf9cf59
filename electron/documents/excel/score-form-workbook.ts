import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { markRows } from '../../../shared/domain/blocks/read-score-form.ts';
import type { ScoreCriterion } from '../../../shared/domain/blocks/score-criterion.ts';
import {
  openCells,
  type ScoreForm,
  type ScoreFormLine,
  scoreFormLayout,
} from '../../../shared/domain/blocks/score-form.ts';
import { removeForbiddenCharacters } from '../word/xml-text.ts';
import { columnLetter, rowHeight } from './excel-sheet.ts';
import { excelStyles } from './excel-styles.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Digits of Times New Roman 12 that a column is wide, and its margin (see `write-workbook.ts`). */
const digits = (width: number): number => Math.max(1, (width * PIXELS_PER_POINT - 5) / 8);
const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } } as const;

/** Before the name of a line, for each level. */
const INDENT = '   ';

const { headerRow, columns } = scoreFormLayout;
const headers = [
  ['TT', 40],
  ['Nhóm, tiêu chí', 270],
  ['Điểm tối đa', 52],
  ['Đơn vị tính', 66],
  ['Kế hoạch', 70],
  ['Thực hiện', 70],
  ['Mức, có/không, số lần', 80],
  ['Điểm', 58],
  ['Minh chứng', 170],
  ['Ghi chú', 150],
  ['Đơn vị tự chấm', 100],
] as const;

/**
 * The bytes of a member's scoring file: the table with what is known filled in, formulas that show the points, limits checked as
 * they are typed, everything else locked (without a password), a sheet that says what to do, and a hidden one by which the file
 * is known again.
 */
export async function writeScoreForm(form: ScoreForm, createdAt: Date): Promise<Uint8Array> {
  return writeXlsx({
    properties: {
      title: `${form.title} - ${form.unitName}`,
      creator: form.blockName,
      created: createdAt,
      modified: createdAt,
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${scoreFormLayout.table}'!$${headerRow + 1}:$${headerRow + 1}`,
        scope: scoreFormLayout.table,
      },
    ],
    sheets: [tableSheet(form), guideSheet(form), dataSheet(form)],
  });
}

function tableSheet(form: ScoreForm): WriteSheet {
  const isCross = form.mark.stage === 'cross';
  const shown = isCross ? headers : headers.slice(0, columns.self);
  const cells = new Map<string, Partial<Cell>>();
  const wide = (row: number, text: string, style: CellStyle) =>
    cells.set(`${row},0`, { value: removeForbiddenCharacters(text), style });
  wide(0, form.blockName.toLocaleUpperCase('vi'), excelStyles.headingBold);
  wide(1, form.title, excelStyles.title);
  wide(2, form.unitName, excelStyles.subtitle);
  wide(3, `Theo “${form.mark.tableName}”`, excelStyles.reference);
  wide(4, form.notice, excelStyles.reference);
  shown.forEach(([title], index) => {
    cells.set(`${headerRow},${index}`, { value: title, style: excelStyles.columnHeading });
  });
  const validations: DataValidation[] = [];
  form.lines.forEach((line, place) => {
    const row = headerRow + 1 + place;
    lineCells(line, row, isCross).forEach((cell, column) => {
      cells.set(`${row},${column}`, cell);
    });
    validations.push(...lineValidations(line, row));
  });
  const sumRow = headerRow + 1 + form.lines.length;
  sumCells(form, shown.length).forEach((cell, column) => {
    cells.set(`${sumRow},${column}`, cell);
  });
  return {
    name: scoreFormLayout.table,
    columns: shown.map(([, width]) => ({ width: digits(width) })),
    rows: Array.from({ length: sumRow + 1 }, () => shown.map(() => null)),
    cells,
    merges: [0, 1, 2, 3, 4].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: shown.length - 1 })),
    rowDefs: new Map([
      [0, { height: 20 }],
      [1, { height: 26 }],
      [2, { height: 20 }],
      [3, { height: 20 }],
      [4, { height: 20 }],
      [headerRow, { height: 50 }],
      ...form.lines.map((line, place) => [headerRow + 1 + place, { height: heightOf(line) }] as const),
    ]),
    freezePane: { rows: headerRow + 1, columns: 2 },
    dataValidations: validations,
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function heightOf({ criterion, evidence, entry }: ScoreFormLine): number {
  const text = (value: string | null) => ({ value, style: 'text' as const });
  return rowHeight(
    [
      text(null),
      text(`${INDENT.repeat(criterion.level - 1)}${criterion.name}`),
      ...Array.from({ length: 6 }, () => text(null)),
      text(evidence),
      text(entry?.note ?? null),
    ],
    headers.map(([, width]) => width),
  );
}

function lineCells(
  { criterion, isHeading, entry, evidence, selfText }: ScoreFormLine,
  row: number,
  isCross: boolean,
): Partial<Cell>[] {
  const { isRatio, choice, isTyped } = openCells(criterion);
  const isAsked = entry !== null;
  const weight: CellStyle = isHeading ? { font: { ...excelStyles.text.font, bold: true } } : {};
  const locked = (value: string | number | null, style: CellStyle = excelStyles.text): Partial<Cell> => ({
    value: typeof value === 'string' ? removeForbiddenCharacters(value) : value,
    style: { ...style, ...weight, protection: { locked: true } },
  });
  const open = (value: string | number | null, isOpen: boolean, style: CellStyle): Partial<Cell> =>
    isOpen
      ? {
          value: typeof value === 'string' ? removeForbiddenCharacters(value) : value,
          style: { ...style, fill: YELLOW, protection: { locked: false } },
        }
      : locked(value, style);
  const chosen =
    choice === 'grade'
      ? (entry?.grade ?? null)
      : choice === 'isMet'
        ? entry?.isMet === null || entry?.isMet === undefined
          ? null
          : entry.isMet
            ? 'Có'
            : 'Không'
        : (entry?.occasions ?? null);
  const points: Partial<Cell> =
    isAsked && !isTyped
      ? { ...locked(null, excelStyles.number), formula: pointsFormula(criterion, row) }
      : open(entry?.points ?? null, isAsked && isTyped, excelStyles.number);
  return [
    locked(criterion.numeral),
    locked(`${INDENT.repeat(criterion.level - 1)}${criterion.name}`),
    locked(criterion.maxPoints, excelStyles.number),
    locked(criterion.measure),
    open(entry?.planned ?? null, isAsked && isRatio, excelStyles.number),
    open(entry?.actual ?? null, isAsked && isRatio, excelStyles.number),
    open(chosen, isAsked && choice !== null, excelStyles.text),
    points,
    open(evidence, isAsked && !isCross, excelStyles.text),
    open(entry?.note ?? null, isAsked, excelStyles.text),
    ...(isCross ? [locked(selfText)] : []),
  ];
}

/** What the program computes, as Excel shows it while the form is filled in; empty until everything is there. */
function pointsFormula(criterion: ScoreCriterion, row: number): string {
  const at = (column: number) => `${columnLetter(column)}${row + 1}`;
  const max = criterion.maxPoints ?? 0;
  const [planned, actual, chosen] = [at(columns.planned), at(columns.actual), at(columns.choice)];
  switch (criterion.kind) {
    case 'ratio':
      return `IF(AND(ISNUMBER(${planned}),ISNUMBER(${actual}),N(${planned})>0),ROUND(MIN(${max},${actual}/${planned}*${max}),2),"")`;
    case 'inverse-ratio':
      return `IF(AND(ISNUMBER(${planned}),ISNUMBER(${actual}),N(${planned})>0),IF(N(${actual})=0,${max},ROUND(MIN(${max},${planned}/${actual}*${max}),2)),"")`;
    case 'graded':
      return (criterion.grades ?? []).reduceRight(
        (rest, { grade, points }) => `IF(${chosen}="${grade.replaceAll('"', '""')}",${points},${rest})`,
        '""',
      );
    case 'yes-no':
      return `IF(${chosen}="Có",${max},IF(${chosen}="Không",0,""))`;
    default: {
      const each = `${criterion.pointsEach ?? 0}*${chosen}`;
      return `IF(ISNUMBER(${chosen}),${criterion.maxPoints === null ? each : `MIN(${max},${each})`},"")`;
    }
  }
}

function sumCells(form: ScoreForm, width: number): Partial<Cell>[] {
  const letter = columnLetter(columns.points);
  const places = (isPenalty: boolean) =>
    form.lines.flatMap(({ criterion, isHeading }, place) =>
      !isHeading && (criterion.kind === 'penalty') === isPenalty ? [`N(${letter}${headerRow + 2 + place})`] : [],
    );
  // Excel takes 255 terms of a SUM and 8,192 characters; the sum is split so that it takes any table.
  const sum = (cells: readonly string[]) => (cells.length === 0 ? '0' : `(${cells.join('+')})`);
  const bold: CellStyle = {
    ...excelStyles.text,
    font: { ...excelStyles.text.font, bold: true },
    protection: { locked: true },
  };
  return Array.from({ length: width }, (_, column): Partial<Cell> => {
    if (column === columns.name) return { value: 'Tổng điểm (chưa kể thưởng vượt kế hoạch)', style: bold };
    if (column === columns.points)
      return {
        value: null,
        formula: `${sum(places(false))}-${sum(places(true))}`,
        style: { ...excelStyles.number, ...bold, alignment: excelStyles.number.alignment },
      };
    return { value: null, style: bold };
  });
}

function lineValidations({ criterion, entry }: ScoreFormLine, row: number): DataValidation[] {
  if (entry === null) return [];
  const { isRatio, choice, isTyped } = openCells(criterion);
  const at = (column: number) => `${columnLetter(column)}${row + 1}`;
  const checks: DataValidation[] = [];
  const add = (column: number, rule: Omit<DataValidation, 'range' | 'allowBlank' | 'showErrorMessage'>) =>
    checks.push({ range: at(column), allowBlank: true, showErrorMessage: true, ...rule });
  if (isRatio) {
    add(columns.planned, {
      type: 'decimal',
      operator: 'greaterThan',
      formula1: '0',
      errorTitle: 'Kế hoạch chưa đúng',
      errorMessage: 'Kế hoạch phải là số lớn hơn 0.',
    });
    add(columns.actual, {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      errorTitle: 'Thực hiện chưa đúng',
      errorMessage: 'Thực hiện phải là số từ 0 trở lên.',
    });
  }
  if (choice === 'grade' || choice === 'isMet') {
    const list = choice === 'isMet' ? ['Có', 'Không'] : (criterion.grades ?? []).map(({ grade }) => grade);
    add(columns.choice, {
      type: 'list',
      formula1: `"${list.join(',')}"`,
      errorTitle: 'Không có trong danh sách',
      errorMessage: 'Hãy bấm mũi tên ở góc ô và chọn.',
    });
  }
  if (choice === 'occasions')
    add(columns.choice, {
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      errorTitle: 'Số lần chưa đúng',
      errorMessage: 'Số lần là số nguyên từ 0 trở lên.',
    });
  if (isTyped)
    add(columns.points, {
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: String(criterion.maxPoints ?? 100_000),
      errorTitle: 'Điểm chưa đúng',
      errorMessage: `Điểm từ 0 đến ${criterion.maxPoints ?? 100_000}.`,
    });
  return checks;
}

function guideSheet(form: ScoreForm): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: 'HƯỚNG DẪN CHẤM ĐIỂM', style: excelStyles.title }]]);
  form.guide.forEach((line, index) => {
    cells.set(`${index + 1},0`, {
      value: `${index + 1}. ${removeForbiddenCharacters(line)}`,
      style: { ...excelStyles.plain, alignment: { vertical: 'top', wrapText: true } },
    });
  });
  return {
    name: scoreFormLayout.guide,
    columns: [{ width: digits(560) }],
    rows: Array.from({ length: form.guide.length + 1 }, () => [null]),
    cells,
    rowDefs: new Map(form.guide.map((_, index) => [index + 1, { height: 36 }])),
    protection: { sheet: true },
  };
}

function dataSheet(form: ScoreForm): WriteSheet {
  return {
    name: scoreFormLayout.data,
    rows: markRows(form.mark).map(([label, value]) => [
      removeForbiddenCharacters(label),
      removeForbiddenCharacters(value),
    ]),
    hidden: true,
  };
}
