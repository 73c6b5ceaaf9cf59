import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, sealed or not, read from anywhere in it without holding the whole in memory. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes, or fewer where the file ends. */
  read(offset: number, length: number): Buffer;
  close(): void;
}

/** The bytes of an ordinary file. @throws the error of the file system */
export function fileSource(path: string): ByteSource {
  const file = openSync(path, 'r');
  const size = fstatSync(file).size;
  return {
    size,
    read: (offset, length) => readFully(file, offset, Math.max(0, Math.min(length, size - offset))),
    close: () => closeSync(file),
  };
}

/** Bytes that are in memory already. */
export function bufferSource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => buffer.subarray(offset, offset + length),
    close: () => undefined,
  };
}

function readFully(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
