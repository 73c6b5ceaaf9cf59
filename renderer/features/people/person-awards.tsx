import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwardRow } from '#shared/contracts/awards.ts';
import type { PersonPage } from '#shared/contracts/people.ts';
import { AwardHistoryTable } from '../../components/award-history/award-history-table.tsx';
import { AwardTotals } from '../../components/award-history/award-totals.tsx';
import { OldAwardDialog } from '../../components/award-history/old-award-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { useAction } from '../../lib/use-action.ts';
import { membershipOn } from './place-at.ts';

/** Khen thưởng: every title and commendation of the person, year by year, with how often each was received. */
export function PersonAwards({ page }: { readonly page: PersonPage }) {
  const { person, awards, memberships } = page;
  const [editing, setEditing] = useState<AwardRow | 'new' | null>(null);
  const remove = useAction('awards:remove');
  return (
    <Section
      title="Khen thưởng"
      count={awards.length > 0 ? `${formatNumber(awards.length)} lần` : null}
      actions={
        <Button variant="default" onClick={() => setEditing('new')}>
          Ghi khen thưởng cũ…
        </Button>
      }
    >
      <AwardTotals awards={awards} />
      {awards.length === 0 ? (
        <EmptyState>
          Chưa ghi nhận danh hiệu, hình thức khen thưởng nào. Khen thưởng từ quyết định tự vào đây; khen thưởng các năm
          trước có thể ghi ngay, không cần quyết định.
        </EmptyState>
      ) : (
        <AwardHistoryTable
          label="Khen thưởng theo năm"
          awards={awards}
          withPlace
          onEdit={setEditing}
          onRemove={(award) => void remove.run({ ids: [award.id] })}
        />
      )}
      {editing && (
        <OldAwardDialog
          recipient={{ kind: 'person', id: person.id, name: person.fullName }}
          award={editing === 'new' ? null : editing}
          placeIn={(year) => membershipOn(memberships, `${year}-12-31`)}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
