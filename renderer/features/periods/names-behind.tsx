import type { PeriodName } from '#shared/domain/periods/count-period.ts';
import type { FactPlace } from '#shared/domain/periods/period-fact.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import type { AskedNumber, PeriodChoice } from './period-choice.ts';
import classes from './periods.module.css';

function placeOf({ kind, id }: FactPlace): string {
  return paths[kind](id);
}

interface NamesBehindProps {
  readonly choice: PeriodChoice;
  readonly asked: AskedNumber;
  readonly onClose: () => void;
}

/** The names behind a number of the tables, as many as it says. */
export function NamesBehind({ choice, asked, onClose }: NamesBehindProps) {
  const { title, ...question } = asked;
  const query = useQuery('periods:names', { scope: { ...choice }, ...question });
  return (
    <SidePanel title={title} onClose={onClose}>
      <QueryView query={query}>{(names) => <Names title={title} names={names} />}</QueryView>
    </SidePanel>
  );
}

interface GoalNamesProps {
  readonly goalId: number;
  readonly year: number | null;
  readonly title: string;
  readonly onClose: () => void;
}

/** The names behind a goal. */
export function GoalNames({ goalId, year, title, onClose }: GoalNamesProps) {
  const query = useQuery('periods:goal-names', { goalId, year });
  return (
    <SidePanel title={title} onClose={onClose}>
      <QueryView query={query}>{(names) => <Names title={title} names={names} />}</QueryView>
    </SidePanel>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly PeriodName[] }) {
  return (
    <ul className={classes.lines} aria-label={title}>
      {names.map(({ name, detail, years, place }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of one name may stand there, and the list never changes order
        <li key={index}>
          <span>
            {place === null ? name : <PlaceLink to={placeOf(place)}>{name}</PlaceLink>}
            <div className={classes.quiet}>{detail}</div>
          </span>
          <span className={classes.quiet}>{yearsText(years)}</span>
        </li>
      ))}
    </ul>
  );
}

/** `2021`, `2021–2025`. */
function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
