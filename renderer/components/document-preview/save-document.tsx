import { Button, Group, Text } from '@mantine/core';
import type { DocumentFormat, DocumentRequest, SavedDocument } from '#shared/contracts/documents.ts';
import { callReply } from '../../lib/api.ts';
import { hideNotice, showNotice } from '../../lib/notices.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';

/** Names of the formats on buttons and in sentences. */
export const formatNames: Readonly<Record<DocumentFormat, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };

/** Asks where to save the document, saves it there and tells the place, with «Mở» and «Hiện trong thư mục». Never rejects. */
export async function saveDocument(request: DocumentRequest, format: DocumentFormat): Promise<void> {
  const reply = await callReply('documents:export', { request, format });
  if (reply.ok) notifySaved(reply.value);
  else notifyFailure(reply.failure);
}

/** Prints the document through the system's print dialog; true if it went to a printer. Never rejects. */
export async function printDocument(request: DocumentRequest): Promise<boolean> {
  const reply = await callReply('documents:print', request);
  if (reply.ok) notifyDone('Đã chuyển tới máy in.');
  else notifyFailure(reply.failure);
  return reply.ok;
}

/** Opens the document in Word (or Excel), as a copy. Never rejects. */
export async function openDocumentCopy(request: DocumentRequest, format: DocumentFormat): Promise<void> {
  const reply = await callReply('documents:open-copy', { request, format });
  if (!reply.ok) notifyFailure(reply.failure);
}

/** The last part of a path, of Windows or Linux. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function notifySaved({ path, besideBecause }: SavedDocument): void {
  const id = `saved-${path}`;
  const act = async (channel: 'documents:open' | 'documents:reveal') => {
    const reply = await callReply(channel, { path });
    if (!reply.ok) notifyFailure(reply.failure);
  };
  hideNotice(id);
  showNotice({
    id,
    title: `Đã lưu ${fileNameOf(path)}`,
    autoClose: besideBecause === null ? 12_000 : false,
    withBorder: true,
    ...(besideBecause !== null && { color: 'yellow' }),
    message: (
      <>
        {besideBecause !== null && (
          <Text size="sm" c="var(--text-warning)">
            {besideBecause}
          </Text>
        )}
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
        <Group gap="xs" mt={6}>
          <Button size="compact-sm" variant="light" onClick={() => void act('documents:open')}>
            Mở
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void act('documents:reveal')}>
            Hiện trong thư mục
          </Button>
        </Group>
      </>
    ),
  });
}
