import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import { postAndUnit } from '../../ceremonies/read-aloud.ts';
import type { PaperChart, PaperSignatures } from '../../documents/paper.ts';
import type { BlockBar, BlockRole } from '../block-role.ts';
import type { ScoreEntry } from '../compute-score.ts';
import type { NominationAward, NominationLimits, NominationVote } from '../nominate.ts';
import type { RankedMember, TieRule } from '../rank-members.ts';
import { childrenOf, isHeading, type ScoreCriterion, weightOf } from '../score-criterion.ts';
import type { ScoreStage } from '../score-stage.ts';
import type { StagePoints, StageTotal } from '../tally-scores.ts';

/** A member as it prints. */
export interface PrintedMember {
  readonly id: number;
  readonly unitName: string;
  readonly role: BlockRole;
  readonly signerName: string | null;
  readonly signerPost: string | null;
  readonly bar: BlockBar | null;
  readonly barNote: string | null;
}

/** A member's totals and rank. */
export interface PrintedResult extends RankedMember {
  readonly totals: Readonly<Record<ScoreStage, StageTotal>>;
  readonly barredBy: readonly string[];
}

/** What a block wrote down of a year, as far as papers tell it. */
export interface PrintedFields {
  readonly theme: string | null;
  readonly goal: string | null;
  readonly rulesNumber: string | null;
  readonly rulesOn: string | null;
  readonly rulesText: string | null;
  readonly planNumber: string | null;
  readonly planOn: string | null;
  readonly planText: string | null;
  readonly selfDueOn: string | null;
  readonly crossDueOn: string | null;
  readonly verifiedDueOn: string | null;
  readonly tieRule: readonly TieRule[];
  readonly votePercent: number | null;
  readonly metOn: string | null;
  readonly metAt: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly guests: string | null;
  readonly discussion: string | null;
  readonly conclusion: string | null;
  readonly ballotsIssued: number | null;
  readonly ballotsValid: number | null;
  readonly resultText: string | null;
  readonly shortcomings: string | null;
  readonly nextTasks: string | null;
  readonly sentNumber: string | null;
  readonly sentOn: string | null;
}

/** A block's year as it prints. */
export interface PrintedYear {
  readonly block: { readonly name: string; readonly organizedBy: string; readonly isInner: boolean };
  readonly year: number;
  readonly fields: PrintedFields;
  readonly members: readonly PrintedMember[];
  readonly elections: readonly {
    readonly role: BlockRole;
    readonly unitName: string;
    readonly votes: number | null;
    readonly isElected: boolean | null;
  }[];
  readonly table: { readonly name: string } | null;
  readonly results: readonly PrintedResult[];
  readonly nominations: readonly {
    readonly memberId: number;
    readonly award: NominationAward;
    readonly votesFor: number | null;
    readonly isNominated: boolean;
    readonly outcome: NominationVote;
  }[];
  readonly limits: NominationLimits;
  readonly limitSource: string | null;
  readonly neededVotes: number;
}

/** A member beside the others, line by line of the table. */
export interface PrintedColumn {
  readonly id: number;
  readonly unitName: string;
  readonly shortName: string | null;
  readonly isBarred: boolean;
  readonly totals: Readonly<Record<ScoreStage, StageTotal>>;
  readonly lines: readonly StagePoints[];
}

/** What every paper of a block's year is made from. */
export interface PrintedBlock {
  readonly page: PrintedYear;
  readonly comparison: {
    readonly table: { readonly name: string; readonly totalPoints: number; readonly bonusCap: number | null } | null;
    readonly criteria: readonly ScoreCriterion[];
    readonly members: readonly PrintedColumn[];
  };
  readonly datedOn: string;
}

/** A member's sheet with what stands behind each line. */
export interface PrintedSheet extends PrintedBlock {
  readonly memberId: number;
  /** Notes and evidence by line of the table. */
  readonly remarks: ReadonlyMap<number, string>;
  readonly views: ReadonlyMap<number, readonly { readonly stage: ScoreStage; readonly entry: ScoreEntry }[]>;
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
export function headOf({ members }: PrintedYear): PrintedMember | undefined {
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
        post:
          head === undefined
            ? 'TRƯỞNG KHỐI'
            : `TRƯỞNG KHỐI\n${postAndUnit(head.signerPost ?? 'Thủ trưởng', head.unitName)}`,
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
}: PrintedYear): readonly (PrintedResult & { readonly unitName: string })[] {
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
  const bars = (most: number, of: (member: PrintedColumn) => number | null): PaperChart['bars'] =>
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

function groupWeight(criteria: readonly ScoreCriterion[], line: number): number {
  return childrenOf(criteria, line).reduce((sum, child) => {
    const criterion = criteria[child];
    if (criterion === undefined) return sum;
    return sum + (isHeading(criteria, child) ? groupWeight(criteria, child) : weightOf(criterion));
  }, 0);
}
