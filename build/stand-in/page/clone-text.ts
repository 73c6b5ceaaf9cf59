/**
 * Structured-clone values as text and back: what crosses between Node and the page crosses as a string.
 * The same code runs in Node and, sent as text, in the preload's world, so it must be self-contained.
 */
export interface CloneText {
  /** Text of a cloneable value. Throws `An object could not be cloned.` for what V8 itself refuses. */
  encode(value: unknown): string;
  /** The value of a text made by `encode`. */
  decode(text: string): unknown;
}

/**
 * Makes the codec. Plain JSON stands for itself, but an array always carries its kind in front:
 * `["array", 1, 2]`, `["date", 0]`, `["map", [key, value]]`, `["seen", 3]` for the fourth object met before.
 */
export function makeCloneText(): CloneText {
  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
  type Entries = [string, Json][];

  const refused = () => new Error('An object could not be cloned.');
  const errorClasses = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const views = {
    ...{ Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array },
    ...{ Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView },
  };

  // Where the engine does it itself, a file of a megabyte is no stall of the page.
  const native: {
    from?: ((text: string) => Uint8Array<ArrayBuffer>) | undefined;
    to?: ((this: Uint8Array) => string) | undefined;
  } = {
    from: (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64,
    to: (Uint8Array.prototype as { toBase64?: () => string }).toBase64,
  };

  function toBase64(bytes: Uint8Array): string {
    if (native.to) return native.to.call(bytes);
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(binary);
  }

  function fromBase64(text: string): ArrayBuffer {
    if (native.from) return native.from.call(Uint8Array, text).buffer;
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes.buffer;
  }

  function encode(value: unknown): string {
    const seen = new Map<object, number>();

    function entriesOf(source: object): Entries {
      return Object.entries(source).map(([key, item]) => [key, toJson(item)]);
    }

    function objectToJson(source: object): Json {
      const met = seen.get(source);
      if (met !== undefined) return ['seen', met];
      seen.set(source, seen.size);
      if (Array.isArray(source)) {
        const keys = Object.keys(source);
        const isDense = keys.length === source.length && (keys.at(-1) ?? '-1') === String(source.length - 1);
        return isDense ? ['array', ...source.map(toJson)] : ['sparse', source.length, ...entriesOf(source)];
      }
      if (source instanceof Date) return ['date', source.getTime()];
      if (source instanceof RegExp) return ['regexp', source.source, source.flags];
      if (source instanceof Map) return ['map', ...[...source].map(([key, item]) => [toJson(key), toJson(item)])];
      if (source instanceof Set) return ['set', ...[...source].map(toJson)];
      if (source instanceof Error) {
        return ['error', source.name, source.message, source.stack ?? '', toJson(source.cause)];
      }
      if (source instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(source))];
      if (ArrayBuffer.isView(source)) {
        const length = source instanceof DataView ? source.byteLength : (source as Uint8Array).length;
        return ['view', source.constructor.name, toJson(source.buffer), source.byteOffset, length];
      }
      // structuredClone() has made every other cloneable thing a plain object, or a browser's own such as a Blob.
      if (Object.prototype.toString.call(source) !== '[object Object]') throw refused();
      return Object.fromEntries(entriesOf(source));
    }

    function toJson(item: unknown): Json {
      if (item === undefined) return ['undefined'];
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (typeof item === 'number') {
        if (Number.isFinite(item) && !Object.is(item, -0)) return item;
        return ['number', Object.is(item, -0) ? '-0' : String(item)];
      }
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item === 'object') return objectToJson(item);
      throw refused();
    }

    let cloned: unknown;
    try {
      cloned = structuredClone(value);
    } catch {
      throw refused();
    }
    return JSON.stringify(toJson(cloned));
  }

  function decode(text: string): unknown {
    const made: unknown[] = [];

    /** Numbers an object as `encode` did: before the objects inside it. */
    function keep<T>(object: T): T {
      made.push(object);
      return object;
    }

    function fill(target: object, entries: Entries): object {
      for (const [key, item] of entries) {
        const value = fromJson(item);
        // Defining is ten times as slow as setting, and only this name needs it.
        if (key !== '__proto__') (target as Record<string, unknown>)[key] = value;
        else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
      }
      return target;
    }

    function viewFromJson([name, buffer, offset, length]: Json[]): unknown {
      const place = made.push(null) - 1;
      const View = views[name as keyof typeof views] as Uint8ArrayConstructor;
      const view = new View(fromJson(buffer!) as ArrayBuffer, offset as number, length as number);
      made[place] = view;
      return view;
    }

    function errorFromJson([name, message, stack, cause]: Json[]): Error {
      const ErrorClass = errorClasses[name as keyof typeof errorClasses] ?? Error;
      const error = keep(new ErrorClass(message as string));
      error.stack = stack as string;
      const reason = fromJson(cause!);
      if (reason !== undefined) error.cause = reason;
      return error;
    }

    function taggedFromJson(kind: string, parts: Json[]): unknown {
      switch (kind) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(parts[0]);
        case 'bigint':
          return BigInt(parts[0] as string);
        case 'seen':
          return made[parts[0] as number];
        case 'array': {
          const array = keep<unknown[]>([]);
          for (const item of parts) array.push(fromJson(item));
          return array;
        }
        case 'sparse':
          return fill(keep(new Array(parts[0] as number)), parts.slice(1) as Entries);
        case 'date':
          return keep(new Date((parts[0] as number | null) ?? Number.NaN));
        case 'regexp':
          return keep(new RegExp(parts[0] as string, parts[1] as string));
        case 'map': {
          const map = keep(new Map());
          for (const [key, item] of parts as [Json, Json][]) map.set(fromJson(key), fromJson(item));
          return map;
        }
        case 'set': {
          const set = keep(new Set());
          for (const item of parts) set.add(fromJson(item));
          return set;
        }
        case 'buffer':
          return keep(fromBase64(parts[0] as string));
        case 'view':
          return viewFromJson(parts);
        case 'error':
          return errorFromJson(parts);
        default:
          throw new Error(`Electron stand-in: text of an unknown kind, ${kind}`);
      }
    }

    function fromJson(item: Json): unknown {
      if (item === null || typeof item !== 'object') return item;
      if (Array.isArray(item)) return taggedFromJson(item[0] as string, item.slice(1));
      return fill(keep({}), Object.entries(item));
    }

    return fromJson(JSON.parse(text) as Json);
  }

  return { encode, decode };
}
