import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import {
  type DisciplineForm,
  disciplineNames,
  type ReviewKind,
  reviewNames,
} from '#shared/domain/eligibility/case-codes.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

interface BarCandidate {
  readonly unitId: number;
  readonly unitName: string;
  readonly bar: string | null;
}

/**
 * What the records say against considering a member that nobody has barred yet: its leader disciplined in the year from a warning
 * on, or the unit or its leader under review at the end of it. A hint for the block to decide, as records may know only one's own.
 */
export function barHints(context: ServiceContext, year: number, members: readonly BarCandidate[]): string[] {
  return members
    .filter(({ bar }) => bar === null)
    .flatMap(({ unitId, unitName }) =>
      [...disciplinedLeaders(context, unitId, year), ...openReviews(context, unitId, year)].map(
        (reason) => `${unitName}: ${reason}. Nếu đúng, hãy ghi “Không xét” ở phần Thành viên.`,
      ),
    );
}

/** Leaders of the unit during the year: the department's own where the unit is the department. */
const leaders = `SELECT p.id, p.full_name FROM memberships m JOIN people p ON p.id = m.person_id
  WHERE m.unit_id = @unitId AND m.role = 'leader' AND m.position NOT LIKE 'Phó%'
    AND (m.from_on IS NULL OR m.from_on <= @last) AND (m.to_on IS NULL OR m.to_on >= @first)`;

function disciplinedLeaders({ database }: ServiceContext, unitId: number, year: number): string[] {
  const query = `SELECT DISTINCT l.full_name, d.form, d.decided_on FROM (${leaders}) l
    JOIN disciplines d ON d.person_id = l.id
    WHERE d.form <> 'reprimand' AND d.decided_on BETWEEN @first AND @last`;
  return allRows(database, query, { unitId, ...spanOf(year) }).map(
    (row) =>
      `người đứng đầu (${row.full_name}) bị ${disciplineNames[row.form as DisciplineForm]} ngày ${formatDate(row.decided_on as IsoDate)}`,
  );
}

function openReviews({ database }: ServiceContext, unitId: number, year: number): string[] {
  const query = `SELECT DISTINCT r.kind, r.from_on FROM reviews r
    WHERE (r.unit_id = @unitId OR r.person_id IN (SELECT id FROM (${leaders})))
      AND r.from_on <= @last AND (r.to_on IS NULL OR r.to_on > @last)`;
  return allRows(database, query, { unitId, ...spanOf(year) }).map(
    (row) => `${reviewNames[row.kind as ReviewKind]} từ ngày ${formatDate(row.from_on as IsoDate)}`,
  );
}

function spanOf(year: number): { readonly first: string; readonly last: string } {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}
