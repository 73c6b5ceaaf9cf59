import { Button, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Round, RoundComparison } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { type IsoDate, isIsoDate } from '#shared/dates/iso-date.ts';
import type { ListChange } from '#shared/domain/rounds/compare-lists.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './rounds.module.css';

const kindNames: Readonly<Record<ListChange['kind'], string>> = {
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Sửa',
};

interface SnapshotsDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** "Như đã gửi ngày 15/11": the list as it was then, named or by its day, and what changed since. */
export function SnapshotsDialog({ round, onClose }: SnapshotsDialogProps) {
  const snapshots = useQuery('rounds:snapshots', { id: round.id });
  const [chosenId, setChosenId] = useState<number | null>(null);
  const [on, setOn] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = useAction('rounds:save-snapshot', {
    onDone: ({ id }) => {
      setChosenId(id);
      setOn(null);
      setName('');
    },
    onIssues: (issues) => setProblem(issues.map(({ message }) => message).join(' ')),
  });
  const snapshotId = chosenId ?? snapshots.value?.[0]?.id ?? null;
  const day = isIsoDate(on) ? on : null;
  const at = day !== null ? { on: day } : snapshotId === null ? null : { snapshotId };
  const comparison = useQuery('rounds:compare', at === null ? null : { id: round.id, at });
  return (
    <Dialog
      title={`Danh sách tại một thời điểm – ${round.name}`}
      isOpen
      width={980}
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Đóng
        </Button>
      }
    >
      <div className={classes.choices}>
        <ChoiceField
          label="Danh sách đã ghi nhớ"
          unknownLabel="Chưa có"
          choices={(snapshots.value ?? []).map((snapshot) => ({
            value: snapshot.id,
            label: `${snapshot.name} (${isIsoDate(snapshot.takenOn) ? formatDate(snapshot.takenOn) : snapshot.takenOn})`,
          }))}
          value={snapshotId}
          onChange={(next) => {
            setChosenId(next);
            setOn(null);
          }}
        />
        <DateField label="Hoặc danh sách cuối ngày" placeholder="Chọn ngày" value={on} onChange={setOn} />
        <TextInput
          label="Ghi nhớ danh sách hiện nay"
          placeholder={`Như đã gửi ngày ${formatDate(today() as IsoDate)}`}
          value={name}
          error={problem}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button
          variant="default"
          loading={save.isRunning}
          onClick={() =>
            void save.run({
              roundId: round.id,
              name: name.trim() === '' ? `Như đã gửi ngày ${formatDate(today() as IsoDate)}` : name,
            })
          }
        >
          Ghi nhớ
        </Button>
      </div>
      {at === null ? (
        <Text size="sm" c="dimmed">
          Chưa ghi nhớ danh sách nào. Ghi nhớ khi gửi đi, hoặc chọn một ngày để xem danh sách của ngày đó.
        </Text>
      ) : (
        <QueryView query={comparison}>{(value) => <Comparison value={value} />}</QueryView>
      )}
    </Dialog>
  );
}

function Comparison({ value: { earlier, now, changes } }: { readonly value: RoundComparison }) {
  return (
    <>
      <Text size="sm" mb={6}>
        Khi đó có {formatNumber(earlier.length)} đề nghị, nay có {formatNumber(now)};{' '}
        {changes.length === 0 ? 'không có gì thay đổi từ đó.' : `${formatNumber(changes.length)} thay đổi từ đó:`}
      </Text>
      {changes.length > 0 && (
        <div className={classes.scrolled}>
          <Table stickyHeader aria-label="Thay đổi từ thời điểm đó">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Cá nhân, tập thể</Table.Th>
                <Table.Th>Danh hiệu</Table.Th>
                <Table.Th>Thay đổi</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.map((change) => (
                <Table.Tr key={`${change.kind} ${change.id}`}>
                  <Table.Td>{change.recipientName}</Table.Td>
                  <Table.Td>{change.awardName}</Table.Td>
                  <Table.Td>
                    {kindNames[change.kind]}
                    {change.fields.map(({ name, before, after }) => (
                      <div key={name}>
                        {name}: {before || '(trống)'} → {after || '(trống)'}
                      </div>
                    ))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <details>
        <summary>Danh sách khi đó ({formatNumber(earlier.length)} đề nghị)</summary>
        <div className={classes.scrolled}>
          <Table aria-label="Danh sách khi đó">
            <Table.Tbody>
              {earlier.map((line, index) => (
                <Table.Tr key={line.id}>
                  <Table.Td>{index + 1}</Table.Td>
                  <Table.Td>{line.recipientName}</Table.Td>
                  <Table.Td>{line.awardName}</Table.Td>
                  <Table.Td>{line.position}</Table.Td>
                  <Table.Td>{line.unitName}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </details>
    </>
  );
}
