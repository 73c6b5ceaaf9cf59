import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import {
  deleteItem,
  putItems,
  writeScore,
  writeVote,
} from '../../database/repositories/initiative-council-repository.ts';
import { oneRow, updateRow } from '../../database/rows.ts';
import { requireInitiative } from '../initiatives/initiatives.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireCouncil } from './initiative-councils.ts';

/** Puts initiatives before a council. @throws AppFailureError notFound */
export function putCouncilItems(context: ServiceContext, input: Input<'initiative-councils:put-items'>): null {
  const { council } = requireCouncil(context, input.id);
  const names = input.initiativeIds.map((id) => requireInitiative(context, id).name);
  const label = names.length === 1 ? `sáng kiến ${names[0]}` : `${names.length} sáng kiến`;
  recordStep(context, `Đưa ${label} ra ${council.name}`, () =>
    putItems(context.database, input.id, input.initiativeIds),
  );
  return null;
}

/** Takes an initiative off a council, with its scores and votes. @throws AppFailureError notFound */
export function removeCouncilItem(context: ServiceContext, { itemId }: Input<'initiative-councils:remove-item'>): null {
  const { name } = requireItem(context, itemId);
  recordStep(context, `Đưa sáng kiến ${name} ra khỏi hội đồng`, () => deleteItem(context.database, itemId));
  return null;
}

/** Enters points and votes, all or none. @throws AppFailureError notFound, refused */
export function scoreInitiatives(context: ServiceContext, input: Input<'initiative-councils:score'>): null {
  const councils = new Map<number, ReturnType<typeof requireCouncil>>();
  const councilOf = (itemId: number, memberId: number) => {
    const { councilId } = requireItem(context, itemId);
    const page = councils.get(councilId) ?? requireCouncil(context, councilId);
    councils.set(councilId, page);
    const member = page.members.find(({ id }) => id === memberId);
    if (member === undefined) fail({ kind: 'notFound', entity: 'initiativeCouncil', id: councilId });
    if (member.part === 'secretary') {
      const message = `${member.fullName} là thư ký, không chấm điểm và không bỏ phiếu.`;
      fail({ kind: 'refused', field: null, message });
    }
    return page;
  };
  for (const { itemId, memberId, criterionId, points } of input.scores) {
    const { criteria, council } = councilOf(itemId, memberId);
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (criterion === undefined) fail({ kind: 'notFound', entity: 'initiativeCouncil', id: council.id });
    if (points !== null && points > criterion.mostPoints) {
      const most = formatNumber(criterion.mostPoints);
      fail({
        kind: 'refused',
        field: null,
        message: `«${criterion.name}» chấm nhiều nhất ${most} điểm theo phiếu chấm.`,
      });
    }
  }
  for (const { itemId, memberId } of input.votes) councilOf(itemId, memberId);
  const count = input.scores.length + input.votes.length;
  recordStep(context, input.label ?? (count === 1 ? 'Chấm điểm sáng kiến' : `Chấm sáng kiến: ${count} ô`), () => {
    for (const score of input.scores) writeScore(context.database, score);
    for (const vote of input.votes) writeVote(context.database, vote);
  });
  return null;
}

/** Enters what the council concluded on an initiative. @throws AppFailureError notFound */
export function concludeItem(context: ServiceContext, input: Input<'initiative-councils:conclude'>): null {
  const { name } = requireItem(context, input.itemId);
  recordStep(context, `Kết luận về sáng kiến ${name}`, () =>
    updateRow(context.database, 'initiative_council_items', input.itemId, {
      opinion: input.opinion,
      conclusion: input.conclusion,
    }),
  );
  return null;
}

function requireItem(context: ServiceContext, id: number): { readonly name: string; readonly councilId: number } {
  const query = `SELECT i.name, t.council_id FROM initiative_council_items t JOIN initiatives i ON i.id = t.initiative_id WHERE t.id = @id`;
  const row = oneRow(context.database, query, { id }) ?? fail({ kind: 'notFound', entity: 'initiativeCouncil', id });
  return { name: String(row.name), councilId: Number(row.council_id) };
}
