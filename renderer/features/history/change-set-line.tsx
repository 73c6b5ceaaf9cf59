import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChangeSetRow } from '#shared/contracts/history.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { LaterChangesChoice } from '../../components/later-changes-choice.tsx';
import { stepName } from '../../components/step-name.ts';
import { formatTime } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChangeSetRecords } from './change-set-records.tsx';
import classes from './history-page.module.css';

interface ChangeSetLineProps {
  readonly step: ChangeSetRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One step: time, name, who, how many records; opened, the records before and after. */
export function ChangeSetLine({ step, isOpen, onToggle }: ChangeSetLineProps) {
  const [refusal, setRefusal] = useState<AppFailure | null>(null);
  const undo = useAction('history:undo-change-set', {
    onFailure: (failure) => {
      if (failure.kind !== 'changedSince') return false;
      setRefusal(failure);
      return true;
    },
  });
  const canUndo = step.kind === 'edit' && !step.isUndone;
  return (
    <li className={classes.step}>
      <div className={classes.line}>
        <UnstyledButton className={classes.head} aria-expanded={isOpen} onClick={onToggle}>
          <IconChevronRight size={15} className={isOpen ? classes.opened : classes.closed} aria-hidden="true" />
          <span className={classes.time}>{formatTime(step.madeAt)}</span>
          <span className={`${classes.label} ${step.isUndone ? classes.undone : ''}`} title={stepName(step)}>
            {stepName(step)}
          </span>
          {step.isUndone && <span className={classes.state}>đã hoàn tác</span>}
          <span className={classes.who}>{step.madeBy}</span>
          <span className={classes.count}>{formatNumber(step.changeCount)} mục</span>
        </UnstyledButton>
        {canUndo ? (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={undo.isRunning}
            aria-label={`Hoàn tác: ${step.label}`}
            onClick={() => {
              setRefusal(null);
              void undo.run({ id: step.id });
            }}
          >
            Hoàn tác
          </Button>
        ) : (
          <span />
        )}
      </div>
      {refusal?.kind === 'changedSince' && (
        <div className={classes.later}>
          <LaterChangesChoice
            changes={refusal.changes}
            isBusy={undo.isRunning}
            onChoose={(later) => {
              setRefusal(null);
              void undo.run({ id: step.id, later });
            }}
          />
        </div>
      )}
      {isOpen && <ChangeSetRecords id={step.id} />}
    </li>
  );
}
