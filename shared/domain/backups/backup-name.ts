/** The ending of a backup that is being written, or was not checked yet. */
export const UNFINISHED = '.part';

const EXTENSION = '.tdkt';
const NAME = /^(\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d) · (.+?)(?: \((\d+)\))?\.tdkt$/;
/** What Windows does not let stand in a name, and what a USB stick's FAT does not either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is refused
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
const LONGEST_REASON = 90;

/** When a backup was made, by this machine's clock (`YYYY-MM-DDTHH:MM:SS`), and why. */
export interface BackupName {
  readonly madeAt: string;
  readonly reason: string;
}

/**
 * The file name of a backup: `2026-11-21 14.32.05 · trước khi nhập danh sách Phòng QLCN.tdkt`. Sorted by name, backups are
 * sorted by time. `twin`, from 2 on, tells those of one second and reason apart.
 */
export function backupFileName({ madeAt, reason }: BackupName, twin = 1): string {
  const [day = '', time = ''] = madeAt.split('T');
  const said = reason.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const short = [...said]
    .slice(0, LONGEST_REASON)
    .join('')
    .replace(/[ .]+$/, '');
  return `${day} ${time.replaceAll(':', '.')} · ${short}${twin > 1 ? ` (${twin})` : ''}${EXTENSION}`;
}

/** What a backup's file name says; null when it is not the name of a backup. */
export function parseBackupName(fileName: string): BackupName | null {
  const [, year, month, day, hour, minute, second, reason] = NAME.exec(fileName.normalize('NFC')) ?? [];
  if (reason === undefined) return null;
  return { madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}`, reason };
}

/** A backup as it is spoken of: `21.11, 14:32 · trước khi nhập danh sách Phòng QLCN`; with the year where it is another. */
export function backupTitle({ madeAt, reason }: BackupName, today: string): string {
  return `${backupMoment(madeAt, today)} · ${reason}`;
}

/** `21.11, 14:32`, with the year where it is not the one of `today`. */
export function backupMoment(madeAt: string, today: string): string {
  const [year = '', month = '', rest = ''] = madeAt.split('-');
  const [day = '', time = ''] = rest.split('T');
  return `${day}.${month}${year === today.slice(0, 4) ? '' : `.${year}`}, ${time.slice(0, 5)}`;
}
