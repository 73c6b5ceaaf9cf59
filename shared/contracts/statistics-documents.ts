import { z } from 'zod';
import { isoDate, recordId, requiredText } from './fields.ts';
import { statisticalFormChoice, tableLayout } from './statistics.ts';

const printed = { datedOn: isoDate, signerId: recordId.nullable() };

/** A form of statistics, of the ministry, the province or the office. */
export const statisticalFormParams = statisticalFormChoice.extend(printed);
export type StatisticalFormParams = z.output<typeof statisticalFormParams>;
export const statisticalFormRequest = z.strictObject({
  document: z.literal('statistical-form'),
  params: statisticalFormParams,
});

/** A free table. */
export const freeTableParams = z.strictObject({
  title: requiredText('tên bảng', 160),
  layout: tableLayout,
  ...printed,
});
export type FreeTableParams = z.output<typeof freeTableParams>;
export const freeTableRequest = z.strictObject({ document: z.literal('free-table'), params: freeTableParams });
