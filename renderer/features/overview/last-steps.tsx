import { QueryView } from '../../components/query-view.tsx';
import { stepName } from '../../components/step-name.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './overview.module.css';

const SHOWN = 8;

/** The newest steps of the file. */
export function LastSteps() {
  const steps = useQuery('history:list', { before: null, limit: SHOWN });
  return (
    <QueryView query={steps}>
      {(rows) =>
        rows.length === 0 ? (
          <p className={classes.quiet}>Chưa có bước nào.</p>
        ) : (
          <ol className={classes.steps}>
            {rows.map((step) => (
              <li key={step.id}>
                <span className={step.isUndone ? classes.undone : classes.stepLabel} title={stepName(step)}>
                  {stepName(step)}
                </span>
                <span className={classes.quiet}>{formatMoment(step.madeAt)}</span>
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}
