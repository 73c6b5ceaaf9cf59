import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importsOf, type SourceFile, wallViolations } from '#build/walls/import-walls.ts';

const root = path.resolve(import.meta.dirname, '../..');

function sources(): SourceFile[] {
  return globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root }).map((file) => ({
    path: file.replaceAll('\\', '/'),
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
}

describe('The walls stand', () => {
  test('no import crosses a wall', () => {
    expect(wallViolations(sources())).toEqual([]);
  });

  test('the check reads the whole program', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  test('messages of the window are received in one place only', () => {
    const users = sources()
      .filter((file) => /\bipcMain\s*\.\s*(handle|on)/.test(file.text))
      .map((file) => file.path);
    expect(users).toEqual(['electron/ipc/register-handlers.ts']);
  });
});

describe('A wall that stops holding is noticed', () => {
  test.each([
    ['shared/domain/a.ts', "import { readFileSync } from 'node:fs';", 'shared has no Node'],
    ['shared/domain/a.ts', "import { x } from '../../electron/main.ts';", 'shared imports nothing of the other worlds'],
    ['shared/domain/a.ts', "import { z } from 'zod';", 'checking input belongs to the border, not to the domain'],
    ['shared/law/a.ts', "import type { X } from '../contracts/people.ts';", 'the law does not know the contracts'],
    [
      'renderer/features/units/a.tsx',
      "import { X } from '../people/person-page.tsx';",
      'a feature imports no other feature',
    ],
    [
      'renderer/features/units/a.tsx',
      "const page = await import('#renderer/features/people/b.tsx');",
      'a feature imports no other feature',
    ],
    [
      'renderer/app/a.ts',
      "import { X } from '#electron/services/search/find.ts';",
      'renderer imports only itself and shared',
    ],
    ['renderer/lib/a.ts', "import { Page } from '../components/page.tsx';", 'lib knows no component'],
    [
      'electron/services/people/a.ts',
      "import Sqlite from 'better-sqlite3';",
      'better-sqlite3 only under electron/database and electron/office',
    ],
    [
      'electron/services/people/a.ts',
      "import { app } from 'electron';",
      'the electron module only in main, preload, window and ipc',
    ],
    [
      'electron/documents/a.ts',
      "import { x } from '../database/rows.ts';",
      'documents are made from models, not from records',
    ],
    [
      'electron/database/a.ts',
      "import { x } from '../services/search/find.ts';",
      'the database knows nothing above it',
    ],
  ])('%s with %s', (file, text, rule) => {
    expect(wallViolations([{ path: file, text }]).map((violation) => violation.rule)).toContain(rule);
  });

  test.each([
    ['shared', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');"],
    ['shared', 'export const width = window.innerWidth;'],
    ['shared', 'export const folder = process.cwd();'],
    ['electron', 'export const width = document.body.clientWidth;'],
    ['renderer', 'export const folder = process.cwd();'],
  ])('in the world %s this does not compile: %s', (world, text) => {
    const folder = path.join(root, 'node_modules/.cache/wall-test', `${world}-${Math.abs(hash(text))}`);
    mkdirSync(folder, { recursive: true });
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'wrong.ts'), text);
    const config = { extends: path.join(root, world, 'tsconfig.json'), include: ['wrong.ts'], references: [] };
    const options = {
      composite: false,
      noEmit: true,
      emitDeclarationOnly: false,
      rootDir: folder,
      tsBuildInfoFile: null,
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions: options }));
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(run.stdout).toMatch(/wrong\.ts\(\d+,\d+\): error TS(2304|2307|2580|2584|2591|2868)/);
  });
});

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}
