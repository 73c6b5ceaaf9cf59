import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { NumberButton } from './number-button.tsx';
import classes from './overview.module.css';
import type { ShowNames } from './overview-page.tsx';
import { useSettled } from './use-settled.ts';

interface UnregisteredPeopleProps {
  readonly year: number;
  readonly onShow: ShowNames;
}

/** Who could reach an award this year by the law, and has not registered for it. */
export function UnregisteredPeople({ year, onShow }: UnregisteredPeopleProps) {
  const isSettled = useSettled();
  const unregistered = useQuery('overview:unregistered', isSettled ? { year, withNames: false } : null);
  const showNames = async (award: AwardCode, awardName: string) => {
    const reply = await callReply('overview:unregistered', { year, withNames: true });
    if (!reply.ok) return notifyFailure(reply.failure);
    const people = reply.value.find((each) => each.award === award)?.people ?? [];
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
    });
  };
  return (
    <Section title="Có thể đạt mà chưa đăng ký">
      <QueryView query={unregistered}>
        {(awards) =>
          awards.length === 0 ? (
            <p className={classes.quiet}>Không có ai bị bỏ sót.</p>
          ) : (
            <ul className={classes.steps}>
              {awards.map(({ award, awardName, count }) => (
                <li key={award}>
                  <span className={classes.stepLabel}>{awardName}</span>
                  <NumberButton
                    title={`${count} người có thể đạt ${awardName} mà chưa đăng ký`}
                    onClick={() => void showNames(award, awardName)}
                  >
                    {formatNumber(count)} người
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
