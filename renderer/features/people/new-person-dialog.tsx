import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { genderNames, peopleInputs, personKindNames, workRoleNames } from '#shared/contracts/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { BirthField } from '../../components/fields/birth-field.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { NamesakesNotice } from './namesakes-notice.tsx';
import classes from './person-form.module.css';

interface NewPersonDialogProps {
  /** The unit that the list is narrowed to. */
  readonly unitId: number | null;
  readonly onClose: () => void;
  readonly onDone: (id: number) => void;
}

interface NewPerson {
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly bornYear: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly kind: Request<'people:create'>['kind'];
  readonly unitId: number | null;
  readonly position: string | null;
  readonly role: 'leader' | 'direct-worker' | null;
  readonly fromOn: string | null;
}

function inputOf({ unitId, position, role, fromOn, ...person }: NewPerson) {
  return {
    ...person,
    ethnicGroup: null,
    isPartyMember: null,
    nationalId: null,
    startedOn: null,
    note: null,
    membership: { unitId, position, role, fromOn, toOn: null },
  };
}

const validate = validateWith(peopleInputs['people:create']);

/** Errors of the membership's fields stand at the form's own fields. */
function flat(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^membership\./, ''), message]),
  );
}

/** One new person. Only the name and the unit are obligatory; what else is known can be typed at once or later. */
export function NewPersonDialog({ unitId, onClose, onDone }: NewPersonDialogProps) {
  const form = useForm<NewPerson>({
    initialValues: {
      fullName: '',
      bornOn: null,
      bornYear: null,
      gender: null,
      kind: null,
      unitId,
      position: null,
      role: null,
      fromOn: null,
    },
    validate: (values) => ({
      ...flat(validate(inputOf(values))),
      ...(values.unitId === null ? { unitId: 'Hãy chọn đơn vị.' } : {}),
    }),
  });
  const create = useAction('people:create', {
    onDone: ({ id }) => onDone(id),
    onIssues: (issues) => form.setErrors(flat(issuesToErrors(issues))),
  });
  const { bornOn, bornYear } = form.values;
  return (
    <Dialog
      title="Thêm cá nhân"
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void create.run(inputOf(values) as Request<'people:create'>))}
      footer={<DialogButtons label="Thêm cá nhân" isRunning={create.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <TextInput label="Họ và tên" required data-autofocus {...bindText(form, 'fullName')} />
        <NamesakesNotice fullName={form.values.fullName} />
        <UnitPicker label="Đơn vị" required {...bindField(form, 'unitId')} />
        <div className={classes.pair}>
          <TextInput label="Chức vụ" placeholder="Chưa rõ" {...bindText(form, 'position')} />
          <ChoiceField label="Vai trò" choices={choicesOf(workRoleNames)} {...bindField(form, 'role')} />
        </div>
        <div className={classes.pair}>
          <BirthField
            label="Ngày sinh"
            value={{ bornOn, bornYear }}
            onChange={(birth) => form.setValues(birth)}
            error={form.errors.bornOn ?? form.errors.bornYear}
          />
          <ChoiceField label="Giới tính" choices={choicesOf(genderNames)} {...bindField(form, 'gender')} />
        </div>
        <div className={classes.pair}>
          <ChoiceField label="Loại" choices={choicesOf(personKindNames)} {...bindField(form, 'kind')} />
          <DateField label="Về đơn vị từ ngày" placeholder="Chưa rõ" {...bindField(form, 'fromOn')} />
        </div>
      </div>
    </Dialog>
  );
}
