import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { NumberButton } from './number-button.tsx';
import classes from './overview.module.css';
import type { ShowNames } from './overview-page.tsx';

interface UnregisteredPeopleProps {
  readonly year: number;
  readonly onShow: ShowNames;
}

/** Who could reach an award this year by the law, and has not registered for it. */
export function UnregisteredPeople({ year, onShow }: UnregisteredPeopleProps) {
  const unregistered = useQuery('overview:unregistered', { year });
  return (
    <Section title="Có thể đạt mà chưa đăng ký">
      <QueryView query={unregistered}>
        {(awards) =>
          awards.length === 0 ? (
            <p className={classes.quiet}>Không có ai bị bỏ sót.</p>
          ) : (
            <ul className={classes.steps}>
              {awards.map(({ award, awardName, people }) => (
                <li key={award}>
                  <span className={classes.stepLabel}>{awardName}</span>
                  <NumberButton
                    title={`${people.length} người có thể đạt ${awardName} mà chưa đăng ký`}
                    onClick={() =>
                      onShow({
                        kind: 'names',
                        title: `Có thể đạt ${awardName} năm ${year}, chưa đăng ký`,
                        names: people.map(({ owner, name, unitName, isCertain }) => ({
                          owner,
                          name,
                          detail: unitName,
                          mark: isCertain ? 'Đủ điều kiện' : 'Chưa xác định',
                          isGood: isCertain,
                        })),
                      })
                    }
                  >
                    {people.length} người
                  </NumberButton>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
