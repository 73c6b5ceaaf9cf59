import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Bytes. app.asar aims below 15 MB, the unpacked program below 300 MB. */
const LIMITS = { asar: 15_000_000, whole: 300_000_000 };

/** Bytes of a file, or of everything in a folder. */
function sizeOf(entry) {
  const stats = lstatSync(entry);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(entry).reduce((sum, name) => sum + sizeOf(path.join(entry, name)), 0);
}

/** electron-builder's hook after a program was put together, before it goes into an installer. */
export default function reportPackageSize({ appOutDir, electronPlatformName }) {
  const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1).padStart(8)} MB`;
  const whole = sizeOf(appOutDir);
  const resources = path.join(appOutDir, 'resources');
  const asar = existsSync(path.join(resources, 'app.asar')) ? sizeOf(path.join(resources, 'app.asar')) : 0;
  const parts = [
    ...readdirSync(appOutDir).filter((name) => name !== 'resources'),
    ...readdirSync(resources).map((name) => path.join('resources', name)),
  ].map((name) => ({ name, size: sizeOf(path.join(appOutDir, name)) }));
  console.log(`\n${electronPlatformName}: ${megabytes(whole).trim()} unpacked, made up of`);
  const largest = parts.sort((a, b) => b.size - a.size);
  for (const { name, size } of largest.slice(0, 12)) console.log(`${megabytes(size)}  ${name}`);
  const rest = largest.slice(12).reduce((sum, part) => sum + part.size, 0);
  if (rest > 0) console.log(`${megabytes(rest)}  ${largest.length - 12} more`);
  if (asar > LIMITS.asar) throw new Error(`app.asar is ${megabytes(asar).trim()}, more than the limit of 15 MB`);
  if (whole > LIMITS.whole) throw new Error(`the program is ${megabytes(whole).trim()}, more than the limit of 300 MB`);
}
