import { Button } from '@mantine/core';
import { IconAlertTriangle, IconEye } from '@tabler/icons-react';
import type { FileAccess } from '#shared/contracts/files.ts';
import { backupNoticeText } from '../components/backup-notice-text.ts';
import { PlaceLink } from '../components/place-link.tsx';
import { useFileState } from '../lib/file-state.ts';
import { formatMoment } from '../lib/format-moment.ts';
import { leaveAfterAsking } from '../lib/leave-guard.ts';
import { paths } from '../lib/navigate.ts';
import { today } from '../lib/today.ts';
import { useBackups } from '../lib/use-backups.ts';
import { useQuery } from '../lib/use-query.ts';
import { chooseFileToOpen } from './commands.ts';
import classes from './file-notices.module.css';

/** What concerns the whole file, in one quiet line under the top bar: it is only looked at, or its backups need a hand. */
export function FileNotices() {
  const open = useFileState((state) => state.open);
  if (open === null) return null;
  return open.access.mode === 'read' ? (
    <ViewNotice path={open.path} access={open.access} />
  ) : (
    <>
      <ReturnedNotice />
      <BackupNotices />
    </>
  );
}

/** An older backup was opened as a file: it holds again whom the office erased since. */
function ReturnedNotice() {
  const count = useQuery('personal-data:returned', {}).value?.length ?? 0;
  if (count === 0) return null;
  return (
    <div className={classes.line} role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span className={classes.text}>
        Tệp này có từ trước khi cơ quan xoá thông tin của {count} người, nên còn thông tin của họ. Hãy xoá lại.
      </span>
      <PlaceLink to={paths.personalData()}>Dữ liệu cá nhân</PlaceLink>
    </div>
  );
}

function ViewNotice({
  path,
  access,
}: {
  readonly path: string;
  readonly access: Extract<FileAccess, { mode: 'read' }>;
}) {
  const { writer, asOf } = access;
  return (
    <div className={classes.line} role="status">
      <IconEye size={16} aria-hidden="true" />
      <span className={classes.text}>
        {writer === null
          ? `Chỉ xem: tệp không cho phép ghi. Số liệu lúc ${formatMoment(asOf)}.`
          : `Chỉ xem: ${writer.name} đang mở tệp này để ghi ở máy ${writer.host}, từ ${formatMoment(writer.since)}. Số liệu lúc ${formatMoment(asOf)}.`}
      </span>
      <Button
        variant="default"
        size="compact-sm"
        title="Mở để ghi nếu người kia đã đóng tệp; nếu chưa, xem số liệu mới nhất"
        onClick={() => leaveAfterAsking(() => void chooseFileToOpen(path))}
      >
        Mở lại
      </Button>
    </div>
  );
}

function BackupNotices() {
  const notice = useBackups().value?.notices[0];
  if (notice === undefined) return null;
  return (
    <div className={classes.line} role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span className={classes.text}>{backupNoticeText(notice, today())}</span>
      <PlaceLink to={paths.backups()}>Sao lưu</PlaceLink>
    </div>
  );
}
