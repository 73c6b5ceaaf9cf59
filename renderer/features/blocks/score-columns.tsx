import type { ComparedMember } from '#shared/contracts/block-scores.ts';
import { criterionKindNames } from '#shared/domain/blocks/score-criterion.ts';
import { isScoredAt, type ScoreStage, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { readTypedScore } from '#shared/domain/blocks/typed-score.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { GridColumn, ParsedCell } from '../../components/grid/grid-types.ts';
import { cellNumber, cellText, cellWarning, type ScoreRow, type ScoreView } from './score-rows.ts';

/** A column of scores: whose, and which of the three. */
export interface ScoreColumn {
  readonly memberId: number;
  readonly view: ScoreView;
}

/** The key of a column in the grid, and back. */
export function scoreColumnKey({ memberId, view }: ScoreColumn): string {
  return `${view} ${memberId}`;
}
export function readScoreColumnKey(key: string): ScoreColumn | null {
  const [view, memberId] = key.split(' ');
  return memberId === undefined ? null : { view: view as ScoreView, memberId: Number(memberId) };
}

const leading: readonly GridColumn<ScoreRow>[] = [
  {
    key: 'numeral',
    title: 'TT',
    width: 48,
    kind: 'text',
    isFrozen: true,
    value: (row) => ('sum' in row ? null : row.criterion.numeral),
  },
  {
    key: 'name',
    title: 'Nhóm, tiêu chí',
    width: 340,
    kind: 'text',
    isFrozen: true,
    value: (row) => ('sum' in row ? row.name : row.criterion.name),
    render: (row) => {
      const isStrong = 'sum' in row ? row.sum === 'total' : row.isHeading;
      return (
        <span
          style={{ paddingLeft: 'sum' in row ? 0 : (row.criterion.level - 1) * 14, fontWeight: isStrong ? 600 : 400 }}
        >
          {'sum' in row ? row.name : row.criterion.name}
        </span>
      );
    },
  },
  {
    key: 'max',
    title: 'Tối đa',
    width: 62,
    kind: 'number',
    isFrozen: true,
    value: (row) => ('sum' in row ? null : row.criterion.maxPoints),
  },
  {
    key: 'kind',
    title: 'Cách chấm',
    width: 150,
    kind: 'text',
    isHidden: true,
    value: (row) => ('sum' in row ? null : criterionKindNames[row.criterion.kind]),
  },
];

/** What a text typed into a cell is refused for at once. `scorerId`: who checks. */
function parseScore(
  text: string,
  row: ScoreRow | null,
  member: ComparedMember,
  view: ScoreView,
  scorerId: number | null,
): ParsedCell {
  if (row === null || 'sum' in row) return { ok: false, problem: 'Ô này do chương trình cộng.' };
  if (view === 'cross' && scorerId === null)
    return { ok: false, problem: 'Hãy chọn đơn vị chấm chéo ở trên bảng trước.' };
  if (view === 'cross' && scorerId === member.id)
    return { ok: false, problem: `${member.unitName} không chấm chéo cho chính mình.` };
  const typed = readTypedScore(row.criterion, text);
  return 'problem' in typed ? { ok: false, problem: typed.problem } : { ok: true, value: text.trim() || null };
}

function scoreColumn(
  member: ComparedMember,
  view: ScoreView,
  title: string,
  scorerId: number | null,
): GridColumn<ScoreRow> {
  return {
    key: scoreColumnKey({ memberId: member.id, view }),
    title,
    description: `${view === 'difference' ? 'Chênh lệch (thẩm định − tự chấm)' : scoreStageNames[view]}: ${member.unitName}`,
    width: 104,
    kind: 'text',
    align: 'right',
    value: (row) => cellText(row, member, view) || null,
    sortValue: (row) => cellNumber(row, member, view),
    warning: (row) => cellWarning(row, member, view),
    ...(view === 'difference'
      ? {}
      : {
          edit: {
            parse: (text: string, row: ScoreRow | null) => parseScore(text, row, member, view, scorerId),
            isEditable: (row: ScoreRow) => !('sum' in row) && !row.isHeading && isScoredAt(row.criterion, view),
          },
        }),
  };
}

/** All members side by side at one stage. */
export function comparisonColumns(
  members: readonly ComparedMember[],
  view: ScoreView,
  scorerId: number | null,
): GridColumn<ScoreRow>[] {
  return [
    ...leading,
    ...members.map((member) => scoreColumn(member, view, member.shortName ?? shortened(member.unitName), scorerId)),
  ];
}

/** One member's three columns and their difference. */
export function memberColumns(member: ComparedMember, scorerId: number | null): GridColumn<ScoreRow>[] {
  const stages: readonly ScoreStage[] = ['self', 'cross', 'verified'];
  return [
    ...leading,
    ...stages.map((stage) => scoreColumn(member, stage, scoreStageNames[stage], scorerId)),
    scoreColumn(member, 'difference', 'Chênh lệch', scorerId),
  ];
}

/** `Sở Công Thương` → `Công Thương`: as much of a name as a column has room for. */
function shortened(name: string): string {
  return name.replace(/^(?:Sở|Phòng|Ban|Văn phòng|Trung tâm)\s+(?=\p{Lu})/u, '');
}

/** How many points, as the panel writes them. */
export function pointsInText(points: number | null): string {
  return points === null ? 'chưa chấm' : `${formatNumber(points)} điểm`;
}
