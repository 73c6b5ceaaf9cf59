import { countsInText } from '../../../shared/domain/award-lists/award-counts.ts';
import type { AwardRegister, AwardRegisterEntry } from '../../../shared/domain/documents/award-register.ts';
import {
  type AwardRegisterColumn,
  awardRegisterColumns,
} from '../../../shared/domain/documents/award-register-columns.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { printedDate } from '../../../shared/domain/documents/printed-date.ts';
import { formatNumber } from '../../../shared/numbers/vietnamese-number.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateData } from '../filling/template-data.ts';
import { type ColumnContent, columnWidths } from '../layout/column-widths.ts';
import { administrativePage, textAreaWidth } from '../layout/page-setup.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { sectionProperties } from '../word/word-section.ts';
import { headingScope } from './heading-data.ts';
import { listMeasure, listTable } from './list-table.ts';
import { nationalHeading, titleRule } from './national-heading.ts';
import { signatureBlock } from './signature-block.ts';

const REGISTER_TABLE = 'Sổ';
const ENTRY = 'Lượt khen thưởng';
/** A register is wide enough to let every column of text grow to this, in points. */
const WIDEST = 150;
/** So many of the last entries are not parted from the signature. */
const KEPT_ROWS = 2;

const columnsOnPaper = awardRegisterColumns.filter((column) => column.onPaper);

/** The text of an entry's cell on paper. */
function cellText(column: AwardRegisterColumn, entry: AwardRegisterEntry): string {
  const value = column.value(entry);
  if (value === null) return '';
  if (column.kind === 'day') return printedDate(String(value));
  return typeof value === 'number' && column.kind === 'money' ? formatNumber(value) : String(value);
}

function columnContents(register: AwardRegister, columns: readonly AwardRegisterColumn[]): ColumnContent[] {
  return columns.map((column) => ({
    heading: column.name,
    texts: register.entries.map((entry) => cellText(column, entry)),
    wholeTexts: wholeTexts(register, column),
    widest: WIDEST,
    narrowest: 0,
    isNarrow: column.kind !== 'text',
  }));
}

/** The names of people stay on one line while there is room. */
function wholeTexts(register: AwardRegister, column: AwardRegisterColumn): string[] {
  const people = column.holdsNames ? register.entries.filter(({ record }) => record.subject === 'person') : [];
  return people.map((entry) => cellText(column, entry));
}

/** The widths of these columns of a register over `available` points. */
export function registerColumnWidths(
  register: AwardRegister,
  columns: readonly AwardRegisterColumn[],
  available: number,
): number[] {
  return columnWidths(columnContents(register, columns), available, listMeasure);
}

/** The default template of the register, sideways. */
export function awardRegisterTemplate(register: AwardRegister, heading: OfficeHeading): string {
  const page = administrativePage('landscape');
  const width = textAreaWidth(page);
  const widths = registerColumnWidths(register, columnsOnPaper, width);
  const cells = columnsOnPaper.map(({ name, kind }) => {
    return { style: kind === 'text' ? ('TableText' as const) : ('TableCenter' as const), text: `{${name}}` };
  });
  const headings = columnsOnPaper.map(({ name }) => name);
  return [
    nationalHeading(width, toUpperCaseText(heading.officeName), { withNumber: false }),
    paragraph('DocumentTitle', '{Tên sổ}'),
    paragraph('DocumentSubject', '{Thời kỳ}'),
    titleRule(register.subtitle, width),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    listTable(REGISTER_TABLE, widths, headings, [{ kind: ENTRY, cells }]),
    paragraph('ClosingLine', '{Dòng kết}'),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    signatureBlock(width, { left: 'preparer' }),
    paragraph('EndLine', ''),
    sectionProperties(page),
  ].join('');
}

/** Everything that the register offers its template. */
export function awardRegisterData(register: AwardRegister, heading: OfficeHeading): TemplateData {
  const rows = register.entries.map((entry) => ({
    kind: ENTRY,
    values: Object.fromEntries(awardRegisterColumns.map((column) => [column.name, cellText(column, entry)])),
  }));
  return {
    scope: {
      ...headingScope(heading, { number: null, symbol: null, datedOn: register.datedOn }),
      'Tên sổ': register.title,
      'Thời kỳ': register.subtitle,
      'Dòng kết': `Sổ này ghi ${register.entries.length} lượt khen thưởng: ${countsInText(register.counts)}./.`,
    },
    tables: {
      [REGISTER_TABLE]: {
        offers: { [ENTRY]: awardRegisterColumns.map(({ name }) => name) },
        rows,
        keptRows: KEPT_ROWS,
      },
    },
  };
}
