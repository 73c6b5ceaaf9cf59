import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { renameSentences } from './consequence-sentences.ts';
import { ConsequenceList } from './consequences.tsx';
import classes from './unit-form.module.css';

interface UnitDialogProps {
  readonly unit: UnitRow;
  /** The day that the tree is looked at: the day to begin with. */
  readonly on: string;
  readonly onClose: () => void;
}

/** A new name from a day on; papers and awards of the time before keep the old one. */
export function RenameUnitDialog({ unit, on, onClose }: UnitDialogProps) {
  const form = useForm<Request<'units:rename'>>({
    initialValues: { id: unit.id, name: unit.name, shortName: unit.shortName, on, decision: null },
    validate: validateWith(unitInputs['units:rename']),
  });
  const rename = useAction('units:rename', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const { name, on: day } = form.values;
  return (
    <Dialog
      title={`Đổi tên: ${unit.name}`}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void rename.run(values))}
      footer={<DialogButtons label="Đổi tên" isRunning={rename.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <TextInput
          label="Tên mới"
          required
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          {...bindText(form, 'name')}
        />
        <div className={classes.pair}>
          <TextInput label="Tên viết tắt" {...bindText(form, 'shortName')} />
          <DateField label="Từ ngày" required {...bindField(form, 'on')} />
        </div>
        <TextInput label="Theo quyết định số" placeholder="Chưa rõ" {...bindText(form, 'decision')} />
        <ConsequenceList sentences={renameSentences(unit.name, name, day)} />
      </div>
    </Dialog>
  );
}
