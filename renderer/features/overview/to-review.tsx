import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OfficeSummary } from '#shared/contracts/office.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { paths } from '../../lib/navigate.ts';
import classes from './overview.module.css';

/** What wants the officer's attention: absent when nothing does. */
export function ToReview({ summary }: { readonly summary: OfficeSummary }) {
  const matters: { readonly key: string; readonly content: ReactNode }[] = [];
  if (summary.peopleWithoutUnit > 0) {
    matters.push({
      key: 'unit',
      content: (
        <PlaceLink to={paths.people({ unit: 'none' })}>
          {formatNumber(summary.peopleWithoutUnit)} cá nhân chưa thuộc đơn vị nào
        </PlaceLink>
      ),
    });
  }
  if (summary.office.signers.length === 0) {
    matters.push({
      key: 'signer',
      content: <PlaceLink to={paths.office()}>Chưa có người ký; văn bản in ra sẽ để trống chỗ ký</PlaceLink>,
    });
  }
  if (matters.length === 0) return null;
  return (
    <Section title="Cần bổ sung">
      <ul className={classes.matters}>
        {matters.map(({ key, content }) => (
          <li key={key}>
            <IconAlertCircle size={16} aria-hidden="true" />
            {content}
          </li>
        ))}
      </ul>
    </Section>
  );
}
