import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ConsequenceList } from './consequences.tsx';
import classes from './unit-form.module.css';
import { UnitForm } from './unit-form.tsx';

interface EditUnitDialogProps {
  readonly unit: UnitRow;
  readonly onClose: () => void;
}

/** Corrects what was typed wrongly about a unit. A new name that holds from a day on is «Đổi tên» instead. */
export function EditUnitDialog({ unit, onClose }: EditUnitDialogProps) {
  const { id, kind, name, shortName, foundedOn, eligibleForFlag, note } = unit;
  const form = useForm<Request<'units:update'>>({
    initialValues: { id, kind, name, shortName, foundedOn, eligibleForFlag, note },
    validate: validateWith(unitInputs['units:update']),
  });
  const update = useAction('units:update', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const isNameCorrected = form.values.name.trim() !== name && form.values.name.trim() !== '';
  const warning = `Đây là đính chính: tên “${name}” được thay ở mọi nơi như chưa từng có. Nếu đơn vị đổi tên từ một ngày, hãy dùng «Đổi tên».`;
  return (
    <Dialog
      title={`Sửa thông tin: ${name}`}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void update.run(values))}
      footer={<DialogButtons label="Lưu" isRunning={update.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <UnitForm value={form.values} onChange={form.setValues} errors={form.errors} />
        <ConsequenceList sentences={isNameCorrected ? [warning] : []} />
      </div>
    </Dialog>
  );
}
