import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupRow } from '#shared/contracts/backups.ts';
import { backupTitle } from '#shared/domain/backups/backup-name.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { FactList } from '../../components/fact-list.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { openBackupCopy } from '../../lib/file-actions.ts';
import { formatFileSize } from '../../lib/file-size.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { asksForPassword } from '../../lib/ways-on.ts';
import { checkedText, placeText, sealedText } from './backup-columns.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** One backup: what is in it, and the ways back to it. */
export function BackupPanel({ backup, onClose }: { readonly backup: BackupRow; readonly onClose: () => void }) {
  const { counts } = backup;
  const [isRestoring, setIsRestoring] = useState(false);
  const openCopy = async () => {
    const reply = await openBackupCopy(backup.fileName);
    if (!reply.ok && !asksForPassword(reply.failure)) notifyFailure(reply.failure);
  };
  return (
    <SidePanel
      title={backupTitle(backup, today())}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={() => void openCopy()}>
            Mở riêng…
          </Button>
          <Button onClick={() => setIsRestoring(true)}>Khôi phục…</Button>
        </>
      }
    >
      <FactList
        facts={[
          { label: 'Đang giữ ở', value: placeText(backup) },
          { label: 'Kiểm tra', value: checkedText(backup) },
          { label: 'Mã hoá', value: sealedText(backup) },
          { label: 'Cỡ', value: backup.isHere ? formatFileSize(backup.bytes) : null },
          { label: 'Đơn vị', value: counts && formatNumber(counts.units) },
          { label: 'Cá nhân', value: counts && formatNumber(counts.people) },
          { label: 'Quyết định', value: counts && formatNumber(counts.decisions) },
          { label: 'Lần khen thưởng', value: counts && formatNumber(counts.awards) },
          { label: 'Bước thay đổi', value: counts && formatNumber(counts.changeSets) },
        ]}
      />
      {isRestoring && <RestoreDialog backup={backup} onClose={() => setIsRestoring(false)} />}
    </SidePanel>
  );
}
