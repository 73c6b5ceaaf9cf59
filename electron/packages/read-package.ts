import { createHash } from 'node:crypto';
import type { ByteSource } from '../safety/byte-source.ts';
import { PackageArchive } from './package-archive.ts';
import { refusePackage } from './package-failure.ts';
import {
  contentPart,
  MANIFEST_PART,
  PACKAGE_VERSION,
  type PackageManifest,
  type PackageTableRow,
  packageHead,
  packageManifest,
  packageRow,
} from './package-manifest.ts';

/** What parts may unfold to. A department's whole file is far below; a bomb is above. Bytes. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;
const LARGEST_PART = 256 * 1024 * 1024;
const LARGEST_ROWS = 1024 * 1024 * 1024;

/** A package that was opened: its manifest, and its parts, each checked against its hash when it is read. */
export interface PackageFile {
  readonly manifest: PackageManifest;
  /** The tables whose rows it holds, in the order of its parts. */
  readonly tables: readonly string[];
  /** The rows of a table. @throws PackageRefusal damaged */
  rows(table: string): Generator<PackageTableRow>;
  /** Bytes kept by their hash. @throws PackageRefusal damaged */
  content(sha256: string): Buffer;
  has(part: string): boolean;
  part(name: string): Buffer;
  /** Reads every part once. @throws PackageRefusal damaged */
  verify(): void;
  close(): void;
}

/**
 * Opens a package: the manifest is read and checked, parts that it does not name are refused. Does not close the source when
 * it fails. @throws PackageRefusal not-a-package, newer, damaged
 */
export function readPackage(source: ByteSource): PackageFile {
  const archive = new PackageArchive(source);
  const manifest = readManifest(archive);
  const parts = new Map(manifest.parts.map((part) => [part.name, part]));
  const names = archive.names().filter((name) => name !== MANIFEST_PART);
  const strange = names.find((name) => !parts.has(name));
  if (strange !== undefined) refusePackage('damaged', 'có phần lạ trong gói');
  if (names.length !== parts.size || parts.size !== manifest.parts.length) refusePackage('damaged', 'thiếu phần');
  const part = (name: string): Buffer => {
    const expected = parts.get(name) ?? refusePackage('damaged', `thiếu phần ${name}`);
    if (expected.bytes > LARGEST_PART) refusePackage('damaged', `phần ${name} lớn bất thường`);
    const content = archive.read(name, expected.bytes);
    if (createHash('sha256').update(content).digest('hex') !== expected.sha256) refusePackage('damaged', name);
    return content;
  };
  const partsOf = tableParts(manifest);
  return {
    manifest,
    tables: [...partsOf.keys()],
    *rows(table) {
      for (const name of partsOf.get(table) ?? []) yield* parseRows(part(name), name);
    },
    content: (sha256) => part(contentPart(sha256)),
    has: (name) => parts.has(name),
    part,
    verify: () => {
      for (const { name } of manifest.parts) part(name);
    },
    close: source.close,
  };
}

function readManifest(archive: PackageArchive): PackageManifest {
  if (!archive.names().includes(MANIFEST_PART)) refusePackage('not-a-package');
  const json = parseJson(archive.read(MANIFEST_PART, LARGEST_MANIFEST));
  const head = packageHead.safeParse(json);
  if (!head.success) return refusePackage('not-a-package');
  if (head.data.version > PACKAGE_VERSION) refusePackage('newer');
  const manifest = packageManifest.safeParse(json);
  if (!manifest.success) {
    return refusePackage('damaged', `goi.json, chỗ ${manifest.error.issues[0]?.path.join('.') || 'đầu'}`);
  }
  return manifest.data;
}

/** The parts of each table, in the order of their numbers. */
function tableParts(manifest: PackageManifest): ReadonlyMap<string, readonly string[]> {
  const found: { table: string; number: number; name: string }[] = [];
  let bytes = 0;
  for (const part of manifest.parts) {
    const match = /^bang\/([a-z_]+)\.(\d+)\.jsonl$/.exec(part.name);
    if (match === null) continue;
    bytes += part.bytes;
    found.push({ table: match[1] ?? '', number: Number(match[2]), name: part.name });
  }
  if (bytes > LARGEST_ROWS) refusePackage('damaged', 'số liệu lớn bất thường');
  found.sort((a, b) => a.number - b.number);
  return new Map(
    [...Map.groupBy(found, (part) => part.table)].map(([table, list]) => [table, list.map((p) => p.name)]),
  );
}

function* parseRows(content: Buffer, name: string): Generator<PackageTableRow> {
  let from = 0;
  for (let line = 1; from < content.length; line++) {
    const end = content.indexOf(10, from);
    const to = end === -1 ? content.length : end;
    const row = packageRow.safeParse(parseJson(content.subarray(from, to)));
    if (!row.success) return refusePackage('damaged', `${name}, dòng ${line}`);
    yield row.data;
    from = to + 1;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
