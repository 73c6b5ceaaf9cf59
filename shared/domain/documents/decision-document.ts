import { moneyInWords } from '../../numbers/number-in-words.ts';
import { formatMoney } from '../../numbers/vietnamese-number.ts';
import { capitalizeFirstLetter, toUpperCaseText } from '../../text/letter-case.ts';
import { type AwardCounts, countAwards, countsInText } from '../award-lists/award-counts.ts';
import type { AwardList, AwardListColumn, AwardListGrouping } from '../award-lists/award-list.ts';
import type { AwardRecord } from '../award-lists/award-record.ts';
import { buildAwardList } from '../award-lists/build-award-list.ts';
import { documentNumber } from './document-number.ts';
import { legalBasesOn } from './legal-bases.ts';
import { printedLongDate } from './printed-date.ts';

/** What is known of a decision beside its list. */
export interface DecisionFacts {
  /** `05`, or null to leave the place blank. */
  readonly number: string | null;
  /** `QĐ-SCT`. */
  readonly symbol: string;
  /** `YYYY-MM-DD`. */
  readonly signedOn: string;
  /** Who issues it: `Sở Công Thương` or `Giám đốc Sở Công Thương`. */
  readonly issuer: string;
  /** Trích yếu: `Về việc tặng danh hiệu thi đua năm 2026`. */
  readonly subjectLine: string;
  /** Căn cứ of the office's own (its competence, its regulation), put before the acts in force. Without “Căn cứ”. */
  readonly ownLegalBases: readonly string[];
  /** `Chánh Văn phòng Sở`; null leaves “Theo đề nghị của …” out. */
  readonly proposedBy: string | null;
}

/** An article: `Điều 1.` and its paragraphs. */
export interface DecisionArticle {
  readonly number: number;
  readonly paragraphs: readonly string[];
}

/** A decision on commendation with its list, ready to be put on paper. */
export interface DecisionDocument {
  readonly facts: DecisionFacts;
  /** `GIÁM ĐỐC SỞ CÔNG THƯƠNG`. */
  readonly issuerTitle: string;
  /** Whole lines with their punctuation. */
  readonly legalBases: readonly string[];
  readonly articles: readonly DecisionArticle[];
  readonly appendix: AwardList;
}

/** Quyết định khen thưởng from its facts and its awards; the articles count what the appended list holds. */
export function buildDecisionDocument(facts: DecisionFacts, records: readonly AwardRecord[]): DecisionDocument {
  const issuer = facts.issuer.startsWith('Sở ') ? `Giám đốc ${facts.issuer}` : facts.issuer;
  const appendix = buildAwardList(records, {
    title: 'DANH SÁCH',
    subtitle: `${capitalizeFirstLetter(subjectsInText(countAwards(records)))} được khen thưởng${yearsInText(records)}`,
    reference: `(Kèm theo Quyết định số ${referredNumber(facts)} ${printedLongDate(facts.signedOn)} của ${issuer})`,
    groupBy: neededGroups(records),
    columns: neededColumns(records),
    withSums: records.some((record) => record.amount !== null),
    restartNumbers: false,
    orientation: 'auto',
    number: null,
    symbol: null,
    datedOn: facts.signedOn,
  });
  const contents = [conferral(records, appendix), ...reward(appendix), execution(facts)];
  return {
    facts,
    issuerTitle: toUpperCaseText(issuer),
    legalBases: legalBases(facts),
    articles: contents.map((paragraphs, index) => ({ number: index + 1, paragraphs })),
    appendix,
  };
}

function referredNumber({ number, symbol }: DecisionFacts): string {
  return number === null ? `      /${symbol}` : documentNumber(number, symbol);
}

function legalBases({ ownLegalBases, signedOn, proposedBy }: DecisionFacts): string[] {
  const bases = [...ownLegalBases, ...legalBasesOn(signedOn)].map((basis) => `Căn cứ ${basis}`);
  const lines = proposedBy === null ? bases : [...bases, `Theo đề nghị của ${proposedBy}`];
  return lines.map((line, index) => `${line}${index === lines.length - 1 ? '.' : ';'}`);
}

function yearsInText(records: readonly AwardRecord[]): string {
  const years = [...new Set(records.map((record) => record.year))];
  return years.length === 1 ? ` năm ${years[0]}` : '';
}

function neededGroups(records: readonly AwardRecord[]): AwardListGrouping[] {
  const awards = new Set(records.map((record) => record.award));
  const subjects = new Set(records.map((record) => `${record.award} ${record.subject}`));
  return [
    ...(awards.size > 1 ? (['award'] as const) : []),
    ...(subjects.size > awards.size ? (['subject'] as const) : []),
  ];
}

function neededColumns(records: readonly AwardRecord[]): AwardListColumn[] {
  const columns: AwardListColumn[] = ['number', 'recipient', 'position', 'unit'];
  if (records.some((record) => record.citation !== null)) columns.push('citation');
  if (records.some((record) => record.amount !== null)) columns.push('amount');
  return columns;
}

/** Điều 1: who gets what; award by award where there are several. */
function conferral(records: readonly AwardRecord[], list: AwardList): string[] {
  const awards = buildAwardList(records, { ...list.options, groupBy: ['award'] }).groups;
  const year = yearsInText(records);
  const recipients = `cho ${countsInText(list.counts)} (có danh sách kèm theo)`;
  if (awards.length === 1) {
    const name = awards[0]?.name ?? '';
    return [`Tặng ${name.replace(/^Danh hiệu/, 'danh hiệu')}${year} ${recipients}.`];
  }
  return [
    `Tặng danh hiệu thi đua, hình thức khen thưởng${year} ${recipients}, gồm:`,
    ...awards.map((award, index) => {
      return `${index + 1}. ${award.name}: ${countsInText(award.counts)}${index === awards.length - 1 ? '.' : ';'}`;
    }),
  ];
}

/** Điều 2 where there is money. Luật 06/2022/QH15, Điều 11: the decider pays from its fund. */
function reward(list: AwardList): string[][] {
  const { amount } = list.counts;
  if (amount === 0) return [];
  return [
    [
      `Các ${subjectsInText(list.counts)} có tên trong danh sách được nhận tiền thưởng theo quy định, tổng số tiền là ${formatMoney(amount)} (Bằng chữ: ${moneyInWords(amount)}), chi từ Quỹ thi đua, khen thưởng.`,
    ],
  ];
}

/** Whom the list holds: `tập thể, cá nhân`. */
function subjectsInText(counts: AwardCounts): string {
  const names = [counts.collectives && 'tập thể', counts.households && 'hộ gia đình', counts.persons && 'cá nhân'];
  return names.filter(Boolean).join(', ');
}

function execution({ issuer }: DecisionFacts): string[] {
  const office = issuer.replace(/^Giám đốc /, '');
  return [
    'Quyết định này có hiệu lực kể từ ngày ký.',
    `Chánh Văn phòng, Trưởng các phòng chuyên môn, Thủ trưởng các đơn vị thuộc ${office} và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
  ];
}
