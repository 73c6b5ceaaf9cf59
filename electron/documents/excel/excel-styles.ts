import type { CellStyle } from 'hucre/xlsx';

const font = (
  size: number,
  face: { readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean } = {},
) => ({
  name: 'Times New Roman',
  size,
  ...face,
});
const thin = { style: 'thin', color: { rgb: '000000' } } as const;
const lines = { top: thin, right: thin, bottom: thin, left: thin };
/** Excel shows the separators of the computer it runs on: on a Vietnamese one 1.530.000 and 05/01/2027. */
const WHOLE_NUMBER = '#,##0';
const FRACTION = '#,##0.0#####';
const DAY = 'dd/mm/yyyy';
/** Cells of this format keep what is typed into them as text. */
const TEXT = '@';

const center = { horizontal: 'center', vertical: 'center' } as const;
const cell = { vertical: 'center', wrapText: true } as const;

/** The looks of cells in all Excel files, sizes as on paper. */
export const excelStyles = {
  plain: { font: font(13) },
  heading: { font: font(13), alignment: { ...center, shrinkToFit: true } },
  headingBold: { font: font(13, { bold: true }), alignment: { ...center, shrinkToFit: true } },
  headingUnderlined: { font: font(13, { bold: true, underline: true }), alignment: { ...center, shrinkToFit: true } },
  /** The office's names, which may be long. */
  officeName: { font: font(13, { bold: true, underline: true }), alignment: { ...center, wrapText: true } },
  superiorName: { font: font(13), alignment: { ...center, wrapText: true } },
  signature: { font: font(13, { bold: true }), alignment: { ...center, wrapText: true } },
  headingItalic: { font: font(13, { italic: true }), alignment: { ...center, shrinkToFit: true } },
  title: { font: font(14, { bold: true }), alignment: { ...center, wrapText: true } },
  subtitle: { font: font(13, { bold: true }), alignment: { ...center, wrapText: true } },
  reference: { font: font(13, { italic: true }), alignment: { ...center, wrapText: true } },
  columnHeading: { font: font(12, { bold: true }), alignment: { ...center, wrapText: true }, border: lines },
  text: { font: font(12), alignment: cell, border: lines },
  /** For what Excel would take for a formula or a number when somebody edits the cell. */
  keptText: { font: font(12), alignment: cell, border: lines, numFmt: TEXT },
  number: { font: font(12), alignment: { ...cell, horizontal: 'center' }, border: lines },
  money: { font: font(12), alignment: { ...cell, horizontal: 'right' }, border: lines, numFmt: WHOLE_NUMBER },
  fraction: { font: font(12), alignment: { ...cell, horizontal: 'right' }, border: lines, numFmt: FRACTION },
  day: { font: font(12), alignment: { ...cell, horizontal: 'center' }, border: lines, numFmt: DAY },
  groupNumeral: { font: font(12, { bold: true }), alignment: { ...cell, horizontal: 'center' }, border: lines },
  group: { font: font(12, { bold: true }), alignment: cell, border: lines },
  groupMoney: {
    font: font(12, { bold: true }),
    alignment: { ...cell, horizontal: 'right' },
    border: lines,
    numFmt: WHOLE_NUMBER,
  },
  closing: { font: font(13), alignment: cell },
  partHeading: { font: font(13, { bold: true }), alignment: cell },
  basis: { font: font(13, { italic: true }), alignment: cell },
  addressee: { font: font(13), alignment: { ...center, wrapText: true } },
  /** The bar of a chart, of blocks, behind its number. */
  bar: { font: font(10), alignment: { vertical: 'center', shrinkToFit: true }, border: lines },
  recipientsHeading: { font: font(12, { bold: true, italic: true }), alignment: { vertical: 'center' } },
  recipient: { font: font(11), alignment: { vertical: 'center' } },
} as const satisfies Record<string, CellStyle>;

export type ExcelStyleName = keyof typeof excelStyles;
