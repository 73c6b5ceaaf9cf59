import {
  criterionKindNames,
  criterionKinds,
  criterionScorerNames,
  criterionScorers,
  type ScoreCriterion,
} from '#shared/domain/blocks/score-criterion.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

/** A line of the table with what the grid shows beside it. */
export interface TableLine extends ScoreCriterion {
  readonly index: number;
  readonly isHeading: boolean;
  readonly warning: string | null;
  readonly isScored: boolean;
}

/** `A=60; B=50; C=35; D=0`: how grades are shown and typed. */
export function gradesInText(grades: ScoreCriterion['grades']): string | null {
  return grades === null ? null : grades.map(({ grade, points }) => `${grade}=${formatNumber(points)}`).join('; ');
}

const kinds: readonly Choice[] = criterionKinds.map((value) => ({ value, label: criterionKindNames[value] }));
const scorers: readonly Choice[] = criterionScorers.map((value) => ({ value, label: criterionScorerNames[value] }));
const isRatio = (row: TableLine | null): boolean => row?.kind === 'ratio' || row?.kind === 'inverse-ratio';

/** The columns of a scoring table as it is edited. */
export const tableColumns: readonly GridColumn<TableLine>[] = [
  { key: 'numeral', title: 'TT', width: 56, kind: 'text', isFrozen: true, value: (row) => row.numeral, edit: {} },
  {
    key: 'name',
    title: 'Nhóm, tiêu chí',
    width: 400,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.name,
    render: (row) => (
      <span
        style={{ paddingLeft: (row.level - 1) * 16, fontWeight: row.isHeading || row.kind === 'group' ? 600 : 400 }}
      >
        {row.name}
      </span>
    ),
    edit: { required: 'Hãy nhập tên tiêu chí.' },
  },
  { key: 'level', title: 'Bậc', width: 50, kind: 'number', value: (row) => row.level, edit: {} },
  {
    key: 'kind',
    title: 'Cách chấm',
    description: 'Tỷ lệ thực hiện: thực hiện ÷ kế hoạch × điểm; tỷ lệ nghịch: kế hoạch ÷ thực hiện × điểm',
    width: 150,
    kind: 'choice',
    choices: kinds,
    value: (row) => row.kind,
    edit: { isEditable: (row) => !row.isHeading },
    warning: (row) => (row.kind === 'group' ? row.warning : null),
  },
  {
    key: 'maxPoints',
    title: 'Điểm tối đa',
    width: 104,
    kind: 'number',
    value: (row) => row.maxPoints,
    edit: {},
    warning: (row) => (row.isHeading ? row.warning : null),
  },
  {
    key: 'scorer',
    title: 'Bên chấm',
    width: 160,
    kind: 'choice',
    choices: scorers,
    value: (row) => row.scorer,
    edit: { isEditable: (row) => !row.isHeading },
  },
  {
    key: 'measure',
    title: 'Đơn vị tính',
    width: 90,
    kind: 'text',
    value: (row) => row.measure,
    edit: { isEditable: isRatio },
  },
  {
    key: 'grades',
    title: 'Mức và điểm',
    description: 'Ví dụ: A=60; B=50; C=35; D=0',
    width: 190,
    kind: 'text',
    value: (row) => gradesInText(row.grades),
    edit: { isEditable: (row) => row.kind === 'graded' },
  },
  {
    key: 'bonusPercent',
    title: 'Thưởng/1% vượt',
    description: 'Phần trăm số điểm của tiêu chí cho mỗi 1% vượt kế hoạch',
    width: 110,
    kind: 'number',
    value: (row) => row.bonusPercent,
    edit: { isEditable: isRatio },
  },
  {
    key: 'bonusCapPercent',
    title: 'Thưởng nhiều nhất %',
    width: 130,
    kind: 'number',
    value: (row) => row.bonusCapPercent,
    edit: { isEditable: isRatio },
  },
  {
    key: 'pointsEach',
    title: 'Điểm mỗi lần',
    width: 100,
    kind: 'number',
    value: (row) => row.pointsEach,
    edit: { isEditable: (row) => row.kind === 'bonus' || row.kind === 'penalty' },
  },
  {
    key: 'bars',
    title: 'Không xét',
    description: 'Bị trừ điểm này thì không được xét đề nghị Cờ, Bằng khen',
    width: 84,
    kind: 'checkbox',
    value: (row) => row.bars,
    edit: { isEditable: (row) => row.kind === 'penalty' },
  },
  {
    key: 'needsEvidence',
    title: 'Minh chứng',
    width: 90,
    kind: 'checkbox',
    value: (row) => row.needsEvidence,
    edit: { isEditable: (row) => !row.isHeading },
  },
  { key: 'note', title: 'Ghi chú', width: 220, kind: 'text', value: (row) => row.note, edit: {} },
];
