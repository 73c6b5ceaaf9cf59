import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupDifference, BackupRow, NamedRecords } from '#shared/contracts/backups.ts';
import { backupTitle } from '#shared/domain/backups/backup-name.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SealedPasswordForm } from '../../components/sealed-password-form.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './restore-dialog.module.css';

const SHOWN_NAMES = 12;
const SHOWN_STEPS = 10;

/** What restoring would change, before it is done: which records come back, go, become as they were. */
export function RestoreDialog({ backup, onClose }: { readonly backup: BackupRow; readonly onClose: () => void }) {
  const { fileName } = backup;
  const [password, setPassword] = useState<string | null>(null);
  const difference = useQuery('backups:compare', { fileName, password });
  const restore = useAction('backups:restore', { onDone: onClose });
  const isEqual = difference.value !== undefined && difference.value.tables.length === 0;
  return (
    <Dialog
      title={`Khôi phục bản ${backupTitle(backup, today())}`}
      isOpen
      onClose={onClose}
      width={640}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {isEqual ? 'Đóng' : 'Thôi'}
          </Button>
          {!isEqual && (
            <Button
              disabled={difference.value === undefined}
              loading={restore.isRunning}
              data-autofocus
              onClick={() => void restore.run({ fileName, password })}
            >
              Khôi phục
            </Button>
          )}
        </>
      }
    >
      <div className={classes.body}>
        {wantsPassword(difference.failure) ? (
          <SealedPasswordForm
            about="Bản này mã hoá bằng mật khẩu khác mật khẩu hiện nay của tệp."
            isWrong={password !== null}
            isBusy={difference.isLoading}
            onPassword={setPassword}
          />
        ) : (
          <QueryView query={difference}>
            {(found) =>
              isEqual ? (
                <p>Dữ liệu hiện nay giống hệt bản này; không có gì để khôi phục.</p>
              ) : (
                <Difference found={found} />
              )
            }
          </QueryView>
        )}
      </div>
    </Dialog>
  );
}

function wantsPassword(failure: AppFailure | null): boolean {
  return (
    failure?.kind === 'sealedFile' && (failure.problem === 'password-needed' || failure.problem === 'wrong-password')
  );
}

function Difference({ found }: { readonly found: BackupDifference }) {
  return (
    <>
      <p>
        Dữ liệu trở về như lúc đó. Trước khi làm, chương trình sao lưu dữ liệu hiện nay; khôi phục là một bước trong
        Lịch sử và hoàn tác được bằng Ctrl+Z.
      </p>
      {found.tables.map((table) => (
        <section key={table.table} className={classes.table}>
          <h3>{table.table}</h3>
          <Records mark="trở lại" records={table.back} className={classes.back} />
          <Records mark="không còn" records={table.gone} className={classes.gone} />
          <Records mark="trở về như cũ" records={table.changed} className={classes.changed} />
        </section>
      ))}
      {found.laterStepCount > 0 && (
        <section className={classes.table}>
          <h3>{formatNumber(found.laterStepCount)} bước làm từ lúc đó sẽ không còn tác dụng</h3>
          <ul>
            {found.laterSteps.slice(0, SHOWN_STEPS).map((step) => (
              <li key={`${step.madeAt} ${step.label}`}>
                <span className={classes.quiet}>{formatMoment(step.madeAt)}</span> {step.label}
              </li>
            ))}
            {found.laterStepCount > SHOWN_STEPS && (
              <li className={classes.quiet}>… và {formatNumber(found.laterStepCount - SHOWN_STEPS)} bước trước đó</li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

interface RecordsProps {
  readonly mark: string;
  readonly records: NamedRecords;
  readonly className: string | undefined;
}

function Records({ mark, records, className }: RecordsProps) {
  if (records.count === 0) return null;
  const names = records.names.slice(0, SHOWN_NAMES);
  const more = records.count - names.length;
  return (
    <p className={classes.records}>
      <span className={className}>
        {formatNumber(records.count)} {mark}:
      </span>{' '}
      {names.join('; ')}
      {more > 0 && ` và ${formatNumber(more)} mục khác`}
    </p>
  );
}
