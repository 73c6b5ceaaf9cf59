import type { OfProposalParams, ProposalListParams, ReminderLetterParams } from '#shared/contracts/round-documents.ts';
import type { Proposal, RoundRow } from '#shared/contracts/rounds.ts';
import { buildAchievementReport } from '#shared/domain/rounds/papers/achievement-report.ts';
import { buildDossier } from '#shared/domain/rounds/papers/dossier.ts';
import { buildProposalList, type PrintedProposal } from '#shared/domain/rounds/papers/proposal-list.ts';
import { buildReminderLetter } from '#shared/domain/rounds/papers/reminder-letter.ts';
import { isStanding } from '#shared/domain/rounds/proposal-state.ts';
import { deciderNames } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { reportTextsOf } from '../../database/repositories/dossier-repository.ts';
import { ratingsOfYears } from '../../database/repositories/fact-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';
import { dossierReader } from './dossiers.ts';
import { gatherAchievements, heldAwards, initiativesOf } from './gather-achievements.ts';
import { copiesFor, listedPapers, minutesOf } from './gather-dossier.ts';
import { owingDossiers } from './owing-dossiers.ts';
import { requireRound } from './read-rounds.ts';

/** Titles of so many years back stand on the list. */
const HISTORY_YEARS = 3;

/** Danh sách đề nghị khen thưởng. @throws AppFailureError notFound, refused */
export async function renderProposalList(
  context: ServiceContext,
  params: ProposalListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const round = requireRound(context, params.roundId);
  const proposals = proposalsOf(context, round).filter(
    (proposal) =>
      isStanding(proposal.result) &&
      (params.decider === null || proposal.decider === params.decider) &&
      (params.unitId === null || proposal.proposingUnitId === params.unitId),
  );
  const heading = officeHeading(context, params.signerId, params.recipients);
  const unitName = params.unitId === null ? null : ownerName(context, { kind: 'unit', id: params.unitId });
  const scope = [unitName, params.decider === null ? null : `Trình ${deciderNames[params.decider]}`];
  const paper = buildProposalList({
    roundName: round.name,
    year: round.year,
    scope: scope.filter(Boolean).join('; ') || null,
    attachedTo: params.attachedTo,
    number: params.documentNumber,
    symbol: `DS-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    proposals: printedProposals(context, round, proposals),
  });
  const name = safeFileName(['Danh sách đề nghị', unitName, round.name].filter(Boolean).join(' - '));
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Công văn đôn đốc of one unit. @throws AppFailureError notFound, refused (the unit owes nothing) */
export async function renderReminderLetter(
  context: ServiceContext,
  params: ReminderLetterParams,
  format: RenderFormat,
): Promise<Rendering> {
  const round = requireRound(context, params.roundId);
  const unitName = ownerName(context, { kind: 'unit', id: params.unitId });
  const dossiers = owingDossiers(context, round).get(params.unitId) ?? [];
  if (dossiers.length === 0)
    fail({ kind: 'refused', field: null, message: `${unitName} không còn thiếu giấy tờ nào; không cần đôn đốc.` });
  const heading = officeHeading(context, params.signerId, ['Như trên', 'Lưu: VT']);
  const paper = buildReminderLetter({
    unitName,
    roundName: round.name,
    dueOn: round.unitsDueOn,
    number: params.documentNumber,
    symbol: heading.symbolAbbreviation,
    datedOn: params.datedOn,
    officeName: heading.officeName,
    dossiers,
  });
  return { name: safeFileName(`Đôn đốc hồ sơ - ${unitName}`), content: await renderPaper(paper, heading, format) };
}

/** Báo cáo thành tích. @throws AppFailureError notFound */
export async function renderAchievementReport(
  context: ServiceContext,
  params: OfProposalParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { proposal, round } = proposalOf(context, params.proposalId);
  const facts = gatherAchievements(context, proposal, round.judgedOn);
  const texts = reportTextsOf(context.database, proposal.id);
  const paper = buildAchievementReport(facts, texts, proposal.citation, params.datedOn);
  const heading = unitHeading(context, proposal);
  const name = safeFileName(`Báo cáo thành tích - ${proposal.recipientName} - ${proposal.awardShortName}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Hồ sơ of one recipient on one paper. @throws AppFailureError notFound */
export async function renderDossier(
  context: ServiceContext,
  params: OfProposalParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { proposal, round } = proposalOf(context, params.proposalId);
  const paper = buildDossier({
    roundName: round.name,
    datedOn: params.datedOn,
    achievements: gatherAchievements(context, proposal, round.judgedOn),
    texts: reportTextsOf(context.database, proposal.id),
    citation: proposal.citation,
    papers: listedPapers(dossierReader(context, round)(proposal)),
    overrideReason: proposal.overrideReason,
    minutes: minutesOf(context, proposal.id),
    copies: copiesFor(context, proposal),
  });
  const name = safeFileName(`Hồ sơ - ${proposal.recipientName} - ${proposal.awardShortName}`);
  return { name, content: await renderPaper(paper, officeHeading(context, null, []), format) };
}

function proposalsOf(context: ServiceContext, round: RoundRow): Proposal[] {
  return listProposals(context.database, { roundId: round.id }, readUnitDirectory(context.database));
}

function proposalOf(context: ServiceContext, id: number): { readonly proposal: Proposal; readonly round: RoundRow } {
  const [proposal] = listProposals(context.database, { ids: [id] }, readUnitDirectory(context.database));
  if (proposal === undefined) fail({ kind: 'notFound', entity: 'proposal', id });
  return { proposal, round: requireRound(context, proposal.roundId) };
}

/** A report comes from the unit: the office above, the unit as its author. */
function unitHeading(context: ServiceContext, proposal: Proposal) {
  const office = officeHeading(context, null, []);
  const unit = proposal.subject === 'person' ? proposal.unitName : proposal.recipientName;
  if (unit === null || unit === office.officeName) return office;
  return { ...office, superiorName: office.officeName, officeName: unit };
}

function printedProposals(context: ServiceContext, round: RoundRow, proposals: readonly Proposal[]): PrintedProposal[] {
  const { database } = context;
  const ratingsOf = (subject: 'person' | 'unit') =>
    new Map(ratingsOfYears(database, subject, [round.year]).map(({ ownerId, rating }) => [ownerId, rating] as const));
  const ratings = { person: ratingsOf('person'), unit: ratingsOf('unit') };
  return proposals.map((proposal) => {
    const rating =
      proposal.personId !== null
        ? ratings.person.get(proposal.personId)
        : proposal.unitId !== null
          ? ratings.unit.get(proposal.unitId)
          : undefined;
    const initiatives =
      proposal.personId === null
        ? []
        : initiativesOf(context, proposal.personId, round.year - HISTORY_YEARS + 1, round.year);
    const held = heldAwards(context, proposal).filter(({ year }) => year > round.year - HISTORY_YEARS - 1);
    return {
      recipientName: proposal.recipientName,
      subject: proposal.subject,
      place: [proposal.position, proposal.unitName].filter(Boolean).join(', '),
      awardTypeId: proposal.awardTypeId,
      awardName: proposal.awardName,
      rating: rating ?? '',
      initiatives: initiatives.map(({ name, decision }) => (decision ? `${name} (${decision})` : name)).join('; '),
      history: held
        .filter(({ code }) => code !== 'LDTT')
        .map(
          (award) => `${award.awardShortName} ${award.year}${award.decisionNumber ? ` (${award.decisionNumber})` : ''}`,
        )
        .join('; '),
      citation: proposal.citation ?? '',
      note: [proposal.overrideReason && `Vẫn đề nghị: ${proposal.overrideReason}`, proposal.note]
        .filter(Boolean)
        .join('. '),
    };
  });
}
