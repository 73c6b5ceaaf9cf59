import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { applicationMenu, setApplicationMenu } from './application-menu.ts';
import { quit } from './lifecycle.ts';
import { focusedWindow } from './open-windows.ts';
import { type Conforms, complete } from './strictness.ts';

type Role = NonNullable<Electron.MenuItemConstructorOptions['role']>;

/** Roles are done by Chromium itself (editing, zoom) or not at all; these three by the stand-in. */
const roleActions: Partial<Record<Role, () => void>> = {
  quit: () => void quit(),
  close: () => focusedWindow()?.close(),
  reload: () => focusedWindow()?.webContents.reload(),
};
const roles = new Set<Role>([
  ...(['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'] as const),
  ...(['reload', 'forceReload', 'toggleDevTools', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const),
  ...(['minimize', 'zoom', 'front', 'close', 'quit', 'about', 'services', 'hide', 'hideOthers', 'unhide'] as const),
  ...(['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'window', 'help'] as const),
]);

/** Electron's MenuItem. */
export class MenuItem {
  id = '';
  label = '';
  type: Electron.MenuItem['type'] = 'normal';
  enabled = true;
  visible = true;
  checked = false;
  accelerator: string | null = null;
  role?: NonNullable<Electron.MenuItem['role']>;
  submenu?: Electron.Menu;
  click: () => void;

  constructor(options: Electron.MenuItemConstructorOptions) {
    const { submenu, click, role, label, type, ...rest } = options;
    if (role && !roles.has(role)) throw new Error(`Electron stand-in: the menu role ${role} is not implemented`);
    if (!label && !role && type !== 'separator') {
      throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
    }
    Object.assign(this, rest);
    this.label = label ?? role ?? '';
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    if (role) this.role = role as NonNullable<Electron.MenuItem['role']>; // electron.d.ts lists fewer here
    if (submenu) this.submenu = (Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu) as Electron.Menu;
    this.click = () => {
      if (!this.enabled) return;
      const action = role && roleActions[role];
      if (action) action();
      else
        click?.(
          this as unknown as Electron.MenuItem,
          focusedWindow() as unknown as Electron.BrowserWindow,
          {} as never,
        );
    };
  }
}

/** Electron's Menu: its items can be found and clicked, but no menu bar is drawn. */
export class Menu extends EventEmitter {
  items: Electron.MenuItem[] = [];

  static buildFromTemplate(template: (Electron.MenuItemConstructorOptions | Electron.MenuItem)[]): Menu {
    if (!Array.isArray(template)) {
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    }
    const menu = new Menu();
    for (const item of template) {
      const made = item instanceof MenuItem ? item : new MenuItem(item as Electron.MenuItemConstructorOptions);
      menu.append(made as unknown as Electron.MenuItem);
    }
    return complete('Menu', menu);
  }
  static setApplicationMenu(menu: Electron.Menu | null): void {
    setApplicationMenu(menu);
  }
  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu();
  }

  append(item: Electron.MenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

true satisfies Conforms<Menu, Electron.Menu>;
true satisfies Conforms<MenuItem, Electron.MenuItem>;
