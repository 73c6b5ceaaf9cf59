import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type BlockYearFields, type BlockYearPage, blockYearFields } from '#shared/contracts/blocks.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

/** The closing meeting of a year and what the report says of it. */
export function BlockMeetingDialog({ page, onClose }: { readonly page: BlockYearPage; readonly onClose: () => void }) {
  const { block, year } = page;
  const form = useForm<BlockYearFields>({ initialValues: page.fields, validate: validateWith(blockYearFields) });
  const save = useAction('blocks:save-year', {
    onDone: onClose,
    onIssues: (issues) =>
      form.setErrors(issuesToErrors(issues.map((issue) => ({ ...issue, path: issue.path.replace(/^fields\./, '') })))),
  });
  const long = (label: string, name: keyof BlockYearFields) => (
    <Textarea label={label} autosize minRows={2} maxRows={8} {...bindText(form, name)} />
  );
  const count = (label: string, name: 'ballotsIssued' | 'ballotsValid') => (
    <NumberInput
      label={label}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      value={form.values[name] ?? ''}
      onChange={(value) => form.setFieldValue(name, typeof value === 'number' ? value : null)}
      error={form.errors[name]}
    />
  );
  return (
    <Dialog
      title={`Họp tổng kết năm ${year}`}
      isOpen
      width={820}
      onClose={onClose}
      onSubmit={form.onSubmit((fields) => void save.run({ blockId: block.id, year, fields }))}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <div className={classes.wideFirst}>
          <TextInput label="Nơi họp" data-autofocus {...bindText(form, 'metAt')} />
          <DateField label="Ngày họp" {...bindField(form, 'metOn')} />
        </div>
        <div className={classes.four}>
          <TextInput label="Chủ trì" {...bindText(form, 'chair')} />
          <TextInput label="Thư ký" {...bindText(form, 'secretary')} />
          {count('Phiếu phát ra', 'ballotsIssued')}
          {count('Phiếu hợp lệ', 'ballotsValid')}
        </div>
        {long('Đại biểu dự', 'guests')}
        {long('Thảo luận', 'discussion')}
        {long('Kết luận', 'conclusion')}
        {long('Kết quả hoạt động (báo cáo)', 'resultText')}
        {long('Hạn chế', 'shortcomings')}
        {long('Nhiệm vụ năm sau', 'nextTasks')}
        <div className={classes.pair}>
          <TextInput
            label={page.block.isInner ? 'Số tờ trình Giám đốc Sở' : 'Số tờ trình gửi tỉnh'}
            {...bindText(form, 'sentNumber')}
          />
          <DateField label="Ngày gửi" {...bindField(form, 'sentOn')} />
        </div>
      </div>
    </Dialog>
  );
}
