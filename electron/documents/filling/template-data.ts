/** What stands for a placeholder: text; true or false for a condition; a list for a loop; null where the value is not known. */
export type TemplateValue = string | boolean | null | TemplateList;

/** A list that a part of the template is repeated for. */
export interface TemplateList {
  /** The placeholders inside the repeated part. */
  readonly offers: readonly string[];
  readonly items: readonly TemplateScope[];
}

/** Values by placeholder, as the office writes them: `Tên cơ quan`, `Số quyết định`. */
export interface TemplateScope {
  readonly [placeholder: string]: TemplateValue;
}

/** A row of a long table: which of the template's rows it is made from, and its texts. */
export interface TemplateRow {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A long table. In the template its rows stand between `{#Danh sách}` and `{/Danh sách}`, each between the marks of its kind,
 * such as `{#Người nhận}` … `{/Người nhận}`.
 */
export interface TemplateTable {
  /** By kind of row: the placeholders that it offers. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly TemplateRow[];
  /** So many of the last rows stay on one page with what follows the table, so that no signature stands alone. */
  readonly keptRows: number;
}

/** Everything that a document offers its template. */
export interface TemplateData {
  readonly scope: TemplateScope;
  readonly tables: Readonly<Record<string, TemplateTable>>;
}

/** Every name that the template of this data may use. */
export function offeredNames({ scope, tables }: TemplateData): Set<string> {
  const names = new Set(Object.keys(scope));
  for (const value of Object.values(scope)) {
    if (typeof value === 'object' && value !== null) for (const name of value.offers) names.add(name);
  }
  for (const [name, table] of Object.entries(tables)) {
    names.add(name);
    for (const [kind, offered] of Object.entries(table.offers)) {
      names.add(kind);
      for (const placeholder of offered) names.add(placeholder);
    }
  }
  return names;
}
