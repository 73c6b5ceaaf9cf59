import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Pixels. Default 360. */
  readonly width?: number;
  /** Buttons at the bottom; the main one last. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A panel beside a list, for `Page`'s `aside`: the list stays usable. Escape inside it closes it. */
export function SidePanel({ title, onClose, width = 360, footer, children }: SidePanelProps) {
  return (
    <aside
      className={classes.panel}
      style={{ width }}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <ActionIcon aria-label="Đóng" onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={classes.body}>{children}</div>
      {footer && <div className={classes.foot}>{footer}</div>}
    </aside>
  );
}
