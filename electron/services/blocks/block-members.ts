import type { SuggestedMember } from '#shared/contracts/blocks.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { type BlockRole, blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { carryMembers, rotateRoles } from '#shared/domain/blocks/rotate-roles.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { blockElections, listBlockMembers, writeBlockMembers } from '../../database/repositories/block-repository.ts';
import { hasScores } from '../../database/repositories/block-score-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import { headOfUnit } from '../pledges/suggest-parties.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { listUnits } from '../units/list-units.ts';
import { memberNames, membersOfYear, requireBlock, standingOn } from './require-block.ts';

type NewMember = Input<'blocks:save-members'>['members'][number];

/**
 * Writes the members of a year in their order, as one step.
 * @throws AppFailureError notFound; refused at `members.<n>.<field>`: two heads, a unit twice; inUse: scores hang on who goes
 */
export function saveBlockMembers(context: ServiceContext, input: Input<'blocks:save-members'>): null {
  const { blockId, year, members } = input;
  const block = requireBlock(context, blockId);
  requireRoles(context, members);
  requireUnscoredGone(context, blockId, year, members);
  recordStep(context, `Thành viên ${block.name} năm ${year}`, () =>
    writeBlockMembers(context.database, blockId, year, members),
  );
  return null;
}

function requireRoles(context: ServiceContext, members: readonly NewMember[]): void {
  const seen = new Set<number>();
  const single = new Map<BlockRole, number>();
  members.forEach(({ unitId, role, bar, barNote }, index) => {
    const name = ownerName(context, { kind: 'unit', id: unitId });
    const refuse = (field: string, message: string): never =>
      fail({ kind: 'refused', field: `members.${index}.${field}`, message });
    if (seen.has(unitId)) refuse('unitId', `${name} có hai lần trong danh sách; hãy bỏ một dòng.`);
    seen.add(unitId);
    if (role === 'head' || role === 'standing-deputy') {
      if (single.has(role))
        refuse('role', `Mỗi năm chỉ có một ${blockRoleNames[role]}; hãy sửa vai trò của một đơn vị.`);
      single.set(role, unitId);
    }
    if (bar === 'other' && barNote === null) refuse('barNote', `Hãy ghi lý do không xét ${name}.`);
  });
}

function requireUnscoredGone(
  context: ServiceContext,
  blockId: number,
  year: number,
  members: readonly { readonly unitId: number }[],
): void {
  const kept = new Set(members.map(({ unitId }) => unitId));
  const names = memberNames(context, year);
  for (const member of membersOfYear(context, blockId, year)) {
    if (kept.has(member.unitId) || !hasScores(context.database, member.id)) continue;
    const message = `${names(member.unitId)} đã có điểm hoặc phiếu bầu năm ${year} nên chưa bỏ được; hãy xoá điểm của đơn vị đó trước.`;
    fail({ kind: 'refused', field: 'members', message });
  }
}

/** Who would be members of a year, with their roles by rotation: nothing is written. @throws AppFailureError notFound */
export function suggestBlockMembers(
  context: ServiceContext,
  { blockId, year }: Input<'blocks:suggest-members'>,
): Output<'blocks:suggest-members'> {
  const block = requireBlock(context, blockId);
  const all = listBlockMembers(context.database, blockId);
  const earlier = all.map((member) => member.year).filter((each) => each < year);
  if (earlier.length === 0) {
    return { fromYear: null, members: block.isInner ? innerMembers(context, year) : [], gone: [] };
  }
  const fromYear = Math.max(...earlier);
  const day = lastKnownDay(context, year);
  const { successions, isStanding } = standingOn(context, day);
  const former = all.filter((member) => member.year === fromYear).map(({ unitId }) => unitId);
  const carried = carryMembers(former, successions, day, isStanding);
  const heirs = new Map(carried.flatMap(({ unitId, from }) => from.map((each) => [each, unitId] as const)));
  // Roles that a merged body held count for the one that took its place.
  const past = all.map((member) => ({ ...member, unitId: heirs.get(member.unitId) ?? member.unitId }));
  const elected = new Map(
    blockElections(context.database, blockId, year)
      .filter(({ isElected }) => isElected)
      .map(({ unitId, role }) => [heirs.get(unitId) ?? unitId, role] as const),
  );
  const unitIds = carried.map(({ unitId }) => unitId);
  const roles: ReadonlyMap<number, BlockRole> = elected.size > 0 ? elected : rotateRoles(unitIds, past, year);
  const formerNames = memberNames(context, fromYear);
  const names = memberNames(context, year);
  const members = carried.map(({ unitId, from }) => ({
    unitId,
    unitName: names(unitId),
    role: roles.get(unitId) ?? 'member',
    ...headOfUnit(context, unitId, day),
    remark: remarkOn(from.map(formerNames), names(unitId)),
  }));
  const order: readonly BlockRole[] = ['head', 'standing-deputy', 'deputy', 'member'];
  return {
    fromYear,
    members: members.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    gone: former.filter((unitId) => !heirs.has(unitId)).map(formerNames),
  };
}

function remarkOn(former: readonly string[], name: string): string | null {
  if (former.length > 1) return `Từ ${former.join(', ')}`;
  return former[0] === undefined || former[0] === name ? null : `Trước là ${former[0]}`;
}

/** The end of a past year; of this one or a later one, today. */
function lastKnownDay(context: ServiceContext, year: number): string {
  const end = `${year}-12-31`;
  return end < context.today() ? end : context.today();
}

/** The divisions and units directly below the department. */
function innerMembers(context: ServiceContext, year: number): SuggestedMember[] {
  const day = lastKnownDay(context, year);
  const units = listUnits(context, { on: day, withDissolved: false });
  const department = units.find((unit) => unit.kind === 'department' && unit.parentId === null);
  return units
    .filter((unit) => unit.parentId === department?.id && unit.kind !== 'enterprise')
    .map((unit) => ({
      unitId: unit.id,
      unitName: unit.name,
      role: 'member',
      ...headOfUnit(context, unit.id, day),
      remark: null,
    }));
}

/** Makes the members of a year with the roles that were elected for it, as one step. @throws AppFailureError notFound, refused */
export function applyElections(context: ServiceContext, { blockId, year }: Input<'blocks:apply-elections'>): null {
  const block = requireBlock(context, blockId);
  const elected = blockElections(context.database, blockId, year).filter(({ isElected }) => isElected);
  if (!elected.some(({ role }) => role === 'head')) {
    const message = `Chưa có đơn vị nào trúng cử Trưởng khối năm ${year}; hãy ghi kết quả bầu trước.`;
    fail({ kind: 'refused', field: 'candidates', message });
  }
  const present = membersOfYear(context, blockId, year);
  const roles = new Map(elected.map(({ unitId, role }) => [unitId, role]));
  const members =
    present.length > 0
      ? present.map((member) => ({ ...member, role: roles.get(member.unitId) ?? ('member' as const) }))
      : suggestBlockMembers(context, { blockId, year }).members.map(({ unitId, role, signerName, signerPost }) => ({
          ...{ unitId, role, signerName, signerPost },
          bar: null,
          barNote: null,
        }));
  for (const { unitId } of elected) {
    if (members.some((member) => member.unitId === unitId)) continue;
    const message = `${memberNames(context, year)(unitId)} trúng cử nhưng không phải thành viên năm ${year}; hãy thêm vào danh sách thành viên.`;
    fail({ kind: 'refused', field: 'candidates', message });
  }
  recordStep(context, `Vai trò trong ${block.name} năm ${year} theo kết quả bầu`, () =>
    writeBlockMembers(context.database, blockId, year, members),
  );
  return null;
}
