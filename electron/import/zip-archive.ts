import { inflateRawSync } from 'node:zlib';
import { staysInArchive } from '#shared/text/archive-entry.ts';
import { refuseSource } from './import-refusal.ts';
import { sourceLimits } from './source-limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;
const ENCRYPTED = 1;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * A zip archive from outside, read part by part: a part unfolds only when it is asked for, never beyond the limits, whatever
 * sizes its headers claim. @throws SourceRefusal damaged, bomb, protected
 */
export class ZipArchive {
  private readonly bytes: Buffer;
  private readonly entries = new Map<string, Entry>();
  private unfolded = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of this.directory()) {
      // Some programs begin names with a slash; nothing else may lead out of the archive.
      const name = entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
      if (!staysInArchive(name)) refuseSource('damaged');
      this.entries.set(name, entry);
      if (this.entries.size > sourceLimits.parts) refuseSource('bomb');
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** A part's bytes, or undefined where there is none. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if ((entry.flags & ENCRYPTED) !== 0) refuseSource('protected');
    const { bytes } = this;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_HEADER) refuseSource('damaged');
    const from = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const packed = bytes.subarray(from, from + entry.compressedSize);
    if (packed.length < entry.compressedSize) refuseSource('damaged');
    const content = this.unfold(packed, entry.method);
    this.unfolded += content.length;
    if (this.unfolded > sourceLimits.archiveBytes) refuseSource('bomb');
    return content;
  }

  /** A part of XML as text, or undefined. A document type definition is refused: Office writes none, and entities in it are a bomb. */
  readXml(name: string): string | undefined {
    const content = this.read(name);
    if (content === undefined) return undefined;
    const text = decodeXml(content);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) refuseSource('bomb');
    return text;
  }

  private unfold(packed: Uint8Array, method: number): Uint8Array {
    if (method === 0) return packed;
    if (method !== 8) refuseSource('damaged');
    try {
      return inflateRawSync(packed, { maxOutputLength: sourceLimits.partBytes });
    } catch (error) {
      const isTooLong = error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      return refuseSource(isTooLong ? 'bomb' : 'damaged');
    }
  }

  private *directory(): Generator<Entry> {
    const { bytes } = this;
    const end = this.endOfDirectory();
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_HEADER) refuseSource('damaged');
      const nameLength = bytes.readUInt16LE(at + 28);
      yield {
        name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        compressedSize: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      };
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  private endOfDirectory(): number {
    const { bytes } = this;
    const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = bytes.length - END_LENGTH; at >= earliest; at--) {
      if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
    }
    return refuseSource('damaged');
  }
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decodeXml(content: Uint8Array): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content);
}
