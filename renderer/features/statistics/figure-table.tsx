import { type KeyboardEvent, useRef, useState } from 'react';
import type { PaperColumn } from '#shared/domain/documents/paper.ts';
import { paperHeadingRows } from '#shared/domain/documents/paper-headings.ts';
import { formatNumber } from '../../lib/format-number.ts';
import classes from './figure-table.module.css';

/** A column of figures; `isOutside`: not in the official form. */
export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  readonly over: readonly string[];
  readonly isOutside: boolean;
}

/** A line of figures with what stands before them: code and label, or the values of the dimensions. */
export interface FigureRow {
  readonly key: string;
  readonly labels: readonly string[];
  readonly level: 0 | 1 | 2;
  readonly isOutside: boolean;
}

/** A cell by its place. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
}

interface FigureTableProps {
  readonly label: string;
  /** Headings of what stands before the figures. */
  readonly leading: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly counts: readonly (readonly number[])[];
  /** The cell whose names are shown. */
  readonly shown: FigurePlace | null;
  readonly onOpen: (place: FigurePlace) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

/** Figures each of which opens the names behind it. Arrows walk over them, Enter opens; one Tab goes past. */
export function FigureTable({ label, leading, columns, rows, counts, shown, onOpen }: FigureTableProps) {
  const [at, setAt] = useState<FigurePlace>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const current = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns.length - 1),
  };
  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, current.row + step[0])),
      column: Math.max(0, Math.min(columns.length - 1, current.column + step[1])),
    };
    setAt(next);
    const line = body.current?.rows[next.row];
    line?.cells[leading.length + next.column]?.querySelector('button')?.focus();
  };
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <FigureHead leading={leading} columns={columns} />
        <tbody ref={body}>
          {rows.map((row, rowIndex) => (
            <tr key={row.key} className={rowClass(row)}>
              {row.labels.map((text, index) => {
                // A heading without a word is none.
                const Heading = text === '' ? 'td' : 'th';
                return (
                  <Heading
                    key={leading[index]}
                    {...(text === '' ? {} : { scope: 'row' })}
                    className={classes[`level${index === row.labels.length - 1 ? row.level : 0}`]}
                  >
                    {text}
                  </Heading>
                );
              })}
              {columns.map((column, columnIndex) => {
                const count = counts[rowIndex]?.[columnIndex] ?? 0;
                const isCurrent = current.row === rowIndex && current.column === columnIndex;
                const isShown = shown?.row === rowIndex && shown.column === columnIndex;
                return (
                  <td key={column.key} className={column.isOutside ? classes.outside : undefined}>
                    <button
                      type="button"
                      className={`${classes.figure} ${count === 0 ? classes.zero : ''} ${isShown ? classes.shown : ''}`}
                      tabIndex={isCurrent ? 0 : -1}
                      aria-label={`${row.labels.join(' ')}, ${[...column.over, column.label].join(' ')}: ${formatNumber(count)}`}
                      onKeyDown={walk}
                      onFocus={() => setAt({ row: rowIndex, column: columnIndex })}
                      onClick={() => onOpen({ row: rowIndex, column: columnIndex })}
                    >
                      {formatNumber(count)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowClass(row: FigureRow): string {
  return [row.isOutside ? classes.outside : '', row.level === 0 && !row.isOutside ? classes.strong : '']
    .join(' ')
    .trim();
}

function FigureHead({ leading, columns }: Pick<FigureTableProps, 'leading' | 'columns'>) {
  const all: PaperColumn[] = [
    ...leading.map((name) => ({ name, kind: 'text' as const })),
    ...columns.map(({ key, label, over }) => ({ name: key, heading: label, over, kind: 'center' as const })),
  ];
  const outside = columns.map((column) => column.isOutside);
  return (
    <thead>
      {paperHeadingRows(all).map((cells, rowIndex) => {
        let place = 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a head have no other name than their place
          <tr key={rowIndex}>
            {cells.map(({ text, span, rows }) => {
              const column = place;
              place += span;
              if (rows === 0) return null;
              const isOutside = outside[column - leading.length] === true && span === 1;
              return (
                <th
                  key={column}
                  scope={span > 1 ? 'colgroup' : 'col'}
                  colSpan={span}
                  rowSpan={rows}
                  className={isOutside ? classes.outside : undefined}
                >
                  {text}
                </th>
              );
            })}
          </tr>
        );
      })}
    </thead>
  );
}
