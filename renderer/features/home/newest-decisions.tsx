import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './home-page.module.css';

const SHOWN = 6;

/** The decisions signed last. */
export function NewestDecisions() {
  const decisions = useQuery('decisions:list', {});
  return (
    <QueryView query={decisions}>
      {(rows) =>
        rows.length === 0 ? (
          <p className={classes.quiet}>Chưa nhập quyết định nào.</p>
        ) : (
          <ol className={classes.steps}>
            {[...rows]
              .sort((a, b) => b.signedOn.localeCompare(a.signedOn))
              .slice(0, SHOWN)
              .map((decision) => (
                <li key={decision.id}>
                  <span className={classes.stepLabel} title={decision.subjectLine}>
                    <PlaceLink to={paths.decision(decision.id)}>
                      {decision.number}/{decision.symbol}
                    </PlaceLink>{' '}
                    {decision.subjectLine}
                  </span>
                  <span className={classes.quiet}>
                    {isIsoDate(decision.signedOn) ? formatDate(decision.signedOn) : decision.signedOn}
                  </span>
                </li>
              ))}
          </ol>
        )
      }
    </QueryView>
  );
}
