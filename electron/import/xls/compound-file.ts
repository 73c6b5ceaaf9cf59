import { refuseSource } from '../import-refusal.ts';
import { sourceLimits } from '../source-limits.ts';

// OLE compound files, the container of old Office files. [MS-CFB]
const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const HEADER_LENGTH = 512;
const DIRECTORY_ENTRY_LENGTH = 128;
const MINI_SECTOR_LENGTH = 64;
const SECTORS_IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

/** True for the container of old Office files and of password-protected new ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= SIGNATURE.length && SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** The streams of a compound file by their names. Chains that run in circles or beyond the file end there. @throws SourceRefusal damaged */
export function readCompoundFile(input: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes.length < HEADER_LENGTH) refuseSource('damaged');
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) refuseSource('damaged');
  const sectorLength = 1 << shift;
  const sector = (number: number): Buffer => bytes.subarray((number + 1) * sectorLength, (number + 2) * sectorLength);
  const sectorCount = Math.ceil(bytes.length / sectorLength);
  const table = readSectorTable(bytes, sector, sectorLength, sectorCount);

  const chain = (first: number, links: readonly number[], longest: number): number[] => {
    const numbers: number[] = [];
    for (let at = first; at < LAST_SECTOR && at < links.length && numbers.length < longest; at = links[at] as number)
      numbers.push(at);
    return numbers;
  };
  const streamOf = (first: number): Buffer => Buffer.concat(chain(first, table, sectorCount).map(sector));

  const directory = streamOf(bytes.readUInt32LE(48));
  const entries: { name: string; type: number; first: number; size: number }[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY_LENGTH <= directory.length; at += DIRECTORY_ENTRY_LENGTH) {
    const nameLength = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
      type: directory[at + 66] as number,
      first: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  const root = entries.find((entry) => entry.type === ROOT);
  const miniStream = root === undefined ? Buffer.alloc(0) : streamOf(root.first);
  const miniTable = wordsOf(streamOf(bytes.readUInt32LE(60)));
  const smallest = bytes.readUInt32LE(56);
  const streams = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.type !== STREAM || entry.size > sourceLimits.partBytes || streams.has(entry.name)) continue;
    const content =
      entry.size < smallest
        ? Buffer.concat(
            chain(entry.first, miniTable, miniStream.length / MINI_SECTOR_LENGTH).map((number) =>
              miniStream.subarray(number * MINI_SECTOR_LENGTH, (number + 1) * MINI_SECTOR_LENGTH),
            ),
          )
        : streamOf(entry.first);
    streams.set(entry.name, content.subarray(0, entry.size));
  }
  return streams;
}

/** Which sector follows which. Its own sectors are listed in the header and, for large files, in a chain of more lists. */
function readSectorTable(
  bytes: Buffer,
  sector: (number: number) => Buffer,
  sectorLength: number,
  sectorCount: number,
): number[] {
  const places = wordsOf(bytes.subarray(76, 76 + SECTORS_IN_HEADER * 4));
  let next = bytes.readUInt32LE(68);
  for (let lists = 0; next < LAST_SECTOR && lists < sectorCount; lists++) {
    const words = wordsOf(sector(next));
    places.push(...words.slice(0, sectorLength / 4 - 1));
    next = words[sectorLength / 4 - 1] ?? LAST_SECTOR;
  }
  const table: number[] = [];
  for (const place of places) {
    if (place >= LAST_SECTOR || place >= sectorCount) continue;
    for (const word of wordsOf(sector(place))) table.push(word);
    if (table.length > sectorCount + sectorLength) break;
  }
  return table;
}

function wordsOf(bytes: Buffer): number[] {
  const words: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) words.push(bytes.readUInt32LE(at));
  return words;
}
