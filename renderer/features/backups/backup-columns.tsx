import type { BackupRow } from '#shared/contracts/backups.ts';
import { backupMoment } from '#shared/domain/backups/backup-name.ts';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { formatFileSize } from '../../lib/file-size.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { today } from '../../lib/today.ts';

const counted = (key: keyof NonNullable<BackupRow['counts']>, title: string, width: number): GridColumn<BackupRow> => ({
  key,
  title,
  width,
  kind: 'number',
  value: (row) => row.counts?.[key] ?? null,
});

/** Where a backup lies, in words. */
export function placeText(row: BackupRow): string {
  if (!row.isHere) return 'Chỉ ở nơi thứ hai';
  return row.isInSecondPlace ? 'Máy này và nơi thứ hai' : 'Máy này';
}

/** Whether a backup was checked after it was written. */
export function checkedText(row: BackupRow): string {
  return row.verifiedAt === null ? 'Chưa rõ' : `Đạt, ${formatMoment(row.verifiedAt)}`;
}

/** Whether a password is needed to read a backup; null where nobody looked. */
export function sealedText(row: BackupRow): string | null {
  if (row.isSealed === null) return null;
  return row.isSealed ? 'Có, bằng mật khẩu của tệp' : 'Không';
}

export const backupColumns: readonly GridColumn<BackupRow>[] = [
  {
    key: 'madeAt',
    title: 'Lúc',
    width: 130,
    kind: 'text',
    value: (row) => row.madeAt,
    display: (row) => backupMoment(row.madeAt, today()),
    isFrozen: true,
  },
  { key: 'reason', title: 'Vì sao có bản này', width: 360, kind: 'text', value: (row) => row.reason },
  {
    key: 'bytes',
    title: 'Cỡ',
    width: 90,
    kind: 'number',
    value: (row) => (row.isHere ? row.bytes : null),
    display: (row) => (row.isHere ? formatFileSize(row.bytes) : ''),
  },
  counted('people', 'Cá nhân', 90),
  counted('decisions', 'Quyết định', 100),
  counted('awards', 'Khen thưởng', 110),
  { key: 'checked', title: 'Kiểm tra', width: 170, kind: 'text', value: checkedText },
  { key: 'place', title: 'Đang giữ ở', width: 190, kind: 'text', value: placeText },
];
