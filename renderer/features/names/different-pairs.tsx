import { Button } from '@mantine/core';
import type { PersonRow } from '#shared/contracts/people.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { shownBirth } from '../../components/fields/typed-birth.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './names.module.css';

/** Pairs that were called two people: they are not asked about again, until the officer takes her word back. */
export function DifferentPairs() {
  const query = useQuery('names:different-pairs', {});
  const forget = useAction('names:forget-different');
  return (
    <div className={classes.facts}>
      <QueryView query={query}>
        {(pairs) =>
          pairs.length === 0 ? (
            <EmptyState>Chưa có cặp nào được ghi là hai người khác nhau.</EmptyState>
          ) : (
            <table className={classes.table} aria-label="Đã ghi là hai người">
              <tbody>
                {pairs.map(({ id, first, second }) => (
                  <tr key={id}>
                    <td>
                      <Person person={first} />
                    </td>
                    <td>
                      <Person person={second} />
                    </td>
                    <td style={{ width: 130 }}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={forget.isRunning}
                        onClick={() => void forget.run({ id })}
                      >
                        Xem lại cặp này
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </div>
  );
}

function Person({ person }: { readonly person: PersonRow }) {
  const birth = shownBirth(person);
  return (
    <>
      <PlaceLink to={paths.person(person.id)}>{person.fullName}</PlaceLink>{' '}
      <span className={classes.quiet}>
        {[birth && `sinh ${birth}`, person.unitName ?? 'chưa có đơn vị'].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
