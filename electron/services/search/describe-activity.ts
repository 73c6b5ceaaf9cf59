import { initiativeStateNames } from '#shared/contracts/initiatives.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { type ExemplarKind, exemplarKindNames } from '#shared/domain/exemplars/exemplar-stage.ts';
import { oneRow, type Row } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** A line of the search box from a row; null where the record is gone. */
function described(query: string, subtitle: (row: Row) => readonly unknown[]) {
  return ({ database }: ServiceContext, id: number) => {
    const row = oneRow(database, query, { id });
    if (row === undefined) return null;
    return { title: String(row.title), subtitle: subtitle(row).filter(Boolean).join(' · ') };
  };
}

const day = (value: Row[string] | undefined) => (isIsoDate(value) ? formatDate(value) : null);
const span = (from: string | null, to: string | null) => (from === null && to === null ? null : [from, to].join(' – '));

/** How movements, initiatives, meetings, rounds, exemplars and blocks stand in the search box. */
export const activityDescribers = {
  movement: described('SELECT name AS title, launched_by, starts_on, ends_on FROM movements WHERE id = @id', (row) => [
    'Phong trào',
    row.launched_by,
    span(day(row.starts_on), day(row.ends_on)),
  ]),
  initiative: described(
    `SELECT i.name AS title, i.year, i.state, (SELECT group_concat(p.full_name, ', ') FROM initiative_authors a
      JOIN people p ON p.id = a.person_id WHERE a.initiative_id = i.id) AS authors FROM initiatives i WHERE i.id = @id`,
    (row) => [
      `Sáng kiến năm ${row.year}`,
      initiativeStateNames[row.state as keyof typeof initiativeStateNames],
      row.authors,
    ],
  ),
  meeting: described(
    `SELECT m.subject_line AS title, m.held_on, c.name AS council FROM council_meetings m
      JOIN councils c ON c.id = m.council_id WHERE m.id = @id`,
    (row) => [row.council, day(row.held_on)],
  ),
  round: described('SELECT name AS title, year, closed_on FROM award_rounds WHERE id = @id', (row) => [
    `Đợt khen thưởng năm ${row.year}`,
    row.closed_on === null ? null : 'đã kết thúc',
  ]),
  exemplar: described('SELECT name AS title, kind, recipient_name FROM exemplars WHERE id = @id', (row) => [
    exemplarKindNames[row.kind as ExemplarKind],
    row.recipient_name,
  ]),
  block: described('SELECT name AS title, organized_by FROM blocks WHERE id = @id', (row) => [row.organized_by]),
};
