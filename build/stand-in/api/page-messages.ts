import type { IpcMainInvokeEvent } from 'electron';
import { makeCloneText } from '../page/clone-text.ts';
import type { NodeMessage, PageMessage } from '../page/preload-runtime.ts';
import { pressAccelerator } from './application-menu.ts';
import { handleInvoke, ipcMain } from './ipc-main.ts';
import { note } from './report.ts';
import type { WebContents } from './web-contents.ts';

const { encode, decode } = makeCloneText();

/** Acts on what the preload's world says. `text` is a PageMessage. */
export async function receiveFromPage(contents: WebContents, text: string): Promise<void> {
  const message = JSON.parse(text) as PageMessage;
  switch (message.kind) {
    case 'send': {
      const reply = (channel: string, ...values: unknown[]) => contents.send(channel, ...values);
      const event = { ...eventOf(contents), reply, ports: [], returnValue: undefined };
      ipcMain.emit(message.channel, event, ...(decode(message.values) as unknown[]));
      break;
    }
    case 'invoke': {
      const { preloadContext } = contents._page;
      const reply = await replyTo(contents, message);
      const isSameDocument = contents._page.preloadContext === preloadContext;
      if (isSameDocument && !contents.isDestroyed()) await contents._page.tellPreload(reply);
      break;
    }
    case 'key':
      pressAccelerator(message);
      break;
    case 'preload-error': {
      const error = Object.assign(new Error(message.message), { stack: message.stack });
      console.error(`Unable to load preload script: ${contents._preload}\n${message.stack}`);
      contents.emit('preload-error', {}, contents._preload, error);
      break;
    }
  }
}

async function replyTo(contents: WebContents, call: PageMessage & { kind: 'invoke' }): Promise<NodeMessage> {
  const { id, channel } = call;
  try {
    const event = eventOf(contents) as unknown as IpcMainInvokeEvent;
    const result = await handleInvoke(channel, event, decode(call.values) as unknown[]);
    return { kind: 'reply', id, value: encode(result) };
  } catch (error) {
    // Only the text of an error crosses, as in Electron: no class, no fields.
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { kind: 'reply', id, error: `Error invoking remote method '${channel}': ${error}` };
  }
}

function eventOf(contents: WebContents) {
  return { type: 'frame', sender: contents._seenByProgram, senderFrame: contents.mainFrame, frameId: 1, processId: 1 };
}

/** Sends a message to a page. Throws for what cannot be cloned (Electron only logs that, and sends nothing). */
export function sendToPage(contents: WebContents, channel: string, values: unknown[]): void {
  if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
  const message: NodeMessage = { kind: 'send', channel, values: encode(values) };
  const page = contents._page;
  page.opened.then(() => page.tellPreload(message)).catch((error: Error) => note(error.message));
}
