import type * as Electron from 'electron';
import { showsWindows } from './browser.ts';
import { type DialogProvider, pageDialogs } from './dialog-in-page.ts';
import { hasZenity, zenityDialogs } from './dialog-zenity.ts';
import { needReady } from './lifecycle.ts';
import { complete } from './strictness.ts';

/** Electron's dialogs take their window first, or no window. */
type Parameters<Options> = [Options] | [Electron.BaseWindow, Options];

function optionsOf<Options>(parameters: Parameters<Options>): Options {
  return (parameters.length > 1 ? parameters[1] : parameters[0]) as Options;
}

/** Who asks the user. Nobody, when no window is shown: real Electron would wait for ever, a test is told at once. */
function provider(name: string): DialogProvider {
  needReady('dialog module can only be used after app is ready');
  if (!showsWindows()) {
    throw new Error(
      `Electron stand-in: dialog.${name} was called and nobody answers it. In a test, replace it first: ` +
        `app.evaluate(({ dialog }) => { dialog.${name} = async () => ({ … }); })`,
    );
  }
  return hasZenity() ? zenityDialogs : pageDialogs;
}

const members = {
  async showSaveDialog(...parameters: Parameters<Electron.SaveDialogOptions>): Promise<Electron.SaveDialogReturnValue> {
    const filePath = await provider('showSaveDialog').askWhereToSave(optionsOf(parameters));
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  async showOpenDialog(...parameters: Parameters<Electron.OpenDialogOptions>): Promise<Electron.OpenDialogReturnValue> {
    const filePaths = await provider('showOpenDialog').askWhatToOpen(optionsOf(parameters));
    return { canceled: filePaths === null, filePaths: filePaths ?? [] };
  },
  async showMessageBox(...parameters: Parameters<Electron.MessageBoxOptions>): Promise<Electron.MessageBoxReturnValue> {
    const options = optionsOf(parameters);
    const response = await provider('showMessageBox').askWhichButton(options);
    const otherwise = options.cancelId ?? Math.max(0, (options.buttons ?? []).length - 1);
    return { response: response ?? otherwise, checkboxChecked: options.checkboxChecked ?? false };
  },
  /** Works before the program is ready, as in Electron: then on standard error. */
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
} satisfies Partial<Electron.Dialog>;

/** Electron's `dialog`. */
export const dialog = complete('dialog', members);
