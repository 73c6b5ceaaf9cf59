import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { navigate } from '../lib/navigate.ts';
import { useTitle } from '../lib/use-title.ts';
import classes from './page.module.css';
import { useFirstFocus } from './use-first-focus.ts';

interface PageProps {
  /** The screen's name, or the record's; long ones are cut with the whole in the tooltip. */
  readonly title: string;
  /** Beside the title, quiet: «312 người», «Phó Giám đốc · Văn phòng Sở». */
  readonly count?: ReactNode;
  /** The list that this record belongs to: shows «‹» before the title. */
  readonly back?: { readonly to: string; readonly label: string };
  /** Buttons at the right end; the main one last. */
  readonly actions?: ReactNode;
  /** A row below the title: year, filters, view. */
  readonly toolbar?: ReactNode;
  /** A panel beside the body, at the right (see `SidePanel`). */
  readonly aside?: ReactNode;
  /**
   * `scroll` (default): text and forms, with padding. `fill`: the body is as high as the window and its child (a grid)
   * scrolls by itself, edge to edge.
   */
  readonly body?: 'scroll' | 'fill';
  readonly children: ReactNode;
}

/** Every screen: the same thing in the same place. The body fills the window. */
export function Page({ title, count, back, actions, toolbar, aside, body = 'scroll', children }: PageProps) {
  useTitle(title);
  const screen = useRef<HTMLDivElement>(null);
  useFirstFocus(screen);
  return (
    <div ref={screen} className={classes.page}>
      <div className={classes.head}>
        {back && (
          <Tooltip label={back.label}>
            <ActionIcon aria-label={`Về ${back.label}`} onClick={() => navigate(back.to)}>
              <IconArrowLeft size={18} />
            </ActionIcon>
          </Tooltip>
        )}
        <div className={classes.names}>
          <h1 className={classes.title} title={title}>
            {title}
          </h1>
          {count !== undefined && count !== null && <span className={classes.count}>{count}</span>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.middle}>
        <div className={`${classes.body} ${body === 'fill' ? classes.filled : classes.padded}`}>{children}</div>
        {aside}
      </div>
    </div>
  );
}
