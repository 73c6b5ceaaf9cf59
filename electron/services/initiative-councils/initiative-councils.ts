import type { CouncilFields, CouncilPage } from '#shared/contracts/initiative-councils.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  deleteCouncil,
  findCouncil,
  listCouncils as list,
  writeCouncil,
} from '../../database/repositories/initiative-council-repository.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { ownerName } from '../facts/owner-name.ts';
import { listInitiativeLines } from '../initiatives/read-initiative.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Initiative councils, newest first. */
export function listInitiativeCouncils(context: ServiceContext): Output<'initiative-councils:list'> {
  return list(context.database);
}

/** A council with its sheet, members, initiatives, scores and votes. @throws AppFailureError notFound */
export function readInitiativeCouncil(
  context: ServiceContext,
  { id }: Input<'initiative-councils:page'>,
): Output<'initiative-councils:page'> {
  const page = requireCouncil(context, id);
  const units = new Map(listInitiativeLines(context).map((line) => [line.id, line.unitName]));
  return {
    ...page,
    items: page.items.map((item) => ({ ...item, unitName: units.get(item.initiativeId) ?? null })),
  };
}

/**
 * Sets up a council or corrects it. Who has scored already, and what has been scored by, cannot be taken off it.
 * @throws AppFailureError notFound, refused
 */
export function saveInitiativeCouncil(
  context: ServiceContext,
  { id, ...fields }: Input<'initiative-councils:save'>,
): Output<'initiative-councils:save'> {
  const known = id === null ? null : requireCouncil(context, id);
  const people = fields.members.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  for (const personId of people) ownerName(context, { kind: 'person', id: personId });
  if (new Set(people).size < people.length) {
    fail({ kind: 'refused', field: 'members', message: 'Có thành viên ghi hai lần; hãy bỏ một dòng.' });
  }
  if (fields.members.filter(({ part }) => part === 'chair').length > 1) {
    fail({ kind: 'refused', field: 'members', message: 'Hội đồng chỉ có một Chủ tịch.' });
  }
  if (fields.decidedOn !== null && fields.meetsOn !== null && fields.meetsOn < fields.decidedOn) {
    fail({ kind: 'refused', field: 'meetsOn', message: 'Ngày họp trước ngày thành lập hội đồng.' });
  }
  if (known) refuseLosses(known, fields);
  const filled = { ...fields, members: fields.members.map((member) => withPost(context, member, fields.meetsOn)) };
  const label = id === null ? `Lập ${fields.name}` : `Sửa ${fields.name}`;
  return recordStep(context, label, () => ({ id: writeCouncil(context.database, id, filled) }));
}

/** Removes a council with its scores and votes; the initiatives stay. @throws AppFailureError notFound */
export function removeInitiativeCouncil(context: ServiceContext, { id }: Input<'initiative-councils:remove'>): null {
  const { council } = requireCouncil(context, id);
  recordStep(context, `Xoá ${council.name}`, () => deleteCouncil(context.database, id));
  return null;
}

/** The council, which must be there. @throws AppFailureError notFound */
export function requireCouncil(context: ServiceContext, id: number): CouncilPage {
  return findCouncil(context.database, id) ?? fail({ kind: 'notFound', entity: 'initiativeCouncil', id });
}

function refuseLosses(known: CouncilPage, fields: CouncilFields): void {
  const scores = known.items.flatMap((item) => item.scores);
  const scorers = new Set([...scores, ...known.items.flatMap((item) => item.votes)].map(({ memberId }) => memberId));
  const keptMembers = new Set(fields.members.map((member) => member.id));
  const lost = known.members.find((member) => scorers.has(member.id) && !keptMembers.has(member.id));
  if (lost) {
    const message = `${lost.fullName} đã chấm điểm hoặc bỏ phiếu; hãy xoá điểm và phiếu của người này trước khi bỏ tên.`;
    fail({ kind: 'refused', field: 'members', message });
  }
  for (const criterion of known.criteria) {
    const given = scores.filter(({ criterionId }) => criterionId === criterion.id).map(({ points }) => points);
    const kept = fields.criteria.find(({ id }) => id === criterion.id);
    if (given.length > 0 && kept === undefined) {
      const message = `Tiêu chí «${criterion.name}» đã có điểm chấm; hãy xoá điểm trước khi bỏ tiêu chí.`;
      fail({ kind: 'refused', field: 'criteria', message });
    }
    if (kept && Math.max(0, ...given) > kept.mostPoints) {
      const message = `Tiêu chí «${kept.name}» đã có phiếu chấm ${Math.max(...given)} điểm; không thể hạ điểm tối đa xuống ${kept.mostPoints}.`;
      fail({ kind: 'refused', field: 'criteria', message });
    }
  }
}

/** The position and unit on the day of the session, where nobody wrote a post. */
function withPost(
  context: ServiceContext,
  member: CouncilFields['members'][number],
  meetsOn: string | null,
): CouncilFields['members'][number] {
  if (member.post !== null || member.personId === null) return member;
  const day = meetsOn ?? context.today();
  const place = membershipOn(context.database, member.personId, day);
  if (place === null) return member;
  const unit = readUnitDirectory(context.database).nameOn(place.unitId, day);
  return { ...member, post: [place.position, unit].filter(Boolean).join(', ') || null };
}
