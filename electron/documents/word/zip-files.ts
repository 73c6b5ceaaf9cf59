import { crc32, deflateRawSync } from 'node:zlib';

/** Deflate level: above 2 the file of a long list becomes hardly smaller, only slower to write. */
const COMPRESSION_LEVEL = 2;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_HEADER_LENGTH = 46;
const END_LENGTH = 22;
/** PKZIP 2.0: deflate. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/**
 * A zip archive of these files, in their order. Written by hand because Node's own deflate is three times as fast as the
 * JavaScript libraries', and a list of 5,000 people is six megabytes of XML. `savedAt` stamps every file (UTC, two-second steps).
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, savedAt: Date): Uint8Array {
  const zip = new ZipWriter(savedAt);
  const chunks: Uint8Array[] = [];
  for (const [name, content] of files) chunks.push(...zip.add(name, content));
  return Buffer.concat([...chunks, ...zip.end()]);
}

/** Makes a zip archive piece by piece, for what is too large to be held whole: each call gives the bytes that come next. */
export class ZipWriter {
  private readonly savedAt: Date;
  private readonly directory: Uint8Array[] = [];
  private count = 0;
  private offset = 0;

  constructor(savedAt: Date) {
    this.savedAt = savedAt;
  }

  add(name: string, content: Uint8Array): readonly Uint8Array[] {
    const nameBytes = Buffer.from(name, 'utf8');
    const compressed = deflateRawSync(content, { level: COMPRESSION_LEVEL });
    const description = describeFile(content, compressed, nameBytes.length, this.savedAt);
    const local = Buffer.alloc(LOCAL_HEADER_LENGTH);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    description.copy(local, 4);
    const entry = Buffer.alloc(DIRECTORY_HEADER_LENGTH);
    entry.writeUInt32LE(DIRECTORY_HEADER, 0);
    entry.writeUInt16LE(VERSION, 4);
    description.copy(entry, 6);
    entry.writeUInt32LE(this.offset, 42);
    this.directory.push(entry, nameBytes);
    this.offset += local.length + nameBytes.length + compressed.length;
    this.count++;
    return [local, nameBytes, compressed];
  }

  end(): readonly Uint8Array[] {
    const directoryBytes = Buffer.concat(this.directory);
    const end = Buffer.alloc(END_LENGTH);
    end.writeUInt32LE(END_OF_DIRECTORY, 0);
    // More than 65,535 files: the count says so by its largest value, and who reads goes by the directory's length.
    end.writeUInt16LE(Math.min(this.count, 0xffff), 8);
    end.writeUInt16LE(Math.min(this.count, 0xffff), 10);
    end.writeUInt32LE(directoryBytes.length, 12);
    end.writeUInt32LE(this.offset, 16);
    return [directoryBytes, end];
  }
}

/** What the header of a file and its entry in the directory have in common: version to length of the name. */
function describeFile(content: Uint8Array, compressed: Uint8Array, nameLength: number, savedAt: Date): Buffer {
  const description = Buffer.alloc(26);
  description.writeUInt16LE(VERSION, 0);
  description.writeUInt16LE(UTF8_NAMES, 2);
  description.writeUInt16LE(DEFLATED, 4);
  const time = (savedAt.getUTCHours() << 11) | (savedAt.getUTCMinutes() << 5) | (savedAt.getUTCSeconds() >> 1);
  const year = Math.max(0, savedAt.getUTCFullYear() - 1980);
  description.writeUInt16LE(time, 6);
  description.writeUInt16LE((year << 9) | ((savedAt.getUTCMonth() + 1) << 5) | savedAt.getUTCDate(), 8);
  description.writeUInt32LE(crc32(content), 10);
  description.writeUInt32LE(compressed.length, 14);
  description.writeUInt32LE(content.length, 18);
  description.writeUInt16LE(nameLength, 22);
  return description;
}
