import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCloneText } from '#build/stand-in/page/clone-text.ts';

const { encode, decode } = makeCloneText();
const throughText = (value: unknown) => decode(encode(value));

test('what V8 clones, the text carries: numbers of every kind, dates, maps, sets, bytes', () => {
  const value = {
    numbers: [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, -12n],
    nothing: [null, undefined],
    text: 'Nguyễn Thị Ánh "ơ" \u2028 \u{1F389}',
    date: new Date('2026-12-05'),
    noDate: new Date(Number.NaN),
    pattern: /a+/gi,
    map: new Map<unknown, unknown>([[{ key: 1 }, new Set(['x', 2])]]),
    bytes: new Uint8Array([1, 2, 255]),
    floats: new Float64Array([1.5, Number.NaN]),
    large: new BigInt64Array([-1n]),
    view: new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2),
  };
  expect(throughText(value)).toEqual(structuredClone(value));
});

test('any tree of plain values, maps and sets comes back as structuredClone gives it', () => {
  const kinds = { withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true };
  const tree = fc.anything({ ...kinds, withTypedArray: true, maxDepth: 4 });
  const comesBack = fc.property(tree, (value) => {
    expect(throughText(value)).toEqual(structuredClone(value));
  });
  fc.assert(comesBack, { numRuns: 300 });
});

test('an object met twice is one object, and a circle closes', () => {
  const shared = { name: 'An' };
  const circle: { list: unknown[]; self?: unknown } = { list: [shared, shared] };
  circle.self = circle;
  const copy = throughText(circle) as typeof circle;
  expect(copy.self).toBe(copy);
  expect(copy.list[0]).toBe(copy.list[1]);
  expect(copy.list[0]).not.toBe(shared);
});

test('two views of one buffer still share it', () => {
  const { buffer } = new Uint8Array([1, 2, 3, 4]);
  const [first, second] = throughText([new Uint8Array(buffer, 0, 2), new Uint8Array(buffer, 2)]) as [
    Uint8Array,
    Uint8Array,
  ];
  expect([...first, ...second]).toEqual([1, 2, 3, 4]);
  expect(first.buffer).toBe(second.buffer);
});

test('holes stay holes, and a key called __proto__ stays a key', () => {
  const source = Object.assign(new Array(3), { 0: 1, 2: 3 });
  const [holes, object] = throughText([source, JSON.parse('{"__proto__": {"a": 1}}')]) as [unknown[], object];
  expect(1 in holes).toBe(false);
  expect(holes).toHaveLength(3);
  expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  expect(Object.keys(object)).toEqual(['__proto__']);
});

test('an array that looks like the codec’s own marks is only an array', () => {
  const value = [['undefined'], ['seen', 0], ['date', 5]];
  expect(throughText(value)).toEqual(value);
});

test('errors keep kind, message, stack and cause', () => {
  const error = new RangeError('too far', { cause: new Error('because') });
  const copy = throughText(error) as RangeError;
  expect(copy).toBeInstanceOf(RangeError);
  expect([copy.message, copy.stack]).toEqual([error.message, error.stack]);
  expect((copy.cause as Error).message).toBe('because');
});

test('an object of a class comes back without its class', () => {
  class Person {
    name = 'An';
    greet() {}
  }
  const copy = throughText(new Person());
  expect(copy).toEqual({ name: 'An' });
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test.each([
  ['a function', () => {}],
  ['a function deep inside', { a: [{ f() {} }] }],
  ['a symbol', Symbol('x')],
  ['a WeakMap', new WeakMap()],
  ['a promise', Promise.resolve()],
  ['a blob', new Blob(['x'])],
])('%s cannot be cloned', (_name, value) => {
  expect(() => encode(value)).toThrow('An object could not be cloned.');
});
