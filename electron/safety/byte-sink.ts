import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { fail } from '#shared/errors/app-failure.ts';

/** Where the bytes of a new file go, in their order. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  /** The file is whole: it takes its name. */
  end(): void;
  /** Nothing of it stays. */
  abort(): void;
}

/**
 * Writes a file beside its place and gives it its name when it is whole and on the disk, so that a cable pulled out in
 * between leaves the older file of that name as it was.
 * @throws AppFailureError diskFull, saveFailed; nothing is left behind then
 */
export function fileSink(path: string): ByteSink {
  const draft = `${path}.dang-ghi`;
  let file: number | null = null;
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  const abort = () => {
    close();
    rmSync(draft, { force: true });
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      abort();
      return failSaving(path, error);
    }
  };
  guarded(() => {
    file = openSync(draft, 'w', 0o600);
  });
  return {
    write: (bytes) =>
      guarded(() => {
        for (let done = 0; done < bytes.length; ) done += writeSync(file ?? -1, bytes, done);
      }),
    end: () =>
      guarded(() => {
        fsyncSync(file ?? -1);
        close();
        renameSync(draft, path);
      }),
    abort,
  };
}

/** Ends with what the file system said about writing a file. @throws AppFailureError diskFull, saveFailed, or the error itself */
export function failSaving(path: string, error: unknown): never {
  const code = (error as { code?: string }).code;
  if (code === undefined) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') fail({ kind: 'diskFull', path });
  const detail =
    code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? 'không có quyền ghi'
      : code === 'ENOENT' || code === 'ENOTDIR'
        ? 'thư mục không còn ở đó'
        : `lỗi ${code}`;
  return fail({ kind: 'saveFailed', path, detail });
}
