import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type PersonRow, peopleInputs, workRoleNames } from '#shared/contracts/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './person-form.module.css';

type Transfer = Omit<Request<'people:transfer'>, 'unitId'> & { readonly unitId: number | null };

interface TransferDialogProps {
  readonly people: readonly PersonRow[];
  readonly onClose: () => void;
}

const validate = validateWith(peopleInputs['people:transfer']);

/** Moves people to another unit from a day on; what they were before stays in their record. */
export function TransferDialog({ people, onClose }: TransferDialogProps) {
  const [first] = people;
  const who = people.length === 1 && first ? first.fullName : `${people.length} người`;
  const form = useForm<Transfer>({
    initialValues: { ids: people.map((person) => person.id), unitId: null, position: null, role: null, on: today() },
    validate: (values) => ({
      ...validate(values),
      ...(values.unitId === null ? { unitId: 'Hãy chọn đơn vị chuyển đến.' } : {}),
    }),
  });
  const transfer = useAction('people:transfer', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={`Chuyển đơn vị: ${who}`}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void transfer.run(values as Request<'people:transfer'>))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={transfer.isRunning}>
            Chuyển {who.length > 30 ? 'đơn vị' : who}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        {people.length > 1 && <p className={classes.names}>{people.map((person) => person.fullName).join(', ')}</p>}
        <UnitPicker label="Đơn vị mới" required data-autofocus {...bindField(form, 'unitId')} />
        <div className={classes.pair}>
          <DateField label="Từ ngày" required {...bindField(form, 'on')} />
          <ChoiceField
            label="Vai trò"
            unknownLabel="Giữ nguyên"
            choices={choicesOf(workRoleNames)}
            {...bindField(form, 'role')}
          />
        </div>
        <TextInput label="Chức vụ mới" placeholder="Giữ nguyên chức vụ" {...bindText(form, 'position')} />
        <p className={classes.quiet}>
          Quá trình công tác ở đơn vị cũ kết thúc vào ngày hôm trước. Khen thưởng đã nhận vẫn ghi chức vụ và đơn vị khi
          đó.
        </p>
      </div>
    </Dialog>
  );
}
