import os from 'node:os';
import { OfficeSession } from '../office/office-session.ts';
import { UsageError } from './command.ts';

/** Opens a data file for a command and closes it whatever happens. @throws AppFailureError of opening, or of the work */
export async function withOffice<T>(
  path: string | undefined,
  work: (office: OfficeSession) => Promise<T> | T,
): Promise<T> {
  if (path === undefined) throw new UsageError('Thiếu tuỳ chọn --db (tệp dữ liệu .tdkt).');
  const office = new OfficeSession(os.userInfo().username);
  office.open(path);
  try {
    return await work(office);
  } finally {
    office.close();
  }
}
