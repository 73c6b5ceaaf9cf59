import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PromiseResult } from '#shared/contracts/registrations.ts';
import {
  type PromiseState,
  promiseStateNames,
  promiseStates,
} from '#shared/domain/registrations/compare-with-promise.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { Page } from '../../components/page.tsx';
import { RegistrationTabs } from '../../components/registration-tabs.tsx';
import { RegistrationYear } from '../../components/registration-year.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { promiseColumns } from './promise-columns.tsx';
import { PromisePanel } from './promise-panel.tsx';
import { PromiseResultsDialog } from './promise-results-dialog.tsx';
import { TargetResultsGrid } from './target-results-grid.tsx';

const noRows: readonly PromiseResult[] = [];
const rowKey = (row: PromiseResult) => `${row.owner.kind} ${row.owner.id}`;

/** Đăng ký và kết quả: January's promise beside December's result, per person and collective, and what lay between. */
export function PromiseResultsPage() {
  const placeYear = usePlaceNumber('year');
  const [year, setYear] = useState(placeYear ?? currentYear());
  const [subject, setSubject] = useState<'person' | 'unit' | 'target'>('person');
  const [state, setState] = useState<PromiseState | 'all'>('all');
  const [active, setActive] = useState<PromiseResult | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const query = useQuery('registrations:results', subject === 'target' ? null : { year, subject });
  const rememberedView = useRememberedView(`promise-results-${subject}`);
  const ofPeople = subject === 'person';
  const columns = useMemo(() => promiseColumns(ofPeople), [ofPeople]);
  const all = query.value ?? noRows;
  const rows = useMemo(() => (state === 'all' ? all : all.filter((row) => row.state === state)), [all, state]);
  const shown = active === null ? undefined : all.find((row) => rowKey(row) === rowKey(active));
  return (
    <Page
      title="Đăng ký và kết quả"
      count={
        subject !== 'target' && query.value ? `${formatNumber(rows.length)} ${ofPeople ? 'người' : 'tập thể'}` : null
      }
      body="fill"
      actions={
        subject !== 'target' && (
          <Button leftSection={<IconPrinter size={16} />} onClick={() => setIsPrinting(true)}>
            In đối chiếu
          </Button>
        )
      }
      toolbar={
        <>
          <RegistrationTabs value="results" year={year} />
          <RegistrationYear value={year} onChange={setYear} />
          <SegmentedControl
            aria-label="Đối tượng"
            value={subject}
            onChange={(value) => {
              setSubject(value as 'person' | 'unit' | 'target');
              setActive(null);
            }}
            data={[
              { value: 'person', label: 'Cá nhân' },
              { value: 'unit', label: 'Tập thể' },
              { value: 'target', label: 'Chỉ tiêu' },
            ]}
          />
          {subject !== 'target' && (
            <SegmentedControl
              aria-label="Đánh giá"
              value={state}
              onChange={(value) => setState(value as PromiseState | 'all')}
              data={[
                { value: 'all', label: 'Tất cả' },
                ...promiseStates.map((value) => ({
                  value,
                  label: `${promiseStateNames[value]} ${formatNumber(all.filter((row) => row.state === value).length)}`,
                })),
              ]}
            />
          )}
        </>
      }
      aside={shown && subject !== 'target' && <PromisePanel row={shown} year={year} onClose={() => setActive(null)} />}
    >
      {subject === 'target' ? (
        <TargetResultsGrid year={year} />
      ) : (
        <Grid
          key={subject}
          label={`Đăng ký và kết quả năm ${year}`}
          rows={rows}
          rowId={rowKey}
          columns={columns}
          {...rememberedView}
          rowNoun={ofPeople ? 'người' : 'tập thể'}
          isLoading={query.value === undefined && query.failure === null}
          error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
          onOpenRow={setActive}
          onSelectionChange={({ activeRow }) => active !== null && activeRow !== null && setActive(activeRow)}
        >
          <EmptyState>
            {all.length > 0 ? (
              'Không có ai ở mục này.'
            ) : (
              <>
                Năm {year} chưa có đăng ký và chưa có khen thưởng để đối chiếu.{' '}
                <button type="button" onClick={() => navigate(paths.registrations({ year }))}>
                  Nhập đăng ký
                </button>
              </>
            )}
          </EmptyState>
        </Grid>
      )}
      {isPrinting && <PromiseResultsDialog year={year} onClose={() => setIsPrinting(false)} />}
    </Page>
  );
}
