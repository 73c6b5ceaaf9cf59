import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findAward, insertAward, updateAward } from '../../database/repositories/award-repository.ts';
import { findAwardType } from '../../database/repositories/award-type-repository.ts';
import { deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { checkSubject, recipientResolver } from './resolve-recipient.ts';

/** An award of earlier years, without a decision record. @throws AppFailureError refused, notFound */
export function saveOldAward(context: ServiceContext, input: Input<'awards:save-old'>): Output<'awards:save-old'> {
  const { database } = context;
  const type =
    findAwardType(database, input.awardTypeId) ??
    fail({ kind: 'notFound', entity: 'awardType', id: input.awardTypeId });
  const recipient = recipientResolver(context)(input.recipient, input.decidedOn ?? `${input.year}-12-31`);
  checkSubject(type, recipient.subject, recipient.recipientName, 'awardTypeId');
  if (input.decidedOn !== null && input.decidedOn > context.today()) {
    fail({ kind: 'refused', field: 'decidedOn', message: 'Ngày quyết định ở tương lai; hãy kiểm tra lại.' });
  }
  if (input.id !== null) {
    const known = findAward(database, input.id) ?? fail({ kind: 'notFound', entity: 'award', id: input.id });
    if (known.decisionId !== null)
      fail({ kind: 'refused', field: null, message: 'Mục này thuộc một quyết định; hãy sửa trong quyết định đó.' });
  }
  const award = {
    ...recipient,
    awardTypeId: input.awardTypeId,
    decisionId: null,
    year: input.year,
    position: input.position ?? recipient.position,
    unitName: input.unitName ?? recipient.unitName,
    citation: input.citation,
    amount: input.amount,
    status: input.status,
    orderNumber: null,
    oldDecisionNumber: input.decisionNumber,
    oldDecidedOn: input.decidedOn,
    oldIssuer: input.issuer,
  };
  const what = `${type.shortName} năm ${input.year} của ${recipient.recipientName}`;
  if (input.id === null) return recordStep(context, `Ghi ${what}`, () => ({ id: insertAward(database, award) }));
  const { id } = input;
  recordStep(context, `Sửa ${what}`, () => updateAward(database, id, award));
  return { id };
}

/** Removes awards from the register. @throws AppFailureError notFound */
export function removeAwards(context: ServiceContext, { ids }: Input<'awards:remove'>): null {
  const { database } = context;
  const awards = ids.map((id) => findAward(database, id) ?? fail({ kind: 'notFound', entity: 'award', id }));
  const [first] = awards;
  const label =
    ids.length === 1 && first ? `Xoá khen thưởng của ${first.recipientName}` : `Xoá ${ids.length} mục khen thưởng`;
  recordStep(context, label, () => {
    for (const id of ids) deleteRow(database, 'awards', id);
  });
  return null;
}
