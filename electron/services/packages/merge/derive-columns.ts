import { personNameSortKey } from '#shared/text/compare-names.ts';
import { foldText } from '#shared/text/fold.ts';
import { splitPersonName } from '#shared/text/person-name.ts';
import type { Columns } from '../../../database/rows.ts';
import { searchText } from '../../../database/search-text.ts';

/** Columns made of others are made here anew, so that search and order never rest on what a file says. */
export function deriveColumns(table: string, row: Columns): Columns {
  switch (table) {
    case 'people': {
      const fullName = String(row.full_name);
      const given = typeof row.given_name === 'string' ? row.given_name.split(/\s+/).length : 1;
      const isLast = typeof row.given_name === 'string' && fullName.endsWith(row.given_name);
      const parts = splitPersonName(fullName, isLast ? { order: 'family-first', givenWords: given } : {});
      return {
        family_name: parts.familyName,
        middle_name: parts.middleName,
        given_name: parts.givenName,
        sort_key: personNameSortKey(parts),
        ...searchText(fullName),
      };
    }
    case 'person_spellings':
      return { ...searchText(String(row.full_name)) };
    case 'unit_names':
      return { ...searchText(`${row.name} ${row.short_name ?? ''}`) };
    case 'decisions':
      return { ...searchText(`${row.number}/${row.symbol} ${row.subject_line}`) };
    case 'initiatives':
      return {
        ...searchText(String(row.name)),
        folded_summary: typeof row.summary === 'string' ? foldText(row.summary) : null,
      };
    default:
      return {};
  }
}
