import { Button, Checkbox, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

/** Tạo tệp chấm điểm: one Excel file per member for its own scores, or per pair for the cross-check (each checks the next one). */
export function MakeFilesDialog({ page, onClose }: { readonly page: BlockYearPage; readonly onClose: () => void }) {
  const { block, year, members, fields } = page;
  const [stage, setStage] = useState<'self' | 'cross'>('self');
  const [chosen, setChosen] = useState<readonly number[]>(members.map(({ id }) => id));
  const [dueOn, setDueOn] = useState<string | null>(fields.selfDueOn);
  const [made, setMade] = useState<{ readonly folder: string; readonly files: readonly string[] } | null>(null);
  const make = useAction('block-scores:make-files', { announces: false, onDone: setMade });
  const checkerOf = (index: number) => members[(index + 1) % members.length];
  const pairs = members.flatMap((member, index) => {
    const checker = checkerOf(index);
    return checker === undefined || checker.id === member.id ? [] : [{ member, checker }];
  });
  const files = pairs
    .filter(({ member }) => chosen.includes(member.id))
    .map(({ member, checker }) => ({
      memberId: member.id,
      stage,
      scorerId: stage === 'cross' ? checker.id : null,
      dueOn,
    }));
  return (
    <Dialog
      title={`Tạo tệp chấm điểm năm ${year}`}
      isOpen
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {made === null ? 'Thôi' : 'Đóng'}
          </Button>
          <Button
            loading={make.isRunning}
            disabled={files.length === 0}
            onClick={() => void make.run({ blockId: block.id, year, files })}
          >
            Chọn thư mục và tạo {files.length} tệp
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <p className={classes.quiet}>
          Mỗi đơn vị một tệp Excel đã điền sẵn, chỉ mở khoá ô cần nhập. Đơn vị điền xong gửi lại; bấm “Nhận điểm” để lấy
          điểm vào.
        </p>
        <SegmentedControl
          aria-label="Loại tệp"
          value={stage}
          onChange={(value) => {
            setStage(value as 'self' | 'cross');
            setDueOn(value === 'self' ? fields.selfDueOn : fields.crossDueOn);
          }}
          data={[
            { value: 'self', label: 'Tự chấm' },
            { value: 'cross', label: 'Chấm chéo (xoay vòng)' },
          ]}
        />
        <div style={{ width: 200 }}>
          <DateField label="Hạn gửi lại" value={dueOn} onChange={setDueOn} />
        </div>
        <Checkbox.Group label="Đơn vị" value={chosen.map(String)} onChange={(values) => setChosen(values.map(Number))}>
          <Stack gap={6} mt={4}>
            {pairs.map(({ member, checker }) => (
              <Checkbox
                key={member.id}
                value={String(member.id)}
                label={stage === 'self' ? member.unitName : `${checker.unitName} chấm cho ${member.unitName}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        {made !== null && (
          <p role="status" className={classes.good}>
            Đã lưu {made.files.length} tệp vào {made.folder}.
          </p>
        )}
      </div>
    </Dialog>
  );
}
