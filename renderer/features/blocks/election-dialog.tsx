import { ActionIcon, Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import { blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { Dialog } from '../../components/dialog.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';

type ElectedRole = 'head' | 'standing-deputy' | 'deputy';
const electedRoles: readonly ElectedRole[] = ['head', 'standing-deputy', 'deputy'];

interface DraftCandidate {
  readonly key: string;
  readonly role: ElectedRole;
  readonly unitId: number | null;
  readonly votes: number | null;
  readonly isElected: boolean | null;
  readonly note: string | null;
}

let made = 0;
const newKey = (): string => {
  made += 1;
  return `new ${made}`;
};

/** Bầu Trưởng khối, Phó Trưởng khối of the next year: candidates with their votes; by rotation to begin with. */
export function ElectionDialog({ page, onClose }: { readonly page: BlockYearPage; readonly onClose: () => void }) {
  const { block, year, members } = page;
  const byRotation = (): DraftCandidate[] =>
    page.rotation.map(({ unitId, role }) => ({
      ...{ key: newKey(), role: role as ElectedRole, unitId, votes: null, isElected: null, note: null },
    }));
  const [lines, setLines] = useState<readonly DraftCandidate[]>(() =>
    page.elections.length > 0 ? page.elections.map((each) => ({ key: newKey(), ...each })) : byRotation(),
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useAction('blocks:save-elections', {
    onDone: onClose,
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });
  const kept = lines.filter(({ unitId }) => unitId !== null);
  return (
    <Dialog
      title={`Bầu Trưởng khối, Phó Trưởng khối năm ${year + 1}`}
      isOpen
      width={820}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run({
          blockId: block.id,
          year: year + 1,
          candidates: kept.map(({ role, unitId, votes, isElected, note }) => ({
            ...{ role, unitId: unitId ?? 0, votes, isElected, note },
          })),
        });
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
      <p className={classes.quiet}>
        {members.length} thành viên năm {year} bỏ phiếu. Danh sách ban đầu là gợi ý theo luân phiên; hãy sửa theo thực
        tế.
      </p>
      <table className={`${classes.table} ${classes.lines}`}>
        <thead>
          <tr>
            <th scope="col">Vai trò</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Số phiếu</th>
            <th scope="col">Trúng cử</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const set = (change: Partial<DraftCandidate>) => setLines(lines.with(index, { ...line, ...change }));
            const error = (field: string) => errors[`candidates.${kept.indexOf(line)}.${field}`];
            return (
              <tr key={line.key}>
                <td>
                  <Select
                    aria-label={`Vai trò, dòng ${index + 1}`}
                    allowDeselect={false}
                    data={electedRoles.map((role) => ({ value: role, label: blockRoleNames[role] }))}
                    value={line.role}
                    onChange={(role) => role !== null && set({ role: role as ElectedRole })}
                  />
                </td>
                <td>
                  <Select
                    aria-label={`Đơn vị, dòng ${index + 1}`}
                    searchable
                    data={members.map((member) => ({ value: String(member.unitId), label: member.unitName }))}
                    value={line.unitId === null ? null : String(line.unitId)}
                    onChange={(value) => set({ unitId: value === null ? null : Number(value) })}
                    error={error('unitId')}
                  />
                </td>
                <td className={classes.votes}>
                  <NumberInput
                    aria-label={`Số phiếu, dòng ${index + 1}`}
                    hideControls
                    allowDecimal={false}
                    allowNegative={false}
                    value={line.votes ?? ''}
                    onChange={(value) => set({ votes: typeof value === 'number' ? value : null })}
                    error={error('votes')}
                  />
                </td>
                <td>
                  <Checkbox
                    mt={8}
                    aria-label={`Trúng cử, dòng ${index + 1}`}
                    checked={line.isElected === true}
                    onChange={(event) => set({ isElected: event.currentTarget.checked })}
                    error={error('isElected')}
                  />
                </td>
                <td className={classes.narrow}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Bỏ dòng ${index + 1}`}
                    onClick={() => setLines(lines.toSpliced(index, 1))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() =>
          setLines([
            ...lines,
            { key: newKey(), role: 'deputy', unitId: null, votes: null, isElected: null, note: null },
          ])
        }
      >
        Thêm đơn vị ứng cử
      </Button>
    </Dialog>
  );
}
