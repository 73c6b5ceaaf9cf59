import fc from 'fast-check';
import type { z } from 'zod';

/** What of a schema's insides is looked at here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
  readonly getter?: () => z.ZodType;
}

/** What fields mostly hold: days, codes, names, numbers of records, years, nothing. */
const usual = [
  ...['2016-07-01', '2020-01-01', '2024-12-31', '2025-07-01', '2026-11-22', '2027-01-01', '2023-02-30'],
  ...['Nông Thị Hương', 'Phòng Mới', 'GK-CD', '099190000001', '05', 'QĐ-SCT', 'LDTT', 'x'],
  ...Array.from({ length: 12 }, (_, index) => index + 1),
  ...[2014, 2020, 2024, 2025, 2026, 2027],
  null,
];

/** What they should not hold. */
const unusual = fc.oneof(
  fc.constantFrom('', '   ', 'x'.repeat(300), "'; DROP TABLE people; --", '\u0000', '\ud800', 'Hòa'.normalize('NFD')),
  fc.constantFrom(0, -1, 1.5, 999_999, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY),
  fc.string(),
);

/** Values of a schema's shape: mostly accepted by it, so that they reach the services, sometimes just not. */
export function shapedLike(schema: z.ZodType, depth = 0): fc.Arbitrary<unknown> {
  const definition = schema.def as unknown as Definition;
  const inside = (next: z.ZodType | undefined) => (next === undefined ? fc.anything() : shapedLike(next, depth + 1));
  if (depth > 12) return fc.constant(null);
  switch (definition.type) {
    case 'object': {
      const parts = Object.entries(definition.shape ?? {}).map(([key, part]) => [key, inside(part)] as const);
      return fc.record(Object.fromEntries(parts));
    }
    case 'array':
      return fc.array(inside(definition.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(inside));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'nullable':
      return fc.option(inside(definition.innerType));
    case 'optional':
      return fc.option(inside(definition.innerType), { nil: undefined });
    case 'lazy':
      return inside(definition.getter?.());
    case 'record':
      return fc.dictionary(fc.string(), inside(definition.valueType), { maxKeys: 3 });
    case 'boolean':
      return fc.boolean();
    case 'string':
    case 'number':
    case 'pipe':
      return field(schema);
    default:
      return fc.anything();
  }
}

function field(schema: z.ZodType): fc.Arbitrary<unknown> {
  const accepted = usual.filter((value) => schema.safeParse(value).success);
  if (accepted.length === 0) return unusual;
  return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...accepted) }, { weight: 1, arbitrary: unusual });
}
