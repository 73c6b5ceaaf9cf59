import { Button, Spoiler, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type Period, periodFields } from '#shared/contracts/periods.ts';
import { Dialog } from '../../components/dialog.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './periods.module.css';

type Fields = Request<'periods:save'>['period'];
type Values = { [K in keyof Fields]: Fields[K] | null };

interface PeriodDialogProps {
  /** Null: a new one, of the years shown. */
  readonly period: Period | null;
  readonly fromYear: number;
  readonly toYear: number;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

/** A named span, and what its report says beside the numbers; figures stand there as {số CSTĐCS}. */
export function PeriodDialog({ period, fromYear, toYear, onClose, onSaved }: PeriodDialogProps) {
  const form = useForm<Values>({
    initialValues: {
      name: period?.name ?? `Giai đoạn ${fromYear} - ${toYear}`,
      fromYear: period?.fromYear ?? fromYear,
      toYear: period?.toYear ?? toYear,
      leadership: period?.leadership ?? null,
      shortcomings: period?.shortcomings ?? null,
      lessons: period?.lessons ?? null,
      directions: period?.directions ?? null,
    },
    validate: validateWith(periodFields),
  });
  const save = useAction('periods:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved(id);
    },
    onIssues: (issues) =>
      form.setErrors(
        issuesToErrors(issues.map(({ path, message }) => ({ path: path.replace(/^period\./, ''), message }))),
      ),
  });
  const text = (label: string, name: keyof Fields) => (
    <Textarea label={label} autosize minRows={3} maxRows={9} {...bindText(form, name)} />
  );
  return (
    <Dialog
      title={period ? 'Sửa giai đoạn, lời báo cáo' : 'Thêm giai đoạn'}
      isOpen
      width={860}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run({ id: period?.id ?? null, period: values as Fields }))}
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
      <div className={classes.form}>
        <div className={classes.head}>
          <TextInput label="Tên giai đoạn" required data-autofocus {...bindText(form, 'name')} />
          <YearField label="Từ năm" required {...bindField(form, 'fromYear')} />
          <YearField label="Đến năm" required {...bindField(form, 'toYear')} />
        </div>
        {text('Công tác lãnh đạo, chỉ đạo', 'leadership')}
        {text('Hạn chế, nguyên nhân', 'shortcomings')}
        {text('Bài học kinh nghiệm', 'lessons')}
        {text('Phương hướng, nhiệm vụ', 'directions')}
        <FigureNames fromYear={form.values.fromYear} toYear={form.values.toYear} />
      </div>
    </Dialog>
  );
}

/** The living figures that the texts may hold, with what they are now. */
function FigureNames({ fromYear, toYear }: { readonly fromYear: number | null; readonly toYear: number | null }) {
  const isSpan = fromYear !== null && toYear !== null && fromYear >= 1990 && fromYear <= toYear && toYear < 2200;
  const offers = useQuery('figure-reports:offers', isSpan ? { year: toYear, fromYear } : null);
  const used = (offers.value ?? []).filter((figure) => figure.value !== '0');
  if (used.length === 0) return null;
  return (
    <Spoiler maxHeight={0} showLabel="Số liệu điền được vào lời báo cáo" hideLabel="Thu gọn">
      <ul className={classes.figures} aria-label="Số liệu điền được">
        {used.map((figure) => (
          <li key={figure.name}>
            {`{${figure.name}}`} = {figure.value}
          </li>
        ))}
      </ul>
    </Spoiler>
  );
}
