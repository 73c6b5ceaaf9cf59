import type {
  ConferenceInvitationParams,
  ConferenceListParams,
  ExemplarProfileParams,
  ExemplarRegisterParams,
} from '#shared/contracts/exemplar-documents.ts';
import { printedDate } from '#shared/domain/documents/printed-date.ts';
import {
  buildConferenceInvitation,
  buildConferenceList,
  buildExemplarProfile,
  buildExemplarRegister,
} from '#shared/domain/exemplars/exemplar-papers.ts';
import { spanText } from '#shared/domain/periods/build-period-report.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readConference } from './conferences.ts';
import { listExemplars, readExemplar } from './read-exemplars.ts';

/** Danh sách theo dõi of those found in some years; those without a day are left out. */
export async function renderExemplarRegister(
  context: ServiceContext,
  params: ExemplarRegisterParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, params.signerId, []);
  const found = listExemplars(context).filter(
    ({ foundYear }) => foundYear !== null && foundYear >= params.fromYear && foundYear <= params.toYear,
  );
  const span = params.fromYear === params.toYear ? spanText(params) : `giai đoạn ${spanText(params)}`;
  const paper = buildExemplarRegister(found.reverse(), span, params.datedOn);
  const name = safeFileName(`Danh sách điển hình tiên tiến ${spanText(params)}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Bản giới thiệu of one exemplar. @throws AppFailureError notFound */
export async function renderExemplarProfile(
  context: ServiceContext,
  params: ExemplarProfileParams,
  format: RenderFormat,
): Promise<Rendering> {
  const page = readExemplar(context, { id: params.exemplarId });
  const heading = officeHeading(context, params.signerId, []);
  const paper = buildExemplarProfile(page.exemplar, {
    awards: page.awards.map(({ name, detail }) => `${name} (${detail.toLocaleLowerCase('vi')})`),
    initiatives: page.initiatives.map(({ name, detail }) => `${name} (${detail.toLocaleLowerCase('vi')})`),
    articles: page.media
      .filter((medium) => medium.kind === 'article')
      .map(({ name, publishedIn, publishedOn }) =>
        [name, publishedIn, publishedOn === null ? null : `ngày ${printedDate(publishedOn)}`]
          .filter(Boolean)
          .join(', '),
      ),
    datedOn: params.datedOn,
  });
  const name = safeFileName(`Điển hình - ${page.exemplar.recipientName ?? page.exemplar.name}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Danh sách of a conference. @throws AppFailureError notFound */
export async function renderConferenceList(
  context: ServiceContext,
  params: ConferenceListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { conference, entries } = readConference(context, { id: params.conferenceId });
  const heading = officeHeading(context, params.signerId, []);
  const facts = { ...conference, datedOn: params.datedOn, officeName: heading.officeName };
  const name = safeFileName(`Danh sách - ${conference.name}`);
  return { name, content: await renderPaper(buildConferenceList(facts, entries), heading, format) };
}

/** Giấy mời dự hội nghị. @throws AppFailureError notFound */
export async function renderConferenceInvitation(
  context: ServiceContext,
  params: ConferenceInvitationParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { conference } = readConference(context, { id: params.conferenceId });
  const heading = officeHeading(context, params.signerId, []);
  const facts = { ...conference, datedOn: params.datedOn, officeName: heading.officeName };
  const options = {
    guest: params.guest,
    number: params.documentNumber,
    symbol: `GM-${heading.symbolAbbreviation}`,
  };
  const name = safeFileName(`Giấy mời - ${conference.name}`);
  return { name, content: await renderPaper(buildConferenceInvitation(facts, options), heading, format) };
}
