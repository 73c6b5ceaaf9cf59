import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { useQuery } from '../../lib/use-query.ts';
import { DifferentPairs } from './different-pairs.tsx';
import { LikelyPairs } from './likely-pairs.tsx';
import { SpellingDesk } from './spelling-desk.tsx';

type Desk = 'pairs' | 'spellings' | 'different';

/** Sửa họ tên: who stands in the file twice, and which names are written oddly. */
export function NamesPage() {
  const [desk, setDesk] = useState<Desk>('pairs');
  const pairs = useQuery('names:pairs', {});
  const spellings = useQuery('names:spellings', {});
  const count = (number: number | undefined) => (number === undefined ? '' : ` ${formatNumber(number)}`);
  return (
    <Page
      title="Sửa họ tên"
      body="fill"
      toolbar={
        <SegmentedControl
          aria-label="Việc cần làm"
          value={desk}
          onChange={(value) => setDesk(value as Desk)}
          data={[
            { value: 'pairs', label: `Có thể là một người${count(pairs.value?.pairs.length)}` },
            { value: 'spellings', label: `Cách viết${count(spellings.value?.length)}` },
            { value: 'different', label: `Đã ghi là hai người${count(pairs.value?.calledDifferent)}` },
          ]}
        />
      }
    >
      {desk === 'pairs' && <QueryView query={pairs}>{(value) => <LikelyPairs pairs={value.pairs} />}</QueryView>}
      {desk === 'spellings' && <QueryView query={spellings}>{(rows) => <SpellingDesk rows={rows} />}</QueryView>}
      {desk === 'different' && <DifferentPairs />}
    </Page>
  );
}
