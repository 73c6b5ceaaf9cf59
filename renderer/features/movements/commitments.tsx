import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type Commitment, commitmentFields, type MovementPage } from '#shared/contracts/movements.ts';
import { commitmentOutcomeNames } from '#shared/domain/movements/movement.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { Section } from '../../components/section.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import classes from './movements.module.css';
import { shownDay } from './shown-day.ts';

/** Nội dung đăng ký thi đua of the department, with deadline and result. */
export function Commitments({ page }: { readonly page: MovementPage }) {
  const [editing, setEditing] = useState<Commitment | 'new' | null>(null);
  const { movement, commitments } = page;
  return (
    <Section
      title="Nội dung đăng ký"
      count={commitments.length > 0 ? commitments.length : null}
      actions={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => setEditing('new')}
        >
          Thêm nội dung
        </Button>
      }
    >
      {commitments.length === 0 ? (
        <EmptyState>Chưa có nội dung đăng ký với cấp trên.</EmptyState>
      ) : (
        <ol className={classes.lines}>
          {commitments.map((commitment) => (
            <li key={commitment.id} className={classes.line}>
              <span className={classes.what}>
                {commitment.content}
                <div className={classes.detail}>
                  {[commitment.responsibleName, commitment.result].filter(Boolean).join(' · ')}
                </div>
              </span>
              <CommitmentState commitment={commitment} />
              <span>
                <ActionIcon aria-label={`Sửa: ${commitment.content}`} onClick={() => setEditing(commitment)}>
                  <IconPencil size={15} />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Xoá: ${commitment.content}`}
                  onClick={() => void runAction('movements:remove-commitment', { id: commitment.id })}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ol>
      )}
      {editing !== null && (
        <CommitmentDialog
          movementId={movement.id}
          commitment={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function CommitmentState({ commitment }: { readonly commitment: Commitment }) {
  const { outcome, dueOn, finishedOn } = commitment;
  if (outcome !== null) {
    const day = finishedOn === null ? '' : ` ${shownDay(finishedOn)}`;
    const look = outcome === 'kept' ? classes.good : outcome === 'not-kept' ? classes.bad : classes.warned;
    return <span className={look}>{`${commitmentOutcomeNames[outcome]}${day}`}</span>;
  }
  if (dueOn === null) return <span className={classes.when}>Chưa rõ hạn</span>;
  const isLate = dueOn < today();
  return (
    <span className={isLate ? classes.late : classes.when}>
      {isLate ? `Quá hạn ${shownDay(dueOn)}` : `Hạn ${shownDay(dueOn)}`}
    </span>
  );
}

interface CommitmentDialogProps {
  readonly movementId: number;
  readonly commitment: Commitment | null;
  readonly onClose: () => void;
}

function CommitmentDialog({ movementId, commitment, onClose }: CommitmentDialogProps) {
  const initial = {
    movementId,
    content: commitment?.content ?? '',
    responsibleUnitId: commitment?.responsibleUnitId ?? null,
    dueOn: commitment?.dueOn ?? null,
    outcome: commitment?.outcome ?? null,
    finishedOn: commitment?.finishedOn ?? null,
    result: commitment?.result ?? null,
  };
  const form = useForm({ initialValues: initial, validate: validateWith(commitmentFields) });
  const save = useAction('movements:save-commitment', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={commitment ? 'Sửa nội dung đăng ký' : 'Thêm nội dung đăng ký'}
      isOpen
      width={620}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run({ ...values, id: commitment?.id ?? null }))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.form}>
        <Textarea
          label="Nội dung đăng ký"
          required
          data-autofocus
          autosize
          minRows={2}
          {...bindText(form, 'content')}
        />
        <div className={classes.pair}>
          <UnitPicker label="Chịu trách nhiệm" {...bindField(form, 'responsibleUnitId')} />
          <DateField label="Hạn" {...bindField(form, 'dueOn')} />
          <ChoiceField
            label="Đánh giá"
            unknownLabel="Đang thực hiện"
            choices={choicesOf(commitmentOutcomeNames)}
            {...bindField(form, 'outcome')}
          />
          <DateField label="Ngày hoàn thành" {...bindField(form, 'finishedOn')} />
        </div>
        <Textarea label="Kết quả" autosize minRows={2} {...bindText(form, 'result')} />
      </div>
    </Dialog>
  );
}
