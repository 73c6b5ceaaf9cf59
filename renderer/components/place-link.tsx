import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { navigate } from '../lib/navigate.ts';
import classes from './place-link.module.css';

interface PlaceLinkProps {
  /** From `paths`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly title?: string;
}

/** A link to another place in the program. */
export function PlaceLink({ to, children, title }: PlaceLinkProps) {
  return (
    <Anchor
      href={`#${to}`}
      inherit
      underline="never"
      className={classes.link ?? ''}
      {...(title === undefined ? {} : { title })}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </Anchor>
  );
}
