import { z } from 'zod';
import { isoDate, recordId, year } from './fields.ts';

/** Papers of a block's year. */
export const blockPaperParams = z.strictObject({
  blockId: recordId,
  year,
  datedOn: isoDate,
  signerId: recordId.nullable(),
});
export type BlockPaperParams = z.output<typeof blockPaperParams>;

/** Quy chế tổ chức và hoạt động của Khối. */
export const blockRulesRequest = z.strictObject({ document: z.literal('block-rules'), params: blockPaperParams });
/** Kế hoạch hoạt động năm. */
export const blockPlanRequest = z.strictObject({ document: z.literal('block-plan'), params: blockPaperParams });
/** Bảng tổng hợp, so sánh điểm. */
export const blockComparisonRequest = z.strictObject({
  document: z.literal('block-comparison'),
  params: blockPaperParams,
});
/** Biên bản họp bình xét. */
export const blockMinutesRequest = z.strictObject({ document: z.literal('block-minutes'), params: blockPaperParams });
/** Tờ trình đề nghị khen thưởng. */
export const blockNominationRequest = z.strictObject({
  document: z.literal('block-nomination'),
  params: blockPaperParams,
});
/** Báo cáo tổng kết with the chart of points. */
export const blockReportRequest = z.strictObject({ document: z.literal('block-report'), params: blockPaperParams });

/** Phiếu chấm điểm of one member, with its three columns. */
export const blockScoreSheetParams = blockPaperParams.extend({ memberId: recordId });
export type BlockScoreSheetParams = z.output<typeof blockScoreSheetParams>;
export const blockScoreSheetRequest = z.strictObject({
  document: z.literal('block-score-sheet'),
  params: blockScoreSheetParams,
});
