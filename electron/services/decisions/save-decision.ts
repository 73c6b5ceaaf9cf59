import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { insertAward, updateAward } from '../../database/repositories/award-repository.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { decisionNumbered, findDecision, writeDecision } from '../../database/repositories/decision-repository.ts';
import { allRows, deleteRow, updateRow } from '../../database/rows.ts';
import { checkSubject, recipientResolver } from '../awards/resolve-recipient.ts';
import { newDifferences } from '../councils/check-decision.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/**
 * Enters or corrects a signed decision with its whole list, as one step. Recipients left out are removed from it.
 * One that a council proposed may differ from its result only for a reason, which is kept with the council's draft.
 * @throws AppFailureError duplicateDecision, refused (naming `recipients.3.awardTypeId`), notFound, needsReason; then nothing is written
 */
export function saveDecision(context: ServiceContext, input: Input<'decisions:save'>): Output<'decisions:save'> {
  checkDecision(context, input);
  const differing = newDifferences(context, input);
  const reason = input.reason ?? null;
  if (differing !== null && reason === null)
    fail({ kind: 'needsReason', field: null, message: differing.problems.slice(0, SHOWN_DIFFERENCES).join(' ') });
  return recordStep(context, decisionStep(input), () => {
    if (differing !== null) {
      const reasons = [differing.reasonBefore, reason].filter(Boolean).join('; ');
      updateRow(context.database, 'council_drafts', differing.draftId, { override_reason: reasons });
    }
    return enterDecision(context, input);
  });
}

/** So many differences are named when a reason is asked for. */
const SHOWN_DIFFERENCES = 4;

/** What the step of entering a decision is called. */
export function decisionStep({ id, decision }: Input<'decisions:save'>): string {
  return `${id === null ? 'Nhập' : 'Sửa'} quyết định ${decision.number}/${decision.symbol}`;
}

/** Refuses a decision that cannot be: its number taken in the year, a day to come. @throws AppFailureError duplicateDecision, refused, notFound */
export function checkDecision({ database, today }: ServiceContext, input: Input<'decisions:save'>): void {
  const { decision } = input;
  if (input.id !== null && findDecision(database, input.id) === null)
    fail({ kind: 'notFound', entity: 'decision', id: input.id });
  const holder = decisionNumbered(database, decision);
  if (holder !== null && holder !== input.id) {
    fail({ kind: 'duplicateDecision', number: `${decision.number}/${decision.symbol}`, decisionId: holder });
  }
  if (decision.signedOn > today()) {
    fail({ kind: 'refused', field: 'decision.signedOn', message: 'Ngày ký ở tương lai; hãy kiểm tra lại.' });
  }
}

/** Writes a checked decision with its list, inside a step that is open. @throws AppFailureError refused, notFound */
export function enterDecision(context: ServiceContext, input: Input<'decisions:save'>): Output<'decisions:save'> {
  const decisionId = writeDecision(context.database, input.id, input.decision);
  writeRecipients(context, decisionId, input);
  return { id: decisionId };
}

function writeRecipients(context: ServiceContext, decisionId: number, input: Input<'decisions:save'>): void {
  const { database } = context;
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const resolve = recipientResolver(context);
  const listed = new Set(
    allRows(database, 'SELECT id FROM awards WHERE decision_id = @decisionId', { decisionId }).map((row) =>
      Number(row.id),
    ),
  );
  const seen = new Map<string, number>();
  input.recipients.forEach((line, index) => {
    const path = `recipients.${index}`;
    const type = types.get(line.awardTypeId) ?? fail({ kind: 'notFound', entity: 'awardType', id: line.awardTypeId });
    const recipient = resolve(line.recipient, input.decision.signedOn);
    checkSubject(type, recipient.subject, recipient.recipientName, `${path}.awardTypeId`);
    const key = `${type.id} ${line.year} ${recipient.personId ?? ''} ${recipient.unitId ?? ''} ${recipient.personId === null && recipient.unitId === null ? recipient.recipientName : ''}`;
    const twin = seen.get(key);
    if (twin !== undefined) {
      const message = `${recipient.recipientName} có hai lần ${type.shortName} năm ${line.year} (dòng ${twin + 1} và dòng ${index + 1}); hãy bỏ một dòng.`;
      fail({ kind: 'refused', field: `${path}.recipient`, message });
    }
    seen.set(key, index);
    const award = {
      ...recipient,
      awardTypeId: type.id,
      decisionId,
      year: line.year,
      position: line.position ?? recipient.position,
      unitName: line.unitName ?? recipient.unitName,
      citation: line.citation,
      amount: line.amount,
      status: line.status,
      orderNumber: index + 1,
      oldDecisionNumber: null,
      oldDecidedOn: null,
      oldIssuer: null,
    };
    if (line.id !== null && listed.delete(line.id)) updateAward(database, line.id, award);
    else insertAward(database, award);
  });
  for (const id of listed) deleteRow(database, 'awards', id);
}
