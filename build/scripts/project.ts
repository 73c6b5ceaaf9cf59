import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a script of package.json with its output shown; its exit code. */
export function runNpmScript(name: string, parameters: string[] = [], env: Record<string, string> = {}): number {
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

const sources = [
  'electron',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'build/electron.vite.config.ts',
];
const bundles = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** When the newest file of a folder, or a file, was changed: milliseconds since 1970. */
function changedAt(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}

/** Whether a project's three bundles are there and newer than everything that they are made of. */
export function isBuilt(project: string = root): boolean {
  const files = bundles.map((file) => path.join(project, file));
  if (!files.every((file) => existsSync(file))) return false;
  const builtAt = Math.min(...files.map(changedAt));
  return sources.every((source) => changedAt(path.join(project, source)) <= builtAt);
}

/**
 * Electron's own executable, or null when it has not been downloaded.
 * Never `require('electron')` to find out: that starts the download.
 */
export function electronBinary(): string | null {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = path.join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}
