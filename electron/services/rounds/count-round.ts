import type { Proposal, RoundAward, RoundRow } from '#shared/contracts/rounds.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { completeSettings } from '#shared/domain/eligibility/settings.ts';
import { isStanding } from '#shared/domain/rounds/proposal-state.ts';
import { type RoundFigure, roundFigures } from '#shared/domain/rounds/round-figures.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import { rememberRead } from '../../database/remembered-read.ts';
import { recipientKey } from '../../database/repositories/overlap-repository.ts';
import { unitsOfOffice } from '../../database/repositories/unit-repository.ts';
import { allRows, type Row } from '../../database/rows.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';

/** The figures of a round's list by the law of its day, with the regulations and readings of the office. */
export function countRound(
  context: ServiceContext,
  round: RoundRow,
  awards: readonly RoundAward[],
  proposals: readonly Proposal[],
  directory: UnitDirectory,
): RoundFigure[] {
  const { settings, regulations } = readLawChoices(context);
  const members = membersByUnit(context, round.judgedOn);
  const counted = proposals
    .filter(({ result }) => isStanding(result))
    .map((proposal) => ({
      ...proposal,
      recipient: recipientKey(proposal),
      members: proposal.unitId === null ? null : womenOf(members, directory.subtreeOn(proposal.unitId, round.judgedOn)),
    }));
  const officePeople = peopleOfOffice(context, members, directory, round.judgedOn);
  const law = lawInForceOn(round.judgedOn as IsoDate, regulations);
  return roundFigures(counted, awards, officePeople, law, completeSettings(settings));
}

type Members = ReadonlyMap<number, readonly Row[]>;

const tablesOfMembers = new Set(['memberships', 'people']);

function membersByUnit(context: ServiceContext, day: string): Members {
  return rememberRead(context.database, 'members by unit', day, tablesOfMembers, () => readMembers(context, day));
}

function readMembers(context: ServiceContext, day: string): Members {
  const query = `SELECT m.unit_id, p.id, p.gender FROM memberships m JOIN people p ON p.id = m.person_id
    WHERE (m.from_on IS NULL OR m.from_on <= @day) AND (m.to_on IS NULL OR m.to_on >= @day)`;
  return Map.groupBy(allRows(context.database, query, { day }), (row) => Number(row.unit_id));
}

/** The women of a collective and all its members; null where somebody's gender is not known. */
function womenOf(members: Members, units: ReadonlySet<number>): { women: number; total: number } | null {
  const people = new Map([...units].flatMap((id) => members.get(id) ?? []).map((row) => [row.id, row.gender] as const));
  const genders = [...people.values()];
  if (genders.some((gender) => gender === null)) return null;
  return { women: genders.filter((gender) => gender === 'female').length, total: genders.length };
}

/** How many people work in the department and all under it. */
function peopleOfOffice(context: ServiceContext, members: Members, directory: UnitDirectory, day: string): number {
  const units = unitsOfOffice(context.database, day, directory);
  return new Set([...units].flatMap((id) => (members.get(id) ?? []).map((row) => row.id))).size;
}
