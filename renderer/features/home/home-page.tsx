import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import { AwardYears } from './award-years.tsx';
import { Counts } from './counts.tsx';
import { FirstSteps } from './first-steps.tsx';
import classes from './home-page.module.css';
import { LastSteps } from './last-steps.tsx';
import { NewestDecisions } from './newest-decisions.tsx';
import { ToReview } from './to-review.tsx';

/** Tổng quan: how much there is, what wants attention, awards by year, and what was done last. */
export function HomePage() {
  const summary = useQuery('office:summary', {});
  return (
    <Page title="Tổng quan" count={summary.value?.office.superiorName}>
      <QueryView query={summary}>
        {(office) => (
          <>
            <Counts summary={office} />
            <FirstSteps summary={office} />
            <div className={classes.columns}>
              <Section title="Khen thưởng theo năm">
                <AwardYears years={office.awardYears} />
              </Section>
              <div>
                <ToReview summary={office} />
                <Section title="Quyết định mới nhất" actions={<PlaceLink to={paths.decisions()}>Xem tất cả</PlaceLink>}>
                  <NewestDecisions />
                </Section>
                <Section title="Các bước vừa làm" actions={<PlaceLink to={paths.history()}>Xem lịch sử</PlaceLink>}>
                  <LastSteps />
                </Section>
              </div>
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}
