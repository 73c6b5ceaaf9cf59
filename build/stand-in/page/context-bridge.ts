/** One world's half of contextBridge. */
export interface ContextBridge {
  /** Puts a copy of `api` on the page's `window`, as `contextBridge.exposeInMainWorld` does. */
  exposeInMainWorld(key: string, api: unknown): void;
}

/**
 * The half of contextBridge that each of the two worlds of a page runs (sent as text: self-contained).
 * Values cross inside a CustomEvent, whose `detail` Chromium itself clones between worlds; functions and promises
 * cross as numbers. Dispatching is synchronous, so calls across the bridge are synchronous as in Electron.
 */
export function makeContextBridge(side: 'page' | 'preload', secret: string): ContextBridge {
  type AnyFunction = (...parameters: unknown[]) => unknown;
  type Packed =
    | { kind: 'value'; value: unknown }
    | { kind: 'function' | 'promise'; id: number }
    | { kind: 'error'; message: string }
    | { kind: 'seen'; index: number }
    | { kind: 'array'; items: Packed[] }
    | { kind: 'object'; entries: [string, Packed][] };
  type Answer = { succeeded: boolean; result: Packed };
  type Message =
    | { act: 'call'; token: number; id: number; parameters: Packed[] }
    | { act: 'expose'; token: number; key: string; api: Packed }
    | ({ act: 'answer'; token: number } & Answer)
    | ({ act: 'settle'; id: number } & Answer);
  type Question = { act: 'call'; id: number; parameters: Packed[] } | { act: 'expose'; key: string; api: Packed };

  const dispatch = EventTarget.prototype.dispatchEvent.bind(window);
  const BridgeEvent = CustomEvent;
  const functions = new Map<number, AnyFunction>();
  const functionIds = new WeakMap<AnyFunction, number>();
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  const answers = new Map<number, Answer>();
  let lastId = 0;

  function post(message: Message): void {
    dispatch(new BridgeEvent(`${secret}:${side === 'page' ? 'preload' : 'page'}`, { detail: message }));
  }

  function idOf(target: AnyFunction): number {
    const id = functionIds.get(target) ?? ++lastId;
    functionIds.set(target, id);
    functions.set(id, target);
    return id;
  }

  /** Own enumerable members only, no prototypes, errors as their message: the rules of Electron's contextBridge. */
  function pack(value: unknown, depth = 0, seen = new Map<object, number>()): Packed {
    if (depth > 1000) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'function') return { kind: 'function', id: idOf(value as AnyFunction) };
    if (typeof value === 'symbol') throw new TypeError('Electron stand-in: no symbols over contextBridge');
    if (typeof value !== 'object' || value === null) return { kind: 'value', value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { kind: 'error', message: value.message };
    if (value instanceof Node) throw new TypeError('Electron stand-in: no DOM nodes over contextBridge');
    const index = seen.get(value);
    if (index !== undefined) return { kind: 'seen', index };
    seen.set(value, seen.size);
    // Array.from: a hole becomes undefined, as in Electron
    if (Array.isArray(value)) return { kind: 'array', items: Array.from(value, (item) => pack(item, depth + 1, seen)) };
    if (Object.prototype.toString.call(value) === '[object Object]') {
      return {
        kind: 'object',
        entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1, seen)]),
      };
    }
    try {
      structuredClone(value);
    } catch {
      throw new TypeError('An object could not be cloned.');
    }
    return { kind: 'value', value };
  }

  function packPromise(promise: Promise<unknown>): Packed {
    const id = ++lastId;
    promise.then(
      (value) => post({ act: 'settle', id, ...attempt(() => value, true) }),
      (reason) => post({ act: 'settle', id, ...attempt(() => reason, false) }),
    );
    return { kind: 'promise', id };
  }

  /** What `work` gives, packed; or, when it or the packing throws, the error's message. */
  function attempt(work: () => unknown, succeeded = true): Answer {
    try {
      return { succeeded, result: pack(work()) };
    } catch (error) {
      return {
        succeeded: false,
        result: { kind: 'error', message: error instanceof Error ? error.message : String(error) },
      };
    }
  }

  function unpack(packed: Packed, made: unknown[] = []): unknown {
    switch (packed.kind) {
      case 'seen':
        return made[packed.index];
      case 'error':
        return new Error(packed.message);
      case 'promise':
        return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }));
      case 'function':
        return (...parameters: unknown[]) =>
          ask({ act: 'call', id: packed.id, parameters: parameters.map((parameter) => pack(parameter)) });
      case 'array': {
        const array: unknown[] = [];
        made.push(array);
        for (const item of packed.items) array.push(unpack(item, made));
        return array;
      }
      case 'object': {
        const object: Record<string, unknown> = {};
        made.push(object);
        for (const [key, item] of packed.entries) object[key] = unpack(item, made);
        return object;
      }
      case 'value':
        if (typeof packed.value === 'object' && packed.value !== null) made.push(packed.value);
        return packed.value;
    }
  }

  function ask(question: Question): unknown {
    const token = ++lastId;
    post({ ...question, token });
    const answer = answers.get(token);
    answers.delete(token);
    if (!answer) throw new Error('Electron stand-in: the other world of this page is gone');
    if (!answer.succeeded) throw unpack(answer.result);
    return unpack(answer.result);
  }

  function freezeDeeply(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
      return value;
    Object.freeze(value);
    Object.values(value).forEach(freezeDeeply);
    return value;
  }

  function expose(key: string, api: Packed): void {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key, { value: freezeDeeply(unpack(api)), enumerable: true });
  }

  function receive(message: Message): void {
    switch (message.act) {
      case 'answer':
        answers.set(message.token, message);
        break;
      case 'settle': {
        const waiting = promises.get(message.id);
        promises.delete(message.id);
        if (message.succeeded) waiting?.resolve(unpack(message.result));
        else waiting?.reject(unpack(message.result));
        break;
      }
      case 'expose':
        post({ act: 'answer', token: message.token, ...attempt(() => expose(message.key, message.api)) });
        break;
      case 'call': {
        const call = () => functions.get(message.id)!(...message.parameters.map((parameter) => unpack(parameter)));
        post({ act: 'answer', token: message.token, ...attempt(call) });
        break;
      }
    }
  }

  window.addEventListener(
    `${secret}:${side}`,
    (event) => {
      event.stopImmediatePropagation();
      receive((event as CustomEvent<Message>).detail);
    },
    true,
  );
  return { exposeInMainWorld: (key, api) => void ask({ act: 'expose', key, api: pack(api) }) };
}
