import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './overview.module.css';

const SHOWN = 8;

/** What is late, due this week, and next. */
export function DueMatters({ year }: { readonly year: number }) {
  const calendar = useQuery('calendar:list', { year });
  return (
    <Section title="Đến hạn" actions={<PlaceLink to={paths.calendar({ year })}>Mở lịch năm</PlaceLink>}>
      <QueryView query={calendar}>
        {(rows) => {
          const open = rows.filter((row) => row.state === 'late' || row.state === 'due');
          const next = rows.filter((row) => row.state === 'to-come').slice(0, open.length === 0 ? 3 : 1);
          const shown = [...open.slice(-SHOWN), ...next];
          const hidden = open.length - Math.min(open.length, SHOWN);
          if (shown.length === 0) return <p className={classes.quiet}>Năm này không còn việc nào.</p>;
          return (
            <>
              <ul className={classes.steps}>
                {shown.map((row) => (
                  <li key={row.key}>
                    <span className={classes.stepLabel} title={`${row.title} – ${row.source}`}>
                      <span className={classes.day}>{formatDate(row.dueOn as IsoDate)}</span>{' '}
                      {row.record === null ? (
                        row.title
                      ) : (
                        <PlaceLink
                          to={
                            row.record.kind === 'movement' ? paths.movement(row.record.id) : paths.round(row.record.id)
                          }
                        >
                          {row.title}
                        </PlaceLink>
                      )}
                    </span>
                    <span
                      className={
                        row.state === 'late' ? classes.late : row.state === 'due' ? classes.due : classes.quiet
                      }
                    >
                      {row.state === 'late' ? 'Quá hạn' : row.state === 'due' ? 'Trong tuần' : 'Sắp tới'}
                    </span>
                  </li>
                ))}
              </ul>
              {hidden > 0 && <p className={classes.quiet}>Còn {hidden} việc quá hạn trước đó chưa đánh dấu xong.</p>}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
