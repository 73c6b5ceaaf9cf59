import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ScoreTablePage } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { Dialog } from '../../components/dialog.tsx';
import { bindText } from '../../lib/bind-field.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';
import { tableRequest } from './table-edits.ts';

interface TableDialogProps {
  readonly page: BlockYearPage;
  readonly table: ScoreTablePage;
  readonly onClose: () => void;
}

/** The head of a scoring table: its name, scale, the most bonus, where it stands. */
export function TableDialog({ page, table, onClose }: TableDialogProps) {
  const { block, year } = page;
  const form = useForm({
    initialValues: {
      name: table.table?.name ?? `Bảng điểm thi đua năm ${year}`,
      totalPoints: table.table?.totalPoints ?? 1000,
      bonusCap: table.table?.bonusCap ?? null,
      source: table.table?.source ?? null,
      note: table.table?.note ?? null,
    } as {
      readonly name: string;
      readonly totalPoints: number;
      readonly bonusCap: number | null;
      readonly source: string | null;
      readonly note: string | null;
    },
  });
  const save = useAction('block-scores:save-table', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const { totalPoints, bonusCap } = form.values;
  return (
    <Dialog
      title={table.table === null ? `Lập bảng điểm năm ${year}` : 'Bảng điểm'}
      isOpen
      width={560}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        const known = tableRequest(table, block.id, table.criteria);
        void save.run({ blockId: block.id, year, ...values, criteria: known?.criteria ?? [] });
      })}
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
        <TextInput label="Tên bảng điểm" required data-autofocus {...bindText(form, 'name')} />
        <div className={classes.pair}>
          <NumberInput
            label="Thang điểm"
            description="1000, 100…"
            required
            hideControls
            decimalSeparator=","
            value={totalPoints}
            onChange={(value) => form.setFieldValue('totalPoints', Number(value))}
            error={form.errors.totalPoints}
          />
          <NumberInput
            label="Tổng điểm thưởng tối đa"
            description="Để trống: không giới hạn"
            hideControls
            decimalSeparator=","
            value={bonusCap ?? ''}
            onChange={(value) => form.setFieldValue('bonusCap', typeof value === 'number' ? value : null)}
            error={form.errors.bonusCap}
          />
        </div>
        <TextInput label="Căn cứ" placeholder="Ví dụ: kèm theo Quy chế số …" {...bindText(form, 'source')} />
        <Textarea label="Ghi chú" autosize minRows={2} maxRows={6} {...bindText(form, 'note')} />
      </div>
    </Dialog>
  );
}
