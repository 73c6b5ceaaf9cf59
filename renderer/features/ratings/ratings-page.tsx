import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RatingRow } from '#shared/contracts/facts.ts';
import type { RatingCode } from '#shared/domain/awards/rating-code.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ratingColumns } from './rating-columns.ts';

const noRows: readonly RatingRow[] = [];
const SHOWN_YEARS = 8;
const rowKey = (row: RatingRow) => `${row.owner.kind} ${row.owner.id}`;

/** Xếp loại hằng năm: a whole unit at once, typed, pasted or filled down. An empty cell is not known. */
export function RatingsPage() {
  const [subject, setSubject] = useState<'person' | 'unit'>('person');
  const years = useMemo(() => Array.from({ length: SHOWN_YEARS }, (_, index) => currentYear() - index), []);
  const query = useQuery('facts:rating-table', { years, subject });
  const columns = useMemo(() => ratingColumns(years, subject === 'person'), [years, subject]);
  const rememberedView = useRememberedView(`ratings-${subject}`);
  const rows = query.value ?? noRows;

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const byKey = new Map(rows.map((row) => [rowKey(row), row.owner]));
    const reply = await callReply('facts:save-ratings', {
      ...(changes.length > 1 ? { label: `Xếp loại: ${label}` } : {}),
      changes: changes.flatMap(({ rowId, key, value }) => {
        const owner = byKey.get(rowId);
        return owner === undefined ? [] : [{ owner, year: Number(key), rating: value as RatingCode | null }];
      }),
    });
    if (reply.ok) {
      await query.reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  return (
    <Page
      title="Xếp loại hằng năm"
      count={query.value ? `${formatNumber(rows.length)} ${subject === 'person' ? 'người' : 'tập thể'}` : null}
      body="fill"
      toolbar={
        <SegmentedControl
          aria-label="Đối tượng"
          value={subject}
          onChange={(value) => setSubject(value as 'person' | 'unit')}
          data={[
            { value: 'person', label: 'Cá nhân' },
            { value: 'unit', label: 'Tập thể' },
          ]}
        />
      }
    >
      <Grid
        key={subject}
        label={subject === 'person' ? 'Xếp loại cá nhân' : 'Xếp loại tập thể'}
        rows={rows}
        rowId={rowKey}
        columns={columns}
        {...rememberedView}
        rowNoun={subject === 'person' ? 'người' : 'tập thể'}
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onEdit={save}
      >
        <EmptyState>Chưa có ai để xếp loại. Hãy nhập cá nhân và đơn vị trước.</EmptyState>
      </Grid>
    </Page>
  );
}
