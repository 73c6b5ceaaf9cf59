import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type Council, type CouncilMember, councilInputs } from '#shared/contracts/councils.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { councilRoleNames } from '#shared/domain/councils/attendance.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonPicker } from '../../components/fields/person-picker.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';

type Values = { [K in keyof Request<'councils:save-member'>]: Request<'councils:save-member'>[K] | null };

interface MemberDialogProps {
  readonly council: Council;
  readonly member: CouncilMember | null;
  readonly onClose: () => void;
}

const validate = validateWith(councilInputs['councils:save-member']);

/** A member: from the records, so that an interest of his own is noticed; or somebody from outside by name. */
export function MemberDialog({ council, member, onClose }: MemberDialogProps) {
  const [isOutside, setIsOutside] = useState(member !== null && member.personId === null);
  const [pickedName, setPickedName] = useState(member?.fullName ?? '');
  const form = useForm<Values>({
    initialValues: {
      id: member?.id ?? null,
      councilId: council.id,
      personId: member?.personId ?? null,
      fullName: member !== null && member.personId === null ? member.fullName : null,
      position: member?.position ?? null,
      role: member?.role ?? (council.members.some((each) => each.role === 'chair') ? 'member' : 'chair'),
      isVoting: member?.isVoting ?? true,
      fromOn: member === null ? council.fromOn : member.fromOn,
      toOn: member?.toOn ?? null,
    },
    validate: (values) => validate(values),
  });
  const save = useAction('councils:save-member', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const { personId } = form.values;
  return (
    <Dialog
      title={member === null ? 'Thêm thành viên hội đồng' : `Sửa thành viên ${member.fullName}`}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'councils:save-member'>))}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <SegmentedControl
          aria-label="Thành viên là"
          value={isOutside ? 'outside' : 'record'}
          onChange={(value) => {
            setIsOutside(value === 'outside');
            form.setFieldValue(value === 'outside' ? 'personId' : 'fullName', null);
          }}
          data={[
            { value: 'record', label: 'Trong danh sách cá nhân' },
            { value: 'outside', label: 'Người ngoài cơ quan' },
          ]}
        />
        {isOutside ? (
          <TextInput label="Họ và tên" required {...bindText(form, 'fullName')} error={form.errors.personId} />
        ) : (
          <PersonPicker
            label="Họ và tên"
            required
            data-autofocus
            value={personId === null ? null : { id: personId, name: pickedName }}
            onChange={(picked) => {
              setPickedName(picked?.name ?? '');
              form.setFieldValue('personId', picked?.id ?? null);
            }}
            error={form.errors.personId}
          />
        )}
        <TextInput
          label="Chức vụ trên văn bản"
          placeholder={isOutside ? '' : 'Theo chức vụ trong hồ sơ vào ngày họp'}
          {...bindText(form, 'position')}
        />
        <div className={classes.pair}>
          <ChoiceField
            label="Vai trò"
            required
            choices={choicesOf(councilRoleNames)}
            value={form.values.role}
            onChange={(role) => {
              form.setFieldValue('role', role);
              if (role === 'secretary') form.setFieldValue('isVoting', false);
            }}
            error={form.errors.role}
          />
          <Checkbox
            mt={26}
            label="Có quyền biểu quyết"
            checked={form.values.isVoting === true}
            onChange={(event) => form.setFieldValue('isVoting', event.currentTarget.checked)}
          />
        </div>
        <div className={classes.pair}>
          <DateField label="Từ ngày" {...bindField(form, 'fromOn')} />
          <DateField label="Đến ngày" placeholder="Nay" {...bindField(form, 'toOn')} />
        </div>
      </div>
    </Dialog>
  );
}
