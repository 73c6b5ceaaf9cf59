import { UnstyledButton } from '@mantine/core';
import { formatNumber } from '../../lib/format-number.ts';
import classes from './periods.module.css';

interface NumberCellProps {
  readonly value: number | null;
  /** What it counts, for the screen reader. */
  readonly title: string;
  /** Behind the number: `%`. */
  readonly suffix?: string;
  readonly onOpen: () => void;
}

/** A number that opens the names behind it; a quiet 0 opens nothing. */
export function NumberCell({ value, title, suffix = '', onOpen }: NumberCellProps) {
  if (value === null) return null;
  if (value === 0) return <span className={classes.zero}>0{suffix}</span>;
  return (
    <UnstyledButton
      className={classes.number}
      aria-label={`${title}: ${formatNumber(value)}${suffix}`}
      onClick={onOpen}
    >
      {formatNumber(value)}
      {suffix}
    </UnstyledButton>
  );
}
