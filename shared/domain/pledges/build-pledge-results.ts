import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperRow } from '../documents/paper.ts';
import type { PrintedCriterion } from './build-pledge.ts';

/** What a party made of a criterion. */
export interface PrintedResult extends PrintedCriterion {
  readonly achieved: string | null;
  readonly achievedPoints: number | null;
}

/** The results of a pledge as they print, party by party. */
export interface PledgeResultsFacts {
  readonly name: string;
  readonly year: number;
  readonly datedOn: string;
  readonly parties: readonly { readonly unitName: string; readonly results: readonly PrintedResult[] }[];
}

/** The points that a party reached in all; null while none is entered. */
export function totalOf(results: readonly { readonly achievedPoints: number | null }[]): number | null {
  const known = results.flatMap(({ achievedPoints }) => (achievedPoints === null ? [] : [achievedPoints]));
  return known.length === 0 ? null : known.reduce((sum, points) => sum + points, 0);
}

/** Kết quả thực hiện giao ước: for each party what it had pledged, what it reached, and the points. */
export function buildPledgeResults(facts: PledgeResultsFacts): Paper {
  const rows = facts.parties.flatMap(({ unitName, results }, index): PaperRow[] => {
    const total = totalOf(results);
    const sum = total === null ? 'chưa chấm điểm' : `${formatNumber(total)} điểm`;
    return [
      { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: `${unitName}: ${sum}` },
      ...results.map((result, place): PaperRow => {
        const { content, target, achieved, points, achievedPoints } = result;
        return { kind: 'item', cells: [place + 1, content, target, achieved, points, achievedPoints] };
      }),
    ];
  });
  return {
    title: 'KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA',
    subtitle: `Năm ${facts.year}\n${facts.name}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Kết quả giao ước',
        columns: [
          { name: 'TT', kind: 'count' },
          { name: 'Nội dung', kind: 'text', widest: 230 },
          { name: 'Chỉ tiêu đã ký', kind: 'text', widest: 150 },
          { name: 'Kết quả đạt được', kind: 'text', widest: 180 },
          { name: 'Điểm chuẩn', kind: 'center', widest: 50 },
          { name: 'Điểm đạt', kind: 'center', widest: 50 },
        ],
        rows,
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}
