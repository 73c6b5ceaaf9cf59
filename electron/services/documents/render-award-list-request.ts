import type { AwardListParams } from '#shared/contracts/documents.ts';
import { buildAwardList } from '#shared/domain/award-lists/build-award-list.ts';
import { toUpperCaseText } from '#shared/text/letter-case.ts';
import { renderAwardList } from '../../documents/render-award-list.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { listRegister } from '../awards/list-register.ts';
import type { ServiceContext } from '../service-context.ts';
import { gatherAwards } from './gather-awards.ts';
import { officeHeading } from './office-heading.ts';
import type { Rendering } from './render-document.ts';

/** Danh sách khen thưởng of the chosen years, decisions and awards. Revoked awards are not on it. */
export async function renderAwardListRequest(
  context: ServiceContext,
  params: AwardListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { fromYear, toYear, decisionIds, awardTypeIds } = params;
  const rows = listRegister(context, { fromYear, toYear }).filter(
    (award) =>
      award.status !== 'revoked' &&
      (decisionIds === null || (award.decisionId !== null && decisionIds.includes(award.decisionId))) &&
      (awardTypeIds === null || awardTypeIds.includes(award.awardTypeId)),
  );
  const heading = officeHeading(context, params.signerId, params.recipients);
  const list = buildAwardList(gatherAwards(context, rows), {
    title: toUpperCaseText(params.title),
    subtitle: params.subtitle,
    reference: null,
    groupBy: params.groupBy,
    columns: params.columns,
    withSums: params.withSums,
    restartNumbers: false,
    orientation: 'auto',
    number: params.documentNumber,
    symbol: `DS-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
  });
  const name = [params.title, params.subtitle].filter(Boolean).join(' - ');
  return { name: safeFileName(name), content: await renderAwardList(list, heading, format) };
}

/** A name that Windows takes: no reserved letters, of a sensible length. */
export function safeFileName(name: string): string {
  const cleaned = [...name].map((letter) => ('\\/:*?"<>|'.includes(letter) || letter < ' ' ? ' ' : letter)).join('');
  return (
    cleaned
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120)
      .replace(/[. ]+$/, '') || 'Văn bản'
  );
}
