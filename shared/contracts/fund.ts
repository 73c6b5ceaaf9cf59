import { z } from 'zod';
import { type FundEntry, type FundReport, fundCategories } from '../domain/fund/fund-ledger.ts';
import type { AwardRow } from './awards.ts';
import { amountInDong, isoDate, optionalText, recordId, requiredText, year } from './fields.ts';

/** An award with its prize, the fund that pays, and when it was handed over to whom. */
export interface HandOverRow extends AwardRow {
  readonly fund: string;
  readonly itemOn: string | null;
  readonly itemReceivedBy: string | null;
  readonly moneyOn: string | null;
  readonly moneyReceivedBy: string | null;
  readonly handOverNote: string | null;
}

const entryFields = z.strictObject({
  fund: requiredText('tên quỹ'),
  entryOn: isoDate,
  category: z.enum(fundCategories),
  amount: amountInDong.min(1, 'Số tiền phải lớn hơn 0.'),
  content: requiredText('nội dung thu, chi', 500),
  voucher: optionalText('số chứng từ', 80),
  counterpart: optionalText('người nộp, người nhận', 200),
  decisionId: recordId.nullable(),
  note: optionalText('ghi chú'),
});

export const fundInputs = {
  'fund:entries': z.strictObject({ year }),
  'fund:report': z.strictObject({ year }),
  /** Entries typed or pasted, and changes of existing ones: one step. */
  'fund:save-entries': z.strictObject({
    label: requiredText('tên bước').optional(),
    entries: z
      .array(z.strictObject({ id: recordId.nullable(), entry: entryFields }))
      .min(1)
      .max(5000),
  }),
  'fund:remove-entries': z.strictObject({ ids: z.array(recordId).min(1) }),
  /** Enters the spending of a decision's prizes that are not in the fund's books yet. */
  'fund:enter-prizes': z.strictObject({ decisionId: recordId, entryOn: isoDate }),
  /** The awards decided in a year with what was handed over; or those of one ceremony. */
  'hand-overs:list': z.strictObject({ year: year.nullable(), ceremonyId: recordId.nullable() }),
  /** What was handed over, typed, pasted or marked for many: one step. What is left out stays. */
  'hand-overs:save': z.strictObject({
    label: requiredText('tên bước').optional(),
    changes: z
      .array(
        z.strictObject({
          awardId: recordId,
          itemOn: isoDate.nullable().optional(),
          itemReceivedBy: optionalText('người nhận', 200).optional(),
          moneyOn: isoDate.nullable().optional(),
          moneyReceivedBy: optionalText('người nhận tiền', 200).optional(),
          note: optionalText('ghi chú').optional(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
} as const;

export interface FundOutputs {
  'fund:entries': readonly FundEntry[];
  'fund:report': FundReport;
  'fund:save-entries': { readonly ids: readonly number[] };
  'fund:remove-entries': null;
  'fund:enter-prizes': { readonly amount: number };
  'hand-overs:list': readonly HandOverRow[];
  'hand-overs:save': { readonly changed: number };
}
