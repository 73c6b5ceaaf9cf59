import type { recordKinds } from '#shared/contracts/history.ts';
import { formatMoment } from '../lib/format-moment.ts';
import { useQuery } from '../lib/use-query.ts';
import { ChangeDetails } from './change-details.tsx';
import { ImportOrigin } from './import-origin.tsx';
import { QueryView } from './query-view.tsx';
import classes from './record-history.module.css';

interface RecordHistoryProps {
  readonly kind: (typeof recordKinds)[number];
  readonly id: number;
}

/** Everything that was ever done to one record: what, when, by whom, before and after; the newest first. */
export function RecordHistory({ kind, id }: RecordHistoryProps) {
  const history = useQuery('history:of-record', { kind, id });
  return (
    <QueryView query={history}>
      {(changes) =>
        changes.length === 0 ? (
          <p className={classes.when}>Chưa có thay đổi nào được ghi lại.</p>
        ) : (
          <ol className={classes.steps}>
            {changes.map((change) => (
              <li key={`${change.changeSetId}-${change.table}-${change.rowId}`} className={classes.step}>
                <div className={classes.head}>
                  <span className={classes.label}>{change.label}</span>
                  <span className={classes.when}>
                    {formatMoment(change.madeAt)}
                    {change.madeBy && ` · ${change.madeBy}`}
                  </span>
                </div>
                <ChangeDetails change={change} />
                {change.importId !== null && <ImportOrigin change={{ ...change, importId: change.importId }} />}
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}
