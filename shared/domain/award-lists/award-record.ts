import type { AwardFamily, AwardLevel } from '../awards/award-catalogue.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';

/** Tính chất: tặng, truy tặng, điều chỉnh, thu hồi. Luật 06/2022/QH15, Điều 93. */
export type AwardStatus = 'granted' | 'posthumous' | 'adjusted' | 'revoked';

/** The decision that conferred an award, as it prints. Old awards may know only part of it. */
export interface AwardRecordDecision {
  /** Null for a decision that is not kept as a record (old awards typed in). */
  readonly id: number | null;
  /** As entered: `05`, or the whole `05/QĐ-SCT` of an old award. */
  readonly number: string;
  /** The part after the number: `QĐ-SCT`; empty if `number` has it all. */
  readonly symbol: string;
  /** `YYYY-MM-DD`. */
  readonly signedOn: string | null;
  /** The body that issued it: `Sở Công Thương`, `Chủ tịch UBND tỉnh Lạng Sơn`. */
  readonly issuer: string | null;
  readonly signerName: string | null;
  readonly signerPost: string | null;
}

/**
 * One award to one recipient, flat, with everything as it was *at the time*: the row from which the award list, the
 * register and a decision's appendix are built. Services fill it from the database; nothing here is looked up again.
 */
export interface AwardRecord {
  readonly id: number;
  /** Code of the catalogue (`LDTT`) or of an award of the office's own. */
  readonly award: string;
  readonly awardName: string;
  readonly awardShortName: string;
  /** 1 = the highest. */
  readonly precedence: number;
  readonly family: AwardFamily;
  readonly level: AwardLevel;
  readonly subject: SubjectKind;
  readonly recipientName: string;
  /** Sorts by plain string comparison: given name first for people (`personNameSortKey`), the unit's order for collectives. */
  readonly recipientSortKey: string;
  readonly gender: 'male' | 'female' | null;
  /** `YYYY-MM-DD`. */
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  /** Chức vụ at the time. */
  readonly position: string | null;
  /** Unit, by the name that it had at the time. */
  readonly unitName: string | null;
  /** Place of the unit in the office's order; the highest number for those without a unit. */
  readonly unitOrder: number;
  /** The year of the achievement. */
  readonly year: number;
  /** Thành tích. */
  readonly citation: string | null;
  /** Tiền thưởng in đồng. */
  readonly amount: number | null;
  readonly decision: AwardRecordDecision | null;
  /** The recipient's number in the decision's list (số sổ vàng). */
  readonly orderNumber: number | null;
  readonly status: AwardStatus;
  /** Ghi chú. */
  readonly note?: string | null;
}
