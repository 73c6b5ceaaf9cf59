import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { moveSentences } from './consequence-sentences.ts';
import { ConsequenceList } from './consequences.tsx';
import classes from './unit-form.module.css';
import { withDescendants } from './unit-tree.ts';

interface MoveUnitDialogProps {
  readonly unit: UnitRow;
  /** All units on that day: to tell what comes along and to keep a unit from going under itself. */
  readonly units: readonly UnitRow[];
  readonly on: string;
  /** Where it was let go, when it was dragged. */
  readonly parentId: number | null;
  readonly onClose: () => void;
}

/** Another superior from a day on. */
export function MoveUnitDialog({ unit, units, on, parentId, onClose }: MoveUnitDialogProps) {
  const form = useForm<Request<'units:move'>>({
    initialValues: { id: unit.id, parentId, on },
    validate: validateWith(unitInputs['units:move']),
  });
  const move = useAction('units:move', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={`Chuyển cấp trên: ${unit.name}`}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void move.run(values))}
      footer={<DialogButtons label="Chuyển đơn vị" isRunning={move.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <UnitPicker
          label="Đơn vị cấp trên mới"
          placeholder="Không có (đứng đầu cây)"
          data-autofocus
          except={[...withDescendants(units, unit.id)]}
          {...bindField(form, 'parentId')}
        />
        <DateField label="Từ ngày" required {...bindField(form, 'on')} />
        <ConsequenceList sentences={moveSentences(units, unit, form.values.parentId, form.values.on)} />
      </div>
    </Dialog>
  );
}
