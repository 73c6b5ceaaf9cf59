import { Button, Table, Text } from '@mantine/core';
import type { Round } from '#shared/contracts/rounds.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './rounds.module.css';

/** Danh sách = quyết định = báo cáo: the three figures, and whoever makes them differ by name. */
export function ReconcileDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const query = useQuery('rounds:reconcile', { id: round.id });
  return (
    <Dialog
      title={`Đối chiếu – ${round.name}`}
      isOpen
      width={820}
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Đóng
        </Button>
      }
    >
      <QueryView query={query}>
        {({ list, decision, report, decisions, mismatches }) => (
          <>
            <p>
              Danh sách được khen <b>{formatNumber(list)}</b> · quyết định <b>{formatNumber(decision)}</b>
              {decisions.length > 0 && ` (${decisions.join(', ')})`} · báo cáo năm {round.year}{' '}
              <b>{formatNumber(report)}</b>
            </p>
            {decisions.length === 0 ? (
              <Text size="sm" c="dimmed">
                Chưa có quyết định nào gắn với đợt này. Khi quyết định được ký hoặc nhập kết quả của cấp trên, ba con số
                sẽ được đối chiếu ở đây.
              </Text>
            ) : mismatches.length === 0 ? (
              <Text size="sm">Ba nơi khớp nhau, từng tên một.</Text>
            ) : (
              <div className={classes.scrolled}>
                <Table stickyHeader aria-label="Tên không khớp">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>Cá nhân, tập thể</Table.Th>
                      <Table.Th>Danh hiệu</Table.Th>
                      <Table.Th>Không khớp</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {mismatches.map(({ recipientName, awardShortName, problem }) => (
                      <Table.Tr key={`${recipientName} ${awardShortName} ${problem}`}>
                        <Table.Td>{recipientName}</Table.Td>
                        <Table.Td>{awardShortName}</Table.Td>
                        <Table.Td>{problem}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </div>
            )}
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
