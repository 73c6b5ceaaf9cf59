import type { Input } from '#shared/contracts/ipc-contract.ts';
import type { DossierPaperState, Proposal, Round } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { type DossierPaper, dossierPaperName, dossierPapers } from '#shared/law/dossier-papers.ts';
import { type PaperReceipt, receiptsOfRound, writeReceipt } from '../../database/repositories/dossier-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

const nothingYet: PaperReceipt = { receivedOn: null, copies: null, isWaived: false, note: null };

/** The papers of each proposal of a round, those needed with what came of them. */
export function dossierReader(
  context: ServiceContext,
  round: Pick<Round, 'id' | 'kind'>,
  receipts = receiptsOfRound(context.database, round.id),
): (proposal: Proposal) => readonly DossierPaperState[] {
  const needed = new Map<string, readonly DossierPaper[]>();
  return (proposal) => {
    const key = `${proposal.code} ${proposal.family} ${proposal.decider}`;
    const { code, family, decider } = proposal;
    const kind = lawKindOf(round.kind, code);
    const papers = needed.get(key) ?? dossierPapers({ code, family, decider, kind });
    needed.set(key, papers);
    const came = receipts.get(proposal.id);
    return papers.map((paper) => ({ ...paper, ...(came?.get(paper.key) ?? nothingYet) }));
  };
}

/** How many papers each proposal of a round needs, and the names of those that have not come. */
export function owedPapersReader(
  context: ServiceContext,
  round: Pick<Round, 'id' | 'kind'>,
): (proposal: Proposal) => { readonly paperCount: number; readonly owedPapers: readonly string[] } {
  const receipts = receiptsOfRound(context.database, round.id);
  const papersOf = dossierReader(context, round, receipts);
  const untouched = new Map<string, ReturnType<ReturnType<typeof owedPapersReader>>>();
  return (proposal) => {
    const key = receipts.has(proposal.id) ? null : `${proposal.code} ${proposal.family} ${proposal.decider}`;
    const known = key === null ? undefined : untouched.get(key);
    if (known) return known;
    const papers = papersOf(proposal);
    const owed = { paperCount: papers.length, owedPapers: papers.filter(isOwed).map(({ name }) => name) };
    if (key !== null) untouched.set(key, owed);
    return owed;
  };
}

/** True of a paper that is needed and has not come. */
export function isOwed(paper: PaperReceipt): boolean {
  return paper.receivedOn === null && !paper.isWaived;
}

/** Ticks a paper off for one dossier or many: received on a day, not needed, or owed again. @throws AppFailureError notFound, refused */
export function savePaper(context: ServiceContext, input: Input<'papers:save'>): null {
  const { database } = context;
  const { proposalIds, paper, ...receipt } = input;
  const proposals = listProposals(database, { ids: proposalIds }, readUnitDirectory(database));
  const [first] = proposals;
  if (first === undefined || proposals.length < new Set(proposalIds).size)
    fail({ kind: 'notFound', entity: 'proposal', id: proposalIds[0] ?? 0 });
  if (receipt.receivedOn !== null && receipt.receivedOn > context.today()) {
    const message = `Ngày nhận ${formatDate(receipt.receivedOn as IsoDate)} ở tương lai; hãy kiểm tra lại.`;
    fail({ kind: 'refused', field: 'receivedOn', message });
  }
  const whose = proposals.length === 1 ? first.recipientName : `${proposals.length} hồ sơ`;
  const what = receipt.isWaived ? 'Không cần' : receipt.receivedOn === null ? 'Chưa nhận' : 'Đã nhận';
  recordStep(context, `${what} ${dossierPaperName(paper)} – ${whose}`, () => {
    for (const { id } of proposals) writeReceipt(database, id, paper, receipt);
  });
  return null;
}
