import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChangeSetRow } from '#shared/contracts/history.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ChangeSetLine } from './change-set-line.tsx';
import { groupByDay } from './group-by-day.ts';
import classes from './history-page.module.css';

const PAGE = 100;
const MOST = 500;

/** Every named step of the file, the newest first: who, when, what; each can be looked into and taken back. */
export function HistoryPage() {
  const [limit, setLimit] = useState(PAGE);
  const steps = useQuery('history:list', { before: null, limit });
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Page title="Lịch sử" count="mọi thay đổi trong tệp dữ liệu này">
      <QueryView query={steps}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState>
              Chưa có thay đổi nào. Mỗi lần thêm, sửa, xoá sẽ thành một bước ở đây và hoàn tác được.
            </EmptyState>
          ) : (
            <>
              {groupByDay(rows, today()).map((day) => (
                <section key={day.day} aria-label={day.label}>
                  <h2 className={classes.day}>{day.label}</h2>
                  <ul className={classes.steps}>
                    {day.steps.map((step: ChangeSetRow) => (
                      <ChangeSetLine
                        key={step.id}
                        step={step}
                        isOpen={open === step.id}
                        onToggle={() => setOpen(open === step.id ? null : step.id)}
                      />
                    ))}
                  </ul>
                </section>
              ))}
              {rows.length === limit && limit < MOST && (
                <Button variant="default" mt="md" onClick={() => setLimit(Math.min(limit + PAGE, MOST))}>
                  Xem các bước cũ hơn
                </Button>
              )}
              {rows.length === MOST && (
                <Text size="sm" c="dimmed" mt="md">
                  Đang xem {MOST} bước gần nhất. Các bước cũ hơn vẫn được giữ và xem được trong từng hồ sơ.
                </Text>
              )}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
