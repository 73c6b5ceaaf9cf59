import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import { isIsoDate } from '../../../shared/dates/iso-date.ts';
import { administrativePage, millimetres } from '../layout/page-setup.ts';
import { removeForbiddenCharacters } from '../word/xml-text.ts';
import { columnLetter, type ExcelSheet, type ExcelValue } from './excel-sheet.ts';
import { type ExcelStyleName, excelStyles } from './excel-styles.ts';

const POINTS_PER_INCH = 72;
/** Excel measures columns in digits of the standard font (Times New Roman 12: 8 pixels) and adds 5 pixels of margin. */
const PIXELS_PER_DIGIT = 8;
const PIXELS_OF_MARGIN = 5;
const PIXELS_PER_POINT = 96 / 72;

/** Excel would take such a text for a formula, a number or a date as soon as somebody edits it. */
const LOOKS_LIKE_INPUT = /^(?:[=+\-@]|\d[\d.,/: -]*$)/;
/** The library writes these texts as errors of Excel, unless they come as formatted text. */
const LOOKS_LIKE_ERROR = /^#[A-Z]/;

/**
 * The bytes of an .xlsx file. The one place that knows the library which writes Excel files. Paper is A4, as wide as the table,
 * with the margins of administrative documents and the page number at the top from page 2 on.
 */
export async function writeWorkbook(
  sheet: ExcelSheet,
  properties: { readonly title: string; readonly author: string; readonly createdAt: Date },
): Promise<Uint8Array> {
  const page = administrativePage(sheet.orientation);
  const { columns, rows, cells, merges, rowDefs } = layOut(sheet);
  const firstHeader = sheet.headerRow + 1;
  const header = sheet.headerRow + (sheet.headerRows ?? 1);
  const repeats = sheet.repeatsHeader !== false;
  const lastColumn = columnLetter(sheet.columnWidths.length - 1);
  return writeXlsx({
    properties: {
      title: properties.title,
      creator: properties.author,
      created: properties.createdAt,
      modified: properties.createdAt,
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
    ...(repeats && {
      namedRanges: [
        { name: '_xlnm.Print_Titles', range: `'${sheet.name}'!$${firstHeader}:$${header}`, scope: sheet.name },
      ],
    }),
    sheets: [
      {
        name: sheet.name,
        columns,
        rows,
        cells,
        merges,
        rowDefs,
        ...(repeats && { freezePane: { rows: header } }),
        ...(sheet.withFilter ? { autoFilter: { range: `A${header}:${lastColumn}${sheet.rows.length}` } } : {}),
        pageSetup: {
          paperSize: 'a4',
          orientation: sheet.orientation,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          margins: {
            top: page.top / POINTS_PER_INCH,
            bottom: page.bottom / POINTS_PER_INCH,
            left: page.left / POINTS_PER_INCH,
            right: page.right / POINTS_PER_INCH,
            header: page.pageNumberTop / POINTS_PER_INCH,
            footer: millimetres(10) / POINTS_PER_INCH,
          },
        },
        headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
      },
    ],
  });
}

function digits(width: number): number {
  return Math.max(1, (width * PIXELS_PER_POINT - PIXELS_OF_MARGIN) / PIXELS_PER_DIGIT);
}

/**
 * The sheet as the library takes it. Cells of a column's commonest style come as plain values, which it writes in half the time
 * of cells that are given one by one.
 */
function layOut(sheet: ExcelSheet) {
  const columnStyles = commonestStyles(sheet);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const rowDefs = new Map<number, { height: number }>();
  sheet.rows.forEach((row, rowIndex) => {
    rowDefs.set(rowIndex, { height: row.height });
    const values: CellValue[] = [];
    for (const { value, style, span = 1, rows: rowSpan = 1 } of row.cells) {
      const column = values.length;
      const cell = libraryCell(value, style);
      // The cells under a merge need the style too, or their lines are missing.
      for (let covered = 0; covered < span; covered++) {
        const covering = covered === 0 ? cell : { value: null, style: cell.style ?? {} };
        const isPlain = covering.style === columnStyles[column + covered] && !covering.formula && !covering.richText;
        if (!isPlain) cells.set(`${rowIndex},${column + covered}`, covering);
        values.push(isPlain ? (covering.value ?? null) : null);
      }
      if (span > 1 || rowSpan > 1)
        merges.push({
          startRow: rowIndex,
          endRow: rowIndex + rowSpan - 1,
          startCol: column,
          endCol: column + span - 1,
        });
    }
    rows.push(values);
  });
  const columns = sheet.columnWidths.map((width, column) => ({
    width: digits(width),
    style: columnStyles[column] ?? {},
  }));
  return { columns, rows, cells, merges, rowDefs };
}

/** By column, the style that most of its own cells have. */
function commonestStyles({ columnWidths, rows }: ExcelSheet): CellStyle[] {
  return columnWidths.map((_, column) => {
    const counts = new Map<ExcelStyleName, number>();
    for (const { cells } of rows) {
      const style = cells.length === columnWidths.length ? cells[column]?.style : undefined;
      if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    const [commonest] = [...counts].sort(([, left], [, right]) => right - left);
    return excelStyles[commonest?.[0] ?? 'plain'];
  });
}

function libraryCell(value: ExcelValue, styleName: ExcelStyleName): Partial<Cell> {
  const style = excelStyles[styleName];
  if (typeof value === 'string') return textCell(removeForbiddenCharacters(value), styleName);
  if (value === null || typeof value === 'number') return { value, style };
  if ('formula' in value) return { formula: value.formula, formulaResult: value.result, style };
  return isIsoDate(value.day) ? { value: new Date(`${value.day}T00:00:00Z`), style } : textCell(value.day, 'keptText');
}

function textCell(text: string, styleName: ExcelStyleName): Partial<Cell> {
  const style = excelStyles[styleName === 'text' && LOOKS_LIKE_INPUT.test(text) ? 'keptText' : styleName];
  if (text === '') return { value: null, style };
  return LOOKS_LIKE_ERROR.test(text) ? { value: text, richText: [{ text }], style } : { value: text, style };
}
