import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type MovementPage, type MovementPlan, movementPlanFields } from '#shared/contracts/movements.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { Section } from '../../components/section.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import classes from './movements.module.css';
import { shownDay } from './shown-day.ts';

/** Kế hoạch năm of a movement that lasts several years. */
export function MovementPlans({ page }: { readonly page: MovementPage }) {
  const [editing, setEditing] = useState<MovementPlan | 'new' | null>(null);
  const { movement, plans } = page;
  const isLong = movement.endsOn === null || movement.startsOn?.slice(0, 4) !== movement.endsOn.slice(0, 4);
  if (!isLong && plans.length === 0) return null;
  return (
    <Section
      title="Kế hoạch từng năm"
      actions={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => setEditing('new')}
        >
          Thêm năm
        </Button>
      }
    >
      {plans.length === 0 ? (
        <EmptyState>Chưa có kế hoạch năm nào.</EmptyState>
      ) : (
        <ul className={classes.lines}>
          {plans.map((plan) => (
            <li key={plan.id} className={classes.line}>
              <span className={classes.what}>
                <strong>{plan.year}</strong> {plan.content}
                {plan.result !== null && <div className={classes.detail}>Kết quả: {plan.result}</div>}
              </span>
              <span className={classes.when}>
                {[plan.planNumber, shownDay(plan.planOn)].filter(Boolean).join(' ngày ')}
              </span>
              <span>
                <ActionIcon aria-label={`Sửa kế hoạch năm ${plan.year}`} onClick={() => setEditing(plan)}>
                  <IconPencil size={15} />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Xoá kế hoạch năm ${plan.year}`}
                  onClick={() => void runAction('movements:remove-plan', { id: plan.id })}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <PlanDialog
          movementId={movement.id}
          plan={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface PlanDialogProps {
  readonly movementId: number;
  readonly plan: MovementPlan | null;
  readonly onClose: () => void;
}

function PlanDialog({ movementId, plan, onClose }: PlanDialogProps) {
  const { id, ...known } = plan ?? {
    id: null,
    movementId,
    year: currentYear(),
    planNumber: null,
    planOn: null,
    content: null,
    result: null,
  };
  const form = useForm({ initialValues: known, validate: validateWith(movementPlanFields) });
  const save = useAction('movements:save-plan', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={plan ? `Sửa kế hoạch năm ${plan.year}` : 'Thêm kế hoạch năm'}
      isOpen
      width={620}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run({ ...values, id }))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.form}>
        <div className={classes.three}>
          <YearField label="Năm" required data-autofocus {...bindField(form, 'year')} />
          <DateField label="Ngày kế hoạch" {...bindField(form, 'planOn')} />
          <TextInput label="Số kế hoạch" {...bindText(form, 'planNumber')} />
        </div>
        <Textarea label="Nội dung" autosize minRows={3} maxRows={10} {...bindText(form, 'content')} />
        <Textarea label="Kết quả năm" autosize minRows={2} maxRows={10} {...bindText(form, 'result')} />
      </div>
    </Dialog>
  );
}
