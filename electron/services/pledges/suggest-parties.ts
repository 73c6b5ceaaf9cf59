import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { SuggestedParty } from '#shared/contracts/pledges.ts';
import { listBlockMembers } from '../../database/repositories/block-repository.ts';
import { membersOfUnit } from '../../database/repositories/person-repository.ts';
import { pledgesByParty } from '../../database/repositories/pledge-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { peopleView } from '../people/people-view.ts';
import { registrationDay } from '../registrations/list-registrations.ts';
import type { ServiceContext } from '../service-context.ts';
import { listUnits } from '../units/list-units.ts';

/**
 * Who could be a party to a pledge of a year: the units of the department, or the members of the block that year, each with its
 * head. Who has an active pledge of the kind already is told with its name.
 */
export function suggestParties(
  context: ServiceContext,
  input: Input<'pledges:suggest-parties'>,
): Output<'pledges:suggest-parties'> {
  const { year, scope, blockId } = input;
  const bound = pledgesByParty(context.database, scope, year, input.except);
  const day = registrationDay(context, year);
  const directory = readUnitDirectory(context.database);
  return unitIds(context, scope, blockId, year, day).map((unitId) => ({
    unitId,
    unitName: directory.nameOn(unitId, day),
    ...headOfUnit(context, unitId, day),
    boundBy: bound.get(unitId)?.name ?? null,
  }));
}

function unitIds(
  context: ServiceContext,
  scope: 'office' | 'block',
  blockId: number | null,
  year: number,
  day: string,
): number[] {
  if (scope === 'block') {
    if (blockId === null) return [];
    const members = listBlockMembers(context.database, blockId);
    const newest = Math.max(...members.map((member) => member.year).filter((each) => each <= year));
    return members.filter((member) => member.year === newest).map((member) => member.unitId);
  }
  const units = listUnits(context, { on: day, withDissolved: false });
  const department = units.find((unit) => unit.kind === 'department' && unit.parentId === null);
  return units.filter((unit) => unit.parentId === department?.id && unit.kind !== 'enterprise').map((unit) => unit.id);
}

/** The head of a unit: its leader who is nobody's deputy. Unknown where nobody is entered as its leader. */
export function headOfUnit(
  context: ServiceContext,
  unitId: number,
  day: string,
): Pick<SuggestedParty, 'signerName' | 'signerPost'> {
  const leaders = membersOfUnit(context.database, unitId, day, peopleView(context)).filter(
    (person) => person.role === 'leader' && person.unitId === unitId,
  );
  const head = leaders.find((person) => person.position !== null && !person.position.startsWith('Phó'));
  return { signerName: head?.fullName ?? null, signerPost: head?.position ?? null };
}
