import type { LaunchPlanParams, TargetReportParams } from '#shared/contracts/movement-documents.ts';
import { legalBasesOn } from '#shared/domain/documents/legal-bases.ts';
import { buildLaunchPlan } from '#shared/domain/movements/build-launch-plan.ts';
import { buildTargetReport } from '#shared/domain/movements/build-target-report.ts';
import { growthPercent } from '#shared/domain/targets/growth.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readMovement } from './read-movements.ts';
import { requireMovement } from './save-movements.ts';

/** Kế hoạch phát động of a movement, with the number it has, or a place for it. @throws AppFailureError notFound */
export async function renderLaunchPlan(
  context: ServiceContext,
  params: LaunchPlanParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { movement, targets, commitments } = readMovement(context, { id: params.movementId });
  const heading = officeHeading(context, params.signerId, params.recipients);
  const above = movement.answersId === null ? null : requireMovement(context, movement.answersId);
  const paper = buildLaunchPlan({
    ...movement,
    number: movement.planNumber,
    symbol: `KH-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    officeName: heading.officeName,
    legalBases: legalBasesOn(params.datedOn),
    answers: above,
    targets: targets.map((target) => ({
      ...target,
      growth: target.growth ?? growthPercent(target.baseline, target.planned),
    })),
    commitments,
  });
  const name = safeFileName(`Kế hoạch - ${movement.name}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** Báo cáo tiến độ of a movement's targets, as they stand today. @throws AppFailureError notFound */
export async function renderTargetReport(
  context: ServiceContext,
  params: TargetReportParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { movement, targets, commitments } = readMovement(context, { id: params.movementId });
  const heading = officeHeading(context, params.signerId, params.recipients);
  const paper = buildTargetReport({
    ...movement,
    symbol: `BC-${heading.symbolAbbreviation}`,
    datedOn: params.datedOn,
    officeName: heading.officeName,
    targets,
    commitments,
  });
  const name = safeFileName(`Báo cáo tiến độ - ${movement.name}`);
  return { name, content: await renderPaper(paper, heading, format) };
}
