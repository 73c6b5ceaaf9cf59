import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { dissolveSentences } from './consequence-sentences.ts';
import { UnitConsequences } from './consequences.tsx';
import classes from './unit-form.module.css';

interface DissolveUnitDialogProps {
  readonly unit: UnitRow;
  readonly units: readonly UnitRow[];
  readonly on: string;
  readonly onClose: () => void;
}

/** Dissolves a unit on a day; its people may go to another one. */
export function DissolveUnitDialog({ unit, units, on, onClose }: DissolveUnitDialogProps) {
  const form = useForm<Request<'units:dissolve'>>({
    initialValues: { id: unit.id, on, membersTo: null, decision: null },
    validate: validateWith(unitInputs['units:dissolve']),
  });
  const dissolve = useAction('units:dissolve', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const receiver = units.find((row) => row.id === form.values.membersTo);
  return (
    <Dialog
      title={`Giải thể: ${unit.name}`}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void dissolve.run(values))}
      footer={<DialogButtons label="Giải thể đơn vị" isDangerous isRunning={dissolve.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <div className={classes.pair}>
          <DateField label="Giải thể từ ngày" required data-autofocus {...bindField(form, 'on')} />
          <TextInput label="Theo quyết định số" placeholder="Chưa rõ" {...bindText(form, 'decision')} />
        </div>
        <UnitPicker
          label="Chuyển người của đơn vị sang"
          placeholder="Không chuyển: thôi công tác từ ngày giải thể"
          except={[unit.id]}
          {...bindField(form, 'membersTo')}
        />
        <UnitConsequences
          ids={[unit.id]}
          on={form.values.on}
          also={({ members }) => dissolveSentences(members, form.values.on, receiver?.name ?? null)}
        />
      </div>
    </Dialog>
  );
}
