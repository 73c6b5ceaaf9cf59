import { Button, Select } from '@mantine/core';
import { IconCalendarDown, IconCheck, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CalendarRow } from '#shared/contracts/calendar.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridHandle, NewRow } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { currentYear, today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { calendarColumns, isNoted } from './calendar-columns.tsx';
import { CalendarDocumentDialog } from './calendar-document-dialog.tsx';
import { calendarEdits, refusedLines } from './calendar-edits.ts';

const noRows: readonly CalendarRow[] = [];

/** Lịch năm: the law's and the office's deadlines with what is due, late and done; own entries in the last line. */
export function CalendarPage() {
  const [year, setYear] = useState(usePlaceNumber('year') ?? currentYear());
  const calendar = useQuery('calendar:list', { year });
  const rememberedView = useRememberedView('calendar');
  const grid = useRef<GridHandle<CalendarRow>>(null);
  const [selected, setSelected] = useState<readonly CalendarRow[]>([]);
  const [isPrinting, setIsPrinting] = useState(false);
  const rows = calendar.value ?? noRows;

  const isLoaded = calendar.value !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list is first there
  useEffect(() => {
    if (!isLoaded) return;
    takeFreeFocus(() => grid.current?.focus());
    // The grid has its lines once it is drawn.
    requestAnimationFrame(() => {
      const next = rows.find((row) => row.state !== 'done');
      if (next) grid.current?.reveal(next.key, 'title');
    });
  }, [isLoaded]);

  const save = async (
    newRows: readonly NewRow[],
    changes: readonly CellChange[],
  ): Promise<readonly EditOutcome[] | undefined> => {
    const { own, notes } = calendarEdits(rows, newRows, changes);
    const outcomes: EditOutcome[] = [];
    if (notes.length > 0) {
      const reply = await callReply('calendar:note', { year, notes: notes.map(({ note }) => note) });
      if (!reply.ok)
        outcomes.push(
          ...refusedLines(
            reply.failure,
            notes.map(({ rowId }) => rowId),
          ),
        );
    }
    if (own.length > 0) {
      const reply = await callReply('calendar:save-own', { year, entries: own.map(({ entry }) => entry) });
      if (!reply.ok)
        outcomes.push(
          ...refusedLines(
            reply.failure,
            own.map(({ rowId }) => rowId),
          ),
        );
      else {
        own.forEach(({ rowId }, index) => {
          outcomes.push({ status: 'saved', rowId, savedAs: `own ${reply.value.ids[index]}` });
        });
      }
    }
    await calendar.reload();
    return outcomes;
  };

  const markDone = (marked: readonly CalendarRow[]) => {
    const doneOn = today();
    const changes = marked.filter((row) => isNoted(row) && row.doneOn === null);
    void save(
      [],
      changes.map((row) => ({ rowId: row.key, key: 'doneOn', value: doneOn })),
    );
  };
  const exportFile = async () => {
    const reply = await callReply('calendar:export', { year });
    if (reply.ok) notifyDone(`Đã ghi ${reply.value.path}. Mở tệp này bằng Outlook, Google Lịch hoặc điện thoại.`);
    else notifyFailure(reply.failure);
  };

  const own = selected.filter((row) => row.ownId !== null);
  const open = selected.filter((row) => isNoted(row) && row.doneOn === null);
  const late = rows.filter((row) => row.state === 'late').length;
  const due = rows.filter((row) => row.state === 'due').length;
  const years = Array.from({ length: 4 }, (_, index) => String(currentYear() + 1 - index));
  return (
    <Page
      title={`Lịch năm ${year}`}
      count={calendar.value ? `${rows.length} việc · ${late} quá hạn · ${due} đến hạn trong 7 ngày` : null}
      body="fill"
      toolbar={
        <Select
          aria-label="Năm"
          w={120}
          data={[...new Set([...years, String(year)])].map((each) => ({ value: each, label: `Năm ${each}` }))}
          value={String(year)}
          onChange={(value) => value && setYear(Number(value))}
          allowDeselect={false}
        />
      }
      actions={
        <>
          {own.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => void runAction('calendar:remove-own', { ids: own.flatMap((row) => row.ownId ?? []) })}
            >
              Xoá
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconCheck size={16} />}
            disabled={open.length === 0}
            onClick={() => markDone(open)}
          >
            Đã xong
          </Button>
          <Button variant="default" leftSection={<IconCalendarDown size={16} />} onClick={() => void exportFile()}>
            Xuất .ics
          </Button>
          <Button onClick={() => setIsPrinting(true)}>In lịch</Button>
        </>
      }
    >
      <Grid
        key={year}
        label={`Lịch năm ${year}`}
        rows={rows}
        rowId={(row) => row.key}
        columns={calendarColumns}
        {...rememberedView}
        rowNoun="việc"
        handleRef={grid}
        isLoading={calendar.value === undefined && calendar.failure === null}
        error={calendar.failure && calendar.value === undefined ? failureSentence(calendar.failure) : null}
        isDimmed={(row) => row.state === 'done'}
        onEdit={(changes) => save([], changes)}
        onAppendRows={save}
        onOpenRow={(row) => row.record !== null && navigate(placeOf(row.record))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState>Năm này chưa có việc nào.</EmptyState>
      </Grid>
      {isPrinting && <CalendarDocumentDialog year={year} onClose={() => setIsPrinting(false)} />}
    </Page>
  );
}

function placeOf({ kind, id }: NonNullable<CalendarRow['record']>): string {
  return kind === 'movement' ? paths.movement(id) : paths.round(id);
}
