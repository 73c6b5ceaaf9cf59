import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ChangeSetLine } from './change-set-line.tsx';
import { groupByDay } from './group-by-day.ts';
import classes from './history-page.module.css';

const PAGE = 100;

interface HistoryStepsProps {
  /** The oldest step shown above; null at the top. */
  readonly before: number | null;
  /** The day that stands above already; its heading is not said again. */
  readonly dayAbove: string | null;
  readonly openId: number | null;
  readonly onToggle: (id: number) => void;
}

/** A hundred steps, and, once asked for, those before them, down to the first: each part keeps itself up to date. */
export function HistorySteps({ before, dayAbove, openId, onToggle }: HistoryStepsProps) {
  const [hasOlder, setHasOlder] = useState(false);
  const steps = useQuery('history:list', { before, limit: PAGE });
  return (
    <QueryView query={steps}>
      {(rows) => {
        const oldest = rows.at(-1);
        if (oldest === undefined) return before === null && <NothingYet />;
        const days = groupByDay(rows, today());
        return (
          <>
            {days.map((day) => {
              const list = (
                <ul className={classes.steps}>
                  {day.steps.map((step) => (
                    <ChangeSetLine
                      key={step.id}
                      step={step}
                      isOpen={openId === step.id}
                      onToggle={() => onToggle(step.id)}
                    />
                  ))}
                </ul>
              );
              if (day.day === dayAbove) return <div key={day.day}>{list}</div>;
              return (
                <section key={day.day} aria-label={day.label}>
                  <h2 className={classes.day}>{day.label}</h2>
                  {list}
                </section>
              );
            })}
            {rows.length === PAGE &&
              (hasOlder ? (
                <HistorySteps
                  before={oldest.id}
                  dayAbove={days.at(-1)?.day ?? null}
                  openId={openId}
                  onToggle={onToggle}
                />
              ) : (
                <Button variant="default" mt="md" onClick={() => setHasOlder(true)}>
                  Xem các bước cũ hơn
                </Button>
              ))}
          </>
        );
      }}
    </QueryView>
  );
}

function NothingYet() {
  return (
    <EmptyState>Chưa có thay đổi nào. Mỗi lần thêm, sửa, xoá sẽ thành một bước ở đây và hoàn tác được.</EmptyState>
  );
}
