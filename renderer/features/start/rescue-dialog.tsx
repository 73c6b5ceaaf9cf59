import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RescueInfo, Salvage } from '#shared/contracts/rescue.ts';
import { backupMoment } from '#shared/domain/backups/backup-name.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SealedPasswordForm } from '../../components/sealed-password-form.tsx';
import { callReply } from '../../lib/api.ts';
import { takeFileState } from '../../lib/file-state.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { useDamagedFile } from '../../lib/ways-on.ts';
import classes from './rescue-dialog.module.css';

const SHOWN_STEPS = 8;

/** The ways out of a damaged file: its last good copy, or what can still be read of it. The file itself stays as it is. */
export function RescueDialog() {
  const path = useDamagedFile((state) => state.path);
  return path === null ? null : <Ways key={path} />;
}

const close = (): void => useDamagedFile.setState({ path: null });

function Ways() {
  const [password, setPassword] = useState<string | null>(null);
  const info = useQuery('rescue:info', { password });
  const [busy, setBusy] = useState<'copy' | 'salvage' | null>(null);
  const openGoodCopy = async () => {
    setBusy('copy');
    const reply = await callReply('rescue:open-good-copy', { password });
    setBusy(null);
    if (!reply.ok) {
      notifyFailure(reply.failure);
      return;
    }
    close();
    takeFileState(reply.value);
  };
  const salvage = async () => {
    setBusy('salvage');
    const reply = await callReply('rescue:salvage', {});
    setBusy(null);
    if (!reply.ok) {
      notifyFailure(reply.failure);
      return;
    }
    close();
    takeFileState(reply.value.state);
    notifyDone(salvageText(reply.value.salvage));
  };
  const hasCopy = info.value?.goodCopy !== undefined && info.value.goodCopy !== null;
  return (
    <Dialog
      title="Tệp dữ liệu bị hỏng"
      isOpen
      onClose={close}
      width={600}
      footer={
        <>
          <Button variant="default" onClick={close}>
            Thôi
          </Button>
          <Button
            variant={hasCopy ? 'default' : 'filled'}
            loading={busy === 'salvage'}
            disabled={busy !== null}
            onClick={() => void salvage()}
          >
            Cứu dữ liệu còn đọc được
          </Button>
          {hasCopy && (
            <Button
              data-autofocus
              loading={busy === 'copy'}
              disabled={busy !== null}
              onClick={() => void openGoodCopy()}
            >
              Mở bản tốt gần nhất
            </Button>
          )}
        </>
      }
    >
      <QueryView query={info}>
        {(found) => (
          <Found info={found}>
            {found.sealedCopy !== null && (
              <SealedPasswordForm
                about={`Bản sao lưu gần nhất (${backupMoment(found.sealedCopy.madeAt, today())}) được mã hoá; cần mật khẩu để xem bản đó có dùng được không.`}
                isWrong={found.sealedCopy.problem === 'wrong-password'}
                isBusy={info.isLoading}
                onPassword={setPassword}
              />
            )}
          </Found>
        )}
      </QueryView>
    </Dialog>
  );
}

function Found({ info, children }: { readonly info: RescueInfo; readonly children: ReactNode }) {
  const { goodCopy, missing } = info;
  return (
    <div className={classes.found}>
      <p className={classes.path}>
        “{info.path}” được giữ nguyên, không ghi gì vào. Cách nào cũng mở một tệp mới bên cạnh tệp đó.
      </p>
      {children}
      {goodCopy === null ? (
        info.sealedCopy === null && (
          <p>Máy này chưa có bản sao lưu nào của tệp. Nếu có bản trên USB, hãy chọn Mở tệp dữ liệu và mở bản đó.</p>
        )
      ) : (
        <p>
          <strong>Bản tốt gần nhất:</strong> {backupMoment(goodCopy.madeAt, today())}, {goodCopy.reason}; có{' '}
          {formatNumber(goodCopy.counts.people)} cá nhân, {formatNumber(goodCopy.counts.decisions)} quyết định,{' '}
          {formatNumber(goodCopy.counts.awards)} lần khen thưởng.
        </p>
      )}
      {goodCopy !== null && missing?.count === 0 && <p>Bản này có đủ mọi bước đã ghi đọc được trong tệp hỏng.</p>}
      {goodCopy !== null && missing === null && (
        <p>Không đọc được lịch sử của tệp hỏng, nên chưa biết bản này thiếu những bước nào.</p>
      )}
      {goodCopy !== null && missing !== null && missing.count > 0 && (
        <>
          <p>Bản này thiếu {formatNumber(missing.count)} bước làm sau đó:</p>
          <ul>
            {missing.steps.slice(0, SHOWN_STEPS).map((step) => (
              <li key={`${step.madeAt} ${step.label}`}>
                {formatMoment(step.madeAt)} · {step.label}
              </li>
            ))}
            {missing.count > SHOWN_STEPS && <li>… và {formatNumber(missing.count - SHOWN_STEPS)} bước trước đó</li>}
          </ul>
        </>
      )}
      <p>
        <strong>Cứu dữ liệu:</strong> lấy lại mọi dòng còn đọc được trong tệp hỏng, kể cả các bước mới nhất; dòng nằm ở
        trang hỏng được lấy từ nhật ký thay đổi nếu còn. Chương trình báo số dòng không lấy lại được.
      </p>
    </div>
  );
}

function salvageText({ rows, fromLog, lost }: Salvage): string {
  const again = fromLog > 0 ? `, trong đó ${formatNumber(fromLog)} dòng lấy từ nhật ký thay đổi` : '';
  const gone = lost.map(({ table, count }) => `${formatNumber(count)} dòng ${table}`).join(', ');
  return `Đã cứu ${formatNumber(rows + fromLog)} dòng${again}. ${gone === '' ? 'Không mất dòng nào.' : `Không lấy lại được: ${gone}.`}`;
}
