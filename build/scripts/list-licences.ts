import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from '../walls/import-walls.ts';
import { root } from './project.ts';

// `node build/scripts/list-licences.ts`: writes the licences of everything that is shipped, for the program's own list. What is
// shipped: each package that our sources import, and what these need in turn; Electron itself brings its list beside it.

/** A licence text, and the packages that come under it. */
export interface LicenceGroup {
  readonly packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
  readonly text: string;
}

export const licencesFile = path.join(root, 'renderer/features/protection/licences.json');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The package of an import such as `@mantine/core/styles.css`; null for our own files and Node's modules. */
function packageOf(specifier: string): string | null {
  if (/^[.#/]|^node:/.test(specifier)) return null;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null);
}

/** Where a package lies that another needs: beside it, or further up. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
  }
  return null;
}

function importedPackages(): string[] {
  const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx,css}', { cwd: root });
  const names = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const styles = [...text.matchAll(/(?:@import\s+|url\()\s*['"]([^'"]+)/g)].map((match) => match[1] ?? '');
    const imports = file.endsWith('.css') ? styles : importsOf({ path: file, text });
    return imports.map(packageOf);
  });
  // Electron is the shell, not part of our bundles; types are gone when the program runs.
  return [...new Set(names.filter((name) => name !== null))].filter((name) => name !== 'electron');
}

/** Every package that is shipped, with its licence. @throws Error for one that names no licence */
export function shippedLicences(): LicenceGroup[] {
  const found = new Map<string, { manifest: Manifest; folder: string }>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (folder === null || name.startsWith('@types/')) return;
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
    const key = `${manifest.name} ${manifest.version}`;
    if (found.has(key)) return;
    found.set(key, { manifest, folder });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of importedPackages()) visit(name, root);
  const groups = new Map<string, LicenceGroup['packages'][number][]>();
  for (const [, { manifest, folder }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { name, version, license } = manifest;
    if (typeof license !== 'string') throw new Error(`${name} names no licence; look at it before it is shipped`);
    const text = licenceText(folder) ?? license;
    groups.set(text, [...(groups.get(text) ?? []), { name, version, licence: license }]);
  }
  return [...groups].map(([text, packages]) => ({ packages, text }));
}

function licenceText(folder: string): string | null {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file));
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

if (process.argv[1] === import.meta.filename) {
  const groups = shippedLicences();
  writeFileSync(licencesFile, `${JSON.stringify(groups, null, 2)}\n`);
  console.log(`${groups.flatMap((group) => group.packages).length} packages`);
}
