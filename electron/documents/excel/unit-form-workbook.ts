import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { FormColumn, FormValue, UnitForm } from '../../../shared/domain/unit-forms/unit-form.ts';
import { removeForbiddenCharacters } from '../word/xml-text.ts';
import { columnLetter, rowHeight } from './excel-sheet.ts';
import { excelStyles } from './excel-styles.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Digits of Times New Roman 12 that a column is wide, and its margin (see `write-workbook.ts`). */
const digits = (width: number): number => Math.max(1, (width * PIXELS_PER_POINT - 5) / 8);

/** The sheets of a form: the table, how to fill it in, and (hidden) the entries of the drop-down lists. */
const TABLE = 'Biểu';
const GUIDE = 'Hướng dẫn';
const LISTS = 'Danh mục chọn';

const HEADER_ROW = 4;
const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } } as const;
/** 01/01/1930 and 31/12/2100 as Excel counts days. */
const FIRST_DAY = 10959;
const LAST_DAY = 73415;

/**
 * The bytes of a unit's form: people filled in, drop-down lists, days and CCCD checked as they are typed, everything else
 * locked (without a password, so that a unit in need can unlock it), and a sheet that says in Vietnamese what to do.
 */
export async function writeUnitForm(form: UnitForm, createdAt: Date): Promise<Uint8Array> {
  const lists = form.columns.filter((column) => column.input === 'choice');
  return writeXlsx({
    properties: {
      title: `${form.title} - ${form.unitName}`,
      creator: form.officeName,
      created: createdAt,
      modified: createdAt,
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: [
      { name: '_xlnm.Print_Titles', range: `'${TABLE}'!$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`, scope: TABLE },
    ],
    sheets: [tableSheet(form, lists), guideSheet(form), listSheet(lists)],
  });
}

function tableSheet(form: UnitForm, lists: readonly FormColumn[]): WriteSheet {
  const last = form.columns.length - 1;
  const rowCount = form.rows.length + form.blankRows;
  const cells = new Map<string, Partial<Cell>>();
  const wide = (row: number, text: string, style: CellStyle) => cells.set(`${row},0`, { value: text, style });
  wide(0, form.officeName.toLocaleUpperCase('vi'), excelStyles.headingBold);
  wide(1, form.title, excelStyles.title);
  wide(2, `Đơn vị: ${form.unitName}`, excelStyles.subtitle);
  wide(3, form.notice, excelStyles.reference);
  form.columns.forEach((column, index) => {
    cells.set(`${HEADER_ROW},${index}`, { value: column.header, style: excelStyles.columnHeading });
  });
  for (let row = 0; row < rowCount; row++) {
    const values = form.rows[row];
    form.columns.forEach((column, index) => {
      const value = values?.[index] ?? null;
      const isOpen = values === undefined ? index > 0 : column.isAsked;
      cells.set(`${HEADER_ROW + 1 + row},${index}`, formCell(value, column, isOpen));
    });
  }
  return {
    name: TABLE,
    columns: form.columns.map((column) => ({ width: digits(column.width) })),
    rows: Array.from({ length: HEADER_ROW + 1 + rowCount }, () => form.columns.map(() => null)),
    cells,
    merges: [0, 1, 2, 3].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: last })),
    rowDefs: new Map([
      [0, { height: 20 }],
      [1, { height: 26 }],
      [2, { height: 20 }],
      [3, { height: 34 }],
      [HEADER_ROW, { height: 36 }],
      ...form.rows.map((values, row) => [HEADER_ROW + 1 + row, { height: heightOf(values, form) }] as const),
    ]),
    freezePane: { rows: HEADER_ROW + 1, columns: 2 },
    dataValidations: form.columns.flatMap((column, index) => validation(column, index, rowCount, lists)),
    protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function heightOf(values: readonly FormValue[], form: UnitForm): number {
  const cells = values.map((value) => ({ value: typeof value === 'string' ? value : null, style: 'text' as const }));
  return rowHeight(
    cells,
    form.columns.map((column) => column.width),
  );
}

function formCell(value: FormValue, column: FormColumn, isOpen: boolean): Partial<Cell> {
  const look =
    column.input === 'date' ? excelStyles.day : column.input === 'digits' ? excelStyles.keptText : excelStyles.text;
  const isYear = value !== null && typeof value === 'object' && 'year' in value;
  const { numFmt: _, ...general } = excelStyles.day;
  const style: CellStyle = {
    ...(isYear ? general : look),
    protection: { locked: !isOpen },
    ...(isOpen ? { fill: YELLOW } : {}),
  };
  if (value === null) return { value: null, style };
  if (typeof value === 'string') return { value: removeForbiddenCharacters(value), style };
  if (typeof value === 'number') return { value, style: { ...style, alignment: excelStyles.number.alignment } };
  return { value: 'day' in value ? new Date(`${value.day}T00:00:00Z`) : value.year, style };
}

function validation(
  column: FormColumn,
  index: number,
  rowCount: number,
  lists: readonly FormColumn[],
): DataValidation[] {
  const letter = columnLetter(index);
  const first = `${letter}${HEADER_ROW + 2}`;
  const common = {
    range: `${first}:${letter}${HEADER_ROW + 1 + rowCount}`,
    allowBlank: true,
    showErrorMessage: true,
    ...(column.hint === '' ? {} : { showInputMessage: true, inputTitle: column.header, inputMessage: column.hint }),
  };
  if (column.input === 'choice') {
    const list = columnLetter(lists.indexOf(column));
    return [
      {
        ...common,
        type: 'list',
        formula1: `'${LISTS}'!$${list}$1:$${list}$${column.choices.length}`,
        errorStyle: column.isMany ? 'warning' : 'stop',
        errorTitle: 'Không có trong danh sách',
        errorMessage: column.isMany
          ? 'Nếu đăng ký nhiều danh hiệu, viết đúng tên như trong danh sách, cách nhau bằng dấu phẩy.'
          : 'Hãy bấm mũi tên ở góc ô và chọn một mục trong danh sách.',
      },
    ];
  }
  if (column.input === 'date') {
    return [
      {
        ...common,
        type: 'custom',
        formula1: `AND(ISNUMBER(${first}),OR(AND(${first}>=1930,${first}<=2100),AND(${first}>=${FIRST_DAY},${first}<=${LAST_DAY})))`,
        errorTitle: 'Ngày chưa đúng',
        errorMessage: 'Hãy nhập ngày/tháng/năm, ví dụ 05/03/1985; nếu chỉ biết năm thì nhập năm có bốn chữ số.',
      },
    ];
  }
  if (column.input === 'digits') {
    return [
      {
        ...common,
        type: 'custom',
        formula1: `AND(ISNUMBER(VALUE(${first})),OR(LEN(${first})=12,LEN(${first})=9))`,
        errorTitle: 'Số CCCD chưa đúng',
        errorMessage: 'Số CCCD có 12 chữ số, kể cả số 0 ở đầu (CMND cũ: 9 chữ số).',
      },
    ];
  }
  // Any text is right; the rule is there for the note beside the cell.
  return column.hint === '' ? [] : [{ ...common, type: 'textLength', operator: 'lessThanOrEqual', formula1: '2000' }];
}

function guideSheet(form: UnitForm): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: 'HƯỚNG DẪN ĐIỀN BIỂU', style: excelStyles.title }]]);
  form.guide.forEach((line, index) => {
    cells.set(`${index + 1},0`, {
      value: `${index + 1}. ${removeForbiddenCharacters(line)}`,
      style: { ...excelStyles.plain, alignment: { vertical: 'top', wrapText: true } },
    });
  });
  return {
    name: GUIDE,
    columns: [{ width: digits(560) }],
    rows: Array.from({ length: form.guide.length + 1 }, () => [null]),
    cells,
    rowDefs: new Map(form.guide.map((_, index) => [index + 1, { height: 36 }])),
    protection: { sheet: true },
  };
}

function listSheet(lists: readonly FormColumn[]): WriteSheet {
  const length = Math.max(1, ...lists.map((column) => column.choices.length));
  return {
    name: LISTS,
    rows: Array.from({ length }, (_, row) => lists.map((column) => column.choices[row] ?? null)),
    hidden: true,
  };
}
