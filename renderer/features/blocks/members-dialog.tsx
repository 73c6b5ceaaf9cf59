import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type BlockBar, type BlockRole, blockBarNames, blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { Dialog } from '../../components/dialog.tsx';
import { choicesOf } from '../../components/fields/choice-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { callReply } from '../../lib/api.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

interface DraftMember {
  readonly key: string;
  readonly unitId: number | null;
  readonly role: BlockRole;
  readonly signerName: string;
  readonly signerPost: string;
  readonly bar: BlockBar | null;
  readonly barNote: string;
  readonly remark: string | null;
}

let made = 0;
const newKey = (): string => {
  made += 1;
  return `new ${made}`;
};
const emptyMember = (): DraftMember => ({
  key: newKey(),
  unitId: null,
  role: 'member',
  signerName: '',
  signerPost: '',
  bar: null,
  barNote: '',
  remark: null,
});

interface MembersDialogProps {
  readonly page: BlockYearPage;
  readonly onClose: () => void;
}

/** The members of a year: who, as what, who signs, and who is not considered. Taken over from the year before with what became of them. */
export function MembersDialog({ page, onClose }: MembersDialogProps) {
  const { block, year } = page;
  const [lines, setLines] = useState<readonly DraftMember[]>(() =>
    page.members.map((member) => ({
      ...{ key: String(member.id), unitId: member.unitId, role: member.role, remark: null, bar: member.bar },
      signerName: member.signerName ?? '',
      signerPost: member.signerPost ?? '',
      barNote: member.barNote ?? '',
    })),
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [notice, setNotice] = useState('');
  const save = useAction('blocks:save-members', {
    onDone: onClose,
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });
  const kept = lines.filter((line) => line.unitId !== null);

  const suggest = async () => {
    const reply = await callReply('blocks:suggest-members', { blockId: block.id, year });
    if (!reply.ok) return notifyFailure(reply.failure);
    const { fromYear, members, gone } = reply.value;
    setLines(
      members.map((member) => ({
        ...{ key: newKey(), unitId: member.unitId, role: member.role, remark: member.remark, bar: null, barNote: '' },
        signerName: member.signerName ?? '',
        signerPost: member.signerPost ?? '',
      })),
    );
    const taken =
      fromYear === null
        ? 'Chưa có năm nào trước đó để lấy.'
        : `Đã lấy thành viên năm ${fromYear}; vai trò là gợi ý, hãy sửa theo kết quả bầu.`;
    setNotice(gone.length === 0 ? taken : `${taken} Không còn: ${gone.join(', ')}.`);
  };

  const submit = () => {
    const members: Request<'blocks:save-members'>['members'] = kept.map((line) => ({
      unitId: line.unitId ?? 0,
      role: line.role,
      signerName: line.signerName,
      signerPost: line.signerPost,
      bar: line.bar,
      barNote: line.barNote,
    }));
    void save.run({ blockId: block.id, year, members });
  };

  return (
    <Dialog
      title={`Thành viên ${block.name} năm ${year}`}
      isOpen
      width={1180}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
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
        <div className={classes.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => void suggest()}>
            {block.isInner && page.members.length === 0 ? 'Lấy các phòng, đơn vị' : 'Lấy thành viên năm trước'}
          </Button>
          {notice !== '' && (
            <span className={classes.quiet} role="status">
              {notice}
            </span>
          )}
        </div>
        {errors.members && <p className={classes.bad}>{errors.members}</p>}
        <table className={`${classes.table} ${classes.lines}`}>
          <thead>
            <tr>
              <th scope="col">TT</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Vai trò</th>
              <th scope="col">Người ký</th>
              <th scope="col">Chức vụ</th>
              <th scope="col">Không xét vì</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <MemberLine
                key={line.key}
                line={line}
                index={index}
                year={year}
                errorOf={(field) => errors[`members.${kept.indexOf(line)}.${field}`]}
                onChange={(change) => setLines(lines.with(index, { ...line, ...change }))}
                onMove={(step) => setLines(moved(lines, index, step))}
                onRemove={() => setLines(lines.toSpliced(index, 1))}
              />
            ))}
          </tbody>
        </table>
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} />}
            onClick={() => setLines([...lines, emptyMember()])}
          >
            Thêm đơn vị
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function moved(lines: readonly DraftMember[], index: number, step: 1 | -1): readonly DraftMember[] {
  const line = lines[index];
  const other = lines[index + step];
  return line === undefined || other === undefined ? lines : lines.with(index, other).with(index + step, line);
}

interface MemberLineProps {
  readonly line: DraftMember;
  readonly index: number;
  readonly year: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<DraftMember>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

function MemberLine({ line, index, year, errorOf, onChange, onMove, onRemove }: MemberLineProps) {
  const nth = `đơn vị thứ ${index + 1}`;
  return (
    <tr>
      <td className={classes.quiet}>{index + 1}</td>
      <td style={{ width: 300 }}>
        <UnitPicker
          label={`Đơn vị thứ ${index + 1}`}
          on={`${year}-12-31`}
          withDissolved
          value={line.unitId}
          onChange={(unitId) => onChange({ unitId })}
          error={errorOf('unitId')}
        />
        {line.remark !== null && <span className={classes.warn}>{line.remark}</span>}
      </td>
      <td style={{ width: 210 }}>
        <Select
          aria-label={`Vai trò của ${nth}`}
          allowDeselect={false}
          data={choicesOf(blockRoleNames)}
          value={line.role}
          onChange={(role) => role !== null && onChange({ role: role as BlockRole })}
          error={errorOf('role')}
        />
      </td>
      <td>
        <TextInput
          aria-label={`Người ký của ${nth}`}
          value={line.signerName}
          onChange={(event) => onChange({ signerName: event.currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          aria-label={`Chức vụ người ký của ${nth}`}
          value={line.signerPost}
          onChange={(event) => onChange({ signerPost: event.currentTarget.value })}
        />
      </td>
      <td style={{ width: 230 }}>
        <Select
          aria-label={`Lý do không xét ${nth}`}
          placeholder="Được xét"
          clearable
          data={choicesOf(blockBarNames)}
          value={line.bar}
          onChange={(bar) => onChange({ bar: bar as BlockBar | null, ...(bar === null ? { barNote: '' } : {}) })}
        />
        {line.bar !== null && (
          <TextInput
            mt={4}
            aria-label={`Ghi chú không xét ${nth}`}
            placeholder="Ghi rõ: quyết định, ngày"
            value={line.barNote}
            onChange={(event) => onChange({ barNote: event.currentTarget.value })}
            error={errorOf('barNote')}
          />
        )}
      </td>
      <td style={{ width: 100, whiteSpace: 'nowrap' }}>
        <ActionIcon variant="subtle" color="gray" aria-label={`Chuyển ${nth} lên`} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={`Chuyển ${nth} xuống`} onClick={() => onMove(1)}>
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={`Bỏ ${nth}`} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  );
}
