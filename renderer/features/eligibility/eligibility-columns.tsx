import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { OutcomeMark, outcomeNames } from '../../components/ladder/outcome-mark.tsx';

const order = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

/** The columns of "Eligible this year": who, the outcome, and the missing piece. */
export const eligibilityColumns: readonly GridColumn<EligibilityRow>[] = [
  {
    key: 'name',
    title: 'Cá nhân, tập thể',
    width: 210,
    kind: 'text',
    isFrozen: true,
    value: (row) => row.name,
    sortValue: (row) => row.sortKey,
  },
  {
    key: 'outcome',
    title: 'Kết quả',
    width: 150,
    kind: 'text',
    value: (row) => (row.isGranted ? 'Đã được tặng' : outcomeNames[row.outcome]),
    render: (row) => (row.isGranted ? 'Đã được tặng' : <OutcomeMark value={row.outcome} />),
    sortValue: (row) => (row.isGranted ? 3 : order[row.outcome]),
  },
  {
    key: 'missing',
    title: 'Còn thiếu, lý do',
    width: 460,
    kind: 'text',
    value: (row) => (row.isGranted ? null : row.missing),
  },
  {
    key: 'proposed',
    title: 'Đề nghị',
    description: 'Đang được đề nghị danh hiệu này trong một đợt của năm',
    width: 84,
    kind: 'checkbox',
    value: (row) => row.isProposed,
  },
  { key: 'position', title: 'Chức vụ', width: 150, kind: 'text', value: (row) => row.position },
  { key: 'unit', title: 'Đơn vị', width: 220, kind: 'text', value: (row) => row.unitName },
  { key: 'provision', title: 'Căn cứ', width: 250, kind: 'text', value: (row) => row.provision },
];
