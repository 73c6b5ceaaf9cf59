import type { FundReportParams, MoneyListParams, ResultNoticeParams } from '#shared/contracts/ceremony-documents.ts';
import type { HandOverRow } from '#shared/contracts/fund.ts';
import { buildMoneyList, buildResultNotice, type PrintedAward } from '#shared/domain/ceremonies/award-papers.ts';
import { postAndUnit } from '#shared/domain/ceremonies/read-aloud.ts';
import { buildFundReport } from '#shared/domain/fund/build-fund-report.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findDecision } from '../../database/repositories/decision-repository.ts';
import { listFundEntries } from '../../database/repositories/fund-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';
import { handOversOfDecisions } from './hand-overs.ts';
import { readFundReport } from './read-fund.ts';

/** Báo cáo thu, chi quỹ. @throws AppFailureError notFound, refused */
export async function renderFundReport(
  context: ServiceContext,
  { year, datedOn, signerId }: FundReportParams,
  format: RenderFormat,
): Promise<Rendering> {
  const paper = buildFundReport(readFundReport(context, { year }), listFundEntries(context.database, year), {
    datedOn,
  });
  const content = await renderPaper(paper, officeHeading(context, signerId, []), format);
  return { name: safeFileName(`Báo cáo quỹ thi đua, khen thưởng năm ${year}`), content };
}

/** Danh sách nhận tiền thưởng. @throws AppFailureError notFound, refused */
export async function renderMoneyList(
  context: ServiceContext,
  { decisionIds, datedOn, signerId }: MoneyListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const decisions = namedDecisions(context, decisionIds);
  const awards = handOversOfDecisions(context, decisionIds).map(printedAward);
  const content = await renderPaper(buildMoneyList(awards, { datedOn }), officeHeading(context, signerId, []), format);
  const names = decisions.map((decision) => decision.name).join(', ');
  return { name: safeFileName(`Danh sách nhận tiền thưởng - QĐ ${names}`), content };
}

/** Thông báo kết quả khen thưởng. @throws AppFailureError notFound, refused */
export async function renderResultNotice(
  context: ServiceContext,
  params: ResultNoticeParams,
  format: RenderFormat,
): Promise<Rendering> {
  const decisions = namedDecisions(context, params.decisionIds);
  const unitName = params.unitId === null ? null : ownerName(context, { kind: 'unit', id: params.unitId });
  const all = handOversOfDecisions(context, params.decisionIds);
  const awards = params.unitId === null ? all : all.filter(isOfUnit(context, params.unitId));
  const heading = officeHeading(context, params.signerId, params.recipients);
  const paper = buildResultNotice(decisions, awards.map(printedAward), {
    officeName: heading.officeName,
    unitName,
    number: params.documentNumber,
    symbol: `TB-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
  });
  const name = ['Thông báo kết quả khen thưởng', unitName].filter(Boolean).join(' - ');
  return { name: safeFileName(name), content: await renderPaper(paper, heading, format) };
}

/** An award as lists of money and registers print it. */
export function printedAward(award: HandOverRow): PrintedAward {
  return {
    recipientName: award.recipientName,
    place: award.subject === 'person' ? postAndUnit(award.position, award.unitName) : (award.unitName ?? ''),
    awardName: award.awardName,
    year: award.year,
    amount: award.amount,
    fund: award.fund,
    decision: award.decisionNumber ?? '',
    itemOn: award.itemOn,
    itemReceivedBy: award.itemReceivedBy,
    moneyOn: award.moneyOn,
    moneyReceivedBy: award.moneyReceivedBy,
    note: award.handOverNote,
  };
}

function namedDecisions(context: ServiceContext, ids: readonly number[]) {
  return ids.map((id) => {
    const decision = findDecision(context.database, id) ?? fail({ kind: 'notFound', entity: 'decision', id });
    return { name: `${decision.number}/${decision.symbol}`, signedOn: decision.signedOn, issuer: decision.issuer };
  });
}

/** Awards of the unit, of the units below it, and of their people at the time. */
function isOfUnit(context: ServiceContext, unitId: number): (award: HandOverRow) => boolean {
  const subtree = readUnitDirectory(context.database).subtreeOn(unitId, context.today());
  const homes = new Map(
    allRows(context.database, 'SELECT id, coalesce(unit_id, home_unit_id) AS home FROM awards').map((row) => [
      Number(row.id),
      row.home as number | null,
    ]),
  );
  return (award) => {
    const home = homes.get(award.id) ?? null;
    return home !== null && subtree.has(home);
  };
}
