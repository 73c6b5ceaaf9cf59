import type { OfferedPlaceholder } from '#shared/contracts/templates.ts';
import type { TemplateData, TemplateScope } from '../documents/filling/template-data.ts';

/** How much of an example is shown. */
const EXAMPLE_LENGTH = 80;

/** Everything that a document offers its template, in order: plain values, lists with what stands inside them, long tables with their rows. */
export function offeredPlaceholders({ scope, tables }: TemplateData): OfferedPlaceholder[] {
  return [...scopeOffers(scope, null), ...tableOffers(tables)];
}

function scopeOffers(scope: TemplateScope, inside: string | null): OfferedPlaceholder[] {
  return Object.entries(scope).flatMap(([name, value]): OfferedPlaceholder[] => {
    if (typeof value === 'boolean') {
      return [{ name, inside, kind: 'condition', written: `{#${name}} … {/${name}}`, example: value ? 'có' : 'không' }];
    }
    if (typeof value === 'string' || value === null) {
      return [{ name, inside, kind: 'value', written: `{${name}}`, example: shortened(value ?? '') }];
    }
    const [first] = value.items;
    const list = {
      name,
      inside,
      kind: 'list',
      written: `{#${name}} … {/${name}}`,
      example: `${value.items.length} mục`,
    } as const;
    const within =
      first === undefined ? value.offers.map((offer) => emptyValue(offer, name)) : scopeOffers(first, name);
    return [list, ...within];
  });
}

function tableOffers(tables: TemplateData['tables']): OfferedPlaceholder[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    const kinds = Object.entries(table.offers).flatMap(([kind, offers]): OfferedPlaceholder[] => {
      const example = table.rows.find((row) => row.kind === kind)?.values ?? {};
      const count = table.rows.filter((row) => row.kind === kind).length;
      return [
        { name: kind, inside: name, kind: 'list', written: `{#${kind}} … {/${kind}}`, example: `${count} dòng` },
        ...offers.map((offer) => ({ ...emptyValue(offer, kind), example: shortened(example[offer] ?? '') })),
      ];
    });
    const whole = {
      name,
      inside: null,
      kind: 'table',
      written: `{#${name}} … {/${name}}`,
      example: `${table.rows.length} dòng`,
    } as const;
    return [whole, ...kinds];
  });
}

function emptyValue(name: string, inside: string): OfferedPlaceholder {
  return { name, inside, kind: 'value', written: `{${name}}`, example: '' };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXAMPLE_LENGTH ? `${line.slice(0, EXAMPLE_LENGTH)}…` : line;
}
