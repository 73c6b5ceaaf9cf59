import type { AwardRegister, AwardRegisterEntry } from '../../../shared/domain/documents/award-register.ts';
import {
  type AwardRegisterColumn,
  awardRegisterColumns,
} from '../../../shared/domain/documents/award-register-columns.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import { registerColumnWidths } from '../templates/award-register-template.ts';
import { type ExcelCell, type ExcelSheet, rowHeight } from './excel-sheet.ts';
import { wideRow } from './official-heading.ts';

const ROOM = 12;
/** All columns of the register side by side; printed, they are shrunk to the width of the paper. */
const SHEET_WIDTH = 1500;

/** The register as a sheet to be filtered and counted: all its columns, few rows above the header. */
export function awardRegisterSheet(register: AwardRegister, heading: OfficeHeading): ExcelSheet {
  const widths = registerColumnWidths(register, awardRegisterColumns, SHEET_WIDTH);
  const above = [
    wideRow(toUpperCaseText(heading.officeName), 'headingBold', widths),
    wideRow(register.title, 'title', widths, ROOM),
    wideRow(register.subtitle, 'subtitle', widths),
  ];
  const headings = awardRegisterColumns.map(({ name }): ExcelCell => ({ value: name, style: 'columnHeading' }));
  const entries = register.entries.map((entry) => {
    const cells = awardRegisterColumns.map((column) => entryCell(column, entry));
    return { cells, height: rowHeight(cells, widths) };
  });
  return {
    name: 'Sổ theo dõi',
    columnWidths: widths,
    rows: [...above, { cells: headings, height: rowHeight(headings, widths) }, ...entries],
    headerRow: above.length,
    orientation: 'landscape',
    withFilter: true,
  };
}

function entryCell(column: AwardRegisterColumn, entry: AwardRegisterEntry): ExcelCell {
  const value = column.value(entry);
  if (value === null || column.kind === 'text') return { value, style: column.kind === 'text' ? 'text' : 'number' };
  if (column.kind === 'day') return { value: { day: String(value) }, style: 'day' };
  return { value, style: column.kind };
}
