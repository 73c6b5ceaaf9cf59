import { Button } from '@mantine/core';
import { useState } from 'react';
import { type PackageRecord, packageKindNames } from '#shared/contracts/packages.ts';
import type { ChangedSince } from '#shared/errors/app-failure.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LaterChangesChoice } from '../../components/later-changes-choice.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './packages.module.css';

/** Packages that went and came, newest first; a received one can be taken back as a whole. */
export function PackageRecords() {
  const packages = useQuery('packages:list', {});
  return (
    <Section title="Các gói đã gửi, đã nhận">
      <QueryView query={packages}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState>
              Chưa gửi, chưa nhận gói nào. Mỗi gói được ghi lại ở đây; gói đã nhận hoàn tác được cả gói.
            </EmptyState>
          ) : (
            <table className={classes.table} aria-label="Các gói đã gửi, đã nhận">
              <thead>
                <tr>
                  <th>Lúc</th>
                  <th>Gói</th>
                  <th>Loại</th>
                  <th>Cơ quan lập</th>
                  <th className={classes.number}>Mục</th>
                  <th className={classes.number}>Mới</th>
                  <th className={classes.number}>Thay đổi</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <RecordLine key={record.id} record={record} />
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </Section>
  );
}

function RecordLine({ record }: { readonly record: PackageRecord }) {
  const [changedSince, setChangedSince] = useState<readonly ChangedSince[]>([]);
  const [isShowingSteps, setIsShowingSteps] = useState(false);
  const undo = useAction('history:undo-change-set', {
    onDone: () => setChangedSince([]),
    onFailure: (failure) => {
      if (failure.kind !== 'changedSince') return false;
      setChangedSince(failure.changes);
      return true;
    },
  });
  const { changeSetId } = record;
  return (
    <>
      <tr>
        <td>{formatMoment(record.handledAt)}</td>
        <td title={`${record.fileName}; ${record.madeBy} lập`}>
          {record.direction === 'sent' ? 'Gửi: ' : 'Nhận: '}
          {record.title}
        </td>
        <td>
          {packageKindNames[record.kind]}
          {record.isSealed ? ', có mật khẩu' : ''}
        </td>
        <td>{record.officeName}</td>
        <td className={classes.number}>{formatNumber(record.rowCount)}</td>
        <td className={classes.number}>{record.newCount === null ? '' : formatNumber(record.newCount)}</td>
        <td className={classes.number}>{record.changedCount === null ? '' : formatNumber(record.changedCount)}</td>
        <td className={classes.number}>
          {record.stepCount > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => setIsShowingSteps(true)}>
              Lịch sử của tệp kia
            </Button>
          )}
          {record.isUndone && <span className={classes.quiet}>đã hoàn tác</span>}
          {!record.isUndone && changeSetId !== null && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Hoàn tác gói ${record.title}`}
              disabled={undo.isRunning}
              onClick={() => void undo.run({ id: changeSetId })}
            >
              Hoàn tác
            </Button>
          )}
          {isShowingSteps && <ForeignSteps record={record} onClose={() => setIsShowingSteps(false)} />}
        </td>
      </tr>
      {changedSince.length > 0 && changeSetId !== null && (
        <tr>
          <td colSpan={8}>
            <LaterChangesChoice
              changes={changedSince}
              isBusy={undo.isRunning}
              onChoose={(later) => void undo.run({ id: changeSetId, later })}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** The steps of the other file that came with a package, newest first. */
function ForeignSteps({ record, onClose }: { readonly record: PackageRecord; readonly onClose: () => void }) {
  const steps = useQuery('packages:foreign-steps', { packageId: record.id });
  return (
    <Dialog title={`Lịch sử của tệp kia: ${record.officeName}`} isOpen onClose={onClose} width={820}>
      <QueryView query={steps}>
        {(list) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className={classes.steps} tabIndex={0} aria-label="Các bước của tệp kia">
            <table className={classes.table} aria-label="Các bước của tệp kia">
              <thead>
                <tr>
                  <th>Lúc</th>
                  <th>Bước</th>
                  <th>Người làm</th>
                  <th className={classes.number}>Dòng</th>
                </tr>
              </thead>
              <tbody>
                {list.map((step) => (
                  <tr key={step.id}>
                    <td>{formatMoment(step.madeAt)}</td>
                    <td>{step.label}</td>
                    <td>{step.madeBy}</td>
                    <td className={classes.number}>{formatNumber(step.changeCount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </QueryView>
    </Dialog>
  );
}
