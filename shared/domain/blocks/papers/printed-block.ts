import type { ComparedMember, ScoreComparison, ScoreView } from '../../../contracts/block-scores.ts';
import type { BlockMember, BlockYearPage, MemberResult } from '../../../contracts/blocks.ts';
import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import type { PaperChart, PaperSignatures } from '../../documents/paper.ts';
import { childrenOf, isHeading, weightOf } from '../score-criterion.ts';

/** What every paper of a block's year is made from. */
export interface PrintedBlock {
  readonly page: BlockYearPage;
  readonly comparison: ScoreComparison;
  readonly datedOn: string;
  readonly placeName: string;
}

/** A member's sheet with what stands behind each line. */
export interface PrintedSheet extends PrintedBlock {
  readonly memberId: number;
  /** Notes and evidence by line of the table. */
  readonly remarks: ReadonlyMap<number, string>;
  readonly views: ReadonlyMap<number, readonly ScoreView[]>;
}

/** `01/QC-KTĐ` as number and symbol; a number alone keeps the usual symbol. */
export function splitNumber(
  written: string | null,
  symbol: string,
): { readonly number: string | null; readonly symbol: string } {
  if (written === null) return { number: null, symbol };
  const at = written.indexOf('/');
  return at < 0 ? { number: written, symbol } : { number: written.slice(0, at), symbol: written.slice(at + 1) };
}

/** The lines of a text as paragraphs; without any, those usual. */
export function paragraphsOf(text: string | null, usual: readonly string[] = []): readonly string[] {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : usual;
}

/** Trưởng khối, and the members that sign with it. */
export function headOf({ members }: BlockYearPage): BlockMember | undefined {
  return members.find(({ role }) => role === 'head');
}

/** The head of the block signs: TM. KHỐI THI ĐUA / TRƯỞNG KHỐI. */
export function headSigns({ page }: PrintedBlock): PaperSignatures {
  const head = headOf(page);
  return {
    kind: 'parties',
    signers: [
      { party: null, post: '', name: '' },
      {
        party: 'TM. KHỐI THI ĐUA',
        post: head === undefined ? 'TRƯỞNG KHỐI' : `TRƯỞNG KHỐI\n${head.signerPost ?? 'Thủ trưởng'} ${head.unitName}`,
        name: head?.signerName ?? '',
      },
    ],
  };
}

/** Points on paper: `41,6`; nothing where nothing is scored. */
export function pointsOnPaper(points: number | null | undefined): string | null {
  return points === null || points === undefined ? null : formatNumber(points);
}

/** The results in their order with the members' names. */
export function namedResults({
  members,
  results,
}: BlockYearPage): readonly (MemberResult & { readonly unitName: string })[] {
  const names = new Map(members.map(({ id, unitName }) => [id, unitName]));
  return results.map((result) => ({ ...result, unitName: names.get(result.memberId) ?? '' }));
}

/** A chart of a group of the table, or of the totals: each member's points against the most there are. */
export function pointCharts({
  page,
  comparison,
}: PrintedBlock): readonly { readonly title: string; readonly chart: PaperChart }[] {
  const { criteria, members, table } = comparison;
  if (table === null || members.length === 0) return [];
  const order = new Map(page.results.map(({ memberId }, place) => [memberId, place]));
  const sorted = members.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const bars = (most: number, of: (member: ComparedMember) => number | null): PaperChart['bars'] =>
    sorted.map((member) => {
      const points = of(member);
      return {
        label: member.unitName,
        percent: points === null || most === 0 ? null : (points / most) * 100,
        text: points === null ? 'chưa chấm' : `${formatNumber(points)}/${formatNumber(most)}`,
        look: member.isBarred ? 'bad' : 'plain',
      };
    });
  const groups = childrenOf(criteria, -1).flatMap((line) => {
    const criterion = criteria[line];
    if (criterion === undefined) return [];
    const most = isHeading(criteria, line) ? groupWeight(criteria, line) : weightOf(criterion);
    return most === 0 ? [] : [{ line, criterion, most }];
  });
  return [
    {
      title: `Tổng điểm (thang ${formatNumber(table.totalPoints)})`,
      chart: {
        kind: 'chart',
        name: 'Biểu đồ tổng điểm',
        bars: bars(table.totalPoints, ({ totals }) => (totals.verified.missing === 0 ? totals.verified.total : null)),
      },
    },
    ...groups.map(({ line, criterion, most }) => ({
      title: `${criterion.numeral === null ? '' : `${criterion.numeral}. `}${criterion.name}`,
      chart: {
        kind: 'chart' as const,
        name: `Biểu đồ nhóm ${line + 1}`,
        bars: bars(most, ({ lines }) => lines[line]?.verified ?? null),
      },
    })),
  ];
}

function groupWeight(criteria: ScoreComparison['criteria'], line: number): number {
  return childrenOf(criteria, line).reduce((sum, child) => {
    const criterion = criteria[child];
    if (criterion === undefined) return sum;
    return sum + (isHeading(criteria, child) ? groupWeight(criteria, child) : weightOf(criterion));
  }, 0);
}
