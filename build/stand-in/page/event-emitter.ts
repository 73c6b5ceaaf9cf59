type Listener = ((...parameters: unknown[]) => void) & { original?: Listener };

/**
 * The part of Node's EventEmitter that Electron gives a sandboxed preload (sent as text: self-contained).
 * The listeners sit in a hidden property, so that an emitter crosses contextBridge as `{}`, as in Electron.
 */
export function makeEventEmitter() {
  return class EventEmitter {
    declare readonly listeners: Map<string | symbol, Listener[]>;

    constructor() {
      Object.defineProperty(this, 'listeners', { value: new Map() });
    }

    on(name: string | symbol, listener: Listener): this {
      if (typeof listener !== 'function') {
        throw new TypeError(`The "listener" argument must be of type function. Received ${typeof listener}`);
      }
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
      return this;
    }
    addListener(name: string | symbol, listener: Listener): this {
      return this.on(name, listener);
    }
    once(name: string | symbol, listener: Listener): this {
      const wrapper: Listener = (...parameters) => {
        this.off(name, wrapper);
        listener.apply(this, parameters);
      };
      wrapper.original = listener;
      return this.on(name, wrapper);
    }
    off(name: string | symbol, listener: Listener): this {
      const found = this.listeners.get(name) ?? [];
      const place = found.findLastIndex((one) => one === listener || one.original === listener);
      if (place >= 0) this.listeners.set(name, found.toSpliced(place, 1));
      return this;
    }
    removeListener(name: string | symbol, listener: Listener): this {
      return this.off(name, listener);
    }
    removeAllListeners(name?: string | symbol): this {
      if (name === undefined) this.listeners.clear();
      else this.listeners.delete(name);
      return this;
    }
    listenerCount(name: string | symbol): number {
      return this.listeners.get(name)?.length ?? 0;
    }
    emit(name: string | symbol, ...parameters: unknown[]): boolean {
      const found = this.listeners.get(name) ?? [];
      for (const listener of found) listener.apply(this, parameters);
      return found.length > 0;
    }
  };
}
