import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import type { OfficeSummary } from '#shared/contracts/office.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import classes from './overview.module.css';

/** What to do first in a new office; gone once there are units, people and decisions. */
export function FirstSteps({ summary }: { readonly summary: OfficeSummary }) {
  const steps = [
    {
      label: 'Lập cây đơn vị',
      hint: 'phòng, chi cục, trung tâm trực thuộc',
      to: paths.units(),
      isDone: summary.unitCount > 1,
    },
    {
      label: 'Nhập cá nhân',
      hint: 'chỉ cần họ tên và đơn vị; dán được cả danh sách từ Excel',
      to: paths.people(),
      isDone: summary.personCount > 0,
    },
    {
      label: 'Nhập quyết định khen thưởng đã ký',
      hint: 'số, ngày ký và danh sách được khen',
      to: paths.newDecision(),
      isDone: summary.decisionCount > 0,
    },
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Section title="Bắt đầu từ đâu">
      <ol className={classes.first}>
        {steps.map(({ label, hint, to, isDone }) => (
          <li key={label}>
            {isDone ? (
              <IconCircleCheck size={18} className={classes.done} aria-label="Đã làm" />
            ) : (
              <IconCircle size={18} className={classes.open} aria-label="Chưa làm" />
            )}
            <span>
              <PlaceLink to={to}>{label}</PlaceLink> <span className={classes.quiet}>– {hint}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
