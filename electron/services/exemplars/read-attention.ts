import type { AttentionFact } from '#shared/contracts/exemplars.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { WorkRole } from '#shared/contracts/people.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { listExemplars } from './read-exemplars.ts';

/**
 * Everybody honored in some years, or found as an exemplar, with what the attention of the sources asks: direct workers, small
 * collectives, those without a leading post (Bắc Kạn, directions of 2020-2025, point 4; Bến Tre 2022). Whoever's role nobody
 * entered stays unknown. The department itself is not among the collectives.
 */
export function readAttention(
  context: ServiceContext,
  { of, fromYear, toYear }: Input<'exemplars:attention'>,
): Output<'exemplars:attention'> {
  const directory = readUnitDirectory(context.database);
  const departments = new Set(
    allRows(context.database, "SELECT id FROM units WHERE kind = 'department'").map((row) => Number(row.id)),
  );
  const parents = new Map<number, ReadonlySet<number>>();
  const hasUnitsUnder = (unitId: number, year: number): boolean => {
    let known = parents.get(year);
    if (known === undefined) {
      const day = `${year}-12-31`;
      const standing = allRows(
        context.database,
        'SELECT id FROM units WHERE (founded_on IS NULL OR founded_on <= @day) AND (dissolved_on IS NULL OR dissolved_on > @day)',
        { day },
      );
      known = new Set(standing.flatMap(({ id }) => directory.parentOn(Number(id), day) ?? []));
      parents.set(year, known);
    }
    return known.has(unitId);
  };
  const honored =
    of === 'awards' ? honoredByAwards(context, fromYear, toYear) : foundExemplars(context, fromYear, toYear);
  return honored
    .filter(({ collectiveId }) => collectiveId === null || !departments.has(collectiveId))
    .map((one): AttentionFact => {
      const day = `${one.year}-12-31`;
      const order = directory.orderOn(`${toYear}-12-31`);
      return {
        ...one,
        unitName: one.unitId === null ? 'Ngoài cơ quan, chưa rõ đơn vị' : directory.nameOn(one.unitId, day),
        unitOrder: one.unitId === null ? 9999 : (order.get(one.unitId) ?? 9998),
        isSmall: one.collectiveId === null ? null : !hasUnitsUnder(one.collectiveId, one.year),
      };
    });
}

type Honored = Omit<AttentionFact, 'unitName' | 'unitOrder' | 'isSmall'>;

function honoredByAwards(context: ServiceContext, fromYear: number, toYear: number): Honored[] {
  // The role of the membership that held at the end of the award's year.
  const rows = allRows(
    context.database,
    `SELECT a.year, a.subject, a.person_id, a.unit_id, a.home_unit_id, a.recipient_name, t.short_name,
        (SELECT m.role FROM memberships m WHERE m.person_id = a.person_id
          AND (m.from_on IS NULL OR m.from_on <= a.year || '-12-31') AND (m.to_on IS NULL OR m.to_on >= a.year || '-01-01')
          ORDER BY coalesce(m.to_on, '9999') DESC, coalesce(m.from_on, '') DESC LIMIT 1) AS role
      FROM awards a JOIN award_types t ON t.id = a.award_type_id
      WHERE a.year BETWEEN @fromYear AND @toYear AND a.status <> 'revoked' AND a.subject IN ('person', 'collective')
      ORDER BY a.year, t.precedence, a.id`,
    { fromYear, toYear },
  );
  return rows.map((row) => ({
    year: Number(row.year),
    unitId: (row.unit_id ?? row.home_unit_id) as number | null,
    subject: row.subject as 'person' | 'collective',
    role: row.role as WorkRole | null,
    name: String(row.recipient_name),
    detail: `${row.short_name} ${row.year}`,
    personId: row.person_id as number | null,
    collectiveId: row.unit_id as number | null,
  }));
}

function foundExemplars(context: ServiceContext, fromYear: number, toYear: number): Honored[] {
  return listExemplars(context).flatMap((exemplar): Honored[] => {
    const { foundYear, personId, unitId, kind } = exemplar;
    if (foundYear === null || foundYear < fromYear || foundYear > toYear || exemplar.recipientName === null) return [];
    const isPerson = personId !== null || (unitId === null && kind !== 'collective');
    return [
      {
        year: foundYear,
        unitId: unitId ?? exemplar.homeUnitId,
        subject: isPerson ? 'person' : 'collective',
        role: exemplar.role,
        name: exemplar.recipientName,
        detail: exemplar.name,
        personId,
        collectiveId: unitId,
      },
    ];
  });
}
