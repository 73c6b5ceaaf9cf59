import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import { openWindows } from './open-windows.ts';
import { acceptOnly, complete, partOf, withMembers } from './strictness.ts';

const events = acceptOnly('nativeTheme', new EventEmitter(), ['updated']);
let source: NativeTheme['themeSource'] = 'system';

const members = partOf<NativeTheme>()({
  get shouldUseDarkColors() {
    return source === 'dark';
  },
  get themeSource() {
    return source;
  },
  set themeSource(chosen) {
    source = chosen;
    for (const window of openWindows) void window._contents._page.applyColorScheme(chosen);
    events.emit('updated');
  },
});

/** Electron's `nativeTheme`. The system is taken to be light; set a theme when its windows are open. */
export const nativeTheme = complete('nativeTheme', withMembers(events, members));
