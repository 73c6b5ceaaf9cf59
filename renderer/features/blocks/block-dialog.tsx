import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type BlockRow, blockInputs } from '#shared/contracts/blocks.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

interface BlockDialogProps {
  /** Null: a new one. */
  readonly block: BlockRow | null;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

/** Adds a block, or corrects its name and who organises it. */
export function BlockDialog({ block, onClose, onSaved }: BlockDialogProps) {
  const form = useForm<Request<'blocks:save'>>({
    initialValues: {
      id: block?.id ?? null,
      name: block?.name ?? '',
      organizedBy: block?.organizedBy ?? '',
      isInner: block?.isInner ?? false,
      note: block?.note ?? null,
    },
    validate: validateWith(blockInputs['blocks:save']),
  });
  const save = useAction('blocks:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved(id);
    },
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={block === null ? 'Thêm khối, cụm thi đua' : 'Sửa khối, cụm thi đua'}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {block === null ? 'Thêm' : 'Lưu'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <TextInput label="Tên khối, cụm" required data-autofocus {...bindText(form, 'name')} />
        <TextInput
          label="Cơ quan tổ chức"
          description="Ví dụ: Hội đồng Thi đua - Khen thưởng tỉnh"
          required
          {...bindText(form, 'organizedBy')}
        />
        <Checkbox
          label="Khối của các phòng, đơn vị trong cơ quan"
          {...form.getInputProps('isInner', { type: 'checkbox' })}
        />
        <Textarea label="Ghi chú" autosize minRows={2} maxRows={6} {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}
