import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { type Office, officeFields } from '#shared/contracts/office.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useUnsavedWork } from '../../lib/leave-guard.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './office-page.module.css';

type Values = Omit<Office, 'signers'>;

function valuesOf({ superiorName, name, placeName, symbolAbbreviation }: Office): Values {
  return { superiorName, name, placeName, symbolAbbreviation };
}

/** The office's own names, as every paper prints them. */
export function OfficeForm({ office }: { readonly office: Office }) {
  const form = useForm<Values>({ initialValues: valuesOf(office), validate: validateWith(officeFields) });
  const save = useAction('office:update', { onIssues: (issues) => form.setErrors(issuesToErrors(issues)) });
  const isDirty = form.isDirty();
  useUnsavedWork(isDirty ? 'Tên và thể thức của cơ quan đã sửa nhưng chưa lưu.' : null);

  // What was undone or saved elsewhere appears here too, except over what is being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form itself changes with every letter
  useEffect(() => {
    const isTouched = form.isDirty();
    form.resetDirty(valuesOf(office));
    if (!isTouched) form.setValues(valuesOf(office));
  }, [office]);

  async function submit(values: Values): Promise<void> {
    const reply = await save.run(values);
    if (!reply.ok) return;
    form.setValues(valuesOf(reply.value));
    form.resetDirty(valuesOf(reply.value));
  }

  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => void submit(values))}>
      <TextInput label="Cơ quan chủ quản" required {...form.getInputProps('superiorName')} />
      <TextInput label="Tên cơ quan" required {...form.getInputProps('name')} />
      <TextInput
        label="Địa danh"
        description="Ghi trước ngày tháng của văn bản"
        required
        {...form.getInputProps('placeName')}
      />
      <TextInput
        label="Chữ viết tắt"
        description={`Trong số, ký hiệu văn bản: 05/QĐ-${form.values.symbolAbbreviation || '…'}`}
        required
        {...form.getInputProps('symbolAbbreviation')}
      />
      <div className={classes.buttons}>
        <Button type="submit" disabled={!isDirty} loading={save.isRunning}>
          Lưu
        </Button>
        {isDirty && (
          <Button variant="default" onClick={() => form.setValues(valuesOf(office))}>
            Bỏ thay đổi
          </Button>
        )}
      </div>
    </form>
  );
}
