import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconPencil, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { MovementPage as MovementPageData, TargetView } from '#shared/contracts/movements.ts';
import { launchLevelNames, movementKindNames } from '#shared/domain/movements/movement.ts';
import { movementStageNames } from '#shared/domain/movements/movement-stage.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { RatioNamesPanel } from '../../components/ratio-names-panel.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { usePlaceParameter } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { MovementContent } from './movement-content.tsx';
import { MovementDialog } from './movement-dialog.tsx';
import { type MovementDocument, MovementDocumentDialog } from './movement-document-dialog.tsx';
import { shownDay } from './shown-day.ts';
import { TargetsGrid } from './targets-grid.tsx';
import { type PeriodChoice, PeriodToolbar, periodChoices, ValuesGrid } from './values-grid.tsx';

type View = 'content' | 'targets' | 'values';
const views: readonly string[] = ['content', 'targets', 'values'] satisfies readonly View[];
const back = { to: paths.movements(), label: 'Phong trào thi đua' };

/** One movement: what it is, its targets, and their numbers period by period. */
export function MovementPage({ id }: { readonly id: number }) {
  const query = useQuery('movements:page', { id });
  const page = query.value;
  if (page === undefined) {
    return (
      <Page title="Phong trào thi đua" back={back}>
        {query.failure ? <FailureNotice failure={query.failure} onRetry={query.reload} /> : <Loading />}
      </Page>
    );
  }
  return <Loaded page={page} reload={query.reload} />;
}

interface LoadedProps {
  readonly page: MovementPageData;
  readonly reload: () => Promise<void>;
}

function Loaded({ page, reload }: LoadedProps) {
  const asked = usePlaceParameter('view') ?? '';
  const view = views.includes(asked) ? (asked as View) : 'content';
  const [chosenPeriods, setChosenPeriods] = useState<PeriodChoice | null>(null);
  const [selected, setSelected] = useState<readonly TargetView[]>([]);
  const [names, setNames] = useState<TargetView | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const [printing, setPrinting] = useState<MovementDocument | null>(null);
  const { movement, targets } = page;
  const periods = chosenPeriods ?? firstPeriods(targets);
  const counted = names?.ratio ?? null;
  return (
    <Page
      title={movement.name}
      count={[
        movementKindNames[movement.kind],
        launchLevelNames[movement.launchLevel],
        timeText(movement.startsOn, movement.endsOn),
        movementStageNames[movement.stage],
      ]
        .filter(Boolean)
        .join(' · ')}
      back={back}
      body={view === 'content' ? 'scroll' : 'fill'}
      actions={
        <>
          {view === 'targets' && selected.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => void runAction('movements:remove-targets', { ids: selected.map((target) => target.id) })}
            >
              {selected.length === 1 ? 'Xoá chỉ tiêu' : `Xoá ${selected.length} chỉ tiêu`}
            </Button>
          )}
          {view === 'targets' && selected.length === 1 && selected[0]?.ratio != null && (
            <Button variant="default" onClick={() => setNames(selected[0] ?? null)}>
              Xem tên
            </Button>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconPrinter size={16} />}>
                In…
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setPrinting('launch-plan')}>Kế hoạch phát động…</Menu.Item>
              <Menu.Item onClick={() => setPrinting('target-report')}>Báo cáo tiến độ chỉ tiêu…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setIsEditing(true)}>
            Sửa
          </Button>
        </>
      }
      toolbar={
        <>
          <SegmentedControl
            aria-label="Phần"
            value={view}
            onChange={(next) => {
              setSelected([]);
              navigate(paths.movement(movement.id, next === 'content' ? {} : { view: next as View }), {
                replace: true,
              });
            }}
            data={[
              { value: 'content', label: 'Nội dung' },
              { value: 'targets', label: `Chỉ tiêu (${targets.length})` },
              { value: 'values', label: 'Số liệu từng kỳ' },
            ]}
          />
          {view === 'values' && <PeriodToolbar targets={targets} choice={periods} onChange={setChosenPeriods} />}
        </>
      }
      aside={
        counted !== null && view === 'targets' ? (
          <RatioNamesPanel
            ratio={counted}
            year={names?.year ?? ratioYear(movement.endsOn)}
            onClose={() => setNames(null)}
          />
        ) : undefined
      }
    >
      {view === 'content' && <MovementContent page={page} />}
      {view === 'targets' && <TargetsGrid page={page} reload={reload} onSelect={setSelected} onOpenNames={setNames} />}
      {view === 'values' && <ValuesGrid page={page} choice={periods} reload={reload} />}
      {printing !== null && (
        <MovementDocumentDialog document={printing} movement={movement} onClose={() => setPrinting(null)} />
      )}
      {isEditing && <MovementDialog movement={movement} onClose={() => setIsEditing(false)} />}
    </Page>
  );
}

/** The newest year that has begun, of the most frequent numbers. */
function firstPeriods(targets: readonly TargetView[]): PeriodChoice | null {
  const { frequencies, years } = periodChoices(targets);
  const [frequency] = frequencies;
  if (frequency === undefined) return null;
  const begun = years.filter((year) => Number(year) <= currentYear());
  return { frequency, year: begun.at(-1) ?? years[0] ?? '' };
}

function ratioYear(endsOn: string | null): number {
  return Math.min(endsOn === null ? currentYear() : Number(endsOn.slice(0, 4)), currentYear());
}

function timeText(startsOn: string | null, endsOn: string | null): string {
  if (startsOn === null && endsOn === null) return '';
  return `${shownDay(startsOn) ?? '…'} – ${shownDay(endsOn) ?? '…'}`;
}
