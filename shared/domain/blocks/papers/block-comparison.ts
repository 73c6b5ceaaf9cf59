import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart, PaperRow } from '../../documents/paper.ts';
import { blockBarNames } from '../block-role.ts';
import { tieRuleInWords } from '../rank-members.ts';
import { isHeading } from '../score-criterion.ts';
import { headSigns, namedResults, type PrintedBlock, pointsOnPaper } from './printed-block.ts';

/** Members beside each other on one table of A4 landscape. */
const MEMBERS_ABREAST = 8;

/** Bảng tổng hợp điểm: totals with ranks, then every criterion with the members side by side, eight to a table. */
export function buildBlockComparison(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields } = page;
  return {
    title: 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA',
    subtitle: `Năm ${year}\n${block.name}`,
    number: null,
    symbol: null,
    datedOn,
    orientation: 'landscape',
    parts: [
      { kind: 'heading', text: 'I. TỔNG HỢP, XẾP HẠNG' },
      totalsTable(printed),
      { kind: 'text', name: 'Cách xếp hạng', look: 'body', paragraphs: [tieRuleInWords(fields.tieRule)] },
      { kind: 'heading', text: 'II. ĐIỂM THẨM ĐỊNH THEO TIÊU CHÍ' },
      ...criterionTables(printed),
    ],
    signatures: headSigns(printed),
  };
}

/** Totals at the three stages, bonus and penalty, rank. */
export function totalsTable({ page }: PrintedBlock): PaperPart {
  const bars = new Map(
    page.members.map(({ id, bar, barNote }) => [id, bar === null ? null : (barNote ?? blockBarNames[bar])]),
  );
  return {
    kind: 'table',
    name: 'Tổng hợp điểm',
    columns: [
      { name: 'TT', kind: 'count' },
      { name: 'Đơn vị', kind: 'text', widest: 190 },
      { name: 'Tự chấm', kind: 'center', widest: 56 },
      { name: 'Chấm chéo', kind: 'center', widest: 56 },
      { name: 'Thẩm định', kind: 'center', widest: 56 },
      { name: 'Điểm thưởng', kind: 'center', widest: 56 },
      { name: 'Điểm trừ', kind: 'center', widest: 50 },
      { name: 'Tổng điểm', kind: 'center', widest: 60 },
      { name: 'Xếp hạng', kind: 'center', widest: 56 },
      { name: 'Ghi chú', kind: 'text', widest: 140 },
    ],
    rows: namedResults(page).map(({ memberId, unitName, totals, rank, withoutRank, barredBy }, index) => {
      const shown = (stage: 'self' | 'cross') =>
        totals[stage].awaited > totals[stage].missing ? pointsOnPaper(totals[stage].total) : null;
      return {
        kind: 'item',
        cells: [
          index + 1,
          unitName,
          shown('self'),
          shown('cross'),
          pointsOnPaper(totals.verified.base),
          pointsOnPaper(totals.verified.bonus),
          pointsOnPaper(totals.verified.penalty),
          pointsOnPaper(totals.verified.total),
          rank === null ? (withoutRank === 'barred' ? 'Không xét' : 'Chưa xếp') : rank,
          [
            bars.get(memberId),
            ...barredBy,
            totals.verified.missing > 0 ? `Còn ${totals.verified.missing} tiêu chí chưa chấm` : null,
          ]
            .filter(Boolean)
            .join('; ') || null,
        ],
      };
    }),
  };
}

/** As the comparison's, with the columns that fit on a page upright. */
export function narrowTotals(printed: PrintedBlock): PaperPart {
  const table = totalsTable(printed);
  if (table.kind !== 'table') return table;
  const kept = [0, 1, 4, 5, 6, 7, 8];
  return {
    ...table,
    columns: table.columns.filter((_, column) => kept.includes(column)),
    rows: table.rows.map((row) =>
      row.kind === 'item' ? { ...row, cells: row.cells.filter((_, column) => kept.includes(column)) } : row,
    ),
  };
}

function criterionTables({ comparison: { criteria, members } }: PrintedBlock): PaperPart[] {
  const parts: PaperPart[] = [];
  for (let first = 0; first < members.length; first += MEMBERS_ABREAST) {
    const abreast = members.slice(first, first + MEMBERS_ABREAST);
    const titles = uniqueTitles(abreast.map(({ shortName, unitName }) => shortName ?? unitName));
    parts.push({
      kind: 'table',
      name: `Điểm theo tiêu chí ${parts.length + 1}`,
      columns: [
        { name: 'TT', kind: 'center', widest: 34 },
        { name: 'Nhóm, tiêu chí', kind: 'text', widest: 240 },
        { name: 'Điểm tối đa', kind: 'center', widest: 44 },
        ...titles.map((name) => ({ name, kind: 'center' as const, widest: 62 })),
      ],
      rows: criteria.map((criterion, line): PaperRow => {
        const isGroup = isHeading(criteria, line);
        const sign = criterion.kind === 'penalty' ? '-' : '';
        return {
          kind: 'item',
          cells: [
            criterion.numeral,
            isGroup && criterion.level === 1 ? criterion.name.toLocaleUpperCase('vi') : criterion.name,
            criterion.maxPoints === null ? null : formatNumber(criterion.maxPoints),
            ...abreast.map(({ lines }) => {
              const points = lines[line]?.verified ?? null;
              return points === null ? null : `${points > 0 ? sign : ''}${formatNumber(points)}`;
            }),
          ],
        };
      }),
    });
  }
  return parts;
}

/** Column names stand for their placeholders, so no two may be alike. */
function uniqueTitles(names: readonly string[]): string[] {
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}
