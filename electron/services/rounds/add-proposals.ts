import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { type Decider, deciderOf } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listAwardTypes } from '../../database/repositories/award-type-repository.ts';
import { insertProposal, type ProposalRecord } from '../../database/repositories/proposal-repository.ts';
import { allRows, type Row } from '../../database/rows.ts';
import { checkSubject, type ResolvedRecipient, recipientResolver } from '../awards/resolve-recipient.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireRound } from './read-rounds.ts';

/** What a fresh line knows of its way: nothing yet. */
const untouched = {
  position: null,
  unitName: null,
  overrideReason: null,
  overrideOn: null,
  judgedOutcome: null,
  judgedVersion: null,
  judgedReason: null,
  receivedOn: null,
  returnedOn: null,
  returnedReason: null,
  sentUpOn: null,
  sentUpNumber: null,
  result: null,
  resultOn: null,
  resultNote: null,
  awardId: null,
  note: null,
} satisfies Partial<ProposalRecord>;

/** A line that was just put onto a list; its unit proposes it unless said otherwise. */
export function freshProposal(
  roundId: number,
  awardTypeId: number,
  decider: Decider,
  recipient: ResolvedRecipient,
): Omit<ProposalRecord, 'source'> {
  return {
    ...untouched,
    roundId,
    awardTypeId,
    decider,
    subject: recipient.subject,
    personId: recipient.personId,
    unitId: recipient.unitId,
    recipientName: recipient.recipientName,
    proposingUnitId: recipient.unitId ?? recipient.homeUnitId,
    citation: null,
  };
}

/**
 * Puts lines onto the list of a round, as one step. Who stands there for the same award already is left out, unless asked for.
 * @throws AppFailureError notFound, refused (naming `lines.3.awardTypeId`, or a round that is closed)
 */
export function addProposals(context: ServiceContext, input: Input<'proposals:add'>): Output<'proposals:add'> {
  const records = planProposals(context, input).filter((record) => record !== null);
  const alreadyThere = input.lines.length - records.length;
  if (records.length === 0) return { ids: [], alreadyThere };
  const [first] = records;
  const what = records.length === 1 && first ? first.recipientName : `${records.length} cá nhân, tập thể`;
  const { name } = requireRound(context, input.roundId);
  const ids = recordStep(context, `Đề nghị ${what} trong ${name}`, () =>
    records.map((record) => insertProposal(context.database, record)),
  );
  return { ids, alreadyThere };
}

/**
 * The proposal that each line becomes; null where the same stands on the list already. Writes nothing.
 * @throws AppFailureError notFound, refused (naming `lines.3.awardTypeId`, or a round that is closed)
 */
export function planProposals(context: ServiceContext, input: Input<'proposals:add'>): (ProposalRecord | null)[] {
  const { database } = context;
  const round = requireRound(context, input.roundId);
  requireOpen(round);
  const types = new Map(listAwardTypes(database).map((type) => [type.id, type]));
  const resolve = recipientResolver(context);
  const standing = new Set(
    allRows(database, 'SELECT * FROM proposals WHERE round_id = @id', { id: round.id }).map(keyOfRow),
  );
  return input.lines.map((line, index) => {
    const type = types.get(line.awardTypeId) ?? fail({ kind: 'notFound', entity: 'awardType', id: line.awardTypeId });
    const recipient = resolve(line.recipient, round.judgedOn);
    checkSubject(type, recipient.subject, recipient.recipientName, `lines.${index}.awardTypeId`);
    const key = keyOf(type.id, recipient);
    if (standing.has(key) && input.evenTwice !== true) return null;
    standing.add(key);
    const fresh = freshProposal(round.id, type.id, deciderOf(type), recipient);
    return {
      ...fresh,
      proposingUnitId: line.proposingUnitId ?? fresh.proposingUnitId,
      citation: line.citation ?? null,
      source: input.source,
    };
  });
}

/** Refuses changes to a round that was closed. @throws AppFailureError refused */
export function requireOpen(round: { readonly name: string; readonly closedOn: string | null }): void {
  if (round.closedOn === null) return;
  const message = `${round.name} đã kết thúc; hãy bỏ ngày kết thúc trong “Sửa đợt” rồi làm lại.`;
  fail({ kind: 'refused', field: null, message });
}

function keyOf(
  awardTypeId: number,
  recipient: Pick<ResolvedRecipient, 'personId' | 'unitId' | 'recipientName'>,
): string {
  const { personId, unitId, recipientName } = recipient;
  return `${awardTypeId} ${personId ?? ''} ${unitId ?? ''} ${personId === null && unitId === null ? recipientName : ''}`;
}

function keyOfRow(row: Row): string {
  return keyOf(Number(row.award_type_id), {
    personId: row.person_id as number | null,
    unitId: row.unit_id as number | null,
    recipientName: String(row.recipient_name),
  });
}
