import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A project of one package, in a folder of its own, with an npm that only writes what `npm ci` would. */
let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'bootstrap-test-'));
  mkdirSync(path.join(project, 'build/scripts'), { recursive: true });
  cpSync(
    path.resolve(import.meta.dirname, '../../../build/scripts/bootstrap.mjs'),
    `${project}/build/scripts/bootstrap.mjs`,
  );
  writeFileSync(`${project}/say.mjs`, `console.log('ran', process.argv.slice(2).join()); process.exit(7);`);
  lock('1.0.0');
  npm(
    `mkdir -p node_modules/node/bin && ln -sf "${process.execPath}" node_modules/node/bin/node && cp package-lock.json node_modules/.package-lock.json`,
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function lock(version: string): void {
  const other = { 'node_modules/for-another-system': { version: '1.0.0', optional: true } };
  const packages = { '': {}, 'node_modules/one': { version }, ...other };
  writeFileSync(`${project}/package-lock.json`, JSON.stringify({ packages }));
}

function npm(script: string): void {
  mkdirSync(`${project}/bin`, { recursive: true });
  writeFileSync(`${project}/bin/npm`, `#!/bin/sh\necho "npm $*"\n${script}\n`);
  chmodSync(`${project}/bin/npm`, 0o755);
}

function bootstrap(): { lines: string[]; status: number | null } {
  const { stdout, status } = spawnSync(
    process.execPath,
    [`${project}/build/scripts/bootstrap.mjs`, 'say.mjs', 'a', 'b'],
    {
      env: { ...process.env, PATH: `${project}/bin:${process.env.PATH}` },
      encoding: 'utf8',
    },
  );
  return { lines: stdout.split('\n').filter((line) => /^(npm|ran)/.test(line)), status };
}

test('a fresh clone gets its packages, then the script runs with its parameters and its exit code', () => {
  expect(bootstrap()).toEqual({ lines: ['npm ci', 'ran a,b'], status: 7 });
});

test('the second time nothing is installed', () => {
  bootstrap();
  expect(bootstrap().lines).toEqual(['ran a,b']);
});

test('another version in package-lock.json is installed; a package for another system is not missed', () => {
  bootstrap();
  lock('1.0.1');
  expect(bootstrap().lines).toEqual(['npm ci', 'ran a,b']);
  writeFileSync(
    `${project}/node_modules/.package-lock.json`,
    JSON.stringify({ packages: { 'node_modules/one': { version: '1.0.1' } } }),
  );
  expect(bootstrap().lines).toEqual(['ran a,b']);
});

test('when the installation fails, the script does not run', () => {
  npm('exit 3');
  expect(bootstrap()).toEqual({ lines: ['npm ci'], status: 3 });
});
