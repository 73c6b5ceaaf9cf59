import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import type { Paper, PaperRow } from '../../documents/paper.ts';
import { isHeading } from '../score-criterion.ts';
import { type PrintedSheet, pointsOnPaper } from './printed-block.ts';

/** Phiếu chấm điểm of one member: every line with the three columns, figures behind them, notes and evidence. */
export function buildBlockScoreSheet(sheet: PrintedSheet): Paper {
  const { page, comparison, memberId, datedOn } = sheet;
  const { criteria, table } = comparison;
  const member = comparison.members.find(({ id }) => id === memberId);
  const signer = page.members.find(({ id }) => id === memberId);
  const totals = member?.totals;
  const rows = criteria.map((criterion, line): PaperRow => {
    const points = member?.lines[line];
    const own = sheet.views.get(line) ?? [];
    const figures = (own.find(({ stage }) => stage === 'verified') ?? own[0])?.entry;
    const told =
      figures?.actual === null || figures?.actual === undefined || figures.planned === null
        ? (figures?.grade ?? null)
        : `${formatNumber(figures.actual)}/${formatNumber(figures.planned)}`;
    return {
      kind: 'item',
      cells: [
        criterion.numeral,
        isHeading(criteria, line) && criterion.level === 1 ? criterion.name.toLocaleUpperCase('vi') : criterion.name,
        criterion.maxPoints === null ? null : formatNumber(criterion.maxPoints),
        told,
        pointsOnPaper(points?.self),
        pointsOnPaper(points?.cross),
        pointsOnPaper(points?.verified),
        sheet.remarks.get(line) ?? null,
      ],
    };
  });
  const sum = (label: string, of: (stage: 'self' | 'cross' | 'verified') => number | undefined): PaperRow => ({
    kind: 'item',
    cells: [
      null,
      label,
      null,
      null,
      pointsOnPaper(of('self')),
      pointsOnPaper(of('cross')),
      pointsOnPaper(of('verified')),
      null,
    ],
  });
  return {
    title: 'PHIẾU CHẤM ĐIỂM THI ĐUA',
    subtitle: `Năm ${page.year}\n${member?.unitName ?? ''} - ${page.block.name}`,
    number: null,
    symbol: null,
    datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'text',
        name: 'Căn cứ chấm',
        look: 'body',
        paragraphs: table === null ? [] : [`Chấm theo “${table.name}”, thang ${formatNumber(table.totalPoints)} điểm.`],
      },
      {
        kind: 'table',
        name: 'Điểm của đơn vị',
        columns: [
          { name: 'TT', kind: 'center', widest: 34 },
          { name: 'Nhóm, tiêu chí', kind: 'text', widest: 260 },
          { name: 'Điểm tối đa', kind: 'center', widest: 46 },
          { name: 'Thực hiện/kế hoạch, mức', kind: 'center', widest: 90 },
          { name: 'Tự chấm', kind: 'center', widest: 50 },
          { name: 'Chấm chéo', kind: 'center', widest: 50 },
          { name: 'Thẩm định', kind: 'center', widest: 50 },
          { name: 'Minh chứng, ghi chú', kind: 'text', widest: 170 },
        ],
        rows: [
          ...rows,
          sum('Điểm thưởng được tính', (stage) => totals?.[stage].bonus),
          sum('Điểm trừ', (stage) => totals?.[stage].penalty),
          sum('TỔNG ĐIỂM', (stage) => totals?.[stage].total),
        ],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        {
          party: 'TM. KHỐI THI ĐUA',
          post: 'TRƯỞNG KHỐI',
          name: page.members.find(({ role }) => role === 'head')?.signerName ?? '',
        },
        {
          party: member?.unitName ?? null,
          post: signer?.signerPost ?? 'Thủ trưởng đơn vị',
          name: signer?.signerName ?? '',
        },
      ],
    },
  };
}
