import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import {
  deleteFundEntry,
  findFundEntry,
  prizesEntered,
  writeFundEntry,
} from '../../database/repositories/fund-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { handOversOfDecisions } from './hand-overs.ts';

/** Writes receipts and spending, as one step. @throws AppFailureError notFound, refused (a day to come) */
export function saveFundEntries(
  context: ServiceContext,
  input: Input<'fund:save-entries'>,
): Output<'fund:save-entries'> {
  const { database } = context;
  const [first] = input.entries;
  const label =
    input.label ??
    (input.entries.length === 1 && first
      ? `Quỹ: ${first.entry.content}`
      : `Quỹ: ${input.entries.length} khoản thu, chi`);
  return recordStep(context, label, () => ({
    ids: input.entries.map(({ id, entry }, index) => {
      if (entry.entryOn > context.today()) {
        const message = 'Ngày thu, chi ở tương lai; hãy kiểm tra lại.';
        fail({ kind: 'refused', field: `entries.${index}.entry.entryOn`, message });
      }
      if (id !== null && findFundEntry(database, id) === null) fail({ kind: 'notFound', entity: 'fundEntry', id });
      if (entry.decisionId !== null && findDecision(database, entry.decisionId) === null)
        fail({ kind: 'notFound', entity: 'decision', id: entry.decisionId });
      return writeFundEntry(database, id, entry);
    }),
  }));
}

/** Removes entries, as one step. @throws AppFailureError notFound */
export function removeFundEntries(context: ServiceContext, { ids }: Input<'fund:remove-entries'>): null {
  recordStep(context, ids.length === 1 ? 'Xoá một khoản thu, chi' : `Xoá ${ids.length} khoản thu, chi`, () => {
    for (const id of ids)
      if (!deleteFundEntry(context.database, id)) fail({ kind: 'notFound', entity: 'fundEntry', id });
  });
  return null;
}

/**
 * Enters the prizes of a decision as spending of the fund that pays them, less what is entered already.
 * @throws AppFailureError notFound, refused (nothing to enter)
 */
export function enterPrizes(
  context: ServiceContext,
  { decisionId, entryOn }: Input<'fund:enter-prizes'>,
): Output<'fund:enter-prizes'> {
  const { database } = context;
  const decision = findDecision(database, decisionId) ?? fail({ kind: 'notFound', entity: 'decision', id: decisionId });
  const awards = handOversOfDecisions(context, [decisionId]).filter((award) => (award.amount ?? 0) > 0);
  const total = awards.reduce((sum, award) => sum + (award.amount ?? 0), 0);
  const amount = total - prizesEntered(database, decisionId);
  const name = `${decision.number}/${decision.symbol}`;
  if (amount <= 0) {
    const message =
      total === 0 ? `Quyết định ${name} không có tiền thưởng.` : `Tiền thưởng của Quyết định ${name} đã ghi chi đủ.`;
    fail({ kind: 'refused', field: null, message });
  }
  const content = `Chi tiền thưởng theo Quyết định số ${name}`;
  recordStep(context, `Quỹ: ${content}`, () =>
    writeFundEntry(database, null, {
      fund: awards[0]?.fund ?? '',
      entryOn,
      category: 'prizes',
      amount,
      content,
      voucher: null,
      counterpart: null,
      decisionId,
      note: null,
    }),
  );
  return { amount };
}
