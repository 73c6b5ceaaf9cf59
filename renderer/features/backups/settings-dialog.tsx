import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { BackupSettings } from '#shared/contracts/backups.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import classes from './backups-page.module.css';

interface SettingsDialogProps {
  readonly settings: BackupSettings;
  readonly onClose: () => void;
}

/** How long backups stay, how much room they may take, when to remind. */
export function SettingsDialog({ settings, onClose }: SettingsDialogProps) {
  const [days, setDays] = useState<number | string>(settings.remindAfterDays ?? '');
  const [megabytes, setMegabytes] = useState<number | string>(settings.mostMegabytes ?? '');
  const save = async () => {
    const reply = await callReply('backups:update-settings', {
      remindAfterDays: typeof days === 'number' ? days : null,
      mostMegabytes: typeof megabytes === 'number' ? megabytes : null,
    });
    if (reply.ok) onClose();
    else notifyFailure(reply.failure);
  };
  return (
    <Dialog
      title="Cách giữ bản sao lưu"
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      footer={<DialogButtons label="Lưu" onClose={onClose} />}
    >
      <div className={classes.fields}>
        <Text size="sm">
          Chương trình tự sao lưu trước thay đổi đầu tiên trong ngày, trước khi nhập danh sách dài, trước khi nâng cấp
          và khi đóng tệp. Giữ mọi bản của 7 ngày gần nhất, mỗi tuần một bản trong ba tháng, mỗi tháng một bản mãi về
          sau; ba bản mới nhất luôn được giữ.
        </Text>
        <NumberInput
          label="Nhắc khi nơi thứ hai chưa có bản mới sau (ngày)"
          description="Để trống: không nhắc."
          min={1}
          max={366}
          allowDecimal={false}
          value={days}
          onChange={setDays}
          data-autofocus
        />
        <NumberInput
          label="Dung lượng tối đa trên máy này (MB)"
          description="Để trống: không giới hạn. Vượt quá thì bỏ các bản cũ nhất."
          min={50}
          max={10_000_000}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          value={megabytes}
          onChange={setMegabytes}
        />
      </div>
    </Dialog>
  );
}
