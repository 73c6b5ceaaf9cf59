import { Button, Menu } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Absence, FactOwner } from '#shared/contracts/facts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { EmptyState } from '../empty-state.tsx';
import { QueryView } from '../query-view.tsx';
import { Section } from '../section.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { FactDialog, type NewFact } from './fact-dialog.tsx';
import { factLines } from './fact-line.ts';
import classes from './facts-section.module.css';

const choices: readonly { readonly fact: NewFact; readonly label: string; readonly ofPersonOnly: boolean }[] = [
  { fact: 'discipline', label: 'Kỷ luật…', ofPersonOnly: true },
  { fact: 'review', label: 'Đang xem xét, xác minh…', ofPersonOnly: false },
  { fact: 'absence', label: 'Nghỉ, đi học…', ofPersonOnly: true },
  { fact: 'research-topic', label: 'Đề tài, đề án…', ofPersonOnly: true },
];

/** Kỷ luật, xem xét, thời gian nghỉ, đề tài: what the law asks about besides ratings and awards. */
export function FactsSection({ owner }: { readonly owner: FactOwner }) {
  const query = useQuery('facts:of-owner', { owner });
  const remove = useAction('facts:remove');
  const [adding, setAdding] = useState<NewFact | null>(null);
  const [corrected, setCorrected] = useState<Absence | null>(null);
  return (
    <Section
      title={owner.kind === 'person' ? 'Kỷ luật, xem xét, nghỉ, đề tài' : 'Đang xem xét, xác minh'}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default">Thêm…</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {choices
              .filter((choice) => owner.kind === 'person' || !choice.ofPersonOnly)
              .map(({ fact, label }) => (
                <Menu.Item key={fact} onClick={() => setAdding(fact)}>
                  {label}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      <QueryView query={query}>
        {(facts) => {
          const lines = factLines(facts);
          if (lines.length === 0) return <EmptyState>Chưa ghi gì: khi xét, chương trình coi là không có.</EmptyState>;
          return (
            <ul className={classes.lines}>
              {lines.map(({ fact, id, what, when, detail }) => (
                <li key={`${fact} ${id}`} className={classes.line}>
                  <span className={classes.what}>
                    {fact === 'absence' ? (
                      <button
                        type="button"
                        className={classes.link}
                        onClick={() => setCorrected(facts.absences.find((absence) => absence.id === id) ?? null)}
                      >
                        {what}
                      </button>
                    ) : (
                      what
                    )}
                  </span>
                  <span>{when}</span>
                  <span className={classes.detail}>{detail}</span>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    aria-label={`Xoá: ${what}`}
                    onClick={() => void remove.run({ fact, id })}
                  >
                    <IconTrash size={15} />
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
      {corrected !== null && (
        <AbsenceDialog personId={owner.id} absence={corrected} onClose={() => setCorrected(null)} />
      )}
      {adding !== null && <FactDialog fact={adding} owner={owner} onClose={() => setAdding(null)} />}
    </Section>
  );
}
