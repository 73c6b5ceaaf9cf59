import { fail } from '#shared/errors/app-failure.ts';
import {
  type BlockMemberRecord,
  findBlock,
  findBlockMember,
  listBlockMembers,
} from '../../database/repositories/block-repository.ts';
import { listSuccessions, listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** A block by its number. @throws AppFailureError notFound */
export function requireBlock(context: ServiceContext, id: number): NonNullable<ReturnType<typeof findBlock>> {
  return findBlock(context.database, id) ?? fail({ kind: 'notFound', entity: 'block', id });
}

/** A member of a year by its number. @throws AppFailureError notFound */
export function requireMember(context: ServiceContext, id: number): NonNullable<ReturnType<typeof findBlockMember>> {
  return findBlockMember(context.database, id) ?? fail({ kind: 'notFound', entity: 'blockMember', id });
}

/** The members of a block's year, head and deputies first. */
export function membersOfYear(
  context: ServiceContext,
  blockId: number,
  year: number,
): (BlockMemberRecord & { readonly id: number })[] {
  return listBlockMembers(context.database, blockId).filter((member) => member.year === year);
}

/** What a body was called at the end of a year. */
export function memberNames(context: ServiceContext, year: number): (unitId: number) => string {
  const directory = readUnitDirectory(context.database);
  return (unitId) => directory.nameOn(unitId, `${year}-12-31`) || `Đơn vị số ${unitId}`;
}

/** A member's name as the year knew it, for the name of a step. @throws AppFailureError notFound */
export function memberName(context: ServiceContext, memberId: number): string {
  const member = requireMember(context, memberId);
  return memberNames(context, member.year)(member.unitId);
}

/**
 * The units among which members of a former year stand: for each, itself or the bodies it came from. A score of the former
 * department counts as that of the merged one.
 */
export function standingOn(context: ServiceContext, day: string) {
  const units = new Map(listUnits(context.database).map((unit) => [unit.id, unit]));
  return {
    successions: listSuccessions(context.database),
    isStanding: (unitId: number): boolean => {
      const unit = units.get(unitId);
      return unit !== undefined && (unit.dissolvedOn === null || unit.dissolvedOn > day);
    },
  };
}
