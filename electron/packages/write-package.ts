import { createHash } from 'node:crypto';
import { ZipWriter } from '../documents/word/zip-files.ts';
import type { ByteSink } from '../safety/byte-sink.ts';
import { MANIFEST_PART, type PackageManifest } from './package-manifest.ts';

/** One part of a package. */
export interface PackagePart {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Writes a package into a sink, part by part as they come, and last the manifest with the hash of each. Only one part is in
 * memory at a time. @throws AppFailureError of the sink; nothing is left behind then
 */
export function writePackage(
  sink: ByteSink,
  manifest: Omit<PackageManifest, 'parts'>,
  parts: Iterable<PackagePart>,
): void {
  const zip = new ZipWriter(new Date(manifest.madeAt));
  const written: PackageManifest['parts'] = [];
  try {
    for (const { name, content } of parts) {
      for (const chunk of zip.add(name, content)) sink.write(chunk);
      const sha256 = createHash('sha256').update(content).digest('hex');
      written.push({ name, sha256, bytes: content.byteLength });
    }
    const text = JSON.stringify({ ...manifest, parts: written } satisfies PackageManifest, null, 1);
    for (const chunk of zip.add(MANIFEST_PART, Buffer.from(text, 'utf8'))) sink.write(chunk);
    for (const chunk of zip.end()) sink.write(chunk);
    sink.end();
  } catch (error) {
    sink.abort();
    throw error;
  }
}
