import type { EventEmitter } from 'node:events';

/** What inspectors, promises, module loaders and test runners read from any object. */
const harmless = new Set([
  ...['then', 'toJSON', 'constructor', 'inspect', '__esModule', 'default', 'length', 'splice'],
  ...['nodeType', 'asymmetricMatch', 'domain', 'preview', 'subtype', 'description', '$$typeof'],
]);

/**
 * An object of which only what exists can be read: the rest throws instead of being `undefined`, so that a program
 * never passes here with something that the stand-in only seems to do.
 */
export function complete<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key.startsWith('_') || harmless.has(key)) {
        return Reflect.get(target, key);
      }
      throw new Error(`Electron stand-in: ${name}.${key} is not implemented (see build/stand-in/README.md)`);
    },
  });
}

/** Refuses a listener for an event that Electron does not have or that nobody has thought about here. */
export function acceptOnly<T extends EventEmitter>(name: string, emitter: T, events: readonly string[]): T {
  const known = new Set<string | symbol>([...events, 'newListener', 'removeListener']);
  emitter.setMaxListeners(0);
  emitter.on('newListener', (event: string | symbol) => {
    if (known.has(event)) return;
    throw new Error(`Electron stand-in: the event ${String(event)} of ${name} is not implemented`);
  });
  return emitter;
}

/** `partOf<App>()({ … })`: a part of an interface of electron.d.ts, each member with exactly its signature. */
export function partOf<Whole>() {
  return <Name extends keyof Whole>(members: Pick<Whole, Name>): Pick<Whole, Name> => members;
}

/** Adds members to an emitter; getters stay getters. */
export function withMembers<T extends object, Members extends object>(target: T, members: Members): T & Members {
  return Object.defineProperties(target, Object.getOwnPropertyDescriptors(members)) as T & Members;
}

/** An event object whose default can be prevented. */
export function preventable<Extra extends object>(extra: Extra) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault(): void {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** The members that a program sees: not the stand-in's own (`_name`), not the emitter's. */
type Public<T> = Exclude<keyof T, `_${string}` | keyof EventEmitter>;

/**
 * `true` when each public member of a class exists in electron.d.ts with a compatible type, else a type that names
 * the members which do not: `true satisfies Conforms<Menu, Electron.Menu>`.
 */
export type Conforms<Mine, Real> = [Exclude<Public<Mine>, keyof Real>] extends [never]
  ? Mine extends Pick<Real, Public<Mine> & keyof Real>
    ? true
    : { [K in Public<Mine> & keyof Real as Mine[K] extends Real[K] ? never : K]: [Mine[K], Real[K]] }
  : ['not in electron.d.ts', Exclude<Public<Mine>, keyof Real>];
