import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { complete, partOf, withMembers } from './strictness.ts';

type Handler = Parameters<IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

function addHandler(channel: string, handler: Handler): void {
  if (typeof handler !== 'function') {
    throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
  }
  if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
  handlers.set(channel, handler);
}

/** What the program's handler of a channel answers. Throws what it throws, and when there is none. */
export async function handleInvoke(channel: string, event: IpcMainInvokeEvent, values: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...values);
}

const members = partOf<IpcMain>()({
  handle: addHandler,
  handleOnce: (channel, handler) => {
    addHandler(channel, (event, ...values) => {
      handlers.delete(channel);
      return handler(event, ...values);
    });
  },
  removeHandler: (channel) => {
    handlers.delete(channel);
  },
});

/** Electron's `ipcMain`. Any channel may be listened to. */
export const ipcMain = complete('ipcMain', withMembers(new EventEmitter(), members));
