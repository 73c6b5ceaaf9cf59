import { formatDate } from '../../../dates/format-date.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Paper, PaperColumn, PaperRow, PaperTable } from '../../documents/paper.ts';
import type { CountedForm, CountedLine } from '../statistical-form.ts';

/** So many names of a control sum stand on paper; the screen has them all. */
const MOST_NAMES = 12;
/** From so many columns on the letters are small and the page lies on its side. */
const WIDE = 9;

export interface FormPaperFacts {
  readonly year: number;
  readonly datedOn: string;
  readonly officeName: string;
  /** The day by which the form is due, for those of the ministry. */
  readonly dueOn: IsoDate | null;
}

/** A form of statistics on paper: the official rows and columns alone; what the control sums lack stands below, by name. */
export function buildFormPaper(form: CountedForm, facts: FormPaperFacts): Paper {
  const due = facts.dueOn === null ? '' : `Ngày gửi báo cáo: ${formatDate(facts.dueOn)}. `;
  const about = [`${form.source}.`, `${due}Đơn vị báo cáo: ${facts.officeName}. Đơn vị tính: ${form.measure}.`];
  const isWide = form.columns.length >= WIDE;
  return {
    title: form.title,
    subtitle: `Năm ${facts.year}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: isWide ? 'landscape' : 'portrait',
    parts: [
      { kind: 'text', name: 'Thông tin biểu', look: 'centered', paragraphs: about },
      formTable(form, isWide),
      { kind: 'text', name: 'Đối chiếu', look: 'body', paragraphs: checksOf(form) },
      { kind: 'text', name: 'Ghi chú biểu', look: 'body', paragraphs: form.notes.map((note) => `Ghi chú: ${note}`) },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP BIỂU'] },
  };
}

function formTable(form: CountedForm, isWide: boolean): PaperTable {
  const shownColumns = form.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !column.isOutside);
  const columns: PaperColumn[] = [
    { name: 'Mã số', kind: 'count' },
    { name: 'Chỉ tiêu', kind: 'text', widest: 240, narrowest: isWide ? 90 : 150 },
    ...shownColumns.map(
      ({ column }): PaperColumn => ({
        name: [...column.over, column.label].join(': '),
        heading: column.label,
        over: column.over,
        kind: 'center',
        widest: 70,
      }),
    ),
  ];
  const rows = form.rows.flatMap((row, rowIndex): PaperRow[] =>
    row.isOutside
      ? []
      : [
          {
            kind: 'item',
            isStrong: row.level === 0,
            cells: [row.code, indented(row), ...shownColumns.map(({ index }) => form.counts[rowIndex]?.[index] ?? 0)],
          },
        ],
  );
  return { kind: 'table', name: 'Biểu', columns, rows, isSmall: isWide };
}

/** The label moved in by its depth. */
function indented({ label, level }: CountedLine): string {
  return `${'\u00a0'.repeat(3 * Math.max(0, level - 1))}${level > 1 ? '- ' : ''}${label}`;
}

/** Sums that do not agree; that they do goes without saying on an official form. */
function checksOf({ findings }: CountedForm): string[] {
  return findings.map(({ sentence, names }) => {
    const more = names.length > MOST_NAMES ? ` và ${names.length - MOST_NAMES} mục khác` : '';
    return `Đối chiếu: ${sentence}: ${names.slice(0, MOST_NAMES).join('; ')}${more}.`;
  });
}
