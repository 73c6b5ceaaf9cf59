import { createHash } from 'node:crypto';
import type { ColumnMeaning } from '#shared/domain/imports/import-field.ts';
import type { ImportKind } from '#shared/domain/imports/import-kind.ts';
import { meaningsByHeader, type TableLayout } from '#shared/domain/imports/read-table.ts';
import { foldText } from '#shared/text/fold.ts';
import { oneRow, statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** What columns meant when this sender's form came last. */
export interface RememberedMapping {
  readonly kind: ImportKind;
  readonly meanings: Readonly<Record<string, ColumnMeaning>>;
  readonly fileName: string;
  readonly usedAt: string;
}

/** The form of a table: its header's words without years, so that next year's form is the same one, and whether it registers or reports. */
export function formOf(layout: TableLayout): string {
  const words = layout.columns
    .map(({ header }) => foldText(header).replace(/\b(?:19|20)\d\d\b/g, 'nam'))
    .filter((header) => header !== '');
  return createHash('sha256')
    .update(`${/đăng ký/iu.test(layout.title.text)} ${words.join('|')}`)
    .digest('hex')
    .slice(0, 32);
}

/** The mapping of the first table that was imported before: from this sender, else the newest from anybody. */
export function recallMapping(
  context: ServiceContext,
  layouts: readonly TableLayout[],
  senderUnitId: number | null,
): RememberedMapping | null {
  for (const layout of layouts) {
    if (layout.header === null) continue;
    const row = oneRow(
      context.database,
      'SELECT * FROM import_mappings WHERE form = @form ORDER BY sender = @sender DESC, used_at DESC LIMIT 1',
      { form: formOf(layout), sender: senderKey(senderUnitId) },
    );
    if (row === undefined) continue;
    return {
      kind: row.kind as ImportKind,
      meanings: JSON.parse(String(row.mapping)) as Record<string, ColumnMeaning>,
      fileName: String(row.file_name),
      usedAt: String(row.used_at),
    };
  }
  return null;
}

/** Keeps what the columns of the applied tables meant. Headers that name a year are not kept: next year's differ. */
export function rememberMapping(
  context: ServiceContext,
  layouts: readonly TableLayout[],
  import_: { readonly kind: ImportKind; readonly senderUnitId: number | null; readonly fileName: string },
): void {
  for (const layout of layouts) {
    const meanings = Object.fromEntries(
      Object.entries(meaningsByHeader(layout.columns)).filter(([, meaning]) => meaning.year === null),
    );
    statement(
      context.database,
      `INSERT INTO import_mappings (sender, form, kind, mapping, file_name, used_at)
       VALUES (@sender, @form, @kind, @mapping, @fileName, @usedAt)
       ON CONFLICT (sender, form) DO UPDATE SET kind = @kind, mapping = @mapping, file_name = @fileName, used_at = @usedAt`,
    ).run({
      sender: senderKey(import_.senderUnitId),
      form: formOf(layout),
      kind: import_.kind,
      mapping: JSON.stringify(meanings),
      fileName: import_.fileName,
      usedAt: context.now(),
    });
  }
}

const senderKey = (unitId: number | null): string => (unitId === null ? '' : String(unitId));
