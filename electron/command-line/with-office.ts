import os from 'node:os';
import { OfficeSession } from '../office/office-session.ts';
import { openPasswordRecord } from '../safety/password-record.ts';
import { UsageError } from './command.ts';

/** Opens a data file for a command and closes it whatever happens. @throws AppFailureError of opening, or of the work */
export async function withOffice<T>(
  path: string | undefined,
  work: (office: OfficeSession) => Promise<T> | T,
): Promise<T> {
  if (path === undefined) throw new UsageError('Thiếu tuỳ chọn --db (tệp dữ liệu .tdkt).');
  const office = new OfficeSession(os.userInfo().username);
  const { password } = office.open(path);
  try {
    const given = process.env.TDKT_PASSWORD ?? '';
    if (password !== null && (await openPasswordRecord(password, given)) === null) {
      throw new UsageError(
        'Tệp có mật khẩu. Hãy đặt mật khẩu đúng vào biến môi trường TDKT_PASSWORD rồi chạy lại lệnh.',
      );
    }
    return await work(office);
  } finally {
    office.close();
  }
}
