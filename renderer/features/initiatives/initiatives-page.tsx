import { Button, Select } from '@mantine/core';
import { IconCertificate, IconCopyCheck, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { initiativeListLayoutNames } from '#shared/contracts/initiative-documents.ts';
import type { InitiativeLine } from '#shared/contracts/initiatives.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { currentYear } from '../../lib/today.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CouncilMenu } from './council-menu.tsx';
import { initiativeColumns } from './initiative-columns.ts';
import { PaperMenu } from './paper-menu.tsx';
import type { InitiativePaper } from './papers-dialog.tsx';
import { RecognizeDialog } from './recognize-dialog.tsx';
import { TwinsOfYearDialog } from './twins-of-year-dialog.tsx';

const noRows: readonly InitiativeLine[] = [];
/** The year chosen last, while the program runs. */
let lastYear: string | null = null;

/** Sáng kiến: all of them, newest first. Enter opens one; Insert enters a new one. */
export function InitiativesPage() {
  const query = useQuery('initiatives:lines', {});
  const rememberedView = useRememberedView('initiatives');
  const [year, setYear] = useState(lastYear);
  const [selected, setSelected] = useState<readonly InitiativeLine[]>([]);
  const [dialog, setDialog] = useState<'recognize' | 'twins' | null>(null);
  const grid = useRef<GridHandle<InitiativeLine>>(null);
  const enterNew = () => navigate(paths.newInitiative());
  useCreateKey(enterNew);

  const isLoaded = query.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const all = query.value ?? noRows;
  const years = useMemo(() => [...new Set(all.map((row) => String(row.year)))], [all]);
  const rows = useMemo(() => (year === null ? all : all.filter((row) => String(row.year) === year)), [all, year]);
  const ids = new Set(selected.map((row) => row.id));
  const chosen = rows.filter((row) => ids.has(row.id));
  const shownYear = Number(year ?? years[0] ?? currentYear());
  const open = chosen.filter((row) => row.state !== 'recognized');
  return (
    <Page
      title="Sáng kiến"
      count={query.value ? `${formatNumber(rows.length)} sáng kiến` : null}
      body="fill"
      toolbar={
        <>
          <Select
            aria-label="Năm"
            placeholder="Mọi năm"
            clearable
            w={120}
            data={years}
            value={year}
            onChange={(next) => {
              lastYear = next;
              setYear(next);
            }}
          />
          <Button
            variant="default"
            leftSection={<IconCopyCheck size={16} />}
            disabled={all.length === 0}
            onClick={() => setDialog('twins')}
          >
            Tìm sáng kiến trùng
          </Button>
          <CouncilMenu />
          <Button
            ml="auto"
            variant="default"
            leftSection={<IconCertificate size={16} />}
            disabled={open.length === 0}
            title={open.length === 0 ? 'Chọn các sáng kiến chưa công nhận trong danh sách' : undefined}
            onClick={() => setDialog('recognize')}
          >
            {open.length > 1 ? `Công nhận ${open.length} sáng kiến…` : 'Công nhận…'}
          </Button>
        </>
      }
      actions={
        <>
          <PaperMenu papers={papersOf(shownYear, chosen)} />
          <Button leftSection={<IconPlus size={16} />} onClick={enterNew}>
            Nhập sáng kiến (Insert)
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách sáng kiến"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={initiativeColumns}
        {...rememberedView}
        rowNoun="sáng kiến"
        handleRef={grid}
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        isDimmed={(row) => row.stage === 'refused'}
        onOpenRow={(row) => navigate(paths.initiative(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState action={<Button onClick={enterNew}>Nhập sáng kiến đầu tiên</Button>}>
          {year === null
            ? 'Chưa có sáng kiến nào. Nhập từ lúc đăng ký hoặc từ quyết định công nhận đã có; khi nhập, chương trình tìm ngay sáng kiến cũ giống nó.'
            : `Năm ${year} chưa có sáng kiến nào.`}
        </EmptyState>
      </Grid>
      {dialog === 'recognize' && <RecognizeDialog initiatives={open} onClose={() => setDialog(null)} />}
      {dialog === 'twins' && <TwinsOfYearDialog year={shownYear} years={years} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function papersOf(year: number, chosen: readonly InitiativeLine[]) {
  const numbers = new Set(chosen.map(({ decision }) => decision));
  const [number] = numbers.size === 1 ? numbers : [null];
  const decision: InitiativePaper = {
    kind: 'decision',
    initiativeIds: chosen.map(({ id }) => id),
    number: number ?? null,
  };
  return [
    { label: initiativeListLayoutNames.council, paper: { kind: 'list', layout: 'council', year } as const },
    { label: initiativeListLayoutNames.register, paper: { kind: 'list', layout: 'register', year } as const },
    { label: initiativeListLayoutNames.union, paper: { kind: 'list', layout: 'union', year } as const },
    { label: 'Thống kê theo đơn vị, loại, năm', paper: { kind: 'statistics', year } as const },
    {
      label:
        chosen.length === 0
          ? 'Quyết định công nhận (chọn sáng kiến trước)'
          : `Quyết định công nhận ${chosen.length} sáng kiến đang chọn`,
      paper: decision,
      disabled: chosen.length === 0,
    },
  ];
}
