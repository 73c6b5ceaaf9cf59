import type { BlockPaperParams, BlockScoreSheetParams } from '#shared/contracts/block-documents.ts';
import { buildBlockComparison } from '#shared/domain/blocks/papers/block-comparison.ts';
import { buildBlockMinutes } from '#shared/domain/blocks/papers/block-minutes.ts';
import { buildBlockNomination } from '#shared/domain/blocks/papers/block-nomination.ts';
import { buildBlockPlan } from '#shared/domain/blocks/papers/block-plan.ts';
import { buildBlockReport } from '#shared/domain/blocks/papers/block-report.ts';
import { buildBlockRules } from '#shared/domain/blocks/papers/block-rules.ts';
import type { PrintedBlock } from '#shared/domain/blocks/papers/printed-block.ts';
import { buildBlockScoreSheet } from '#shared/domain/blocks/papers/score-sheet.ts';
import type { Paper } from '#shared/domain/documents/paper.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { compareScores, readScoreCell } from '../block-scores/compare-scores.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readBlockYear } from './read-block-year.ts';
import { memberName } from './require-block.ts';

/** The papers of a block's year, by their document. */
export type BlockPaper =
  | 'block-rules'
  | 'block-plan'
  | 'block-comparison'
  | 'block-minutes'
  | 'block-nomination'
  | 'block-report';

const builders: Readonly<Record<BlockPaper, readonly [name: string, build: (printed: PrintedBlock) => Paper]>> = {
  'block-rules': ['Quy chế', buildBlockRules],
  'block-plan': ['Kế hoạch', buildBlockPlan],
  'block-comparison': ['Tổng hợp điểm', buildBlockComparison],
  'block-minutes': ['Biên bản bình xét', buildBlockMinutes],
  'block-nomination': ['Tờ trình đề nghị khen thưởng', buildBlockNomination],
  'block-report': ['Báo cáo tổng kết', buildBlockReport],
};

/** A paper of a block's year; it carries the block's name. @throws AppFailureError notFound, refused */
export async function renderBlockPaper(
  context: ServiceContext,
  document: BlockPaper,
  params: BlockPaperParams,
  format: RenderFormat,
): Promise<Rendering> {
  const printed = gather(context, params);
  const [name, build] = builders[document];
  return {
    name: safeFileName(`${name} ${printed.page.block.name} ${params.year}`),
    content: await renderPaper(build(printed), heading(context, params, printed), format),
  };
}

/** The scoring sheet of one member. @throws AppFailureError notFound, refused */
export async function renderBlockScoreSheet(
  context: ServiceContext,
  params: BlockScoreSheetParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { memberId, year } = params;
  const printed = gather(context, params);
  const cells = printed.comparison.criteria.map(({ id }) => readScoreCell(context, { memberId, criterionId: id }));
  const remarks = new Map(
    cells.map(({ evidence, views }, line) => [
      line,
      [
        ...evidence.map(({ name }) => name),
        ...new Set(views.flatMap(({ entry }) => (entry.note === null ? [] : [entry.note]))),
      ].join('; '),
    ]),
  );
  const views = new Map(cells.map((cell, line) => [line, cell.views]));
  const paper = buildBlockScoreSheet({ ...printed, memberId, remarks, views });
  return {
    name: safeFileName(`Phiếu chấm điểm ${year} - ${memberName(context, memberId)}`),
    content: await renderPaper(paper, heading(context, params, printed), format),
  };
}

function gather(context: ServiceContext, { blockId, year, datedOn }: BlockPaperParams) {
  return {
    page: readBlockYear(context, { blockId, year }),
    comparison: compareScores(context, { blockId, year }),
    datedOn,
  } satisfies PrintedBlock;
}

function heading(context: ServiceContext, { signerId }: BlockPaperParams, { page }: ReturnType<typeof gather>) {
  const office = officeHeading(context, signerId, []);
  return { ...office, superiorName: page.block.isInner ? office.officeName : '', officeName: page.block.name };
}
