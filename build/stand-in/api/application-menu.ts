import type { Menu } from 'electron';

/** A key with its modifiers, as the page reports it; `control` is Command on a Mac. */
export interface Keystroke {
  key: string;
  control: boolean;
  alt: boolean;
  shift: boolean;
}

let current: Menu | null = null;

/** The menu of the program, or null. */
export function applicationMenu(): Menu | null {
  return current;
}

/** `Menu.setApplicationMenu`. */
export function setApplicationMenu(menu: Menu | null): void {
  current = menu;
}

/** Electron's names of keys, and the browser's where they differ. */
const keyNames: Record<string, string> = {
  ...{ plus: '+', space: ' ', esc: 'escape', return: 'enter' },
  ...{ up: 'arrowup', down: 'arrowdown', left: 'arrowleft', right: 'arrowright' },
};
const controlNames = ['cmdorctrl', 'commandorcontrol', 'ctrl', 'control', 'cmd', 'command'];

/** Whether a keystroke is an accelerator such as `CmdOrCtrl+Shift+E`. */
export function isAccelerator(accelerator: string, { key, control, alt, shift }: Keystroke): boolean {
  const parts = accelerator.toLowerCase().split('+');
  const name = parts.pop()!;
  return (
    (keyNames[name] ?? name) === key.toLowerCase() &&
    parts.some((part) => controlNames.includes(part)) === control &&
    parts.some((part) => part === 'alt' || part === 'option') === alt &&
    parts.includes('shift') === shift
  );
}

/** Clicks the menu item whose accelerator was pressed, if any; `registerAccelerator: false` shows one and leaves the key to the page. */
export function pressAccelerator(keystroke: Keystroke, menu: Menu | null = current): boolean {
  return (menu?.items ?? []).some((item) => {
    if (item.submenu) return pressAccelerator(keystroke, item.submenu);
    if (!item.accelerator || item.registerAccelerator === false || !isAccelerator(item.accelerator, keystroke))
      return false;
    item.click();
    return true;
  });
}
