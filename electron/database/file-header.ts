import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** "TDKT" in the header of each of our files tells them from any other SQLite database. */
export const APPLICATION_ID = 0x54444b54;

export interface FileHeader {
  readonly isSqlite: boolean;
  readonly applicationId: number;
  readonly schemaVersion: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly byteSize: number;
}

/** Reads a database's header without opening it as one, so that a stranger's file stays exactly as it was. */
export function readFileHeader(path: string): FileHeader {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(100);
    const read = readSync(file, header, 0, 100, 0);
    const rawPageSize = header.readUInt16BE(16);
    return {
      isSqlite: read === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0',
      applicationId: header.readUInt32BE(68),
      schemaVersion: header.readUInt32BE(60),
      pageSize: rawPageSize === 1 ? 65_536 : rawPageSize,
      pageCount: header.readUInt32BE(28),
      byteSize: fstatSync(file).size,
    };
  } finally {
    closeSync(file);
  }
}
