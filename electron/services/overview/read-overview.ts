import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { Unregistered, UnregisteredAward, UnsentFiles } from '#shared/contracts/overview.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { isInYear } from '#shared/domain/movements/movement-stage.ts';
import { unitFormPurposeNames } from '#shared/domain/unit-forms/unit-form.ts';
import { listMovements } from '../../database/repositories/movement-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import { readEmulationYear } from '../movements/read-emulation-year.ts';
import { viewTargets } from '../movements/read-movements.ts';
import type { ServiceContext } from '../service-context.ts';
import { listUnitFormRounds } from '../unit-forms/unit-form-rounds.ts';
import { listUnits } from '../units/list-units.ts';
import { judgePeople, judgePeopleInSlices } from './judge-people.ts';

/** The targets of the department's own movements of a year, in the order of their movements. */
export function listYearTargets(
  context: ServiceContext,
  { year }: Input<'overview:targets'>,
): Output<'overview:targets'> {
  const own = listMovements(context.database).filter(
    (movement) => movement.launchLevel === 'department' && isInYear(movement, year),
  );
  const names = new Map(own.map((movement) => [movement.id, movement.name]));
  return viewTargets(context, null)
    .filter((target) => names.has(target.movementId) && (target.year === null || target.year === year))
    .map((target) => ({ ...target, movementName: names.get(target.movementId) ?? '' }));
}

/** What units still owe: forms that were sent out, and proposals for the open rounds of commendation. */
export function listUnsentFiles(context: ServiceContext): Output<'overview:unsent'> {
  const forms = listUnitFormRounds(context).map((round): UnsentFiles => {
    const missing = round.units.filter((unit) => unit.receivedAt === null);
    return {
      key: `form ${round.purpose} ${round.year}`,
      what: `${unitFormPurposeNames[round.purpose]} năm ${round.year}`,
      dueOn: round.dueOn,
      asked: round.units.length,
      missing: missing.map(({ unitId, unitName }) => ({ unitId, unitName })),
    };
  });
  return [...forms, ...proposalsOwed(context)].filter(({ missing }) => missing.length > 0);
}

/** The units right below the department from which an open round has no proposal yet, their own sub-units counted in. */
function proposalsOwed(context: ServiceContext): UnsentFiles[] {
  const today = context.today();
  const rounds = allRows(
    context.database,
    'SELECT id, name, units_due_on FROM award_rounds WHERE closed_on IS NULL AND units_due_on IS NOT NULL ORDER BY units_due_on',
  );
  if (rounds.length === 0) return [];
  const units = listUnits(context, { on: today, withDissolved: false });
  const departments = new Set(units.filter((unit) => unit.kind === 'department').map((unit) => unit.id));
  const asked = units.filter(
    (unit) => unit.parentId !== null && departments.has(unit.parentId) && unit.kind !== 'outside-body',
  );
  const directory = readUnitDirectory(context.database);
  return rounds.map((round) => {
    const senders = allRows(
      context.database,
      'SELECT DISTINCT proposing_unit_id AS id FROM proposals WHERE round_id = @id AND proposing_unit_id IS NOT NULL',
      { id: Number(round.id) },
    ).map((row) => Number(row.id));
    const missing = asked.filter((unit) => {
      const below = directory.subtreeOn(unit.id, today);
      return !senders.some((sender) => below.has(sender));
    });
    return {
      key: `round ${round.id}`,
      what: `Hồ sơ đề nghị: ${round.name}`,
      dueOn: round.units_due_on as string,
      asked: asked.length,
      missing: missing.map((unit) => ({ unitId: unit.id, unitName: unit.name })),
    };
  });
}

/**
 * The awards looked at. Of CSTĐCS only those who meet everything already (else everybody would be named before the ratings of the
 * year); of the higher ones, whose demands lie in earlier years, also those for whom only this year is not known.
 */
const looked: readonly { readonly award: AwardCode; readonly onlyCertain: boolean }[] = [
  { award: 'LDTT', onlyCertain: false },
  { award: 'CSTDCS', onlyCertain: true },
  { award: 'CSTDT', onlyCertain: false },
  { award: 'CSTDTQ', onlyCertain: false },
  { award: 'BKT', onlyCertain: true },
  { award: 'BKTTG', onlyCertain: false },
];

/** Having registered for the first is as good as for those behind it: CSTĐCS holds LĐTT (Law 06/2022/QH15, Article 23). */
const coveredBy: Partial<Record<AwardCode, readonly AwardCode[]>> = {
  LDTT: ['CSTDCS', 'CSTDT', 'CSTDTQ'],
  CSTDCS: ['CSTDT', 'CSTDTQ'],
};

/** Those of a year who have neither registered for an award that is looked at nor received it. */
function askedOf(context: ServiceContext, year: number) {
  const today = context.today();
  const on = (today < `${year}-12-31` ? today : `${year}-12-31`) as IsoDate;
  const { people } = readEmulationYear(context, year);
  const asked = looked.map(({ award, onlyCertain }) => {
    const enough = [award, ...(coveredBy[award] ?? [])];
    const without = people.filter(
      (person) => !enough.some((code) => person.registered.has(code) || person.granted.has(code)),
    );
    return { award, onlyCertain, without };
  });
  return { on, asked };
}

/** Judges beforehand whom `listUnregistered` will ask for, a few at a time with a `pause` between: there may be 20,000. */
export async function prepareUnregistered(
  context: ServiceContext,
  { year }: Input<'overview:unregistered'>,
  pause: () => Promise<void>,
): Promise<void> {
  const { on, asked } = askedOf(context, year);
  await judgePeopleInSlices(context, year, on, asked, pause);
}

/** Who could reach an award this year and has not registered for it, and has not received it. */
export function listUnregistered(
  context: ServiceContext,
  { year, withNames }: Input<'overview:unregistered'>,
): Output<'overview:unregistered'> {
  const { on, asked } = askedOf(context, year);
  const outcomeOf = judgePeople(context, year, on, asked);
  return asked
    .map(({ award, onlyCertain, without }): UnregisteredAward => {
      const missing = without.flatMap(({ owner, name, unitName }): Unregistered[] => {
        const outcome = outcomeOf(owner, award);
        if (outcome === 'ineligible' || (onlyCertain && outcome !== 'eligible')) return [];
        return [{ owner, name, unitName, isCertain: outcome === 'eligible' }];
      });
      return {
        award,
        awardName: awardCatalogue[award].name,
        count: missing.length,
        people: withNames ? missing : [],
      };
    })
    .filter(({ count }) => count > 0);
}
