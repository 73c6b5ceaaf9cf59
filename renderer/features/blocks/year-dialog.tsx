import { Button, MultiSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type BlockYearFields, type BlockYearPage, blockYearFields } from '#shared/contracts/blocks.ts';
import { type TieRule, tieRuleNames } from '#shared/domain/blocks/rank-members.ts';
import { Dialog } from '../../components/dialog.tsx';
import { choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

interface YearDialogProps {
  readonly page: BlockYearPage;
  readonly onClose: () => void;
}

/** What a block decides for a year: theme, rules, plan, days, limits, vote and tie rule. */
export function YearDialog({ page, onClose }: YearDialogProps) {
  const { block, year } = page;
  const form = useForm<BlockYearFields>({
    initialValues: page.fields,
    validate: validateWith(blockYearFields),
  });
  const save = useAction('blocks:save-year', {
    onDone: onClose,
    onIssues: (issues) =>
      form.setErrors(issuesToErrors(issues.map((issue) => ({ ...issue, path: issue.path.replace(/^fields\./, '') })))),
  });
  const long = (label: string, name: keyof BlockYearFields, placeholder?: string) => (
    <Textarea
      label={label}
      {...(placeholder === undefined ? {} : { placeholder })}
      autosize
      minRows={2}
      maxRows={8}
      {...bindText(form, name)}
    />
  );
  const count = (name: 'flagLimit' | 'diplomaLimit' | 'certificateLimit' | 'votePercent') => ({
    value: form.values[name] ?? '',
    onChange: (value: number | string) => form.setFieldValue(name, typeof value === 'number' ? value : null),
    error: form.errors[name],
  });
  return (
    <Dialog
      title={`${block.name}: năm ${year}`}
      isOpen
      width={860}
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
        <TextInput label="Chủ đề thi đua" data-autofocus {...bindText(form, 'theme')} />
        {long('Mục tiêu', 'goal')}
        <div className={classes.four}>
          <TextInput label="Số quy chế" {...bindText(form, 'rulesNumber')} />
          <DateField label="Ngày quy chế" {...bindField(form, 'rulesOn')} />
          <TextInput label="Số kế hoạch" {...bindText(form, 'planNumber')} />
          <DateField label="Ngày kế hoạch" {...bindField(form, 'planOn')} />
        </div>
        {long('Điều riêng của quy chế', 'rulesText', 'Mỗi dòng một khoản; để trống: in các điều thường dùng')}
        {long('Nội dung hoạt động trong kế hoạch', 'planText', 'Mỗi dòng một việc; để trống: in các việc thường làm')}
        <div className={classes.three}>
          <DateField label="Hạn tự chấm" {...bindField(form, 'selfDueOn')} />
          <DateField label="Hạn chấm chéo" {...bindField(form, 'crossDueOn')} />
          <DateField label="Hạn thẩm định" {...bindField(form, 'verifiedDueOn')} />
        </div>
        <div className={classes.four}>
          {!block.isInner && (
            <NumberInput label="Số Cờ thi đua" hideControls allowDecimal={false} {...count('flagLimit')} />
          )}
          <NumberInput label="Số Bằng khen" hideControls allowDecimal={false} {...count('diplomaLimit')} />
          {block.isInner && (
            <NumberInput label="Số Giấy khen" hideControls allowDecimal={false} {...count('certificateLimit')} />
          )}
          <NumberInput
            label="Phiếu cần đạt (%)"
            placeholder="Quá nửa"
            hideControls
            decimalSeparator=","
            {...count('votePercent')}
          />
          <TextInput label="Căn cứ số lượng" {...bindText(form, 'limitSource')} />
        </div>
        <MultiSelect
          label="Bằng tổng điểm thì xét lần lượt"
          description="Theo thứ tự chọn; vẫn bằng nhau thì đồng hạng"
          data={choicesOf(tieRuleNames)}
          value={[...form.values.tieRule]}
          onChange={(rule) => form.setFieldValue('tieRule', rule as TieRule[])}
        />
        {long('Ghi chú', 'note')}
      </div>
    </Dialog>
  );
}
