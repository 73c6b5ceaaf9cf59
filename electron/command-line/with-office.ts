import os from 'node:os';
import { OfficeSession } from '../office/office-session.ts';
import { openPasswordRecord, tidySecret } from '../safety/password-record.ts';
import { UsageError } from './command.ts';

/** The password that the environment gives for the data file and its sealed backups; empty: none. */
export function givenPassword(): string {
  return process.env.TDKT_PASSWORD ?? '';
}

/** Opens a data file for a command and closes it whatever happens. `secrets`: what its backups are sealed with; null: it has no password. @throws AppFailureError of opening, or of the work */
export async function withOffice<T>(
  path: string | undefined,
  work: (office: OfficeSession, secrets: readonly string[] | null) => Promise<T> | T,
): Promise<T> {
  if (path === undefined) throw new UsageError('Thiếu tuỳ chọn --db (tệp dữ liệu .tdkt).');
  const office = new OfficeSession(os.userInfo().username);
  const { password } = office.open(path);
  try {
    const given = givenPassword();
    const recoveryCode = password === null ? null : await openPasswordRecord(password, given);
    if (password !== null && recoveryCode === null) {
      throw new UsageError(
        'Tệp có mật khẩu. Hãy đặt mật khẩu đúng vào biến môi trường TDKT_PASSWORD rồi chạy lại lệnh.',
      );
    }
    return await work(office, recoveryCode === null ? null : [tidySecret(given), recoveryCode]);
  } finally {
    office.close();
  }
}
