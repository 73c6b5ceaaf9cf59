import { useFileState } from '../lib/file-state.ts';
import { navigate, navigateBack } from '../lib/navigate.ts';
import { redoStep, undoStep } from '../lib/undo-step.ts';
import { nothingHere, runMenuCommand } from './commands.ts';
import { navigationItems } from './navigation.ts';
import { focusNextRegion } from './regions.ts';
import { type KeyBinding, useKeys } from './use-keys.ts';

/** Lists answer Ctrl+N themselves (`useCreateKey`); elsewhere it makes a new office only where no file is open. */
function createHere(): void {
  if (useFileState.getState().open === null) runMenuCommand('new');
  else nothingHere('thêm mới');
}

const fileBindings: readonly KeyBinding[] = [
  { key: 'Ctrl+N', run: createHere },
  { key: 'Ctrl+O', run: () => runMenuCommand('open') },
  { key: 'F1', run: () => runMenuCommand('keys') },
];

/** The keys that work with a file open or without. */
export function useFileKeys(): void {
  useKeys(fileBindings);
}

const bindings: readonly KeyBinding[] = [
  { key: 'Ctrl+Z', run: () => void undoStep(), whileTyping: false },
  { key: 'Ctrl+Y', run: () => void redoStep(), whileTyping: false },
  { key: 'Ctrl+Shift+Z', run: () => void redoStep(), whileTyping: false },
  { key: 'Ctrl+K', run: () => runMenuCommand('search') },
  { key: 'Ctrl+Shift+S', run: () => runMenuCommand('save-copy') },
  { key: 'Ctrl+W', run: () => runMenuCommand('close') },
  { key: 'Ctrl+P', run: () => runMenuCommand('print') },
  { key: 'Ctrl+E', run: () => runMenuCommand('export') },
  { key: 'F6', run: () => focusNextRegion(1) },
  { key: 'Shift+F6', run: () => focusNextRegion(-1) },
  { key: 'Alt+ArrowLeft', run: navigateBack },
  ...navigationItems.flatMap(({ to, keys }) => (keys === undefined ? [] : [{ key: keys, run: () => navigate(to) }])),
];

/** The keys that work everywhere in the window, but only while a file is open. */
export function useProgramKeys(): void {
  useKeys(bindings);
}
