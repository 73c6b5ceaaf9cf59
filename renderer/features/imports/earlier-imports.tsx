import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportRecord } from '#shared/contracts/imports.ts';
import { importKindNames } from '#shared/domain/imports/import-kind.ts';
import type { ChangedSince } from '#shared/errors/app-failure.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LaterChangesChoice } from '../../components/later-changes-choice.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './imports.module.css';

/** Finished imports, newest first: what came from whom, the original to be looked at, and the whole to be taken back. */
export function EarlierImports() {
  const imports = useQuery('imports:list', {});
  return (
    <Section title="Các lần nhập trước">
      <QueryView query={imports}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState>
              Chưa nhập tệp nào. Mỗi lần nhập được giữ ở đây cùng tệp gốc, và hoàn tác được cả lần.
            </EmptyState>
          ) : (
            <table className={classes.table} aria-label="Các lần nhập trước">
              <thead>
                <tr>
                  <th>Lúc</th>
                  <th>Tệp</th>
                  <th>Loại</th>
                  <th>Đơn vị gửi</th>
                  <th className={classes.number}>Mới</th>
                  <th className={classes.number}>Thay đổi</th>
                  <th className={classes.number}>Không nhận</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <ImportLine key={record.id} record={record} />
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </Section>
  );
}

function ImportLine({ record }: { readonly record: ImportRecord }) {
  const [changedSince, setChangedSince] = useState<readonly ChangedSince[]>([]);
  const openOriginal = useAction('imports:open-original', { announces: false });
  const undo = useAction('history:undo-change-set', {
    onDone: () => setChangedSince([]),
    onFailure: (failure) => {
      if (failure.kind !== 'changedSince') return false;
      setChangedSince(failure.changes);
      return true;
    },
  });
  return (
    <>
      <tr>
        <td className={classes.moment} title={record.madeBy}>
          {formatMoment(record.madeAt)}
        </td>
        <td>
          <button
            type="button"
            className={classes.file}
            title="Mở tệp gốc đã giữ"
            onClick={() => void openOriginal.run({ importId: record.id })}
          >
            {record.fileName}
          </button>
        </td>
        <td>
          {importKindNames[record.kind]}
          {record.year === null ? '' : ` ${record.year}`}
        </td>
        <td>{record.senderUnitName ?? <span className={classes.quiet}>Chưa rõ</span>}</td>
        <td className={classes.number}>{formatNumber(record.newCount)}</td>
        <td className={classes.number}>{formatNumber(record.changedCount)}</td>
        <td className={classes.number}>{formatNumber(record.refusedCount)}</td>
        <td className={classes.number}>
          {record.isUndone ? (
            <span className={classes.quiet}>đã hoàn tác</span>
          ) : (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Hoàn tác lần nhập ${record.fileName}`}
              disabled={undo.isRunning}
              onClick={() => void undo.run({ id: record.changeSetId })}
            >
              Hoàn tác
            </Button>
          )}
        </td>
      </tr>
      {changedSince.length > 0 && (
        <tr>
          <td colSpan={8}>
            <LaterChangesChoice
              changes={changedSince}
              isBusy={undo.isRunning}
              onChoose={(later) => void undo.run({ id: record.changeSetId, later })}
            />
          </td>
        </tr>
      )}
    </>
  );
}
