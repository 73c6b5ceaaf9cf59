import { Button, Group } from '@mantine/core';
import type { ChangedSince } from '#shared/errors/app-failure.ts';
import { formatNumber } from '../lib/format-number.ts';
import classes from './later-changes-choice.module.css';

interface LaterChangesChoiceProps {
  readonly changes: readonly ChangedSince[];
  readonly isBusy: boolean;
  readonly onChoose: (later: 'keep' | 'overwrite') => void;
}

const SHOWN = 8;

/** What was changed since the step that is to be taken back, and what to do with it: keep it, or take it back too. */
export function LaterChangesChoice({ changes, isBusy, onChoose }: LaterChangesChoiceProps) {
  return (
    <div className={classes.notice} role="alert">
      <p>
        Chưa hoàn tác riêng bước này được: {formatNumber(changes.length)} mục đã được sửa lại, hoặc có mục khác gắn vào,
        ở bước sau. Hoàn tác phần còn lại và giữ các mục này, hay đưa cả các mục này về như trước?
      </p>
      <ul>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.table}-${change.rowId}`}>{change.label}</li>
        ))}
        {changes.length > SHOWN && <li>… và {formatNumber(changes.length - SHOWN)} mục khác</li>}
      </ul>
      <Group gap={8} mt={8}>
        <Button size="compact-sm" disabled={isBusy} onClick={() => onChoose('keep')}>
          Hoàn tác phần còn lại, giữ các mục này
        </Button>
        <Button size="compact-sm" variant="default" disabled={isBusy} onClick={() => onChoose('overwrite')}>
          Đưa cả các mục này về như trước
        </Button>
      </Group>
    </div>
  );
}
