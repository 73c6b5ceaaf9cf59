import type { SearchHit } from '#shared/contracts/search.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { matchQuery, type SearchQuery } from '#shared/text/search-match.ts';
import type { IndexedName } from '../../database/repositories/search-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** A found record with how well it matches; equal ones are ordered by `sortKey`. */
export interface WeighedHit {
  readonly hit: SearchHit;
  readonly score: number;
  readonly sortKey: string;
}

/** Names a found record for the search box, or null where it is gone. */
export function describeHit(
  context: ServiceContext,
  directory: UnitDirectory,
  name: IndexedName,
  query: SearchQuery,
): WeighedHit | null {
  const weighed = (title: string, subtitle: string, sortKey: string, text = title): WeighedHit => {
    const score = matchQuery(text, query);
    const isExact = query.accentedWords.length > 0 && score >= 64;
    return { hit: { kind: name.kind, id: name.id, title, subtitle, isExact }, score, sortKey };
  };
  const { database } = context;
  if (name.kind === 'person') {
    const row = oneRow(
      database,
      `SELECT p.full_name, p.sort_key, p.born_year, m.unit_id, m.position FROM people p
       LEFT JOIN memberships m ON m.id = (SELECT id FROM memberships WHERE person_id = p.id
         ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC LIMIT 1)
       WHERE p.id = @id`,
      { id: name.id },
    );
    if (row === undefined) return null;
    const unit = row.unit_id === null ? 'chưa có đơn vị' : directory.nameOn(Number(row.unit_id), context.today());
    const subtitle = [row.born_year === null ? null : `sinh ${row.born_year}`, row.position, unit]
      .filter(Boolean)
      .join(' · ');
    return weighed(String(row.full_name), subtitle, String(row.sort_key));
  }
  if (name.kind === 'unit') {
    const row = oneRow(database, 'SELECT dissolved_on FROM units WHERE id = @id', { id: name.id });
    if (row === undefined) return null;
    const title = directory.nameOn(name.id, context.today());
    const names = oneRow(
      database,
      "SELECT group_concat(name || ' ' || coalesce(short_name, ''), ' ; ') AS names FROM unit_names WHERE unit_id = @id",
      {
        id: name.id,
      },
    );
    const subtitle =
      row.dissolved_on === null ? 'Đơn vị' : `Đơn vị đã giải thể ngày ${formatDate(row.dissolved_on as IsoDate)}`;
    return weighed(title, subtitle, title, String(names?.names ?? title));
  }
  const row = oneRow(database, 'SELECT number, symbol, signed_on, subject_line FROM decisions WHERE id = @id', {
    id: name.id,
  });
  if (row === undefined) return null;
  const title = `Quyết định ${row.number}/${row.symbol}`;
  const subtitle = `${formatDate(row.signed_on as IsoDate)} · ${row.subject_line}`;
  return weighed(title, subtitle, String(row.signed_on), `${title} ${row.subject_line}`);
}
