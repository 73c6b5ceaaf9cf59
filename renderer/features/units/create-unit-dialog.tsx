import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './unit-form.module.css';
import { emptyUnit, UnitForm } from './unit-form.tsx';

interface CreateUnitDialogProps {
  /** The superior to begin with. */
  readonly parentId: number | null;
  readonly onClose: () => void;
  readonly onDone: (id: number) => void;
}

/** A new unit; only its name, kind and superior are asked for, the rest may stay unknown. */
export function CreateUnitDialog({ parentId, onClose, onDone }: CreateUnitDialogProps) {
  const form = useForm<Request<'units:create'>>({
    initialValues: { ...emptyUnit(), parentId, kind: parentId === null ? 'department' : 'division' },
    validate: validateWith(unitInputs['units:create']),
  });
  const create = useAction('units:create', {
    onDone: ({ id }) => onDone(id),
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title="Thêm đơn vị"
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void create.run(values))}
      footer={<DialogButtons label="Thêm đơn vị" isRunning={create.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <UnitForm value={form.values} onChange={form.setValues} errors={form.errors} />
        <UnitPicker label="Đơn vị cấp trên" placeholder="Không có (đứng đầu cây)" {...bindField(form, 'parentId')} />
      </div>
    </Dialog>
  );
}
