import { formatDate } from '../../dates/format-date.ts';
import { isIsoDate } from '../../dates/iso-date.ts';
import { moneyInWords } from '../../numbers/number-in-words.ts';
import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { formatMoney } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart, PaperRow } from '../documents/paper.ts';
import { printedLongDate } from '../documents/printed-date.ts';

/** An award as these papers print it. */
export interface PrintedAward {
  readonly recipientName: string;
  /** Position and unit. */
  readonly place: string;
  readonly awardName: string;
  readonly year: number;
  readonly amount: number | null;
  readonly fund: string;
  /** `338/QĐ-SCT`. */
  readonly decision: string;
  readonly itemOn: string | null;
  readonly itemReceivedBy: string | null;
  readonly moneyOn: string | null;
  readonly moneyReceivedBy: string | null;
  readonly note: string | null;
}

/** A decision that a notice is about. */
export interface PrintedDecision {
  readonly name: string;
  readonly signedOn: string;
  readonly issuer: string;
}

const pad = (count: number) => String(count).padStart(2, '0');
const day = (value: string | null) => (value === null ? null : isIsoDate(value) ? formatDate(value) : value);
const sumOf = (awards: readonly PrintedAward[]) => awards.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** Thông báo kết quả khen thưởng: on which decisions, who received what, and what the units are asked to do. */
export function buildResultNotice(
  decisions: readonly PrintedDecision[],
  awards: readonly PrintedAward[],
  facts: {
    readonly officeName: string;
    readonly unitName: string | null;
    readonly number: string | null;
    readonly symbol: string;
    readonly datedOn: string;
  },
): Paper {
  const bases = decisions.map(
    ({ name, signedOn, issuer }) =>
      `Căn cứ Quyết định số ${name} ${printedLongDate(signedOn)} của ${issuer} về khen thưởng;`,
  );
  const whom = facts.unitName === null ? 'các đơn vị' : facts.unitName;
  return {
    title: 'THÔNG BÁO',
    subtitle: 'Kết quả khen thưởng',
    number: facts.number,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Các căn cứ', look: 'basis', paragraphs: bases },
      {
        kind: 'text',
        name: 'Nội dung thông báo',
        look: 'body',
        paragraphs: [
          `${facts.officeName} thông báo tới ${whom} kết quả khen thưởng đối với ${pad(awards.length)} lượt tập thể, cá nhân như sau:`,
        ],
      },
      awardTable(awards),
      {
        kind: 'text',
        name: 'Đề nghị',
        look: 'body',
        paragraphs: [
          `Đề nghị thủ trưởng ${whom} thông báo tới các tập thể, cá nhân có tên; phối hợp với Văn phòng nhận quyết định, hiện vật khen thưởng và tiền thưởng theo quy định./.`,
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

/** Grouped by award; the decision has a column where there are several. */
function awardTable(awards: readonly PrintedAward[]): PaperPart {
  const hasDecisions = new Set(awards.map((award) => award.decision)).size > 1;
  const groups = [...Map.groupBy(awards, (award) => `${award.awardName} năm ${award.year}`)];
  const rows = groups.flatMap(([name, ofAward], index): PaperRow[] => [
    { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: name, amount: sumOf(ofAward) },
    ...ofAward.map(({ recipientName, place, decision, amount }, number): PaperRow => {
      const middle = hasDecisions ? [place, decision] : [place];
      return { kind: 'item', cells: [number + 1, recipientName, ...middle, amount || null] };
    }),
  ]);
  return {
    kind: 'table',
    name: 'Kết quả khen thưởng',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Tập thể, cá nhân', kind: 'name', widest: 170 },
      { name: 'Chức vụ, đơn vị', kind: 'text', widest: 190 },
      ...(hasDecisions ? [{ name: 'Quyết định', kind: 'text', widest: 80 } as const] : []),
      { name: 'Tiền thưởng (đồng)', kind: 'money' },
    ],
    rows: [...rows, { kind: 'total', label: 'Tổng cộng', amount: sumOf(awards) }],
  };
}

/** Danh sách nhận tiền thưởng: by fund and award, with a place to sign for each, and the sum in words. */
export function buildMoneyList(awards: readonly PrintedAward[], facts: { readonly datedOn: string }): Paper {
  const paid = awards.filter((award) => (award.amount ?? 0) > 0);
  const byFund = [...Map.groupBy(paid, (award) => award.fund)];
  const rows = byFund.flatMap(([fund, ofFund], index): PaperRow[] => [
    { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: fund, amount: sumOf(ofFund) },
    ...[...Map.groupBy(ofFund, (award) => `${award.awardName} năm ${award.year}`)].flatMap(
      ([award, ofAward], place): PaperRow[] => [
        { kind: 'group', level: 2, numeral: String(place + 1), label: award, amount: sumOf(ofAward) },
        ...ofAward.map((line, number): PaperRow => {
          const { recipientName, decision, amount } = line;
          return { kind: 'item', cells: [number + 1, recipientName, line.place, decision, amount, null, null] };
        }),
      ],
    ),
  ]);
  const total = sumOf(paid);
  const decisions = [...new Set(paid.map((award) => award.decision))];
  return {
    title: 'DANH SÁCH NHẬN TIỀN THƯỞNG',
    subtitle: `Theo Quyết định số ${decisions.join(', ')}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Tiền thưởng',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'name', widest: 180 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 190 },
          { name: 'Quyết định', kind: 'text', widest: 80 },
          { name: 'Số tiền (đồng)', kind: 'money' },
          { name: 'Ký nhận', kind: 'text', narrowest: 80, widest: 80 },
          { name: 'Ghi chú', kind: 'text', narrowest: 44, widest: 50 },
        ],
        rows: [...rows, { kind: 'total', label: 'Tổng cộng', amount: total }],
      },
      {
        kind: 'text',
        name: 'Bằng chữ',
        look: 'closing',
        paragraphs: total === 0 ? [] : [`Tổng số tiền: ${formatMoney(total)} (Bằng chữ: ${moneyInWords(total)})./.`],
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN'] },
  };
}

/** Sổ trao, nhận: received and not received, by whom, with a place to sign. */
export function buildHandOverRegister(
  awards: readonly PrintedAward[],
  facts: { readonly name: string; readonly datedOn: string },
): Paper {
  const received = awards.filter((award) => award.itemOn !== null);
  const open = awards.filter((award) => award.itemOn === null);
  const rows = (lines: readonly PrintedAward[]) =>
    lines.map((award, index): PaperRow => {
      const { recipientName, place, awardName, itemReceivedBy, moneyReceivedBy, note } = award;
      const item = [day(award.itemOn), itemReceivedBy].filter(Boolean).join('\n');
      const money =
        (award.amount ?? 0) === 0 ? 'Không có' : [day(award.moneyOn), moneyReceivedBy].filter(Boolean).join('\n');
      return { kind: 'item', cells: [index + 1, recipientName, place, awardName, item, money, null, note] };
    });
  const group = (numeral: string, label: string, lines: readonly PrintedAward[]): PaperRow[] =>
    lines.length === 0
      ? []
      : [{ kind: 'group', level: 1, numeral, label: `${label}: ${pad(lines.length)}` }, ...rows(lines)];
  return {
    title: 'SỔ TRAO, NHẬN KHEN THƯỞNG',
    subtitle: facts.name,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Trao, nhận',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'name', widest: 160 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 160 },
          { name: 'Danh hiệu, hình thức', kind: 'text', widest: 130 },
          { name: 'Nhận hiện vật', kind: 'text', widest: 90, narrowest: 60 },
          { name: 'Nhận tiền', kind: 'text', widest: 90, narrowest: 60 },
          { name: 'Ký nhận', kind: 'text', narrowest: 64, widest: 64 },
          { name: 'Ghi chú', kind: 'text', narrowest: 44, widest: 60 },
        ],
        rows: [...group('I', 'Đã nhận', received), ...group('II', 'Chưa nhận', open)],
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}
