import type { DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import { AppFailureError, fail, type Reply } from '#shared/errors/app-failure.ts';
import { documentCatalogue } from '../../documents/document-catalogue.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { renderScoreForm } from '../block-scores/render-score-form.ts';
import { renderBlockPaper, renderBlockScoreSheet } from '../blocks/render-block-papers.ts';
import { renderYearCalendar } from '../calendar/render-year-calendar.ts';
import {
  renderCallingList,
  renderHandOverRegister,
  renderInvitation,
  renderProgramme,
} from '../ceremonies/render-ceremony.ts';
import {
  renderCouncilBallot,
  renderCouncilCount,
  renderCouncilDraft,
  renderCouncilMinutes,
  renderCouncilPosting,
  renderCouncilSubmission,
} from '../councils/render-council-requests.ts';
import { renderEligibleLetter, renderEligibleList } from '../eligibility/render-eligible.ts';
import {
  renderConferenceInvitation,
  renderConferenceList,
  renderExemplarProfile,
  renderExemplarRegister,
} from '../exemplars/render-exemplars.ts';
import { renderDataExport } from '../exports/render-data-export.ts';
import { renderFundReport, renderMoneyList, renderResultNotice } from '../fund/render-fund.ts';
import {
  renderInitiativeCertificate,
  renderInitiativeDecision,
  renderInitiativeList,
  renderInitiativeMinutes,
  renderInitiativeRequest,
  renderInitiativeScoreSheet,
  renderInitiativeStatistics,
} from '../initiatives/render-initiative-papers.ts';
import { renderLaunchPlan, renderTargetReport } from '../movements/render-movement-papers.ts';
import { renderHandoverGuide, renderPersonRecord } from '../packages/render-package-papers.ts';
import { renderPeriodReport, renderPeriodTable } from '../periods/render-periods.ts';
import { renderPersonalData } from '../personal-data/render-personal-data.ts';
import { renderPledge, renderPledgeResults } from '../pledges/render-pledge.ts';
import { renderPromiseResults } from '../registrations/render-promise-results.ts';
import { renderRegistrationList } from '../registrations/render-registration-list.ts';
import {
  renderAchievementReport,
  renderDossier,
  renderProposalList,
  renderReminderLetter,
} from '../rounds/render-round-papers.ts';
import type { ServiceContext } from '../service-context.ts';
import { renderFreeTable, renderStatisticalForm } from '../statistics/render-statistics.ts';
import { withChosenTemplate } from '../templates/chosen-template.ts';
import { renderUnitForm } from '../unit-forms/render-unit-form.ts';
import { renderAwardListRequest } from './render-award-list-request.ts';
import {
  renderCertificatesRequest,
  renderEnvelopesRequest,
  renderFolderLabelsRequest,
  renderRulerRequest,
} from './render-certificate-requests.ts';
import { renderDecisionRequest } from './render-decision-request.ts';
import { renderRegisterRequest } from './render-register-request.ts';

/** What a renderer gives: the file's bytes, or the paged HTML; and the name under which it is saved, without extension. */
export interface Rendering {
  readonly name: string;
  readonly content: Reply<Uint8Array | string>;
}

/** Makes a document from the records: gather, build, render. @throws AppFailureError notFound, refused, placeholder */
export async function renderDocument(
  context: ServiceContext,
  request: DocumentRequest,
  format: RenderFormat,
): Promise<RenderedDocument> {
  refuseMissingFormat(request, format);
  const { name, content } = await withChosenTemplate(context, request.document, () =>
    renderRequest(context, request, format),
  );
  if (!content.ok) throw new AppFailureError(content.failure);
  const extension = format === 'html' ? 'pdf' : format;
  const fileName = `${name}.${extension}`;
  return typeof content.value === 'string'
    ? { fileName, bytes: null, html: content.value }
    : { fileName, bytes: content.value, html: null };
}

/** Papers that are drawn to the millimetre exist as pages only. */
function refuseMissingFormat({ document }: DocumentRequest, format: RenderFormat): void {
  const info = documentCatalogue.find((known) => known.id === document);
  if (info === undefined || format === 'html' || info.formats.includes(format)) return;
  fail({ kind: 'refused', field: null, message: `${info.name} chỉ in và lưu được dạng PDF.` });
}

function renderRequest(context: ServiceContext, request: DocumentRequest, format: RenderFormat): Promise<Rendering> {
  switch (request.document) {
    case 'award-list':
      return renderAwardListRequest(context, request.params, format);
    case 'result-notice':
      return renderResultNotice(context, request.params, format);
    case 'money-list':
      return renderMoneyList(context, request.params, format);
    case 'fund-report':
      return renderFundReport(context, request.params, format);
    case 'eligible-list':
      return renderEligibleList(context, request.params, format);
    case 'eligible-letter':
      return renderEligibleLetter(context, request.params, format);
    case 'statistical-form':
      return renderStatisticalForm(context, request.params, format);
    case 'free-table':
      return renderFreeTable(context, request.params, format);
    case 'ceremony-programme':
      return renderProgramme(context, request.params, format);
    case 'calling-list':
      return renderCallingList(context, request.params, format);
    case 'ceremony-invitation':
      return renderInvitation(context, request.params, format);
    case 'hand-over-register':
      return renderHandOverRegister(context, request.params, format);
    case 'block-rules':
    case 'block-plan':
    case 'block-comparison':
    case 'block-minutes':
    case 'block-nomination':
    case 'block-report':
      return renderBlockPaper(context, request.document, request.params, format);
    case 'block-score-sheet':
      return renderBlockScoreSheet(context, request.params, format);
    case 'score-form':
      return renderScoreForm(context, request.params, format);
    case 'pledge':
      return renderPledge(context, request.params, format);
    case 'pledge-results':
      return renderPledgeResults(context, request.params, format);
    case 'launch-plan':
      return renderLaunchPlan(context, request.params, format);
    case 'target-report':
      return renderTargetReport(context, request.params, format);
    case 'exemplar-register':
      return renderExemplarRegister(context, request.params, format);
    case 'exemplar-profile':
      return renderExemplarProfile(context, request.params, format);
    case 'conference-list':
      return renderConferenceList(context, request.params, format);
    case 'conference-invitation':
      return renderConferenceInvitation(context, request.params, format);
    case 'period-report':
      return renderPeriodReport(context, request.params, format);
    case 'period-table':
      return renderPeriodTable(context, request.params, format);
    case 'personal-data':
      return renderPersonalData(context, request.params, format);
    case 'year-calendar':
      return renderYearCalendar(context, request.params, format);
    case 'initiative-list':
      return renderInitiativeList(context, request.params, format);
    case 'initiative-statistics':
      return renderInitiativeStatistics(context, request.params, format);
    case 'initiative-request':
      return renderInitiativeRequest(context, request.params, format);
    case 'initiative-score-sheet':
      return renderInitiativeScoreSheet(context, request.params, format);
    case 'initiative-minutes':
      return renderInitiativeMinutes(context, request.params, format);
    case 'initiative-decision':
      return renderInitiativeDecision(context, request.params, format);
    case 'initiative-certificate':
      return renderInitiativeCertificate(context, request.params, format);
    case 'promise-results':
      return renderPromiseResults(context, request.params, format);
    case 'registration-list':
      return renderRegistrationList(context, request.params, format);
    case 'proposal-list':
      return renderProposalList(context, request.params, format);
    case 'reminder-letter':
      return renderReminderLetter(context, request.params, format);
    case 'person-record':
      return renderPersonRecord(context, request.params, format);
    case 'handover-guide':
      return renderHandoverGuide(context, request.params, format);
    case 'achievement-report':
      return renderAchievementReport(context, request.params, format);
    case 'dossier':
      return renderDossier(context, request.params, format);
    case 'certificates':
      return renderCertificatesRequest(context, request.params);
    case 'certificate-ruler':
      return renderRulerRequest(request.params);
    case 'envelopes':
      return renderEnvelopesRequest(context, request.params);
    case 'folder-labels':
      return renderFolderLabelsRequest(context, request.params);
    case 'unit-form':
      return renderUnitForm(context, request.params, format);
    case 'council-ballot':
      return renderCouncilBallot(context, request.params, format);
    case 'council-count':
      return renderCouncilCount(context, request.params, format);
    case 'council-minutes':
      return renderCouncilMinutes(context, request.params, format);
    case 'council-submission':
      return renderCouncilSubmission(context, request.params, format);
    case 'council-draft-decision':
      return renderCouncilDraft(context, request.params, format);
    case 'council-posting':
      return renderCouncilPosting(context, request.params, format);
    case 'data-export':
      return renderDataExport(context, request.params);
    case 'award-register':
      return renderRegisterRequest(context, request.params, format);
    case 'decision':
      return renderDecisionRequest(context, request.params, format);
    default:
      return request satisfies never;
  }
}
