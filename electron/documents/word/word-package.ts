import { strFromU8, unzipSync } from 'fflate';
import type { Reply } from '../../../shared/errors/app-failure.ts';
import { staysInArchive } from '../../../shared/text/archive-entry.ts';
import { zipFiles } from './zip-files.ts';

/** A Word file taken apart: its parts by name. XML is text, pictures and the like are bytes. */
export type WordPackage = ReadonlyMap<string, string | Uint8Array>;

/** The part that holds the text of a Word file. */
export const DOCUMENT_PART = 'word/document.xml';

/** The first bytes of .doc files, and of .docx files with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** A file that unpacks to more than this is no template. Bytes. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** The bytes of a .docx file. The same package and moment give the same bytes. */
export function zipWordPackage(parts: WordPackage, savedAt: Date): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of parts)
    files.set(name, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  return zipFiles(files, savedAt);
}

/** Takes a .docx file apart. Fails with `fileDamaged` when the bytes are not a Word document; `name` names it in the sentence. */
export function readWordPackage(bytes: Uint8Array, name: string): Reply<WordPackage> {
  const damaged = (detail: string) => ({ ok: false, failure: { kind: 'fileDamaged', path: name, detail } }) as const;
  if (OLD_OFFICE.every((code, index) => bytes[index] === code)) {
    return damaged('tệp Word cũ .doc hoặc tệp đặt mật khẩu; hãy lưu lại ở dạng .docx, không mật khẩu');
  }
  let files: Record<string, Uint8Array>;
  try {
    let unpacked = 0;
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return unpacked <= LARGEST_UNPACKED;
      },
    });
    if (unpacked > LARGEST_UNPACKED) return damaged('nội dung giải nén quá lớn');
  } catch {
    return damaged('không phải tệp .docx');
  }
  if (!Object.keys(files).every(staysInArchive)) return damaged('có đường dẫn ra ngoài tệp nén');
  if (!files[DOCUMENT_PART]) return damaged('thiếu phần văn bản của Word');
  const parts = new Map<string, string | Uint8Array>();
  for (const [part, content] of Object.entries(files)) {
    parts.set(part, /\.(xml|rels)$/.test(part) ? strFromU8(content) : content);
  }
  return { ok: true, value: parts };
}

/** The text of a part that must be there. */
export function textPart(parts: WordPackage, name: string): string {
  const content = parts.get(name);
  if (typeof content !== 'string') throw new Error(`No part ${name} in this Word package`);
  return content;
}
