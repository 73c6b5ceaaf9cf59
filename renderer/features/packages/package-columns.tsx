import {
  type PackageChange,
  type PackageOutcome,
  type PackageRow,
  packageOutcomeNames,
  packageOutcomes,
} from '#shared/contracts/packages.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import classes from './packages.module.css';

export const outcomeClasses: Record<PackageOutcome, string | undefined> = {
  doubtful: classes.asked,
  differs: classes.asked,
  new: classes.new,
  changed: classes.changed,
  left: classes.quiet,
  same: classes.quiet,
};

/** «Chức vụ: Chuyên viên → Phó Trưởng phòng»; what stays here is said. */
export function changeText({ field, before, after, isTaken }: PackageChange): string {
  const change = before === null ? `${field}: ${after ?? ''}` : `${field}: ${before} → ${after ?? '(để trống)'}`;
  return isTaken ? change : `${change} (giữ của ta)`;
}

/** A row of a package: what becomes of it, what it is, what changes and why. */
export const packageColumns: readonly GridColumn<PackageRow>[] = [
  {
    key: 'outcome',
    title: 'Kết quả',
    width: 150,
    kind: 'text',
    isFrozen: true,
    value: (row) => packageOutcomeNames[row.outcome],
    render: (row) => <span className={outcomeClasses[row.outcome]}>{packageOutcomeNames[row.outcome]}</span>,
    sortValue: (row) => packageOutcomes.indexOf(row.outcome),
  },
  { key: 'table', title: 'Loại mục', width: 170, kind: 'text', value: (row) => row.tableName },
  { key: 'label', title: 'Mục trong gói', width: 330, kind: 'text', value: (row) => row.label },
  {
    key: 'changes',
    title: 'Khác nhau, vấn đề',
    width: 380,
    kind: 'text',
    value: (row) => [row.problem, ...row.changes.map(changeText)].filter(Boolean).join(' · ') || null,
  },
  {
    key: 'match',
    title: 'Mục ở đây',
    width: 230,
    kind: 'text',
    value: (row) => {
      if (row.match !== null) return row.match.label;
      if (row.candidates.length > 0) return `Có thể là ${row.candidates.length} mục`;
      return row.outcome === 'new' ? 'Lập mới' : null;
    },
  },
];
