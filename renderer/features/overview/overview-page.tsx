import { Select } from '@mantine/core';
import { useState } from 'react';
import type { TitleRatioCode } from '#shared/domain/targets/title-ratios.ts';
import { NamesPanel, type PanelName } from '../../components/names-panel.tsx';
import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RatioNamesPanel } from '../../components/ratio-names-panel.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { AwardYears } from './award-years.tsx';
import { Counts } from './counts.tsx';
import { Coverage } from './coverage.tsx';
import { DueMatters } from './due-matters.tsx';
import { FirstSteps } from './first-steps.tsx';
import { LastSteps } from './last-steps.tsx';
import classes from './overview.module.css';
import { ToReview } from './to-review.tsx';
import { UnregisteredPeople } from './unregistered-people.tsx';
import { UnsentFiles } from './unsent-files.tsx';
import { YearRatios, YearTargets } from './year-targets.tsx';

/** What a number shows when it is opened. */
export type Shown =
  | { readonly kind: 'ratio'; readonly ratio: TitleRatioCode }
  | { readonly kind: 'names'; readonly title: string; readonly names: readonly PanelName[] };

/** Opens the names behind a number. */
export type ShowNames = (shown: Shown) => void;

const SHOWN_YEARS = 4;

/** Tổng quan: the year at a glance. Every number opens the names behind it. */
export function OverviewPage() {
  const [year, setYear] = useState(currentYear);
  const [shown, setShown] = useState<Shown | null>(null);
  const summary = useQuery('office:summary', {});
  const isNew = summary.value !== undefined && summary.value.personCount === 0;
  return (
    <Page
      title="Tổng quan"
      count={summary.value?.office.superiorName}
      actions={
        isNew ? undefined : (
          <Select
            aria-label="Năm"
            w={120}
            data={Array.from({ length: SHOWN_YEARS }, (_, index) => String(currentYear() - index)).map((each) => ({
              value: each,
              label: `Năm ${each}`,
            }))}
            value={String(year)}
            onChange={(value) => {
              if (value === null) return;
              setYear(Number(value));
              setShown(null);
            }}
            allowDeselect={false}
          />
        )
      }
      aside={<NamesAside shown={shown} year={year} onClose={() => setShown(null)} />}
    >
      <QueryView query={summary}>
        {(office) => (
          <>
            <Counts summary={office} />
            <FirstSteps summary={office} />
            {!isNew && (
              <div className={classes.columns}>
                <div>
                  <DueMatters year={year} />
                  <YearTargets year={year} />
                  <YearRatios year={year} onShow={setShown} />
                </div>
                <div>
                  <Coverage year={year} onShow={setShown} />
                  <UnsentFiles onShow={setShown} />
                  <UnregisteredPeople year={year} onShow={setShown} />
                  <ToReview summary={office} />
                  <Section
                    title="Khen thưởng theo năm"
                    actions={<PlaceLink to={paths.awardRegister()}>Mở sổ khen thưởng</PlaceLink>}
                  >
                    <AwardYears years={office.awardYears} />
                  </Section>
                  <Section title="Các bước vừa làm" actions={<PlaceLink to={paths.history()}>Xem lịch sử</PlaceLink>}>
                    <LastSteps />
                  </Section>
                </div>
              </div>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface NamesAsideProps {
  readonly shown: Shown | null;
  readonly year: number;
  readonly onClose: () => void;
}

function NamesAside({ shown, year, onClose }: NamesAsideProps) {
  if (shown === null) return null;
  if (shown.kind === 'ratio')
    return <RatioNamesPanel key={shown.ratio} ratio={shown.ratio} year={year} onClose={onClose} />;
  return <NamesPanel title={shown.title} names={shown.names} onClose={onClose} />;
}
