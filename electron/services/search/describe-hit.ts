import type { SearchHit, SearchKind } from '#shared/contracts/search.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import type { IndexedName } from '../../database/repositories/search-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { activityDescribers } from './describe-activity.ts';

/** Names a found record for the search box; null where it is gone. */
export type DescribeHit = (name: IndexedName, isExact: boolean) => SearchHit | null;

/** Describes found records, reading the units at most once. */
export function hitDescriber(context: ServiceContext): DescribeHit {
  let units: UnitDirectory | null = null;
  const directory = (): UnitDirectory => {
    units ??= readUnitDirectory(context.database);
    return units;
  };
  const describers: Readonly<Record<SearchKind, Describer>> = {
    person: describePerson,
    unit: describeUnit,
    decision: describeDecision,
    ...activityDescribers,
  };
  return (name, isExact) => {
    const described = describers[name.kind](context, name.id, directory);
    return described === null ? null : { kind: name.kind, id: name.id, ...described, isExact };
  };
}

/** What stands in a line of the box; null: the record is gone. */
export type Description = Pick<SearchHit, 'title' | 'subtitle'> | null;
type Describer = (context: ServiceContext, id: number, directory: () => UnitDirectory) => Description;

function describePerson(context: ServiceContext, id: number, directory: () => UnitDirectory): Description {
  const row = oneRow(
    context.database,
    `SELECT p.full_name, p.born_year, m.unit_id, m.position FROM people p
     LEFT JOIN memberships m ON m.id = (SELECT id FROM memberships WHERE person_id = p.id
       ORDER BY coalesce(to_on, '9999-12-31') DESC, coalesce(from_on, '') DESC LIMIT 1)
     WHERE p.id = @id`,
    { id },
  );
  if (row === undefined) return null;
  const born = row.born_year === null ? null : `sinh ${row.born_year}`;
  const unit = row.unit_id === null ? 'chưa có đơn vị' : directory().nameOn(Number(row.unit_id), context.today());
  return { title: String(row.full_name), subtitle: [born, row.position, unit].filter(Boolean).join(' · ') };
}

function describeUnit(context: ServiceContext, id: number, directory: () => UnitDirectory): Description {
  const row = oneRow(context.database, 'SELECT dissolved_on FROM units WHERE id = @id', { id });
  if (row === undefined) return null;
  const title = directory().nameOn(id, context.today());
  if (row.dissolved_on === null) return { title, subtitle: 'Đơn vị' };
  return { title, subtitle: `Đơn vị đã giải thể ngày ${formatDate(row.dissolved_on as IsoDate)}` };
}

function describeDecision(context: ServiceContext, id: number): Description {
  const row = oneRow(context.database, 'SELECT number, symbol, signed_on, subject_line FROM decisions WHERE id = @id', {
    id,
  });
  if (row === undefined) return null;
  const subtitle = `${formatDate(row.signed_on as IsoDate)} · ${row.subject_line}`;
  return { title: `Quyết định ${row.number}/${row.symbol}`, subtitle };
}
