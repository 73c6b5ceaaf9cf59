import type { RoundRow } from '#shared/contracts/rounds.ts';
import { roundKindNames } from '#shared/domain/rounds/round-kind.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

const kinds: readonly Choice[] = Object.entries(roundKindNames).map(([value, label]) => ({ value, label }));

/** How far a round has come, in words. */
export function roundStage(row: RoundRow): string {
  const total = row.personCount + row.collectiveCount;
  if (row.closedOn !== null) return 'Đã kết thúc';
  if (total === 0) return 'Chưa có đề nghị';
  if (row.grantedCount > 0) return `Đã có kết quả ${row.grantedCount}/${total}`;
  if (row.sentUpCount > 0) return `Đã trình ${row.sentUpCount}/${total}`;
  return 'Đang lập danh sách';
}

/** The columns of the list of rounds. */
export const roundColumns: readonly GridColumn<RoundRow>[] = [
  { key: 'name', title: 'Đợt khen thưởng', width: 330, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'year', title: 'Năm', width: 66, kind: 'number', isGrouped: false, value: (row) => row.year },
  { key: 'kind', title: 'Loại đợt', width: 180, kind: 'choice', choices: kinds, value: (row) => row.kind },
  { key: 'stage', title: 'Tình trạng', width: 170, kind: 'text', value: roundStage },
  { key: 'people', title: 'Cá nhân', width: 82, kind: 'number', value: (row) => row.personCount },
  { key: 'collectives', title: 'Tập thể', width: 82, kind: 'number', value: (row) => row.collectiveCount },
  { key: 'unitsDueOn', title: 'Hạn đơn vị gửi', width: 118, kind: 'date', value: (row) => row.unitsDueOn },
  { key: 'sentUpDueOn', title: 'Hạn gửi cấp trên', width: 126, kind: 'date', value: (row) => row.sentUpDueOn },
  {
    key: 'returned',
    title: 'Trả lại',
    width: 74,
    kind: 'number',
    value: (row) => (row.returnedCount === 0 ? null : row.returnedCount),
  },
  { key: 'movement', title: 'Phong trào', width: 220, kind: 'text', value: (row) => row.movementName },
  { key: 'note', title: 'Ghi chú', width: 200, kind: 'text', isHidden: true, value: (row) => row.note },
];
