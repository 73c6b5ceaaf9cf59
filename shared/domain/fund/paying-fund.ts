import type { AwardLevel } from '../awards/award-catalogue.ts';

/** What a decision says of who pays its prizes. */
export interface PayingDecision {
  readonly level: AwardLevel;
  readonly issuer: string | null;
}

/**
 * The fund that pays the prizes of a decision: that of the body that decides; for decisions of the Government, the Prime Minister and
 * the President, that of the province or ministry that proposed. Law 06/2022/QH15, Article 11(4).
 */
export function payingFund({ level, issuer }: PayingDecision, officeName: string, superiorName: string): string {
  if (level === 'grassroots' && (issuer === null || isOffice(issuer, officeName))) return officeFund(officeName);
  if (level === 'government' || level === 'state') return `Quỹ thi đua, khen thưởng của ${superiorName}`;
  return `Quỹ thi đua, khen thưởng của ${issuer ?? superiorName}`;
}

/** The name of the office's own fund. */
export function officeFund(officeName: string): string {
  return `Quỹ thi đua, khen thưởng của ${officeName}`;
}

function isOffice(issuer: string, officeName: string): boolean {
  return issuer === officeName || issuer === `Giám đốc ${officeName}`;
}
