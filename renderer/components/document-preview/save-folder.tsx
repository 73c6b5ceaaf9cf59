import { Button } from '@mantine/core';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { callReply } from '../../lib/api.ts';
import { showNotice } from '../../lib/notices.ts';
import { notifyFailure } from '../../lib/notify.tsx';

/** Asks where, writes several documents and scans into a new folder there and tells the place. Never rejects. */
export async function saveFolder(input: Request<'documents:export-folder'>): Promise<void> {
  const reply = await callReply('documents:export-folder', input);
  if (!reply.ok) {
    notifyFailure(reply.failure);
    return;
  }
  const { path, fileCount } = reply.value;
  const reveal = async () => {
    const shown = await callReply('documents:reveal', { path });
    if (!shown.ok) notifyFailure(shown.failure);
  };
  showNotice({
    title: `Đã lưu ${fileCount} tệp`,
    autoClose: 12_000,
    withBorder: true,
    message: (
      <>
        {path}{' '}
        <Button size="compact-sm" variant="light" onClick={() => void reveal()}>
          Hiện trong thư mục
        </Button>
      </>
    ),
  });
}
