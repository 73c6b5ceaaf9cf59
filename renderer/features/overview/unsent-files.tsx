import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { Section } from '../../components/section.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { NumberButton } from './number-button.tsx';
import classes from './overview.module.css';
import type { ShowNames } from './overview-page.tsx';

/** What units were asked for and have not sent; absent when everything is here. */
export function UnsentFiles({ onShow }: { readonly onShow: ShowNames }) {
  const unsent = useQuery('overview:unsent', {});
  const files = unsent.value ?? [];
  if (files.length === 0) return null;
  const day = today();
  return (
    <Section title="Đơn vị chưa gửi">
      <ul className={classes.steps}>
        {files.map(({ key, what, dueOn, asked, missing }) => (
          <li key={key}>
            <span className={classes.stepLabel} title={what}>
              {what}
              {dueOn !== null && (
                <span className={dueOn < day ? classes.late : classes.quiet}> hạn {formatDate(dueOn as IsoDate)}</span>
              )}
            </span>
            <NumberButton
              onClick={() =>
                onShow({
                  kind: 'names',
                  title: `Chưa gửi: ${what}`,
                  names: missing.map(({ unitId, unitName }) => ({
                    owner: { kind: 'unit', id: unitId },
                    name: unitName,
                  })),
                })
              }
            >
              {missing.length}/{asked} đơn vị
            </NumberButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
