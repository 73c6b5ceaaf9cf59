import { awardLevelNames } from '#shared/contracts/awards.ts';
import { commendationKindNames, type DecisionRow } from '#shared/contracts/decisions.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

const levels: readonly Choice[] = Object.entries(awardLevelNames).map(([value, label]) => ({ value, label }));
const kinds: readonly Choice[] = Object.entries(commendationKindNames).map(([value, label]) => ({ value, label }));

/** The columns of the list of decisions. */
export const decisionColumns: readonly GridColumn<DecisionRow>[] = [
  {
    key: 'number',
    title: 'Số',
    width: 58,
    kind: 'text',
    align: 'right',
    isFrozen: true,
    value: (row) => row.number,
    // 2, 10, 100 in this order, and what is no number behind them.
    sortValue: (row) => (/^\d+$/.test(row.number) ? row.number.padStart(12, '0') : `~${row.number}`),
  },
  { key: 'symbol', title: 'Ký hiệu', width: 96, kind: 'text', isFrozen: true, value: (row) => row.symbol },
  { key: 'signedOn', title: 'Ngày ký', width: 104, kind: 'date', value: (row) => row.signedOn },
  { key: 'subjectLine', title: 'Trích yếu', width: 300, kind: 'text', value: (row) => row.subjectLine },
  { key: 'issuer', title: 'Cơ quan ban hành', width: 164, kind: 'text', value: (row) => row.issuer },
  { key: 'level', title: 'Cấp', width: 100, kind: 'choice', choices: levels, value: (row) => row.level },
  {
    key: 'commendationKind',
    title: 'Loại hình',
    width: 130,
    kind: 'choice',
    choices: kinds,
    value: (row) => row.commendationKind,
  },
  {
    key: 'personCount',
    title: 'Cá nhân',
    description: 'Số cá nhân',
    width: 74,
    kind: 'number',
    value: (row) => row.personCount,
  },
  {
    key: 'collectiveCount',
    title: 'Tập thể',
    description: 'Số tập thể, hộ',
    width: 74,
    kind: 'number',
    value: (row) => row.collectiveCount,
  },
  {
    key: 'totalAmount',
    title: 'Tiền thưởng',
    description: 'Tổng tiền thưởng, đồng',
    width: 112,
    kind: 'number',
    value: (row) => (row.totalAmount === 0 ? null : row.totalAmount),
  },
  {
    key: 'attachmentCount',
    title: 'Tệp',
    description: 'Số tệp đính kèm',
    width: 56,
    kind: 'number',
    value: (row) => (row.attachmentCount === 0 ? null : row.attachmentCount),
  },
  { key: 'signerName', title: 'Người ký', width: 150, kind: 'text', value: (row) => row.signerName },
  {
    key: 'signerPost',
    title: 'Chức vụ người ký',
    width: 140,
    kind: 'text',
    isHidden: true,
    value: (row) => row.signerPost,
  },
  { key: 'note', title: 'Ghi chú', width: 200, kind: 'text', isHidden: true, value: (row) => row.note },
];
