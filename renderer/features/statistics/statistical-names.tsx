import { Select } from '@mantine/core';
import { useState } from 'react';
import type { StatisticalName } from '#shared/contracts/statistics.ts';
import type { EnteredFact } from '#shared/domain/statistics/statistical-award.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { paths } from '../../lib/navigate.ts';
import type { Query } from '../../lib/use-query.ts';
import { EnterFact, EnterFactForAll, enteredFactNames } from './enter-fact.tsx';
import classes from './statistics.module.css';

/** More names than these make the panel slow; the number above tells of all. */
const MOST_SHOWN = 500;

interface StatisticalNamesProps {
  readonly title: string;
  readonly query: Query<readonly StatisticalName[]>;
  /** The fact that these names lack, offered at once. */
  readonly entered: EnteredFact | null;
  readonly onClose: () => void;
}

/** The names behind a figure, each a link to its page; facts of awards can be entered here, one by one or for all. */
export function StatisticalNames({ title, query, entered, onClose }: StatisticalNamesProps) {
  const [fact, setFact] = useState<EnteredFact | null>(entered);
  const canEnter = (query.value ?? []).some(({ awardId }) => typeof awardId === 'number');
  return (
    <SidePanel title={title} onClose={onClose} width={380}>
      {canEnter && (
        <Select
          label="Ghi, sửa thông tin thống kê"
          size="xs"
          placeholder="Chọn thông tin cần ghi"
          clearable
          data={Object.entries(enteredFactNames).map(([value, label]) => ({ value, label }))}
          value={fact}
          onChange={(next) => setFact(next as EnteredFact | null)}
        />
      )}
      <QueryView query={query}>
        {(names) => (
          <>
            {fact !== null && <EnterFactForAll fact={fact} names={names} />}
            <p className={classes.quiet}>{formatNumber(names.length)} mục</p>
            <ul className={classes.names} aria-label={title}>
              {names.slice(0, MOST_SHOWN).map((name) => (
                <li key={name.key}>
                  <NameLink name={name} /> <span className={classes.quiet}>{name.detail}</span>
                  {fact !== null && <EnterFact fact={fact} name={name} />}
                </li>
              ))}
            </ul>
            {names.length > MOST_SHOWN && (
              <p className={classes.quiet}>
                Đang hiện {MOST_SHOWN} mục đầu. Hãy chia nhỏ bảng thêm một tiêu chí để xem hết.
              </p>
            )}
          </>
        )}
      </QueryView>
    </SidePanel>
  );
}

function NameLink({ name: { name, place } }: { readonly name: StatisticalName }) {
  if (place === null) return <span>{name}</span>;
  const to = { person: paths.person, unit: paths.unit, movement: paths.movement }[place.kind](place.id);
  return <PlaceLink to={to}>{name}</PlaceLink>;
}
