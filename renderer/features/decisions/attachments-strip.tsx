import { Button, CloseButton, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { Attachment } from '#shared/contracts/decisions.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './attachments-strip.module.css';
import { formatFileSize } from './file-size.ts';

interface AttachmentsStripProps {
  readonly decisionId: number | null;
  readonly attachments: readonly Attachment[];
}

const quietly = { announces: false };

/** The scans kept beside a decision: click to open, × to remove (Ctrl+Z brings it back). A new decision is saved first. */
export function AttachmentsStrip({ decisionId, attachments }: AttachmentsStripProps) {
  const add = useAction('attachments:add');
  const open = useAction('attachments:open', quietly);
  const remove = useAction('attachments:remove');
  return (
    <div className={classes.strip}>
      <Tooltip label="Lưu quyết định trước khi đính kèm bản quét" disabled={decisionId !== null}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPaperclip size={15} />}
          disabled={decisionId === null}
          loading={add.isRunning}
          onClick={() => decisionId !== null && void add.run({ decisionId })}
        >
          Đính kèm tệp…
        </Button>
      </Tooltip>
      {attachments.length === 0 ? (
        <Text size="xs" c="dimmed">
          Chưa có bản quét nào.
        </Text>
      ) : (
        <ul className={classes.files} aria-label="Tệp đính kèm">
          {attachments.map((file) => (
            <li key={file.id} className={classes.file}>
              <UnstyledButton
                className={classes.name}
                title={`${file.fileName}\n${formatFileSize(file.byteSize)}, đính kèm ${formatMoment(file.addedAt)}`}
                onClick={() => void open.run({ id: file.id })}
              >
                {file.fileName}
              </UnstyledButton>
              <CloseButton
                size="xs"
                aria-label={`Bỏ tệp ${file.fileName}`}
                onClick={() => void remove.run({ id: file.id })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
