import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type Membership, type PersonRow, peopleInputs, workRoleNames } from '#shared/contracts/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './person-form.module.css';

type Values = Omit<Request<'people:save-membership'>, 'unitId'> & { readonly unitId: number | null };

interface MembershipDialogProps {
  readonly person: PersonRow;
  /** The line to correct; null for a new one. */
  readonly membership: Membership | null;
  /** Begins at the last day: the person leaves. */
  readonly isLeaving?: boolean;
  readonly onClose: () => void;
}

const validate = validateWith(peopleInputs['people:save-membership']);

/** One line of a person's work history: where, as what, from when to when. */
export function MembershipDialog({ person, membership, isLeaving = false, onClose }: MembershipDialogProps) {
  const form = useForm<Values>({
    initialValues: {
      id: membership?.id ?? null,
      personId: person.id,
      unitId: membership?.unitId ?? null,
      position: membership?.position ?? null,
      role: membership?.role ?? null,
      fromOn: membership?.fromOn ?? null,
      toOn: membership?.toOn ?? null,
    },
    validate: (values) => ({
      ...validate(values),
      ...(values.unitId === null ? { unitId: 'Hãy chọn đơn vị.' } : {}),
      ...(isLeaving && values.toOn === null ? { toOn: 'Hãy nhập ngày cuối cùng công tác.' } : {}),
    }),
  });
  const save = useAction('people:save-membership', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const title = isLeaving ? 'Ghi thôi công tác' : membership ? 'Sửa quá trình công tác' : 'Thêm quá trình công tác';
  return (
    <Dialog
      title={`${title}: ${person.fullName}`}
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'people:save-membership'>))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {membership ? 'Lưu' : 'Thêm'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <UnitPicker
          label="Đơn vị"
          required
          withDissolved
          {...(isLeaving ? {} : { 'data-autofocus': true })}
          {...bindField(form, 'unitId')}
        />
        <div className={classes.pair}>
          <TextInput label="Chức vụ" placeholder="Chưa rõ" {...bindText(form, 'position')} />
          <ChoiceField label="Vai trò" choices={choicesOf(workRoleNames)} {...bindField(form, 'role')} />
        </div>
        <div className={classes.pair}>
          <DateField label="Từ ngày" placeholder="Chưa rõ" {...bindField(form, 'fromOn')} />
          <DateField
            label="Đến hết ngày"
            placeholder="Nay"
            {...(isLeaving ? { 'data-autofocus': true } : {})}
            {...bindField(form, 'toOn')}
          />
        </div>
      </div>
    </Dialog>
  );
}
