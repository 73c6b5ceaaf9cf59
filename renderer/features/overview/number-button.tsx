import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './overview.module.css';

interface NumberButtonProps {
  readonly onClick: () => void;
  /** Says in a tooltip what opens. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A number that opens the names behind it. */
export function NumberButton({ onClick, title, children }: NumberButtonProps) {
  return (
    <UnstyledButton className={classes.openNames} onClick={onClick} {...(title === undefined ? {} : { title })}>
      {children}
    </UnstyledButton>
  );
}
