import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { RecentFile } from '#shared/contracts/files.ts';
import { forgetRecentFile } from '../../lib/file-actions.ts';
import { useFileState } from '../../lib/file-state.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import classes from './recent-files.module.css';
import { splitPath } from './split-path.ts';

interface RecentFilesProps {
  readonly isBusy: boolean;
  readonly onOpen: (path: string) => void;
}

/** The files opened before, the newest first; those no longer there are marked and can be taken off. */
export function RecentFiles({ isBusy, onOpen }: RecentFilesProps) {
  const recent = useFileState((state) => state.recent);
  return (
    <section className={classes.recent} aria-labelledby="recent-files">
      <h2 id="recent-files" className={classes.title}>
        Tệp đã mở gần đây
      </h2>
      {recent.length === 0 ? (
        <p className={classes.none}>Chưa mở tệp nào trên máy này.</p>
      ) : (
        <ul className={classes.list}>
          {recent.map((file) => (
            <RecentLine key={file.path} file={file} isBusy={isBusy} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function forget(path: string): Promise<void> {
  const reply = await forgetRecentFile(path);
  if (!reply.ok) notifyFailure(reply.failure);
}

function RecentLine({ file, isBusy, onOpen }: { readonly file: RecentFile } & RecentFilesProps) {
  const { folder, name } = splitPath(file.path);
  return (
    <li className={classes.line}>
      <UnstyledButton
        className={`${classes.file} ${file.exists ? '' : classes.missing}`}
        disabled={isBusy}
        onClick={() => onOpen(file.path)}
        title={file.path}
      >
        <span className={classes.office}>{file.officeName}</span>
        <span className={classes.place}>
          {file.exists ? `${name} · ${folder}` : `Không còn ở chỗ cũ: ${file.path}`}
        </span>
        <span className={classes.time}>Mở lần cuối {formatMoment(file.openedAt)}</span>
      </UnstyledButton>
      <ActionIcon
        aria-label={`Bỏ ${file.officeName} khỏi danh sách`}
        title="Bỏ khỏi danh sách (tệp vẫn còn nguyên)"
        onClick={() => void forget(file.path)}
      >
        <IconX size={15} />
      </ActionIcon>
    </li>
  );
}
