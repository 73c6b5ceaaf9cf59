import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './exemplars.module.css';

type ProposeDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
} & (
  | { readonly exemplarIds: readonly number[] }
  /** Everybody on the conference's list who has an award chosen. */
  | { readonly conferenceId: number }
);

/** Puts exemplars onto the list of an open round of commendation. */
export function ProposeDialog({ title, onClose, ...whom }: ProposeDialogProps) {
  const rounds = useQuery('rounds:list', {});
  const types = useQuery('award-types:list', {});
  const [roundId, setRoundId] = useState<string | null>(null);
  const [awardTypeId, setAwardTypeId] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const open = (rounds.value ?? []).filter((round) => round.closedOn === null);
  const asksAward = 'exemplarIds' in whom;
  const propose = async () => {
    if (roundId === null || (asksAward && awardTypeId === null)) return;
    setIsRunning(true);
    const reply = asksAward
      ? await runAction('exemplars:propose', {
          ids: [...whom.exemplarIds],
          roundId: Number(roundId),
          awardTypeId: Number(awardTypeId),
        })
      : await runAction('exemplars:propose-entries', { conferenceId: whom.conferenceId, roundId: Number(roundId) });
    setIsRunning(false);
    if (!reply.ok) return;
    const { added, alreadyThere } = reply.value;
    if (added === 0) notifyDone('Mọi người đã có trong đợt này, không thêm ai.');
    else if (alreadyThere > 0) notifyDone(`Đã thêm ${added}; ${alreadyThere} đã có trong đợt từ trước.`);
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isRunning} disabled={roundId === null || (asksAward && awardTypeId === null)}>
            Đưa vào đợt
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <Select
          label="Đợt khen thưởng"
          required
          data-autofocus
          placeholder={open.length === 0 && rounds.value ? 'Chưa có đợt nào đang mở; hãy lập đợt trước' : 'Chọn đợt'}
          data={open.map((round) => ({ value: String(round.id), label: round.name }))}
          value={roundId}
          onChange={setRoundId}
          filter={foldedFilter}
          searchable
        />
        {asksAward && (
          <Select
            label="Danh hiệu, hình thức khen thưởng"
            required
            placeholder="Ví dụ: Giấy khen"
            data={(types.value ?? []).map((type) => ({ value: String(type.id), label: type.name }))}
            value={awardTypeId}
            onChange={setAwardTypeId}
            filter={foldedFilter}
            searchable
          />
        )}
      </div>
    </Dialog>
  );
}
