import { UnstyledButton } from '@mantine/core';
import type { OfficeSummary } from '#shared/contracts/office.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import classes from './overview.module.css';

/** How much there is of everything; each number leads to its list. */
export function Counts({ summary }: { readonly summary: OfficeSummary }) {
  const counts = [
    { label: 'đơn vị', count: summary.unitCount, to: paths.units() },
    { label: 'cá nhân', count: summary.personCount, to: paths.people() },
    { label: 'quyết định', count: summary.decisionCount, to: paths.decisions() },
    { label: 'lượt khen thưởng', count: summary.awardCount, to: paths.awardRegister() },
  ];
  return (
    <ul className={classes.counts} aria-label="Số liệu trong tệp">
      {counts.map(({ label, count, to }) => (
        <li key={label}>
          <UnstyledButton className={classes.count} onClick={() => navigate(to)}>
            <span className={classes.number}>{formatNumber(count)}</span> <span>{label}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
