import { createCipheriv, createDecipheriv } from 'node:crypto';
import { fail } from '#shared/errors/app-failure.ts';
import { type ByteSink, fileSink } from './byte-sink.ts';
import { type ByteSource, fileSource } from './byte-source.ts';
import {
  CHUNK_BYTES,
  LONGEST_HEADER,
  newSealHeader,
  parseSealHeader,
  type SealHeader,
  TAG_BYTES,
  USUAL_COST,
  unlockSealHeader,
} from './seal-header.ts';

/**
 * A sealed file: a header with the data key wrapped by each password (scrypt, AES-256-GCM), then the content in chunks of
 * 1 MB, each sealed with AES-256-GCM under its own number; the last says that it is the last. So it is written and read in a
 * stream of any length, nothing plain touches the disk, and a chunk that was changed, moved, cut off or added is noticed.
 * PACKAGES.md writes it down byte by byte.
 */

/** Starts a sealed file that any of these passwords opens; what is written goes in as it comes. @throws AppFailureError diskFull, saveFailed */
export function sealTo(path: string, passwords: readonly string[], cost: number = USUAL_COST): ByteSink {
  const { header, key } = newSealHeader(passwords, cost);
  const sink = fileSink(path);
  let pending = Buffer.alloc(0);
  let number = 0;
  const writeChunk = (plain: Uint8Array, isLast: boolean): void => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, number++, isLast)).setAAD(header.bytes);
    sink.write(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  };
  sink.write(header.bytes);
  return {
    write: (bytes) => {
      pending = pending.length === 0 ? Buffer.from(bytes) : Buffer.concat([pending, bytes]);
      let done = 0;
      // The last chunk is held back: only the end knows that it is the last.
      for (; pending.length - done > CHUNK_BYTES; done += CHUNK_BYTES) {
        writeChunk(pending.subarray(done, done + CHUNK_BYTES), false);
      }
      if (done > 0) pending = Buffer.from(pending.subarray(done));
    },
    end: () => {
      writeChunk(pending, true);
      sink.end();
    },
    abort: sink.abort,
  };
}

/**
 * Opens a sealed file for reading from anywhere in it. That it is whole to its end is checked here, each chunk when it is read.
 * @throws AppFailureError sealedFile, fileMissing
 */
export function openSealed(path: string, password: string): ByteSource {
  const file = openFile(path);
  try {
    const header = parseSealHeader(file.read(0, LONGEST_HEADER));
    if (typeof header === 'string') return fail({ kind: 'sealedFile', path, problem: header });
    const key = unlockSealHeader(header, password) ?? fail({ kind: 'sealedFile', path, problem: 'wrong-password' });
    return sealedSource(path, file, header, key);
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Whether a file begins like a sealed one. False where there is no such file. */
export function isSealedFile(path: string): boolean {
  try {
    const file = fileSource(path);
    const header = parseSealHeader(file.read(0, LONGEST_HEADER));
    file.close();
    return header !== 'not-sealed';
  } catch {
    return false;
  }
}

/** Whether this password opens a sealed file that is whole. */
export function opensSealed(path: string, password: string): boolean {
  try {
    openSealed(path, password).close();
    return true;
  } catch {
    return false;
  }
}

/** Seals a whole file into another. @throws AppFailureError fileMissing, diskFull, saveFailed; then no target is left behind */
export function sealFile(from: string, to: string, passwords: readonly string[], cost: number = USUAL_COST): void {
  const source = openFile(from);
  copyAll(source, () => sealTo(to, passwords, cost));
}

/** Opens a sealed file into an ordinary one, which takes its name only when every byte was right. @throws AppFailureError sealedFile, fileMissing, diskFull, saveFailed */
export function unsealFile(from: string, to: string, password: string): void {
  const source = openSealed(from, password);
  copyAll(source, () => fileSink(to));
}

function copyAll(source: ByteSource, start: () => ByteSink): void {
  let sink: ByteSink | null = null;
  try {
    sink = start();
    for (let offset = 0; offset < source.size; offset += CHUNK_BYTES) sink.write(source.read(offset, CHUNK_BYTES));
    sink.end();
  } catch (error) {
    sink?.abort();
    throw error;
  } finally {
    source.close();
  }
}

function sealedSource(path: string, file: ByteSource, header: SealHeader, key: Buffer): ByteSource {
  const damaged = (): never => fail({ kind: 'sealedFile', path, problem: 'damaged' });
  const from = header.bytes.length;
  const { chunkBytes } = header;
  const sealedChunk = chunkBytes + TAG_BYTES;
  const chunks = Math.max(1, Math.ceil((file.size - from) / sealedChunk));
  const size = file.size - from - chunks * TAG_BYTES;
  if (size < 0) damaged();
  let held: { readonly number: number; readonly plain: Buffer } | null = null;
  const chunk = (number: number): Buffer => {
    if (held?.number === number) return held.plain;
    const sealed = file.read(from + number * sealedChunk, sealedChunk);
    const nonce = nonceOf(header, number, number === chunks - 1);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(header.bytes);
    try {
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      held = { number, plain: Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]) };
    } catch {
      damaged();
    }
    return held?.plain ?? damaged();
  };
  chunk(chunks - 1);
  return {
    size,
    read: (offset, length) => {
      const parts: Buffer[] = [];
      const end = Math.min(offset + length, size);
      for (let at = offset; at < end; ) {
        const number = Math.floor(at / chunkBytes);
        const inside = at - number * chunkBytes;
        const part = chunk(number).subarray(inside, inside + end - at);
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 && parts[0] !== undefined ? Buffer.from(parts[0]) : Buffer.concat(parts);
    },
    close: file.close,
  };
}

/** 7 random bytes of the file, 4 of the chunk's number, 1 that says whether it is the last. */
function nonceOf(header: SealHeader, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  header.noncePrefix.copy(nonce);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function openFile(path: string): ByteSource {
  try {
    return fileSource(path);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') fail({ kind: 'fileMissing', path });
    throw error;
  }
}
