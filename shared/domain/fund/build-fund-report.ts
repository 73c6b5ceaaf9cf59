import { formatDate } from '../../dates/format-date.ts';
import { isIsoDate } from '../../dates/iso-date.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperRow } from '../documents/paper.ts';
import { type FundEntry, type FundReport, fundCategoryNames, receiptCategories } from './fund-ledger.ts';

/**
 * Báo cáo thu, chi Quỹ thi đua, khen thưởng: I. each fund with its sources and uses, in the columns of provincial software (STT, tên quỹ,
 * thu, chi, ghi chú; what is left is ours); II. the entries of the year.
 */
export function buildFundReport(
  report: FundReport,
  entries: readonly FundEntry[],
  facts: { readonly datedOn: string },
): Paper {
  const shown = report.funds.filter((fund) => fund.received > 0 || fund.spent > 0);
  return {
    title: 'BÁO CÁO',
    subtitle: `Tình hình thu, chi Quỹ thi đua, khen thưởng năm ${report.year}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      { kind: 'heading', text: 'I. TỔNG HỢP THU, CHI' },
      {
        kind: 'table',
        name: 'Tổng hợp quỹ',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tên quỹ', kind: 'text', widest: 150 },
          { name: 'Tổng thu', heading: 'Tổng', over: ['Thu'], kind: 'money' },
          { name: 'Số dư chuyển sang', over: ['Thu'], kind: 'money' },
          { name: 'Ngân sách cấp', over: ['Thu'], kind: 'money' },
          { name: 'Đóng góp, thu khác', over: ['Thu'], kind: 'money' },
          { name: 'Tổng chi', heading: 'Tổng', over: ['Chi'], kind: 'money' },
          { name: 'Chi khen thưởng', heading: 'Khen thưởng', over: ['Chi'], kind: 'money' },
          { name: 'Chi khác', heading: 'Khác', over: ['Chi'], kind: 'money' },
          { name: 'Còn lại', kind: 'money' },
          { name: 'Ghi chú', kind: 'text', widest: 110, narrowest: 56 },
        ],
        rows: shown.map(({ fund, received, spent, left, byCategory }, index): PaperRow => {
          const rewards = byCategory.prizes + byCategory.items;
          const given = byCategory.contribution + byCategory['other-receipt'];
          const carried = byCategory['carried-over'];
          const note = left < 0 ? 'Chi vượt thu' : null;
          const cells = [
            fund,
            received,
            carried,
            byCategory.budget,
            given,
            spent,
            rewards,
            spent - rewards,
            left,
            note,
          ];
          return { kind: 'item', cells: [index + 1, ...cells] };
        }),
      },
      { kind: 'text', name: 'Nhận xét', look: 'body', paragraphs: remarks(report) },
      { kind: 'heading', text: 'II. CHI TIẾT CÁC KHOẢN' },
      {
        kind: 'table',
        name: 'Chi tiết thu, chi',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Ngày', kind: 'center', widest: 64 },
          { name: 'Chứng từ', kind: 'text', widest: 70 },
          { name: 'Nội dung', kind: 'text', widest: 230 },
          { name: 'Mục', kind: 'text', widest: 150 },
          { name: 'Thu', kind: 'money' },
          { name: 'Chi', kind: 'money' },
          { name: 'Ghi chú', kind: 'text', widest: 120 },
        ],
        rows: entries.map((entry, index): PaperRow => {
          const isReceipt = (receiptCategories as readonly string[]).includes(entry.category);
          const on = isIsoDate(entry.entryOn) ? formatDate(entry.entryOn) : entry.entryOn;
          const sums = isReceipt ? [entry.amount, null] : [null, entry.amount];
          const cells = [on, entry.voucher, entry.content, fundCategoryNames[entry.category], ...sums, entry.note];
          return { kind: 'item', cells: [index + 1, ...cells] };
        }),
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP', 'KẾ TOÁN'] },
  };
}

/** What stands out: a fund that spent more than it had, and the part spent on movements against its limit. */
export function remarks({ funds, movementLimit }: FundReport): string[] {
  return funds.flatMap(({ fund, received, left, byCategory }) => {
    const lines: string[] = [];
    if (left < 0) lines.push(`${fund}: chi vượt thu ${formatNumber(-left)} đồng.`);
    if (movementLimit !== null && received > 0 && byCategory.movement > 0) {
      const percent = Math.round((byCategory.movement / received) * 1000) / 10;
      const verdict = percent > movementLimit.percent ? 'vượt mức' : 'trong mức';
      lines.push(
        `${fund}: chi tổ chức phong trào, hội nghị, kiểm tra ${formatNumber(percent)}% nguồn quỹ, ${verdict} ${formatNumber(movementLimit.percent)}% (${movementLimit.provision}).`,
      );
    }
    return lines;
  });
}
