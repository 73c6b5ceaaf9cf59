import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
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
  const { cells, merges, rowDefs } = layOut(sheet);
  const header = sheet.headerRow + 1;
  const lastColumn = columnLetter(sheet.columnWidths.length - 1);
  return writeXlsx({
    properties: {
      title: properties.title,
      creator: properties.author,
      created: properties.createdAt,
      modified: properties.createdAt,
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'${sheet.name}'!$${header}:$${header}`, scope: sheet.name }],
    sheets: [
      {
        name: sheet.name,
        columns: sheet.columnWidths.map((width) => ({ width: digits(width) })),
        cells,
        merges,
        rowDefs,
        freezePane: { rows: header },
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

function layOut(sheet: ExcelSheet) {
  const cells = new Map<string, Partial<Cell>>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const rowDefs = new Map<number, { height: number }>();
  sheet.rows.forEach((row, rowIndex) => {
    rowDefs.set(rowIndex, { height: row.height });
    let column = 0;
    for (const { value, style, span = 1 } of row.cells) {
      cells.set(`${rowIndex},${column}`, libraryCell(value, style));
      // The cells under a merge need the style too, or their lines are missing.
      for (let covered = 1; covered < span; covered++) {
        cells.set(`${rowIndex},${column + covered}`, { value: null, style: excelStyles[style] });
      }
      if (span > 1) merges.push({ startRow: rowIndex, endRow: rowIndex, startCol: column, endCol: column + span - 1 });
      column += span;
    }
  });
  return { cells, merges, rowDefs };
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
  if (text === '') return { value: null as CellValue, style };
  return LOOKS_LIKE_ERROR.test(text) ? { value: text, richText: [{ text }], style } : { value: text, style };
}
