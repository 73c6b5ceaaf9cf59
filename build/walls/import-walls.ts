import path from 'node:path';

/** A source file by its path from the root, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An import that the architecture does not have. */
export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

type Rule = (from: string, to: string) => string | null;

const inside = (file: string, ...folders: string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
const featureOf = (file: string): string | null => /^renderer\/features\/([^/]+)/.exec(file)?.[1] ?? null;

/** The arrows of ARCHITECTURE.md, as what must not be. `to` is a path from the root, or a package's name. */
const rules: readonly Rule[] = [
  (from, to) =>
    inside(from, 'shared') && inside(to, 'electron', 'renderer', 'build', 'test')
      ? 'shared imports nothing of the other worlds'
      : null,
  (from, to) => (inside(from, 'shared') && to.startsWith('node:') ? 'shared has no Node' : null),
  (from, to) =>
    inside(from, 'electron') && inside(to, 'renderer', 'build', 'test')
      ? 'electron imports only itself and shared'
      : null,
  (from, to) =>
    inside(from, 'renderer') && inside(to, 'electron', 'build', 'test')
      ? 'renderer imports only itself and shared'
      : null,
  (from, to) =>
    inside(from, 'renderer') && (to.startsWith('node:') || to === 'electron')
      ? 'renderer has no Node and no Electron'
      : null,
  (from, to) => {
    const own = featureOf(from);
    const other = featureOf(to);
    return own !== null && other !== null && own !== other ? 'a feature imports no other feature' : null;
  },
  (from, to) =>
    inside(from, 'renderer/components', 'renderer/lib') && inside(to, 'renderer/features', 'renderer/app')
      ? 'components and lib know no feature'
      : null,
  (from, to) => (inside(from, 'renderer/lib') && inside(to, 'renderer/components') ? 'lib knows no component' : null),
  (from, to) =>
    inside(from, 'shared/domain') && inside(to, 'shared/contracts') ? 'the domain does not know the contracts' : null,
  (from, to) =>
    inside(from, 'shared/law') && inside(to, 'shared/contracts') ? 'the law does not know the contracts' : null,
  (from, to) =>
    inside(from, 'shared/domain', 'shared/law') && to === 'zod'
      ? 'checking input belongs to the border, not to the domain'
      : null,
  (from, to) =>
    to === 'better-sqlite3' &&
    inside(from, 'electron') &&
    !inside(from, 'electron/database', 'electron/office', 'electron/services/service-context.ts')
      ? 'better-sqlite3 only under electron/database and electron/office'
      : null,
  (from, to) =>
    to === 'electron' &&
    inside(from, 'electron') &&
    !inside(from, 'electron/main.ts', 'electron/preload.ts', 'electron/window', 'electron/ipc')
      ? 'the electron module only in main, preload, window and ipc'
      : null,
  (from, to) =>
    inside(from, 'electron/database') &&
    inside(to, 'electron/services', 'electron/window', 'electron/ipc', 'electron/documents')
      ? 'the database knows nothing above it'
      : null,
  (from, to) =>
    inside(from, 'electron/services') && inside(to, 'electron/window', 'electron/ipc', 'electron/command-line')
      ? 'services know no window and no command line'
      : null,
  (from, to) =>
    inside(from, 'electron/documents') && inside(to, 'electron/database', 'electron/services', 'electron/window')
      ? 'documents are made from models, not from records'
      : null,
];

/** Every import of the files that crosses a wall. */
export function wallViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((to) =>
      rules.flatMap((rule) => {
        const broken = rule(file.path, to);
        return broken === null ? [] : [{ from: file.path, to, rule: broken }];
      }),
    ),
  );
}

/** What a file imports, statically or dynamically: paths from the root, or names of packages. */
export function importsOf(file: SourceFile): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)(['"])([^'"]+)\1/g;
  return [...file.text.matchAll(pattern)].map((match) => resolve(file.path, (match[2] ?? '').replace(/\?.*$/, '')));
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  return specifier.startsWith('#') ? specifier.slice(1) : specifier;
}
