import type { MovementRow } from '#shared/contracts/movements.ts';
import { launchLevelNames, movementKindNames } from '#shared/domain/movements/movement.ts';
import { movementStageNames } from '#shared/domain/movements/movement-stage.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

/** The entries of a table of names as a column's choices. */
export function gridChoices(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** The columns of the list of movements. */
export const movementColumns: readonly GridColumn<MovementRow>[] = [
  { key: 'name', title: 'Phong trào', width: 380, kind: 'text', isFrozen: true, value: (row) => row.name },
  {
    key: 'kind',
    title: 'Loại',
    width: 116,
    kind: 'choice',
    choices: gridChoices(movementKindNames),
    value: (row) => row.kind,
  },
  {
    key: 'launchLevel',
    title: 'Cấp',
    description: 'Cấp phát động',
    width: 104,
    kind: 'choice',
    choices: gridChoices(launchLevelNames),
    value: (row) => row.launchLevel,
  },
  { key: 'startsOn', title: 'Bắt đầu', width: 100, kind: 'date', value: (row) => row.startsOn },
  { key: 'endsOn', title: 'Kết thúc', width: 100, kind: 'date', value: (row) => row.endsOn },
  {
    key: 'stage',
    title: 'Tình trạng',
    width: 130,
    kind: 'choice',
    choices: gridChoices(movementStageNames),
    value: (row) => row.stage,
  },
  {
    key: 'targetCount',
    title: 'Chỉ tiêu',
    description: 'Số chỉ tiêu',
    width: 70,
    kind: 'number',
    value: (row) => (row.targetCount === 0 ? null : row.targetCount),
  },
  {
    key: 'behindCount',
    title: 'Chậm',
    description: 'Số chỉ tiêu chậm tiến độ hoặc không đạt',
    width: 62,
    kind: 'number',
    value: (row) => (row.behindCount === 0 ? null : row.behindCount),
  },
  { key: 'planNumber', title: 'Số kế hoạch', width: 106, kind: 'text', value: (row) => row.planNumber },
  { key: 'planOn', title: 'Ngày kế hoạch', width: 106, kind: 'date', isHidden: true, value: (row) => row.planOn },
  { key: 'launchedBy', title: 'Cơ quan phát động', width: 220, kind: 'text', value: (row) => row.launchedBy },
  { key: 'answersName', title: 'Hưởng ứng', width: 260, kind: 'text', value: (row) => row.answersName },
  { key: 'note', title: 'Ghi chú', width: 200, kind: 'text', isHidden: true, value: (row) => row.note },
];
