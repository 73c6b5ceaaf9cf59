import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExemplarRow, type ExemplarStageRow, exemplarStageFields } from '#shared/contracts/exemplars.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { type ExemplarStage, exemplarStageNames, exemplarStages } from '#shared/domain/exemplars/exemplar-stage.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonPicker, type PickedPerson } from '../../components/fields/person-picker.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './exemplars.module.css';

const shown = (day: string | null) => (isIsoDate(day) ? formatDate(day) : '');

/** The four stages under each other: when, who follows, what came of it. */
export function StagesTable({ exemplar }: { readonly exemplar: ExemplarRow }) {
  const [editing, setEditing] = useState<ExemplarStage | null>(null);
  return (
    <>
      <table className={classes.stages}>
        <thead>
          <tr>
            <th scope="col">Khâu</th>
            <th scope="col">Từ ngày</th>
            <th scope="col">Hạn, ngày xong</th>
            <th scope="col">Theo dõi</th>
            <th scope="col">Kết quả</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {exemplarStages.map((stage) => {
            const known = exemplar.stages.find((one) => one.stage === stage);
            return (
              <tr key={stage}>
                <th scope="row">{exemplarStageNames[stage]}</th>
                <td className={classes.days}>{shown(known?.startedOn ?? null)}</td>
                <td className={classes.days}>
                  {known && <StageEnd stage={known} isClosed={exemplar.closedOn !== null} />}
                </td>
                <td>{[known?.followerName, known?.followerUnitName].filter(Boolean).join(', ')}</td>
                <td className={classes.text}>{known?.result}</td>
                <td>
                  <ActionIcon
                    aria-label={`Sửa khâu ${exemplarStageNames[stage].toLocaleLowerCase('vi')}`}
                    onClick={() => setEditing(stage)}
                  >
                    <IconPencil size={15} />
                  </ActionIcon>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {editing !== null && <StageDialog exemplar={exemplar} stage={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function StageEnd({ stage, isClosed }: { readonly stage: ExemplarStageRow; readonly isClosed: boolean }) {
  if (stage.finishedOn !== null) return <>{shown(stage.finishedOn)}</>;
  if (stage.dueOn === null) return null;
  const isLate = !isClosed && stage.dueOn < today();
  return (
    <span className={isLate ? classes.late : classes.quiet}>
      {isLate ? `Quá hạn ${shown(stage.dueOn)}` : `Hạn ${shown(stage.dueOn)}`}
    </span>
  );
}

interface StageDialogProps {
  readonly exemplar: ExemplarRow;
  readonly stage: ExemplarStage;
  readonly onClose: () => void;
}

function StageDialog({ exemplar, stage, onClose }: StageDialogProps) {
  const known = exemplar.stages.find((one) => one.stage === stage);
  const follower: PickedPerson | null =
    known?.followerId == null ? null : { id: known.followerId, name: known.followerName ?? '' };
  const form = useForm({
    initialValues: {
      startedOn: known?.startedOn ?? null,
      dueOn: known?.dueOn ?? null,
      finishedOn: known?.finishedOn ?? null,
      follower,
      followerUnitId: known?.followerUnitId ?? null,
      result: known?.result ?? null,
    },
  });
  const save = useAction('exemplars:save-stage', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={`${exemplarStageNames[stage]} – ${exemplar.recipientName ?? exemplar.name}`}
      isOpen
      width={680}
      onClose={onClose}
      onSubmit={form.onSubmit(({ follower: chosen, ...values }) => {
        const fields = { ...values, stage, followerId: chosen?.id ?? null };
        const checked = exemplarStageFields.safeParse(fields);
        if (checked.success) void save.run({ ...fields, exemplarId: exemplar.id });
        else
          form.setErrors(
            issuesToErrors(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))),
          );
      })}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <div className={classes.three}>
          <DateField label="Từ ngày" data-autofocus {...bindField(form, 'startedOn')} />
          <DateField label="Hạn xong" {...bindField(form, 'dueOn')} />
          <DateField label="Ngày xong" {...bindField(form, 'finishedOn')} />
        </div>
        <div className={classes.pair}>
          <PersonPicker label="Người theo dõi, giúp đỡ" {...bindField(form, 'follower')} />
          <UnitPicker label="Đơn vị theo dõi" {...bindField(form, 'followerUnitId')} />
        </div>
        <Textarea label="Kết quả" autosize minRows={4} maxRows={12} {...bindText(form, 'result')} />
      </div>
    </Dialog>
  );
}
