import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { Proposal, ProposalChange, RoundRow } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { deciderOf } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findAwardType } from '../../database/repositories/award-type-repository.ts';
import { listProposals, type ProposalRecord, updateProposal } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, deleteRow } from '../../database/rows.ts';
import { checkSubject } from '../awards/resolve-recipient.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireOpen } from './add-proposals.ts';
import { proposalChecker } from './check-proposals.ts';
import { requireRound } from './read-rounds.ts';

/**
 * Changes lines of a list, as one step: typed in the grid, or a stage of the dossier (received, returned, sent up, result).
 * Overriding the law's check and sending up keep what the check said that day.
 * @throws AppFailureError notFound, refused (naming `changes.3.returnedReason`); then nothing is written
 */
export function updateProposals(context: ServiceContext, input: Input<'proposals:update'>): null {
  const { database } = context;
  const { changes } = input;
  const proposals = new Map(
    listProposals(database, { ids: changes.map(({ id }) => id) }, readUnitDirectory(database)).map((proposal) => [
      proposal.id,
      proposal,
    ]),
  );
  const judge = judgement(context, proposals);
  const written = changes.map((change, index) => {
    const proposal = proposals.get(change.id) ?? fail({ kind: 'notFound', entity: 'proposal', id: change.id });
    return { id: change.id, columns: columnsOf(context, proposal, change, `changes.${index}`, judge) };
  });
  const [first] = changes;
  const name = changes.length === 1 && first ? proposals.get(first.id)?.recipientName : `${changes.length} đề nghị`;
  recordStep(context, input.label ?? `Sửa đề nghị khen thưởng ${name}`, () => {
    for (const { id, columns } of written) updateProposal(database, id, columns);
  });
  return null;
}

/** Takes lines off their list, with their papers and reports. @throws AppFailureError notFound, refused */
export function removeProposals(context: ServiceContext, { ids }: Input<'proposals:remove'>): null {
  const { database } = context;
  const proposals = listProposals(database, { ids }, readUnitDirectory(database));
  const [first] = proposals;
  if (first === undefined) fail({ kind: 'notFound', entity: 'proposal', id: ids[0] ?? 0 });
  for (const roundId of new Set(proposals.map((proposal) => proposal.roundId)))
    requireOpen(requireRound(context, roundId));
  const label = proposals.length === 1 ? first.recipientName : `${proposals.length} đề nghị`;
  recordStep(context, `Bỏ khỏi danh sách đề nghị: ${label}`, () => {
    for (const { id } of proposals) {
      for (const table of ['dossier_papers', 'achievement_reports'])
        for (const row of allRows(database, `SELECT id FROM ${table} WHERE proposal_id = @id`, { id }))
          deleteRow(database, table, Number(row.id));
      deleteRow(database, 'proposals', id);
    }
  });
  return null;
}

type Judge = (proposal: Proposal) => Pick<ProposalRecord, 'judgedOutcome' | 'judgedVersion' | 'judgedReason'>;

/** What the law says of a proposal today; its round is opened when it is first asked. */
function judgement(context: ServiceContext, proposals: ReadonlyMap<number, Proposal>): Judge {
  const rounds = new Map<number, RoundRow>();
  const checkers = new Map<number, ReturnType<typeof proposalChecker>>();
  return (proposal) => {
    const round = rounds.get(proposal.roundId) ?? requireRound(context, proposal.roundId);
    rounds.set(round.id, round);
    const check = checkers.get(round.id) ?? proposalChecker(context, round, [...proposals.values()]);
    checkers.set(round.id, check);
    const judged = check(proposal);
    return {
      judgedOutcome: judged.check.outcome,
      judgedVersion: judged.evaluation?.lawVersion ?? null,
      judgedReason: judged.check.missing === '' ? null : judged.check.missing,
    };
  };
}

function columnsOf(
  context: ServiceContext,
  proposal: Proposal,
  { id: _id, ...change }: ProposalChange,
  path: string,
  judge: Judge,
): Partial<ProposalRecord> {
  const columns: { -readonly [K in keyof ProposalRecord]?: ProposalRecord[K] } = {};
  for (const [field, value] of Object.entries(change))
    if (value !== undefined) Object.assign(columns, { [field]: value });
  if (change.awardTypeId !== undefined && change.awardTypeId !== proposal.awardTypeId) {
    const type =
      findAwardType(context.database, change.awardTypeId) ??
      fail({ kind: 'notFound', entity: 'awardType', id: change.awardTypeId });
    checkSubject(type, proposal.subject, proposal.recipientName, `${path}.awardTypeId`);
    columns.decider = change.decider ?? deciderOf(type);
  }
  if (change.overrideReason !== undefined) {
    columns.overrideOn = change.overrideReason === null ? null : context.today();
    if (change.overrideReason !== null) Object.assign(columns, judge(proposal));
  }
  if (change.returnedOn === null) columns.returnedReason = null;
  if (change.receivedOn && change.returnedOn === undefined && proposal.returnedOn !== null) {
    // Received anew: the return is over (the history keeps it).
    columns.returnedOn = null;
    columns.returnedReason = null;
  }
  if (change.sentUpOn && change.overrideReason === undefined) Object.assign(columns, judge(proposal));
  if (change.result === null) Object.assign(columns, { resultOn: null, resultNote: null });
  checkDays({ ...proposal, ...columns }, path, context.today());
  return columns;
}

/** Refuses days that cannot be. @throws AppFailureError refused */
function checkDays(proposal: Proposal | (Proposal & Partial<ProposalRecord>), path: string, today: string): void {
  const { receivedOn, returnedOn, sentUpOn, resultOn } = proposal;
  const said = (day: string) => formatDate(day as IsoDate);
  const refuse = (field: string, message: string) => fail({ kind: 'refused', field: `${path}.${field}`, message });
  const name = proposal.recipientName;
  for (const [field, day] of Object.entries({ receivedOn, returnedOn, sentUpOn, resultOn }))
    if (day !== null && day > today) refuse(field, `${name}: ngày ${said(day)} ở tương lai; hãy kiểm tra lại.`);
  if (returnedOn !== null && proposal.returnedReason === null)
    refuse('returnedReason', `Hãy ghi lý do trả lại hồ sơ của ${name}.`);
  if (proposal.returnedReason !== null && returnedOn === null)
    refuse('returnedOn', `Hãy ghi ngày trả lại hồ sơ của ${name}.`);
  if (receivedOn !== null && sentUpOn !== null && sentUpOn < receivedOn)
    refuse('sentUpOn', `${name}: ngày trình (${said(sentUpOn)}) trước ngày nhận hồ sơ (${said(receivedOn)}).`);
}
