import { SegmentedControl, Select } from '@mantine/core';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { usePlaceNumber, usePlaceParameter } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './blocks.module.css';
import { PapersTab } from './papers-tab.tsx';
import { ResultsTab } from './results-tab.tsx';
import { ScoresTab } from './scores-tab.tsx';
import { TableTab } from './table-tab.tsx';
import { YearTab } from './year-tab.tsx';

const tabs = [
  { value: 'year', label: 'Hoạt động' },
  { value: 'table', label: 'Bảng điểm' },
  { value: 'scores', label: 'Chấm điểm' },
  { value: 'results', label: 'Kết quả, suy tôn' },
  { value: 'papers', label: 'Văn bản' },
] as const;
type Tab = (typeof tabs)[number]['value'];

/** A block in a year: what it did, its scoring table, the scores, votes and nominations, its papers. */
export function BlockPage({ id }: { readonly id: number }) {
  const list = useQuery('blocks:list', {});
  const block = list.value?.find((each) => each.id === id);
  const asked = usePlaceNumber('year');
  const year = asked ?? newestYear(block?.years ?? []);
  const page = useQuery('blocks:year', block === undefined && asked === null ? null : { blockId: id, year });
  const wanted = usePlaceParameter('tab');
  const tab: Tab = tabs.find((each) => each.value === wanted)?.value ?? 'year';
  const role = page.value?.members.find(({ isOwn }) => isOwn)?.role;
  return (
    <Page
      title={block?.name ?? 'Khối thi đua'}
      count={role === undefined ? null : `Năm ${year} · ta là ${blockRoleNames[role]}`}
      back={{ to: paths.blocks(), label: 'Khối thi đua' }}
      body="fill"
      toolbar={
        <>
          <Select
            aria-label="Năm"
            w={120}
            allowDeselect={false}
            data={yearChoices(block?.years ?? [], year).map((each) => ({ value: String(each), label: `Năm ${each}` }))}
            value={String(year)}
            onChange={(next) =>
              next !== null && navigate(paths.block(id, { year: Number(next), tab }), { replace: true })
            }
          />
          <SegmentedControl
            aria-label="Phần của khối thi đua"
            value={tab}
            onChange={(value) => navigate(paths.block(id, { year, tab: value }), { replace: true })}
            data={tabs.map((each) => ({ ...each }))}
          />
        </>
      }
    >
      <QueryView query={page}>
        {(value) => (
          <div className={classes.filling} key={`${value.block.id} ${value.year}`}>
            {value.warnings.length > 0 && (
              <ul className={classes.warnings}>
                {value.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            )}
            <BlockTab tab={tab} page={value} reload={page.reload} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

interface BlockTabProps {
  readonly tab: Tab;
  readonly page: BlockYearPage;
  readonly reload: () => Promise<void>;
}

function BlockTab({ tab, page, reload }: BlockTabProps) {
  if (tab === 'table') return <TableTab page={page} />;
  if (tab === 'scores') return <ScoresTab page={page} />;
  if (tab === 'results') return <ResultsTab page={page} reload={reload} />;
  if (tab === 'papers') return <PapersTab page={page} />;
  return <YearTab page={page} />;
}

function newestYear(years: readonly number[]): number {
  return years.find((each) => each <= currentYear()) ?? years[0] ?? currentYear();
}

/** Years with records, this one and the next. */
function yearChoices(years: readonly number[], shown: number): number[] {
  const now = currentYear();
  return [...new Set([...years, shown, now, now + 1])].sort((a, b) => b - a);
}
