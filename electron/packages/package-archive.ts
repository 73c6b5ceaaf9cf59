import { crc32, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../safety/byte-source.ts';
import { refusePackage } from './package-failure.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 200_001;
/** A directory of so many entries is far below this. Bytes. */
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * The zip archive of a package, read part by part out of the file, so that scans of 500 MB need no memory. A part never unfolds
 * beyond what the caller expects, whatever the archive claims. @throws PackageRefusal damaged
 */
export class PackageArchive {
  private readonly source: ByteSource;
  private readonly entries = new Map<string, Entry>();

  constructor(source: ByteSource) {
    this.source = source;
    this.readDirectory();
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** A part's bytes, checked against its sum; at most `most` of them. @throws PackageRefusal damaged */
  read(name: string, most: number): Buffer {
    const entry = this.entries.get(name) ?? refusePackage('damaged', `thiếu phần ${name}`);
    if (entry.bytes > most) refusePackage('damaged', `phần ${name} lớn bất thường`);
    const header = this.source.read(entry.offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_HEADER) refusePackage('damaged', name);
    const from = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = this.source.read(from, entry.packedBytes);
    if (packed.length < entry.packedBytes) refusePackage('damaged', name);
    const content = unfold(packed, entry, name);
    if (content.length !== entry.bytes || crc32(content) !== entry.crc) refusePackage('damaged', name);
    return content;
  }

  private readDirectory(): void {
    const { source } = this;
    const tail = source.read(
      Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT),
      Math.min(source.size, END_LENGTH + LONGEST_COMMENT),
    );
    const end = endOfDirectory(tail);
    const count = tail.readUInt16LE(end + 10);
    const length = tail.readUInt32LE(end + 12);
    const from = tail.readUInt32LE(end + 16);
    if (length > LARGEST_DIRECTORY || from + length > source.size) refusePackage('damaged', 'mục lục');
    const directory = source.read(from, length);
    for (let at = 0, index = 0; index < count || at + 46 <= directory.length; index++) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_HEADER)
        refusePackage('damaged', 'mục lục');
      const nameLength = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      if (this.entries.has(name) || this.entries.size >= MOST_ENTRIES) refusePackage('damaged', 'mục lục');
      this.entries.set(name, {
        method: directory.readUInt16LE(at + 10),
        crc: directory.readUInt32LE(at + 16),
        packedBytes: directory.readUInt32LE(at + 20),
        bytes: directory.readUInt32LE(at + 24),
        offset: directory.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
  }
}

function endOfDirectory(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return refusePackage('not-a-package');
}

function unfold(packed: Buffer, entry: Entry, name: string): Buffer {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return refusePackage('damaged', name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  } catch {
    return refusePackage('damaged', name);
  }
}
