import { Button } from '@mantine/core';
import type { BackupRow } from '#shared/contracts/backups.ts';
import { backupTitle } from '#shared/domain/backups/backup-name.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { FactList } from '../../components/fact-list.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { callReply } from '../../lib/api.ts';
import { formatFileSize } from '../../lib/file-size.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { checkedText, placeText } from './backup-columns.tsx';

/** One backup: what is in it. */
export function BackupPanel({ backup, onClose }: { readonly backup: BackupRow; readonly onClose: () => void }) {
  const { counts } = backup;
  const reveal = async () => {
    const reply = await callReply('backups:reveal', { fileName: backup.fileName });
    if (!reply.ok) notifyFailure(reply.failure);
  };
  return (
    <SidePanel
      title={backupTitle(backup, today())}
      onClose={onClose}
      footer={
        backup.isHere && (
          <Button variant="default" onClick={() => void reveal()}>
            Xem trong thư mục
          </Button>
        )
      }
    >
      <FactList
        facts={[
          { label: 'Đang giữ ở', value: placeText(backup) },
          { label: 'Kiểm tra', value: checkedText(backup) },
          { label: 'Cỡ', value: backup.isHere ? formatFileSize(backup.bytes) : null },
          { label: 'Đơn vị', value: counts && formatNumber(counts.units) },
          { label: 'Cá nhân', value: counts && formatNumber(counts.people) },
          { label: 'Quyết định', value: counts && formatNumber(counts.decisions) },
          { label: 'Lần khen thưởng', value: counts && formatNumber(counts.awards) },
          { label: 'Bước thay đổi', value: counts && formatNumber(counts.changeSets) },
        ]}
      />
    </SidePanel>
  );
}
