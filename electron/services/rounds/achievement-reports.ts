import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { draftReport } from '#shared/domain/rounds/papers/achievement-report.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { reportTextsOf, writeReportTexts } from '../../database/repositories/dossier-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { gatherAchievements } from './gather-achievements.ts';
import { requireRound } from './read-rounds.ts';

/** What a report says: as the officer wrote it, and what the records give for each section. @throws AppFailureError notFound */
export function readReport(context: ServiceContext, { proposalId }: Input<'reports:page'>): Output<'reports:page'> {
  const proposal = requireProposal(context, proposalId);
  const facts = gatherAchievements(context, proposal, requireRound(context, proposal.roundId).judgedOn);
  return {
    subject: facts.subject,
    texts: reportTextsOf(context.database, proposalId),
    drafts: draftReport(facts, proposal.citation),
  };
}

/** Keeps what the officer wrote; a section that says what the records give is not kept, so that it follows them. @throws AppFailureError notFound */
export function saveReport(context: ServiceContext, { proposalId, texts }: Input<'reports:save'>): null {
  const proposal = requireProposal(context, proposalId);
  const { drafts } = readReport(context, { proposalId });
  const own = (section: keyof typeof texts) => (texts[section] === drafts[section].trim() ? null : texts[section]);
  recordStep(context, `Báo cáo thành tích của ${proposal.recipientName}`, () =>
    writeReportTexts(context.database, proposalId, {
      outline: own('outline'),
      results: own('results'),
      measures: own('measures'),
      emulation: own('emulation'),
      compliance: own('compliance'),
      organizations: own('organizations'),
    }),
  );
  return null;
}

function requireProposal(context: ServiceContext, id: number) {
  const [proposal] = listProposals(context.database, { ids: [id] }, readUnitDirectory(context.database));
  return proposal ?? fail({ kind: 'notFound', entity: 'proposal', id });
}
