import type { CloneText } from './clone-text.ts';
import type { ContextBridge } from './context-bridge.ts';
import type { makeEventEmitter } from './event-emitter.ts';

/** What a page says to Node, as JSON; `values` and `value` are texts of `makeCloneText`. */
export type PageMessage =
  | { kind: 'send'; channel: string; values: string }
  | { kind: 'invoke'; id: number; channel: string; values: string }
  | { kind: 'key'; key: string; control: boolean; alt: boolean; shift: boolean }
  | { kind: 'preload-error'; message: string; stack: string };

/** What Node says to a page. A reply carries either a value or an error. */
export type NodeMessage =
  | { kind: 'send'; channel: string; values: string }
  | { kind: 'reply'; id: number; value: string }
  | { kind: 'reply'; id: number; error: string };

/** The parameters of a sandboxed preload, as Electron names them: no `__dirname`, no `__filename`, no `import`. */
export const preloadParameters = 'require, process, exports, module, Buffer, global, setImmediate, clearImmediate';

/** What the preload's world needs to know, known before the page loads. */
export interface PreloadSettings {
  /** Name of the function by which Node reaches this world, and of the events between the two worlds. */
  secret: string;
  /** Name of the function by which this world reaches Node. */
  binding: string;
  preloadPath: string;
  /** Why the preload cannot run at all (unreadable, a syntax error), found by Node beforehand. */
  preloadError: string | null;
  process: Record<string, unknown>;
}

/**
 * What Electron gives a sandboxed preload: `require` of four modules, `process`, ipcRenderer, contextBridge.
 * Runs in the preload's world before any script of the page (sent as text: self-contained).
 * `preload` is null when there is none; its text is a literal in the injected script, as the page's
 * Content-Security-Policy would refuse `new Function`.
 */
export function runPreload(
  settings: PreloadSettings,
  cloneText: CloneText,
  bridge: ContextBridge,
  EventEmitter: ReturnType<typeof makeEventEmitter>,
  preload: ((...parameters: unknown[]) => void) | null,
): void {
  type Resolvers = { resolve: (value: unknown) => void; reject: (error: Error) => void };

  const world = globalThis as unknown as Record<string, unknown>;
  const tellNode = world[settings.binding] as (text: string) => void;
  delete world[settings.binding];
  const calls = new Map<number, Resolvers>();
  let lastCall = 0;

  function tell(message: PageMessage): void {
    tellNode(JSON.stringify(message));
  }

  /** Reading what the stand-in lacks is an error, not `undefined`. */
  function complete<T extends object>(name: string, object: T): T {
    const harmless = ['then', '__esModule', 'default'];
    return new Proxy(object, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || harmless.includes(key)) return Reflect.get(target, key, target);
        throw new Error(`Electron stand-in: ${name}.${key} is not implemented`);
      },
    });
  }

  function refuse(what: string, instead: string): () => never {
    return () => {
      throw new Error(`Electron stand-in: ${what} is not supported; ${instead}`);
    };
  }

  function needChannel(channel: unknown): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
  }

  class IpcRenderer extends EventEmitter {
    send(channel: string, ...values: unknown[]): void {
      needChannel(channel);
      tell({ kind: 'send', channel, values: cloneText.encode(values) });
    }
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      needChannel(channel);
      const text = cloneText.encode(values);
      const id = ++lastCall;
      return new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject });
        tell({ kind: 'invoke', id, channel, values: text });
      });
    }
  }
  for (const name of ['sendSync', 'postMessage', 'sendToHost']) {
    Object.assign(IpcRenderer.prototype, { [name]: refuse(`ipcRenderer.${name}`, 'use ipcRenderer.invoke') });
  }

  const ipcRenderer = new IpcRenderer();
  const electron = complete('electron (in a sandboxed preload)', {
    ipcRenderer: complete('ipcRenderer', ipcRenderer),
    contextBridge: complete('contextBridge', bridge),
    webUtils: complete('webUtils', {
      getPathForFile: refuse('webUtils.getPathForFile', 'send the bytes of the file, file.arrayBuffer()'),
    }),
  });
  const immediate = {
    setImmediate: (work: (...values: unknown[]) => void, ...values: unknown[]) => setTimeout(() => work(...values), 0),
    clearImmediate: (handle: ReturnType<typeof setTimeout>) => clearTimeout(handle),
  };
  const timers = {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    setInterval: setInterval.bind(globalThis),
    clearInterval: clearInterval.bind(globalThis),
    ...immediate,
  };
  const events = Object.assign(EventEmitter, { EventEmitter });
  const url = complete('url', { URL, URLSearchParams });
  const modules: Record<string, unknown> = {
    ...{ electron, 'electron/renderer': electron, 'electron/common': electron },
    ...{ events, timers, url, 'node:events': events, 'node:timers': timers, 'node:url': url },
  };

  function require(name: string): unknown {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`module not found: ${name}`);
  }

  function receive(message: NodeMessage): void {
    if (message.kind === 'send') {
      const values = cloneText.decode(message.values) as unknown[];
      ipcRenderer.emit(message.channel, { sender: ipcRenderer, ports: [] }, ...values);
      return;
    }
    const call = calls.get(message.id);
    calls.delete(message.id);
    if ('error' in message) call?.reject(new Error(message.error));
    else call?.resolve(cloneText.decode(message.value));
  }

  function fail(error: Error): void {
    console.error(`Unable to load preload script: ${settings.preloadPath}`);
    console.error(error);
    tell({ kind: 'preload-error', message: error.message, stack: error.stack ?? '' });
  }

  function runScript(script: (...parameters: unknown[]) => void): void {
    const exports = {};
    const noBuffer = complete('Buffer (in a sandboxed preload)', () => {});
    const process = Object.assign(new EventEmitter(), settings.process);
    const { setImmediate, clearImmediate } = immediate;
    script(require, process, exports, { exports }, noBuffer, globalThis, setImmediate, clearImmediate);
  }

  Object.defineProperty(world, settings.secret, { value: (text: string) => receive(JSON.parse(text)) });
  window.addEventListener(
    'keydown',
    ({ isTrusted, key, ctrlKey, metaKey, altKey, shiftKey }) => {
      const control = ctrlKey || metaKey;
      const mayBeAccelerator = control || altKey || /^F\d/.test(key);
      if (isTrusted && mayBeAccelerator) tell({ kind: 'key', key, control, alt: altKey, shift: shiftKey });
    },
    true,
  );
  try {
    if (settings.preloadError !== null) throw new SyntaxError(settings.preloadError);
    if (preload) runScript(preload);
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)));
  }
}
