import { z } from 'zod';
import { isoDate, recordId, year } from './fields.ts';

const signed = { datedOn: isoDate, signerId: recordId.nullable(), recipients: z.array(z.string().max(200)).max(30) };

/** Kế hoạch phát động phong trào thi đua. */
export const launchPlanParams = z.strictObject({ movementId: recordId, ...signed });
export type LaunchPlanParams = z.output<typeof launchPlanParams>;

/** Báo cáo tiến độ thực hiện chỉ tiêu of a movement, with its chart. */
export const targetReportParams = z.strictObject({ movementId: recordId, ...signed });
export type TargetReportParams = z.output<typeof targetReportParams>;

/** Lịch công tác thi đua, khen thưởng of a year. */
export const yearCalendarParams = z.strictObject({ year, ...signed });
export type YearCalendarParams = z.output<typeof yearCalendarParams>;

export const launchPlanRequest = z.strictObject({ document: z.literal('launch-plan'), params: launchPlanParams });
export const targetReportRequest = z.strictObject({ document: z.literal('target-report'), params: targetReportParams });
export const yearCalendarRequest = z.strictObject({ document: z.literal('year-calendar'), params: yearCalendarParams });
