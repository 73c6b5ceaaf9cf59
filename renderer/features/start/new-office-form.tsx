import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { createOffice } from '../../lib/file-actions.ts';
import classes from './new-office-form.module.css';
import { emptyNewOffice, type NewOfficeValues, toNewOffice, validateNewOffice } from './new-office-values.ts';

interface NewOfficeFormProps {
  readonly onCancel: () => void;
  readonly onCreated: () => void;
}

/** The short form that makes a new office: what every paper carries. All of it can be changed later under «Cơ quan». */
export function NewOfficeForm({ onCancel, onCreated }: NewOfficeFormProps) {
  const [failure, setFailure] = useState<AppFailure | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  const form = useForm<NewOfficeValues>({ initialValues: emptyNewOffice, validate: validateNewOffice });

  async function create(values: NewOfficeValues): Promise<void> {
    setFailure(null);
    setIsCreating(true);
    const reply = await createOffice(toNewOffice(values));
    setIsCreating(false);
    if (reply.ok) onCreated();
    else if (reply.failure.kind === 'invalidInput') form.setErrors(issuesToErrors(reply.failure.issues));
    else if (reply.failure.kind !== 'canceled') setFailure(reply.failure);
  }

  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit(create)}>
      {failure && <FailureNotice failure={failure} />}
      <TextInput
        label="Cơ quan chủ quản"
        placeholder="UBND tỉnh …"
        required
        data-autofocus
        {...form.getInputProps('superiorName')}
      />
      <TextInput label="Tên cơ quan" placeholder="Sở Công Thương" required {...form.getInputProps('name')} />
      <div className={classes.pair}>
        <TextInput
          label="Địa danh"
          description="Ghi trước ngày tháng của văn bản"
          required
          {...form.getInputProps('placeName')}
        />
        <TextInput
          label="Chữ viết tắt"
          description="Trong số, ký hiệu văn bản: 05/QĐ-SCT"
          placeholder="SCT"
          required
          {...form.getInputProps('symbolAbbreviation')}
        />
      </div>
      <fieldset className={classes.signers}>
        <legend>Thủ trưởng và người ký</legend>
        {form.values.signers.map((_signer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          <div key={index} className={classes.signer}>
            <TextInput
              aria-label={index === 0 ? 'Họ và tên thủ trưởng' : `Họ và tên người ký thứ ${index + 1}`}
              placeholder={index === 0 ? 'Họ và tên thủ trưởng' : 'Họ và tên người ký thay'}
              {...form.getInputProps(`signers.${index}.fullName`)}
            />
            <TextInput
              aria-label={index === 0 ? 'Chức vụ thủ trưởng' : `Chức vụ người ký thứ ${index + 1}`}
              placeholder="Chức vụ"
              {...form.getInputProps(`signers.${index}.post`)}
            />
            {index > 0 && (
              <ActionIcon aria-label="Bỏ người ký này" onClick={() => form.removeListItem('signers', index)}>
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </div>
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={15} />}
          disabled={form.values.signers.length >= 20}
          onClick={() => form.insertListItem('signers', { fullName: '', post: 'Phó Giám đốc' })}
        >
          Thêm người ký thay
        </Button>
      </fieldset>
      <div className={classes.footer}>
        <Button variant="default" onClick={onCancel}>
          Thôi
        </Button>
        <Button type="submit" loading={isCreating}>
          Chọn nơi lưu và tạo
        </Button>
      </div>
    </form>
  );
}
