import type { CouncilCriterion, CouncilItem, CouncilMember } from '#shared/contracts/initiative-councils.ts';
import { councilPartNames } from '#shared/contracts/initiative-councils.ts';
import { parseNumberText } from '../../components/grid/cell-text.ts';
import type { GridColumn, ParsedCell } from '../../components/grid/grid-types.ts';

/** A sheet: one member's points and vote on one initiative. */
export interface SheetRow {
  readonly id: string;
  readonly item: CouncilItem;
  readonly member: CouncilMember;
  readonly points: ReadonlyMap<number, number>;
  /** Null while a criterion is not scored. */
  readonly total: number | null;
  readonly vote: 'yes' | 'no' | null;
}

export const voteChoices = [
  { value: 'yes', label: 'Tán thành', aliases: ['1', 'có', 'x', 'đồng ý'] },
  { value: 'no', label: 'Không tán thành', aliases: ['0', 'không', 'k'] },
] as const;

/** A sheet's columns: whose (or on what), a column for each criterion up to its most points, the total, the vote. */
export function scoreColumns(criteria: readonly CouncilCriterion[], by: 'item' | 'member'): GridColumn<SheetRow>[] {
  return [
    by === 'item'
      ? {
          key: 'member',
          title: 'Thành viên',
          width: 190,
          kind: 'text',
          isFrozen: true,
          value: (row) => row.member.fullName,
          display: (row) => `${row.member.fullName} · ${councilPartNames[row.member.part]}`,
        }
      : { key: 'item', title: 'Sáng kiến', width: 300, kind: 'text', isFrozen: true, value: (row) => row.item.name },
    ...criteria.map(
      (criterion): GridColumn<SheetRow> => ({
        key: String(criterion.id),
        title: `${shown(criterion.mostPoints)}: ${criterion.name}`,
        description: `${criterion.name}: nhiều nhất ${shown(criterion.mostPoints)} điểm`,
        width: 104,
        kind: 'number',
        value: (row) => row.points.get(criterion.id) ?? null,
        edit: { parse: (text) => parsePoints(text, criterion) },
      }),
    ),
    {
      key: 'total',
      title: 'Tổng',
      width: 84,
      kind: 'number',
      value: (row) => row.total,
    },
    {
      key: 'vote',
      title: 'Biểu quyết',
      description: '1 hoặc x: tán thành; 0: không tán thành',
      width: 112,
      kind: 'choice',
      choices: voteChoices,
      value: (row) => row.vote,
      edit: {},
    },
  ];
}

/** Points as typed: `35`, `35,5`; none for an empty cell; never more than the sheet allows. */
export function parsePoints(text: string, criterion: Pick<CouncilCriterion, 'name' | 'mostPoints'>): ParsedCell {
  if (text.trim() === '') return { ok: true, value: null };
  const parsed = parseNumberText(text);
  if (!parsed.ok) return parsed;
  const points = Number(parsed.value);
  if (points < 0) return { ok: false, problem: 'Điểm không được âm.' };
  if (points > criterion.mostPoints) {
    return { ok: false, problem: `«${criterion.name}» chấm nhiều nhất ${shown(criterion.mostPoints)} điểm.` };
  }
  return { ok: true, value: points };
}

function shown(points: number): string {
  return String(points).replace('.', ',');
}
