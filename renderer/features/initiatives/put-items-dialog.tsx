import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CouncilPage } from '#shared/contracts/initiative-councils.ts';
import { initiativeStageNames } from '#shared/contracts/initiatives.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { authorsInText } from './initiative-columns.ts';
import classes from './initiatives.module.css';

interface PutItemsDialogProps {
  readonly page: CouncilPage;
  readonly onClose: () => void;
}

/** Which of the initiatives that are not decided yet the council is to see; those with accepted requests are chosen already. */
export function PutItemsDialog({ page, onClose }: PutItemsDialogProps) {
  const lines = useQuery('initiatives:lines', {});
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const there = new Set(page.items.map(({ initiativeId }) => initiativeId));
  const open = (lines.value ?? []).filter(
    ({ id, state }) => !there.has(id) && (state === 'submitted' || state === 'registered'),
  );
  const ids = chosen ?? new Set(open.filter(({ stage }) => stage === 'accepted').map(({ id }) => id));
  const put = useAction('initiative-councils:put-items', { onDone: onClose });
  const toggle = (id: number) =>
    setChosen(new Set(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]));
  return (
    <Dialog
      title="Đưa sáng kiến ra hội đồng"
      isOpen
      width={720}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        if (ids.size > 0) void put.run({ id: page.council.id, initiativeIds: [...ids] });
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={put.isRunning} disabled={ids.size === 0}>
            {ids.size > 0 ? `Đưa ${ids.size} sáng kiến` : 'Đưa ra hội đồng'}
          </Button>
        </>
      }
    >
      <QueryView query={lines}>
        {() =>
          open.length === 0 ? (
            <p className={classes.quiet}>Không còn sáng kiến nào chờ xét.</p>
          ) : (
            <ul className={`${classes.lines} ${classes.tall}`}>
              {open.map((line) => (
                <li key={line.id}>
                  <Checkbox
                    checked={ids.has(line.id)}
                    onChange={() => toggle(line.id)}
                    label={line.name}
                    description={[line.year, authorsInText(line.authors), initiativeStageNames[line.stage]].join(' · ')}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Dialog>
  );
}
