import { Button, MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Grid } from '#renderer/components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridHandle, GridView, NewRow } from '#renderer/components/grid/grid-types.ts';
import { theme } from '#renderer/theme/theme.ts';
import { sampleColumns } from './sample-columns.tsx';
import { type SampleRow, sampleRows } from './sample-rows.ts';

/** What a test can see and do beyond keys and mouse. */
export interface TrialWindow extends Window {
  trial: {
    rows: readonly SampleRow[];
    view: GridView | undefined;
    /** Every step handed to the program: its label and how many cells. */
    steps: { label: string; changes: readonly CellChange[]; newRows: readonly NewRow[] }[];
    opened: string[];
    menu: { rows: readonly SampleRow[]; key: string }[];
    /** Keys that the page saw and the grid had not used. */
    pageKeys: string[];
    selection: { rows: readonly SampleRow[]; activeRow: SampleRow | null; activeKey: string | null } | null;
    handle: GridHandle<SampleRow> | null;
    setRows: (rows: readonly SampleRow[]) => void;
    /** Sentences by `rowId key` with which the program refuses cells. */
    refuse: Record<string, string>;
    delay: number;
  };
}

const options = new URLSearchParams(location.search);
const trial: TrialWindow['trial'] = {
  rows: sampleRows(Number(options.get('rows') ?? 200)),
  view: undefined,
  steps: [],
  opened: [],
  menu: [],
  pageKeys: [],
  selection: null,
  handle: null,
  setRows: () => {},
  refuse: {},
  delay: Number(options.get('delay') ?? 15),
};
(window as unknown as TrialWindow).trial = trial;

/** The grid in a page like the program's, over rows that are saved after a moment, as the program does. */
export function TrialPage(): ReactNode {
  const [rows, setRows] = useState(trial.rows);
  const [view, setView] = useState<GridView | undefined>(undefined);
  const handle = useRef<GridHandle<SampleRow>>(null);
  const state = options.get('state');
  const isReadOnly = options.has('readonly');
  trial.rows = rows;
  trial.view = view;
  trial.setRows = setRows;

  useEffect(() => {
    trial.handle = handle.current;
    const onKey = (event: KeyboardEvent) => trial.pageKeys.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  async function save(changes: readonly CellChange[], label: string, newRows: readonly NewRow[] = []) {
    trial.steps.push({ label, changes, newRows });
    await new Promise((resolve) => setTimeout(resolve, trial.delay));
    const outcomes: EditOutcome[] = [];
    const saved = changes.filter(({ rowId, key }) => {
      const problem = trial.refuse[`${rowId} ${key}`];
      if (problem) outcomes.push({ status: 'refused', rowId, key, problem });
      return !problem;
    });
    const created = newRows.flatMap(({ draftId, values }): SampleRow[] => {
      if (!values.unit && trial.refuse.draft) {
        outcomes.push({ status: 'refused', rowId: draftId, problem: trial.refuse.draft });
        return [];
      }
      const id = `new-${trial.steps.length}-${draftId}`;
      outcomes.push({ status: 'saved', rowId: draftId, savedAs: id });
      return [{ ...emptyRow, ...(values as Partial<SampleRow>), id }];
    });
    const next = [...trial.rows.map((row) => applyChanges(row, saved)), ...created];
    trial.rows = next;
    setRows(next);
    return outcomes;
  }

  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      forceColorScheme={options.get('scheme') === 'dark' ? 'dark' : 'light'}
    >
      <main style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <h1 style={{ fontSize: 16, padding: '10px 14px' }}>Cá nhân</h1>
        <div style={{ flex: 1, minHeight: 0 }}>
          <Grid
            label="Danh sách cá nhân"
            rows={state === 'empty' || state === 'loading' ? noRows : rows}
            rowId={rowId}
            columns={sampleColumns}
            view={view}
            onViewChange={setView}
            onEdit={isReadOnly ? undefined : (changes, label) => save(changes, label)}
            onAppendRows={
              options.has('append') ? (newRows, changes, label) => save(changes, label, newRows) : undefined
            }
            onOpenRow={(row) => trial.opened.push(row.id)}
            onContextMenu={(request) => trial.menu.push(request)}
            onSelectionChange={(selection) => {
              trial.selection = selection;
            }}
            isLoading={state === 'loading'}
            error={state === 'error' ? 'Không đọc được danh sách. Hãy mở lại tệp dữ liệu.' : null}
            rowNoun="người"
            isDimmed={(row) => row.year === 2020}
            handleRef={handle}
          >
            <p>Chưa có ai trong danh sách này.</p>
            <Button>Thêm người</Button>
          </Grid>
        </div>
      </main>
    </MantineProvider>
  );
}

const noRows: readonly SampleRow[] = [];
const rowId = (row: SampleRow) => row.id;
const emptyRow: SampleRow = {
  ...{ id: '', fullName: '', givenNameKey: '', nationalId: '', bornOn: null, gender: null, unit: null, position: null },
  ...{ isPartyMember: null, award: null, decidedOn: null, decision: null, amount: null, score: null, year: null },
  note: null,
};

function applyChanges(row: SampleRow, changes: readonly CellChange[]): SampleRow {
  const own = changes.filter(({ rowId }) => rowId === row.id);
  return own.length === 0 ? row : { ...row, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
}
