import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface MenuAtProps {
  /** Where in the window it was asked for; null while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly onClose: () => void;
  /** `Menu.Item`s. */
  readonly children: ReactNode;
}

/** The menu of a right click or of the menu key, at the place where it was asked for. */
export function MenuAt({ at, onClose, children }: MenuAtProps) {
  return (
    <Menu
      opened={at !== null}
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      // Another right click must put it in its new place at once.
      key={at === null ? 'closed' : `${at.x},${at.y}`}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div aria-hidden="true" style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
