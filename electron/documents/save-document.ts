import { randomBytes } from 'node:crypto';
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SavedDocument } from '../../shared/contracts/documents.ts';
import type { AppFailure, Reply } from '../../shared/errors/app-failure.ts';

/** How many names beside the wanted one are tried: `Danh sách (1).xlsx` … `Danh sách (99).xlsx`. */
const MOST_NAMES = 99;

/** What Windows answers when a file to be replaced is open in Word or Excel. */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'thư mục không còn',
  ENOTDIR: 'đường dẫn không phải là thư mục',
  EACCES: 'không có quyền ghi vào thư mục',
  EPERM: 'không có quyền ghi vào thư mục',
  EROFS: 'ổ đĩa chỉ cho phép đọc',
  EISDIR: 'đã có thư mục trùng tên',
  ENAMETOOLONG: 'tên tệp quá dài',
  EIO: 'ổ đĩa bị lỗi',
};

/**
 * Writes a document as a whole or not at all: first to a temporary file in the same folder, then under its name. A file of that
 * name which is open in Word, Excel or LibreOffice stays as it is; the document is written beside it as `name (2).ext`, and
 * `besideBecause` says so in Vietnamese. Fails with `diskFull` or `saveFailed`; then nothing has changed on disk.
 */
export async function saveDocument(target: string, bytes: Uint8Array): Promise<Reply<SavedDocument>> {
  const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    const saved = await putInPlace(temporary, target);
    await syncFolder(path.dirname(target));
    return { ok: true, value: saved };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return { ok: false, failure: saveFailure(target, errorCode(error)) };
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(temporary: string, target: string): Promise<SavedDocument> {
  if (!(await isOpenElsewhere(target)) && (await replace(temporary, target)))
    return { path: target, besideBecause: null };
  const { dir, name, ext } = path.parse(target);
  for (let number = 2; number <= MOST_NAMES; number++) {
    const beside = path.join(dir, `${name} (${number})${ext}`);
    if (await exists(beside)) continue;
    await rename(temporary, beside);
    const because = `“${name}${ext}” đang mở trong chương trình khác nên văn bản được ghi thành “${path.basename(beside)}”.`;
    return { path: beside, besideBecause: because };
  }
  throw Object.assign(new Error('No free name beside the file'), { code: 'EBUSY' });
}

/** False if somebody holds the target, so that it cannot be replaced. */
async function replace(temporary: string, target: string): Promise<boolean> {
  try {
    await rename(temporary, target);
    return true;
  } catch (error) {
    if (LOCKED.has(errorCode(error)) && (await isFile(target))) return false;
    throw error;
  }
}

/**
 * Word, Excel and LibreOffice put a small file beside the one that they have open. Excel: `~$` before the name; Word: `~$`
 * in the place of the first letters of longer names; LibreOffice: `.~lock.name#`.
 */
async function isOpenElsewhere(target: string): Promise<boolean> {
  if (!(await isFile(target))) return false;
  const { dir, base } = path.parse(target);
  const owners = [`~$${base}`, `~$${base.slice(1)}`, `~$${base.slice(2)}`, `.~lock.${base}#`];
  const found = await Promise.all(owners.map((owner) => exists(path.join(dir, owner))));
  return found.includes(true);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

/** Makes the new name durable too. Windows knows no such thing for folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // the document itself is on disk
  } finally {
    await handle?.close();
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function saveFailure(target: string, code: string): AppFailure {
  if (DISK_FULL.has(code)) return { kind: 'diskFull', path: target };
  if (code === 'EBUSY') return { kind: 'saveFailed', path: target, detail: 'tệp đang mở trong chương trình khác' };
  return {
    kind: 'saveFailed',
    path: target,
    detail: reasons[code] ?? (code === '' ? 'lỗi không rõ' : `mã lỗi ${code}`),
  };
}
