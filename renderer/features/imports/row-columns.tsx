import { type ImportOutcome, type ImportRow, importOutcomeNames, importOutcomes } from '#shared/contracts/imports.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import type { ShownColumn } from './column-meaning.ts';
import classes from './imports.module.css';

const outcomeClasses: Record<ImportOutcome, string | undefined> = {
  new: classes.new,
  changed: classes.changed,
  same: classes.same,
  refused: classes.refused,
};

/** Whether somebody still has to say who, or which unit, is meant; what is refused besides is said first. */
function isAsked(row: ImportRow): boolean {
  const isOpen =
    (row.match === null && row.candidates.length > 0) || row.problems.some(({ severity }) => severity === 'question');
  return isOpen && row.problems.every(({ severity }) => severity !== 'refusal');
}

/** What becomes of a row, in a word. */
export function outcomeName(row: ImportRow): string {
  if (row.isLeftOut) return 'Để lại';
  return isAsked(row) ? 'Cần trả lời' : importOutcomeNames[row.outcome];
}

function outcomeClass(row: ImportRow): string | undefined {
  if (row.isLeftOut) return classes.same;
  return isAsked(row) ? classes.asked : outcomeClasses[row.outcome];
}

/** A row's outcome, whom it is about, what changes and what is wrong; then the file's own cells, to be corrected in place. */
export function rowColumns(columns: readonly ShownColumn[]): readonly GridColumn<ImportRow>[] {
  return [
    {
      key: 'outcome',
      title: 'Kết quả',
      width: 104,
      kind: 'text',
      isFrozen: true,
      value: outcomeName,
      render: (row) => <span className={outcomeClass(row)}>{outcomeName(row)}</span>,
      sortValue: (row) => importOutcomes.indexOf(row.outcome),
    },
    ...columns.filter(({ isMain }) => isMain).map(fileColumn),
    {
      key: 'changes',
      title: 'Thay đổi, vấn đề',
      width: 270,
      kind: 'text',
      value: (row) => tellingText(row) || null,
    },
    { key: 'match', title: 'Hồ sơ', width: 150, kind: 'text', value: matchText },
    ...columns.filter(({ isMain }) => !isMain).map(fileColumn),
    {
      key: 'row',
      title: 'Dòng',
      description: 'Số dòng trong tệp',
      width: 58,
      kind: 'number',
      value: (row) => row.sourceRow,
    },
  ];
}

/** What the officer must know first: why it is refused or asked about, then what changes, then what is only to be known. */
function tellingText({ problems, changes }: ImportRow): string {
  const [notices, urgent] = [true, false].map((isNotice) =>
    problems.filter(({ severity }) => (severity === 'notice') === isNotice).map(({ message }) => message),
  );
  return [...(urgent ?? []), ...changes.map(changeText), ...(notices ?? [])].join(' · ');
}

/** A column of the file: its cells as they were read, to be corrected in place. */
function fileColumn(column: ShownColumn): GridColumn<ImportRow> {
  return {
    key: column.key,
    title: column.title,
    description: `Trong tệp: ${column.header}`,
    width: column.isMain ? 170 : 130,
    kind: 'text',
    isHidden: !column.isRead,
    isFrozen: column.isMain,
    value: (row) => cellOf(row, column)?.text || null,
    warning: (row) => problemAt(row, column),
    edit: { isEditable: (row) => cellOf(row, column) !== undefined },
  };
}

const cellOf = (row: ImportRow, column: ShownColumn) => {
  const place = column.places.get(row.sheet);
  return place === undefined ? undefined : row.cells[place];
};

/** What is wrong at a cell; else, that its letters were converted. */
function problemAt(row: ImportRow, column: ShownColumn): string | null {
  const cell = cellOf(row, column);
  if (cell === undefined) return null;
  const problems = row.problems.filter((problem) => problem.address === cell.address && cell.address !== '');
  return problems.map((problem) => problem.message).join(' ') || null;
}

/** «Chức vụ: Chuyên viên → Phó Trưởng phòng»; what was not known before has no before. */
export function changeText({ fieldName, before, after }: ImportRow['changes'][number]): string {
  return before === null ? `${fieldName}: ${after}` : `${fieldName}: ${before} → ${after}`;
}

function matchText(row: ImportRow): string | null {
  if (row.match !== null) return [row.match.name, row.match.bornYear].filter(Boolean).join(', ');
  if (row.candidates.length > 0) return `Có thể là ${row.candidates.length} người`;
  return row.outcome === 'new' ? 'Hồ sơ mới' : null;
}
