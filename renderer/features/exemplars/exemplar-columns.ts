import type { ExemplarRow } from '#shared/contracts/exemplars.ts';
import { workRoleNames } from '#shared/contracts/people.ts';
import {
  type ExemplarStage,
  exemplarKindNames,
  exemplarStageNames,
  exemplarStages,
} from '#shared/domain/exemplars/exemplar-stage.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

const choices = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const startOf = (row: ExemplarRow, stage: ExemplarStage) =>
  row.stages.find((one) => one.stage === stage)?.startedOn ?? null;

/** Who follows it now: of the last stage that names somebody. */
const followerOf = (row: ExemplarRow) => {
  const stage = row.stages.findLast((one) => one.followerName ?? one.followerUnitName);
  return stage?.followerName ?? stage?.followerUnitName ?? null;
};

/** The columns of the list of exemplars. */
export const exemplarColumns: readonly GridColumn<ExemplarRow>[] = [
  {
    key: 'recipientName',
    title: 'Tập thể, cá nhân',
    width: 210,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.recipientName,
  },
  { key: 'name', title: 'Nội dung điển hình', width: 340, kind: 'text', value: (row) => row.name },
  {
    key: 'kind',
    title: 'Loại',
    width: 150,
    kind: 'choice',
    choices: choices(exemplarKindNames),
    value: (row) => row.kind,
  },
  {
    key: 'stage',
    title: 'Khâu',
    width: 100,
    kind: 'choice',
    choices: choices(exemplarStageNames),
    value: (row) => row.stage,
    warning: (row) =>
      row.overdue === null ? null : `Khâu ${exemplarStageNames[row.overdue].toLocaleLowerCase('vi')} đã quá hạn.`,
  },
  ...exemplarStages.map(
    (stage): GridColumn<ExemplarRow> => ({
      key: stage,
      title: exemplarStageNames[stage],
      description: `Ngày bắt đầu khâu ${exemplarStageNames[stage].toLocaleLowerCase('vi')}`,
      width: 106,
      kind: 'date',
      value: (row) => startOf(row, stage),
    }),
  ),
  { key: 'follower', title: 'Người theo dõi', width: 150, kind: 'text', value: followerOf },
  { key: 'unitName', title: 'Đơn vị', width: 190, kind: 'text', value: (row) => row.unitName },
  { key: 'position', title: 'Chức vụ', width: 130, kind: 'text', isHidden: true, value: (row) => row.position },
  {
    key: 'role',
    title: 'Vị trí',
    description: 'Lãnh đạo, quản lý hay trực tiếp lúc được phát hiện',
    width: 110,
    kind: 'choice',
    isHidden: true,
    choices: choices(workRoleNames),
    value: (row) => row.role,
  },
  { key: 'field', title: 'Lĩnh vực', width: 150, kind: 'text', value: (row) => row.field },
  {
    key: 'movementName',
    title: 'Phong trào',
    width: 220,
    kind: 'text',
    isHidden: true,
    value: (row) => row.movementName,
  },
  {
    key: 'media',
    title: 'Ảnh, bài',
    description: 'Số ảnh và bài viết',
    width: 76,
    kind: 'number',
    value: (row) => row.pictureCount + row.articleCount || null,
  },
  {
    key: 'awards',
    title: 'Khen',
    description: 'Số lần khen thưởng',
    width: 62,
    kind: 'number',
    value: (row) => row.awardCount || null,
  },
  {
    key: 'proposals',
    title: 'Đề nghị',
    description: 'Số lần đề nghị khen thưởng',
    width: 76,
    kind: 'number',
    value: (row) => row.proposalCount || null,
  },
  { key: 'closedOn', title: 'Thôi theo dõi', width: 104, kind: 'date', isHidden: true, value: (row) => row.closedOn },
  { key: 'note', title: 'Ghi chú', width: 200, kind: 'text', isHidden: true, value: (row) => row.note },
];
