import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';

/** The years whose achievement an award is for, both included. */
export interface CountedPeriod {
  readonly fromYear: number;
  readonly toYear: number;
}

/** One of several awards that a subject is paid for at the same time. */
export interface PrizeItem {
  readonly award: AwardCode;
  /** Đồng, as computed by `computePrize`. */
  readonly amount: number;
  readonly period: CountedPeriod;
  /** Tells forms of commendation for different achievements of the same period apart; the same or none means the same one. */
  readonly achievement?: string;
}

/** Whether one award is paid, and why. */
export interface PaidPrize {
  readonly item: PrizeItem;
  readonly isPaid: boolean;
  /** Vietnamese sentence. */
  readonly reason: string;
}

export interface CombinedPrizes {
  /** In the order of the items given. */
  readonly prizes: readonly PaidPrize[];
  /** Đồng. */
  readonly total: number;
}

/** Where the rules on several awards at once are written. */
export const combinedPrizesProvision = 'Nghị định 152/2025/NĐ-CP, Điều 49';

/**
 * Which of several awards at the same moment are paid (Nghị định 152/2025/NĐ-CP, Điều 49): titles of different counted periods
 * all; titles of the same period only the highest; forms of commendation of different time or achievement all; a title and a
 * form both.
 */
export function combinePrizes(items: readonly PrizeItem[]): CombinedPrizes {
  const prizes = items.map((item, index): PaidPrize => {
    const rivals = items.filter((other, otherIndex) => otherIndex !== index && isSameMerit(item, other));
    const winner = rivals.find(
      (other) => outranks(other, item) || (isTie(other, item) && items.indexOf(other) < index),
    );
    if (winner === undefined) return { item, isPaid: true, reason: reasonPaid(rivals.length, items.length) };
    const higher = awardCatalogue[winner.award].shortName;
    return {
      item,
      isPaid: false,
      reason: `Cùng thời gian tính thành tích với ${higher}: chỉ nhận mức thưởng cao nhất.`,
    };
  });
  return { prizes, total: prizes.reduce((sum, prize) => sum + (prize.isPaid ? prize.item.amount : 0), 0) };
}

/** Titles compete within one counted period; forms of commendation within one period and one achievement. */
function isSameMerit(left: PrizeItem, right: PrizeItem): boolean {
  const { family } = awardCatalogue[left.award];
  if (family !== awardCatalogue[right.award].family) return false;
  if (left.period.fromYear !== right.period.fromYear || left.period.toYear !== right.period.toYear) return false;
  return family === 'title' || left.achievement === right.achievement;
}

function outranks(left: PrizeItem, right: PrizeItem): boolean {
  if (left.amount !== right.amount) return left.amount > right.amount;
  return awardCatalogue[left.award].precedence < awardCatalogue[right.award].precedence;
}

function isTie(left: PrizeItem, right: PrizeItem): boolean {
  return !outranks(left, right) && !outranks(right, left);
}

function reasonPaid(rivals: number, items: number): string {
  if (rivals > 0) return 'Mức thưởng cao nhất trong cùng thời gian tính thành tích.';
  return items === 1 ? 'Chỉ có một danh hiệu, hình thức.' : 'Khác thời gian hoặc thành tích tính thưởng: được nhận đủ.';
}
