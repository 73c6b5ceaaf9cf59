import { Button } from '@mantine/core';
import type { PersonRow } from '#shared/contracts/people.ts';
import { FactsSection } from '../../components/facts/facts-section.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { LadderCard } from '../../components/ladder/ladder-card.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { Section } from '../../components/section.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { MembershipsSection } from './memberships-section.tsx';
import { PersonAwards } from './person-awards.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonNeighbours } from './person-neighbours.tsx';
import classes from './person-page.module.css';

/** Cá nhân: everything about one person on one screen. */
export function PersonPage({ id }: { readonly id: number }) {
  const query = useQuery('people:page', { id });
  const remove = useAction('people:remove', { onDone: () => navigate(paths.people(), { replace: true }) });
  const person = query.value?.person;
  return (
    <Page
      title={person?.fullName ?? 'Cá nhân'}
      count={
        person && (
          <span className={classes.headline} title={headline(person)}>
            {headline(person)}
          </span>
        )
      }
      back={{ to: paths.people(), label: 'Cá nhân' }}
      body={query.value && !query.failure ? 'fill' : 'scroll'}
      actions={
        <>
          {person && (
            <Button
              variant="subtle"
              color="gray"
              loading={remove.isRunning}
              onClick={() => void remove.run({ ids: [id] })}
            >
              Xoá
            </Button>
          )}
          <PersonNeighbours id={id} />
        </>
      }
    >
      <QueryView query={query}>
        {(page) => (
          <div className={classes.columns}>
            <div className={classes.side}>
              <Section title="Thông tin">
                <PersonFacts page={page} />
              </Section>
              <Section title="Lịch sử thay đổi">
                <RecordHistory kind="person" id={id} />
              </Section>
            </div>
            <div className={classes.main}>
              <MembershipsSection page={page} />
              <FactsSection owner={{ kind: 'person', id }} />
              <Section title="Bậc thang khen thưởng" count={`xét cho năm ${currentYear()}`}>
                <LadderCard owner={{ kind: 'person', id }} />
              </Section>
              <PersonAwards page={page} />
            </div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function headline(person: PersonRow): string {
  if (person.unitName === null) return 'Chưa có đơn vị';
  const place = [person.position, person.unitName].filter(Boolean).join(' · ');
  return person.leftOn ? `${place} · đã nghỉ từ ${shownDate(person.leftOn)}` : place;
}
