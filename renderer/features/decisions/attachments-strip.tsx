import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { Attachment } from '#shared/contracts/decisions.ts';
import { formatFileSize } from '../../lib/file-size.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import classes from './attachments-strip.module.css';

interface AttachmentsStripProps {
  /** The decision's id, saved first when it is new; null when that was refused. */
  readonly ensureSaved: () => Promise<number | null>;
  readonly attachments: readonly Attachment[];
}

const quietly = { announces: false };

/** The scans kept beside a decision: click to open, × to remove (Ctrl+Z brings it back). */
export function AttachmentsStrip({ ensureSaved, attachments }: AttachmentsStripProps) {
  const add = async () => {
    const decisionId = await ensureSaved();
    if (decisionId !== null) await runAction('attachments:add', { decisionId });
  };
  const open = useAction('attachments:open', quietly);
  const remove = useAction('attachments:remove');
  return (
    <div className={classes.strip}>
      <Button variant="default" size="compact-sm" leftSection={<IconPaperclip size={15} />} onClick={() => void add()}>
        Đính kèm bản quét…
      </Button>
      {attachments.length > 0 && (
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
