import type { PeriodGoal, PeriodPage } from '#shared/contracts/periods.ts';
import { goalStateNames } from '#shared/domain/periods/judge-goal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { NumberCell } from './number-cell.tsx';
import classes from './periods.module.css';

/** A goal's number that was asked about. */
export interface AskedGoal {
  readonly goalId: number;
  readonly year: number | null;
  readonly title: string;
}

interface GoalsTableProps {
  readonly page: PeriodPage;
  readonly onOpen: (asked: AskedGoal) => void;
}

/** The goals of a span: what is to be reached, what each year brought, how it stands. */
export function GoalsTable({ page: { goals, years }, onOpen }: GoalsTableProps) {
  if (goals.length === 0) {
    return (
      <EmptyState>
        Giai đoạn này chưa có mục tiêu. Bấm “Mục tiêu…” để nhập, ví dụ: Cờ thi đua của UBND tỉnh, 100% cá nhân đăng ký
        thi đua hằng năm.
      </EmptyState>
    );
  }
  return (
    <table className={`${classes.table} ${classes.goals}`} aria-label="Mục tiêu của giai đoạn">
      <thead>
        <tr>
          <th scope="col">Mục tiêu</th>
          <th scope="col">Cần đạt</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">Đạt được</th>
          <th scope="col">Đánh giá</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <GoalLine key={goal.id} goal={goal} years={years} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface GoalLineProps {
  readonly goal: PeriodGoal;
  readonly years: readonly number[];
  readonly onOpen: (asked: AskedGoal) => void;
}

function GoalLine({ goal, years, onOpen }: GoalLineProps) {
  const suffix = goal.counted?.startsWith('percent ') === true ? '%' : '';
  const cell = (value: number | null, year: number | null) => {
    const title = year === null ? goal.content : `${goal.content}, năm ${year}`;
    if (goal.counted === null) return value === null ? null : formatNumber(value);
    return (
      <NumberCell value={value} title={title} suffix={suffix} onOpen={() => onOpen({ goalId: goal.id, year, title })} />
    );
  };
  const look = goal.state === 'reached' ? classes.good : goal.state === 'missed' ? classes.bad : classes.quiet;
  return (
    <tr>
      <td>
        {goal.content}
        <div className={classes.quiet}>
          {[goal.countedName ?? 'Cán bộ tự đánh giá', goal.issuer, goal.unitName, goal.note]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </td>
      <td>
        {formatNumber(goal.planned)}
        {suffix}
        {goal.countedOver === 'each-year' && '/năm'}
      </td>
      {goal.byYear.map((value, index) => (
        <td key={years[index]}>{cell(value, years[index] ?? null)}</td>
      ))}
      <td className={classes.total}>{cell(goal.total, null)}</td>
      <td className={`${classes.state ?? ''} ${look ?? ''}`}>{goalStateNames[goal.state]}</td>
    </tr>
  );
}
