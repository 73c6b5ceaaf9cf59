import { awardChangeNames } from '#shared/contracts/award-changes.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';
import { type UnitKind, unitKindNames } from '#shared/contracts/units.ts';
import type { RegisteredAward } from '#shared/domain/documents/registered-award.ts';
import { recipientGroupNames } from '#shared/domain/statistics/recipient-group.ts';
import { type StatisticsKind, statisticsKindNames } from '#shared/domain/statistics/statistics-kind.ts';
import { changesOfAward } from '../../database/repositories/award-change-repository.ts';
import { toPersonDetails } from '../../database/repositories/person-repository.ts';
import { listUnits } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import { dayText } from '../rounds/gather-achievements.ts';
import type { ServiceContext } from '../service-context.ts';
import { groupOfAward, ledAtAward } from '../statistics/gather-awards.ts';
import { readWorkHistory } from '../statistics/work-history.ts';
import { gatherAwards } from './gather-awards.ts';

/** Awards with what registers and portals ask besides: loại hình, lãnh đạo, phân loại, details of the person, notes. */
export function gatherRegister(context: ServiceContext, rows: readonly AwardRow[]): RegisteredAward[] {
  const { database } = context;
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const facts = new Map(
    allRows(
      database,
      `SELECT a.id, a.person_id, a.year, a.recipient_group, coalesce(a.statistics_kind, d.commendation_kind) AS kind,
         coalesce(d.signed_on, a.old_decided_on) AS day, p.native_place, p.residence, p.nationality, p.personnel_code,
         p.qualification, p.phone, EXISTS (SELECT 1 FROM award_changes c WHERE c.award_id = a.id) AS is_changed
       FROM awards a LEFT JOIN decisions d ON d.id = a.decision_id LEFT JOIN people p ON p.id = a.person_id
       WHERE a.id IN (SELECT value FROM json_each(@ids))`,
      { ids },
    ).map((row) => [Number(row.id), row]),
  );
  const work = readWorkHistory(database);
  const unitKinds = new Map<number, UnitKind>(listUnits(database).map(({ id, kind }) => [id, kind]));
  return gatherAwards(context, rows).map((award, index) => {
    const row = facts.get(award.id);
    if (row === undefined) return award;
    const unitId = rows[index]?.unitId ?? null;
    const group = groupOfAward(row, work);
    const unitKind = unitId === null ? undefined : unitKinds.get(unitId);
    return {
      ...award,
      kindName: row.kind === null ? null : statisticsKindNames[row.kind as StatisticsKind],
      isLeader: row.person_id === null ? null : ledAtAward(row, work),
      recipientClass: group !== null ? recipientGroupNames[group] : unitKind ? unitKindNames[unitKind] : null,
      details: row.person_id === null ? null : toPersonDetails(row),
      note: row.is_changed === 1 ? noteOf(context, award.id) : null,
    };
  });
}

/** What later decisions did to the award: `Điều chỉnh theo Quyết định số 12/QĐ-SCT ngày 05/01/2026: sai tên đơn vị`. */
function noteOf({ database }: ServiceContext, awardId: number): string {
  return changesOfAward(database, awardId)
    .map(
      ({ change, decisionNumber, decidedOn, reason }) =>
        `${awardChangeNames[change]} theo Quyết định số ${decisionNumber} ngày ${dayText(decidedOn)}: ${reason}`,
    )
    .join('; ');
}
