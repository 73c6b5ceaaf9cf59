import type { CeremonyPage } from '#shared/contracts/ceremonies.ts';
import type {
  CallingListParams,
  CeremonyInvitationParams,
  CeremonyParams,
} from '#shared/contracts/ceremony-documents.ts';
import { buildHandOverRegister } from '#shared/domain/ceremonies/award-papers.ts';
import {
  buildCallingList,
  buildInvitation,
  buildProgramme,
  buildReadAloud,
  type CeremonyFacts,
  type PrintedGroup,
} from '#shared/domain/ceremonies/ceremony-papers.ts';
import { readAloud } from '#shared/domain/ceremonies/read-aloud.ts';
import type { OfficeHeading } from '#shared/domain/documents/office-heading.ts';
import type { Paper } from '#shared/domain/documents/paper.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { printedAward } from '../fund/render-fund.ts';
import type { ServiceContext } from '../service-context.ts';
import { readCeremony } from './read-ceremonies.ts';

/** Chương trình. @throws AppFailureError notFound, refused */
export function renderProgramme(context: ServiceContext, params: CeremonyParams, format: RenderFormat) {
  return render(context, params, format, 'Chương trình', (page, facts) => buildProgramme(facts, page.programme));
}

/** Danh sách gọi, or its read-aloud form. @throws AppFailureError notFound, refused */
export function renderCallingList(context: ServiceContext, params: CallingListParams, format: RenderFormat) {
  const name = params.form === 'table' ? 'Danh sách gọi' : 'Lời dẫn trao thưởng';
  return render(context, params, format, name, (page, facts) =>
    params.form === 'table' ? buildCallingList(facts, printedGroups(page)) : buildReadAloud(facts, printedGroups(page)),
  );
}

/** Giấy mời. @throws AppFailureError notFound, refused */
export function renderInvitation(context: ServiceContext, params: CeremonyInvitationParams, format: RenderFormat) {
  return render(context, params, format, 'Giấy mời', (page, facts, heading) => {
    const guest = page.guests.find((known) => known.name === params.guest) ?? null;
    if (params.guest !== null && guest === null) {
      fail({ kind: 'refused', field: 'guest', message: `“${params.guest}” không có trong danh sách mời.` });
    }
    const symbol = `GM-${heading.symbolAbbreviation}`;
    return buildInvitation(facts, page.guests, { guest, number: params.documentNumber, symbol });
  });
}

/** Sổ trao, nhận. @throws AppFailureError notFound, refused */
export function renderHandOverRegister(context: ServiceContext, params: CeremonyParams, format: RenderFormat) {
  return render(context, params, format, 'Sổ trao, nhận khen thưởng', (page) =>
    buildHandOverRegister(page.awards.map(printedAward), { name: page.ceremony.name, datedOn: params.datedOn }),
  );
}

async function render(
  context: ServiceContext,
  params: CeremonyParams,
  format: RenderFormat,
  kind: string,
  build: (page: CeremonyPage, facts: CeremonyFacts, heading: OfficeHeading) => Paper,
): Promise<Rendering> {
  const page = readCeremony(context, { id: params.ceremonyId });
  const heading = officeHeading(context, params.signerId, []);
  const { name, heldOn, startsAt, place, chair, dress } = page.ceremony;
  const facts = {
    name,
    heldOn,
    startsAt,
    place,
    chair,
    dress,
    datedOn: params.datedOn,
    officeName: heading.officeName,
  };
  const content = await renderPaper(build(page, facts, heading), heading, format);
  return { name: safeFileName(`${kind} - ${name}`), content };
}

function printedGroups({ groups, awards }: CeremonyPage): PrintedGroup[] {
  const byId = new Map(awards.map((award) => [award.id, award]));
  return groups.map(({ name, presenter, places }) => ({
    name,
    presenter,
    calls: places.flatMap(({ awardId, representedBy }) => {
      const award = byId.get(awardId);
      if (award === undefined) return [];
      const { awardName, decisionNumber } = award;
      return [
        { aloud: readAloud({ ...award, representedBy }), awardName, decision: decisionNumber ?? '', representedBy },
      ];
    }),
  }));
}
