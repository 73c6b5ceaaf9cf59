import { Button } from '@mantine/core';
import { useState } from 'react';
import { ChangeDetails, changeKindNames } from '../../components/change-details.tsx';
import { ImportOrigin } from '../../components/import-origin.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './history-page.module.css';

const SHOWN_FIRST = 20;

/** The records of one step, before and after. */
export function ChangeSetRecords({ id }: { readonly id: number }) {
  const records = useQuery('history:change-set', { id });
  const [shown, setShown] = useState(SHOWN_FIRST);
  return (
    <div className={classes.records}>
      <QueryView query={records}>
        {(changes) => (
          <>
            {changes.slice(0, shown).map((change) => (
              <div key={`${change.table}-${change.rowId}`} className={classes.record}>
                <div>
                  <span className={classes.kind}>{changeKindNames[change.kind]}</span>
                  <span className={classes.recordLabel}>{change.rowLabel}</span>
                </div>
                <ChangeDetails change={change} />
                {change.importId !== null && <ImportOrigin change={{ ...change, importId: change.importId }} />}
              </div>
            ))}
            {changes.length > shown && (
              <Button variant="default" size="compact-sm" onClick={() => setShown(shown + 100)}>
                Xem thêm {changes.length - shown} mục
              </Button>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
}
