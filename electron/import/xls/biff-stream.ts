import type { TextDecoder } from 'node:util';
import { refuseSource } from '../import-refusal.ts';

/** A record of a BIFF stream with the CONTINUE records behind it: its parts in order. [MS-XLS] 2.1.4 */
export interface BiffRecord {
  readonly id: number;
  readonly parts: readonly Buffer[];
  /** Where the record begins in the stream. */
  readonly offset: number;
}

const CONTINUE = 0x3c;

/** The records of a stream; what is cut off at its end is left out. */
export function readBiffRecords(stream: Uint8Array): BiffRecord[] {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    const part = bytes.subarray(at + 4, at + 4 + length);
    if (id === CONTINUE && records.length > 0) parts.push(part);
    else {
      parts = [part];
      records.push({ id, parts, offset: at });
    }
    at += 4 + length;
  }
  return records;
}

/** Reads a record's fields one after another, also where they run on in a CONTINUE record. @throws SourceRefusal damaged at its end */
export class BiffReader {
  private part = 0;
  private at = 0;
  private readonly parts: readonly Buffer[];

  constructor(parts: readonly Buffer[]) {
    this.parts = parts;
  }

  /** Whether anything is left. */
  hasMore(): boolean {
    this.skipEmptyParts();
    return this.part < this.parts.length;
  }

  byte(): number {
    this.skipEmptyParts();
    const part = this.parts[this.part];
    if (part === undefined) return refuseSource('damaged');
    return part[this.at++] as number;
  }

  word(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return this.word() + this.word() * 0x10000;
  }

  double(): number {
    const bytes = Buffer.alloc(8);
    for (let index = 0; index < 8; index++) bytes[index] = this.byte();
    return bytes.readDoubleLE(0);
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.skipEmptyParts();
      const part = this.parts[this.part];
      if (part === undefined) refuseSource('damaged');
      const step = Math.min(left, part.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** So many characters in a code page of one byte each (BIFF5). */
  oldText(length: number, decoder: TextDecoder): string {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index++) bytes[index] = this.byte();
    return decoder.decode(bytes);
  }

  /**
   * So many characters as BIFF8 writes them, `isWide` with two bytes each. Where they run on in the next CONTINUE record, that
   * begins with a new byte saying how wide they are from there on.
   */
  text(length: number, isWide: boolean): string {
    const pieces: string[] = [];
    let wide = isWide;
    for (let left = length; left > 0; ) {
      if (this.at >= (this.parts[this.part]?.length ?? 0)) {
        this.part += 1;
        this.at = 0;
        if (this.part >= this.parts.length) refuseSource('damaged');
        wide = (this.byte() & 1) === 1;
      }
      const part = this.parts[this.part] as Buffer;
      const width = wide ? 2 : 1;
      const count = Math.min(left, Math.floor((part.length - this.at) / width));
      if (count === 0) return refuseSource('damaged');
      pieces.push(part.toString(wide ? 'utf16le' : 'latin1', this.at, this.at + count * width));
      this.at += count * width;
      left -= count;
    }
    return pieces.join('');
  }

  private skipEmptyParts(): void {
    while (this.part < this.parts.length && this.at >= (this.parts[this.part] as Buffer).length) {
      this.part += 1;
      this.at = 0;
    }
  }
}

/** A number packed into 30 bits. [MS-XLS] 2.5.217 */
export function unpackNumber(packed: number): number {
  const isHundredfold = (packed & 1) === 1;
  const isWhole = (packed & 2) === 2;
  let number: number;
  if (isWhole) number = (packed | 0) >> 2;
  else {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE((packed & 0xfffffffc) >>> 0, 4);
    number = bytes.readDoubleLE(0);
  }
  return isHundredfold ? number / 100 : number;
}
