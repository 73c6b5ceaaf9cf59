import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';

type OptionKind = 'string' | 'boolean';
type Values<O extends Record<string, OptionKind>> = { [K in keyof O]?: O[K] extends 'string' ? string : boolean };

/** Options and words of a command's call. An unknown option or a missing value is a mistake of the caller. @throws UsageError */
export function readOptions<O extends Record<string, OptionKind>>(
  args: readonly string[],
  options: O,
): { readonly values: Values<O>; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
      allowPositionals: true,
    });
    return { values: values as Values<O>, words: positionals };
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`Tuỳ chọn ${option} không đúng hoặc thiếu giá trị. Các tuỳ chọn: ${listed(options)}.`);
  }
}

/** The value of an option that must be there. @throws UsageError */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`Thiếu tuỳ chọn --${option}.`);
  return value;
}

function listed(options: Record<string, OptionKind>): string {
  const names = Object.entries(options).map(([name, kind]) => (kind === 'string' ? `--${name} …` : `--${name}`));
  return names.length === 0 ? 'không có' : names.join(', ');
}
