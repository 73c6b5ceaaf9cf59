import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { completeSettings } from '#shared/domain/eligibility/settings.ts';
import { type CountedPerson, countRatios as count } from '#shared/domain/ratios/count-ratios.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import { unitsOfOffice } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { unitRows } from '../units/list-units.ts';
import { readLawChoices } from './read-law-choices.ts';

/** The shares and quotas of a year, of the people who were in the office at its end (or are now). */
export function countRatios(
  context: ServiceContext,
  { year }: Input<'eligibility:ratios'>,
): Output<'eligibility:ratios'> {
  const yearEnd: IsoDate = `${year}-12-31`;
  const today = context.today() as IsoDate;
  const day = today < yearEnd ? today : yearEnd;
  const { settings, regulations } = readLawChoices(context);
  const ofOffice = unitsOfOffice(context.database, day);
  const people = countedPeople(context, year, day).filter(({ unitId }) => unitId !== null && ofOffice.has(unitId));
  const units = unitRows(context, day).filter((unit) => people.some((person) => person.unitId === unit.id));
  return count(people, units, lawInForceOn(day, regulations), completeSettings(settings));
}

function countedPeople(context: ServiceContext, year: number, day: string): CountedPerson[] {
  const title = (code: string) => `EXISTS (SELECT 1 FROM awards a JOIN award_types t ON t.id = a.award_type_id
    WHERE a.person_id = p.id AND a.year = @year AND t.code = '${code}' AND a.status <> 'revoked')`;
  const query = `SELECT p.gender, p.ethnic_group, m.unit_id, m.role, r.rating, ${title('LDTT')} AS laborer, ${title('CSTDCS')} AS fighter
    FROM people p
    JOIN memberships m ON m.id = (SELECT id FROM memberships WHERE person_id = p.id
      AND (from_on IS NULL OR from_on <= @day) AND (to_on IS NULL OR to_on >= @day) ORDER BY coalesce(from_on, '') DESC LIMIT 1)
    LEFT JOIN ratings r ON r.person_id = p.id AND r.year = @year`;
  return allRows(context.database, query, { year, day }).map((row) => ({
    unitId: row.unit_id as number,
    gender: row.gender as CountedPerson['gender'],
    ethnicGroup: row.ethnic_group as string | null,
    role: row.role as CountedPerson['role'],
    rating: row.rating as RatingCode | null,
    isAdvancedLaborer: row.laborer === 1 || row.fighter === 1,
    isGrassrootsFighter: row.fighter === 1,
  }));
}
