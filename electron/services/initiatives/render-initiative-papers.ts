import type {
  InitiativeCertificateParams,
  InitiativeDecisionParams,
  InitiativeListParams,
  InitiativeMinutesParams,
  InitiativeRequestParams,
  InitiativeScoreSheetParams,
  InitiativeStatisticsParams,
} from '#shared/contracts/initiative-documents.ts';
import { type InitiativeLine, initiativeKindNames, initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import type { OfficeHeading } from '#shared/domain/documents/office-heading.ts';
import { buildCouncilMinutes } from '#shared/domain/initiatives/papers/council-minutes.ts';
import { buildInitiativeList, isOnList } from '#shared/domain/initiatives/papers/initiative-list.ts';
import { buildInitiativeRequest } from '#shared/domain/initiatives/papers/initiative-request.ts';
import { buildInitiativeStatistics } from '#shared/domain/initiatives/papers/initiative-statistics.ts';
import type { PrintedInitiative } from '#shared/domain/initiatives/papers/printed-initiative.ts';
import {
  buildInitiativeCertificate,
  buildRecognitionDecision,
} from '#shared/domain/initiatives/papers/recognition-papers.ts';
import { buildScoreSheet } from '#shared/domain/initiatives/papers/score-sheet.ts';
import { oneRow } from '../../database/rows.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { readInitiativeCouncil } from '../initiative-councils/initiative-councils.ts';
import type { ServiceContext } from '../service-context.ts';
import { findTwins } from './find-twins.ts';
import { listInitiativeLines, readInitiative } from './read-initiative.ts';

/** Danh sách sáng kiến for the council, for the union's portal, or the register. @throws AppFailureError notFound, refused */
export async function renderInitiativeList(
  context: ServiceContext,
  params: InitiativeListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { layout, fromYear, toYear, datedOn } = params;
  const heading = officeHeading(context, params.signerId, []);
  const lines = linesOfPeriod(context, fromYear, toYear).filter((line) => isOnList(line, layout));
  const initiatives = lines.map((line) => printed(line, layout === 'council' ? twinOf(context, line) : ''));
  const paper = buildInitiativeList(initiatives, { layout, fromYear, toYear, datedOn, officeName: heading.officeName });
  const name = safeFileName(`${paper.title} - ${paper.subtitle}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Thống kê sáng kiến. @throws AppFailureError notFound, refused */
export async function renderInitiativeStatistics(
  context: ServiceContext,
  params: InitiativeStatisticsParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, params.signerId, []);
  const lines = linesOfPeriod(context, params.fromYear, params.toYear);
  const paper = buildInitiativeStatistics(
    lines.map((line) => printed(line)),
    params,
  );
  const name = safeFileName(`${paper.title} - ${paper.subtitle}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Đơn yêu cầu công nhận sáng kiến, which its authors sign: without the office's name and number. @throws AppFailureError notFound */
export async function renderInitiativeRequest(
  context: ServiceContext,
  params: InitiativeRequestParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readInitiative(context, { id: params.initiativeId });
  const office = officeHeading(context, null, []);
  const paper = buildInitiativeRequest(
    wholePrinted(context, page.initiative.id),
    { ...page.request, addressee: `Giám đốc ${office.officeName}` },
    page.request.requestedOn ?? params.datedOn,
  );
  const heading: OfficeHeading = {
    ...office,
    superiorName: '',
    officeName: page.initiative.unitName ?? '',
    recipients: [],
  };
  const name = safeFileName(`Đơn yêu cầu công nhận sáng kiến - ${page.initiative.name}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Phiếu chấm điểm sáng kiến. @throws AppFailureError notFound */
export async function renderInitiativeScoreSheet(
  context: ServiceContext,
  params: InitiativeScoreSheetParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readInitiativeCouncil(context, { id: params.councilId });
  const member = page.members.find(({ id }) => id === params.memberId);
  const paper = buildScoreSheet(page, params.memberId, context.today());
  const name = safeFileName(['Phiếu chấm sáng kiến', page.council.year, member?.fullName].filter(Boolean).join(' - '));
  return { name, content: await renderPaper(paper, councilHeading(context), format) };
}

/** Biên bản họp hội đồng sáng kiến. @throws AppFailureError notFound */
export async function renderInitiativeMinutes(
  context: ServiceContext,
  params: InitiativeMinutesParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readInitiativeCouncil(context, { id: params.councilId });
  const paper = buildCouncilMinutes(page, params.datedOn);
  const name = safeFileName(`Biên bản họp ${page.council.name}`);
  return { name, content: await renderPaper(paper, councilHeading(context), format) };
}

/** Quyết định công nhận sáng kiến. @throws AppFailureError notFound, refused */
export async function renderInitiativeDecision(
  context: ServiceContext,
  params: InitiativeDecisionParams,
  format: RenderFormat,
): Promise<Rendering> {
  const recipients = params.recipients.length > 0 ? params.recipients : ['Như Điều 3', 'Lưu: VT, HĐSK'];
  const heading = officeHeading(context, params.signerId, recipients);
  const initiatives = params.initiativeIds.map((id) => wholePrinted(context, id));
  const paper = buildRecognitionDecision(initiatives, {
    number: params.number,
    symbol: `QĐ-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    officeName: heading.officeName,
    councilName: councilNameOf(context, params.initiativeIds[0] ?? 0),
  });
  const name = safeFileName(`Quyết định công nhận sáng kiến ${params.datedOn.slice(0, 4)} ${params.number ?? ''}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Giấy chứng nhận sáng kiến. @throws AppFailureError notFound, refused */
export async function renderInitiativeCertificate(
  context: ServiceContext,
  params: InitiativeCertificateParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readInitiative(context, { id: params.initiativeId });
  const heading = officeHeading(context, params.signerId, []);
  const paper = buildInitiativeCertificate(wholePrinted(context, params.initiativeId), {
    symbol: `GCN-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    officeName: heading.officeName,
    investor: page.request.investor,
  });
  const name = safeFileName(`Giấy chứng nhận sáng kiến - ${page.initiative.name}`);
  return { name, content: await renderPaper(paper, { ...heading, recipients: [] }, format) };
}

/** Papers of the council carry the office above it. */
function councilHeading(context: ServiceContext): OfficeHeading {
  const office = officeHeading(context, null, []);
  return { ...office, superiorName: office.officeName, officeName: 'Hội đồng sáng kiến', recipients: [] };
}

function linesOfPeriod(context: ServiceContext, fromYear: number, toYear: number): InitiativeLine[] {
  return listInitiativeLines(context)
    .filter(({ year }) => year >= fromYear && year <= toYear)
    .sort((left, right) => left.year - right.year || left.id - right.id);
}

function printed(line: InitiativeLine, twin = ''): PrintedInitiative {
  return {
    id: line.id,
    name: line.name,
    year: line.year,
    kind: line.kind ?? '',
    kindName: line.kind === null ? '' : initiativeKindNames[line.kind],
    field: line.field ?? '',
    authors: line.authors.map(({ fullName, share }) => ({
      fullName,
      share,
      born: '',
      position: '',
      unitName: '',
      qualification: '',
    })),
    unitName: line.unitName ?? '',
    state: line.state,
    firstAppliedOn: line.firstAppliedOn,
    requestedOn: line.requestedOn,
    summary: line.summary ?? '',
    benefit: line.benefit ?? '',
    scope: line.widestScope,
    scopeName: line.widestScope === null ? '' : initiativeScopeNames[line.widestScope],
    recognizedOn: line.recognizedOn,
    recognizedBy: line.recognizedBy ?? '',
    decision: line.decision ?? '',
    certificateNumber: line.certificateNumber ?? '',
    uses: line.uses.join('; '),
    twin,
  };
}

/** With the authors' births and places at the time. */
function wholePrinted(context: ServiceContext, id: number): PrintedInitiative {
  const page = readInitiative(context, { id });
  return {
    ...printed(page.initiative),
    authors: page.authors.map((author) => ({
      fullName: author.fullName,
      share: author.share,
      born: isIsoDate(author.bornOn) ? formatDate(author.bornOn) : String(author.bornYear ?? ''),
      position: author.position ?? '',
      unitName: author.unitName ?? '',
      qualification: author.qualification ?? '',
    })),
  };
}

/** The most similar earlier initiative, for the council to look at. */
function twinOf(context: ServiceContext, line: InitiativeLine): string {
  const [twin] = findTwins(context, {
    id: line.id,
    name: line.name,
    summary: line.summary,
    authorIds: line.authors.map(({ personId }) => personId),
  });
  return twin === undefined ? '' : `${twin.name} (${twin.year}), giống ${Math.round(twin.score * 100)}%`;
}

function councilNameOf(context: ServiceContext, initiativeId: number): string | null {
  const query = `SELECT c.name FROM initiative_council_items i JOIN initiative_councils c ON c.id = i.council_id
    WHERE i.initiative_id = @initiativeId ORDER BY c.id DESC`;
  const row = oneRow(context.database, query, { initiativeId });
  return row === undefined ? null : String(row.name);
}
