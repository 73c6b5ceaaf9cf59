import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { councilRoleNames } from '#shared/domain/councils/attendance.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { usesOf } from '../../database/count-uses.ts';
import {
  councilName,
  findCouncilMember,
  listCouncils as list,
  listCouncilMembers,
  nextMemberOrder,
  writeCouncil,
  writeCouncilMember,
} from '../../database/repositories/council-repository.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { deleteRow, oneRow, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Every council with its members in their order. */
export function listCouncils(context: ServiceContext): Output<'councils:list'> {
  const { database } = context;
  const members = listCouncilMembers(database, null);
  return list(database).map((council) => ({
    ...council,
    members: members
      .filter((member) => member.councilId === council.id)
      .map(({ sortOrder: _, ...member }) => ({
        ...member,
        shownPosition: member.position ?? positionOf(context, member.personId, context.today()),
      })),
  }));
}

/** A person's position on a day; null for somebody outside the records, or where it is not known. */
export function positionOf({ database }: ServiceContext, personId: number | null, day: string): string | null {
  return personId === null ? null : (membershipOn(database, personId, day)?.position ?? null);
}

/** Sets up a council, or corrects its head. @throws AppFailureError notFound */
export function saveCouncil(context: ServiceContext, input: Input<'councils:save'>): Output<'councils:save'> {
  const { id, ...council } = input;
  return recordStep(context, `${id === null ? 'Lập' : 'Sửa'} ${council.name}`, () => ({
    id: writeCouncil(context.database, id, council) ?? fail({ kind: 'notFound', entity: 'council', id: id ?? 0 }),
  }));
}

/** Removes a council that has not met, with its members. @throws AppFailureError notFound, inUse */
export function removeCouncil(context: ServiceContext, { id }: Input<'councils:remove'>): null {
  const { database } = context;
  const name = councilName(database, id) ?? fail({ kind: 'notFound', entity: 'council', id });
  const uses = usesOf(database, 'councils', id, ['council_members.council_id']);
  if (uses.length > 0) fail({ kind: 'inUse', entity: 'council', by: uses.join(', ') });
  recordStep(context, `Xoá ${name}`, () => {
    for (const member of listCouncilMembers(database, id)) deleteRow(database, 'council_members', member.id);
    deleteRow(database, 'councils', id);
  });
  return null;
}

/**
 * Adds or corrects a member. One chair at a time, one person once at a time; a meeting that was held keeps its members as they
 * were. @throws AppFailureError notFound, refused
 */
export function saveCouncilMember(
  context: ServiceContext,
  input: Input<'councils:save-member'>,
): Output<'councils:save-member'> {
  const { database } = context;
  const { id, ...member } = input;
  if (councilName(database, member.councilId) === null)
    fail({ kind: 'notFound', entity: 'council', id: member.councilId });
  const old = id === null ? null : findCouncilMember(database, id);
  if (id !== null && old === null) fail({ kind: 'notFound', entity: 'councilMember', id });
  const name = memberName(context, member);
  const others = listCouncilMembers(database, member.councilId).filter(
    (other) => other.id !== id && overlap(other, member),
  );
  if (member.personId !== null && others.some((other) => other.personId === member.personId)) {
    fail({ kind: 'refused', field: 'personId', message: `${name} đã là thành viên hội đồng trong thời gian này.` });
  }
  const chair = others.find((other) => other.role === 'chair');
  if (member.role === 'chair' && chair !== undefined) {
    const message = `${chair.fullName} đang là Chủ tịch trong thời gian này; hãy ghi ngày thôi nhiệm vụ của người cũ trước.`;
    fail({ kind: 'refused', field: 'role', message });
  }
  const label = `${id === null ? 'Thêm' : 'Sửa'} thành viên hội đồng ${name} (${councilRoleNames[member.role]})`;
  return recordStep(context, label, () => {
    const record = {
      ...member,
      fullName: member.personId === null ? member.fullName : null,
      sortOrder: old?.sortOrder ?? nextMemberOrder(database, member.councilId),
    };
    return { id: writeCouncilMember(database, id, record) };
  });
}

/** Removes a member who was at no meeting; who was, is given a last day instead. @throws AppFailureError notFound, inUse */
export function removeCouncilMember(context: ServiceContext, { id }: Input<'councils:remove-member'>): null {
  const { database } = context;
  const member = findCouncilMember(database, id) ?? fail({ kind: 'notFound', entity: 'councilMember', id });
  const uses = usesOf(database, 'council_members', id, []);
  if (uses.length > 0) fail({ kind: 'inUse', entity: 'councilMember', by: uses.join(', ') });
  recordStep(context, `Bỏ thành viên hội đồng ${member.fullName}`, () => deleteRow(database, 'council_members', id));
  return null;
}

/** Puts the members in a new order, which the papers follow. @throws AppFailureError notFound */
export function orderCouncilMembers(context: ServiceContext, { ids }: Input<'councils:order-members'>): null {
  const { database } = context;
  recordStep(context, 'Xếp lại thứ tự thành viên hội đồng', () => {
    ids.forEach((id, index) => {
      if (!updateRow(database, 'council_members', id, { sort_order: index + 1 }))
        fail({ kind: 'notFound', entity: 'councilMember', id });
    });
  });
  return null;
}

function memberName(
  { database }: ServiceContext,
  member: { personId: number | null; fullName: string | null },
): string {
  if (member.personId === null) return member.fullName ?? '';
  const row = oneRow(database, 'SELECT full_name FROM people WHERE id = @id', { id: member.personId });
  return row === undefined ? fail({ kind: 'notFound', entity: 'person', id: member.personId }) : String(row.full_name);
}

interface Term {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

function overlap(a: Term, b: Term): boolean {
  return (a.fromOn ?? '') <= (b.toOn ?? '9999') && (b.fromOn ?? '') <= (a.toOn ?? '9999');
}
