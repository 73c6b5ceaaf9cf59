import type { YearTarget } from '#shared/contracts/overview.ts';
import { type TargetState, targetStateNames, targetStates } from '#shared/domain/targets/assess-target.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './registrations.module.css';

const looks: Partial<Record<TargetState, string | undefined>> = {
  reached: classes.full,
  'on-track': classes.full,
  behind: classes.lacking,
  missed: classes.missed,
};

const columns: readonly GridColumn<YearTarget>[] = [
  { key: 'name', title: 'Chỉ tiêu', width: 300, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'movement', title: 'Phong trào', width: 240, kind: 'text', value: (row) => row.movementName },
  { key: 'unit', title: 'Đơn vị chịu trách nhiệm', width: 190, kind: 'text', value: (row) => row.responsibleName },
  { key: 'measure', title: 'Đơn vị tính', width: 100, kind: 'text', value: (row) => row.measure },
  { key: 'planned', title: 'Đã đăng ký', width: 110, kind: 'number', value: (row) => row.planned },
  { key: 'reached', title: 'Đạt được', width: 110, kind: 'number', value: (row) => row.assessment.reached },
  {
    key: 'gap',
    title: 'Chênh lệch',
    width: 110,
    kind: 'number',
    value: ({ planned, assessment }) => (assessment.reached === null ? null : assessment.reached - planned),
  },
  {
    key: 'progress',
    title: '% kế hoạch',
    width: 100,
    kind: 'text',
    align: 'right',
    value: ({ assessment }) => (assessment.progress === null ? null : `${formatNumber(assessment.progress)}%`),
    sortValue: ({ assessment }) => assessment.progress,
  },
  {
    key: 'state',
    title: 'Đánh giá',
    width: 130,
    kind: 'text',
    value: ({ assessment }) => targetStateNames[assessment.state],
    render: ({ assessment }) => <span className={looks[assessment.state]}>{targetStateNames[assessment.state]}</span>,
    sortValue: ({ assessment }) => targetStates.indexOf(assessment.state),
  },
  { key: 'note', title: 'Ghi chú', width: 220, kind: 'text', value: (row) => row.note },
];

const noTargets: readonly YearTarget[] = [];

/** What the department promised in figures beside what was reached. */
export function TargetResultsGrid({ year }: { readonly year: number }) {
  const query = useQuery('overview:targets', { year });
  const rememberedView = useRememberedView('target-results');
  return (
    <Grid
      label={`Chỉ tiêu và kết quả năm ${year}`}
      rows={query.value ?? noTargets}
      rowId={(row) => String(row.id)}
      columns={columns}
      {...rememberedView}
      rowNoun="chỉ tiêu"
      isLoading={query.value === undefined && query.failure === null}
      error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
    >
      <EmptyState>Năm {year} chưa có chỉ tiêu nào của cơ quan. Chỉ tiêu được nhập ở phần Phong trào.</EmptyState>
    </Grid>
  );
}
