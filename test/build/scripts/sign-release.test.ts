import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { updatePublicKey } from '#build/update-public-key.ts';
import { checkInstaller, readSignedUpdate } from '#electron/update/signed-update.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function run(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const made = spawnSync(process.execPath, [path.join(root, 'build/scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, UPDATE_PUBLIC_KEY: '', UPDATE_SIGNING_KEY: '', ...env },
  });
  return { status: made.status, out: made.stdout, err: made.stderr };
}

/** A pair as a releaser makes it, by the script's own output. */
function newPair(): { readonly UPDATE_PUBLIC_KEY: string; readonly UPDATE_SIGNING_KEY: string } {
  const { out } = run('make-update-key.ts');
  const [, UPDATE_PUBLIC_KEY = '', UPDATE_SIGNING_KEY = ''] =
    /^UPDATE_PUBLIC_KEY=(.+)\nUPDATE_SIGNING_KEY=([\s\S]+)$/.exec(out.trim()) ?? [];
  return { UPDATE_PUBLIC_KEY, UPDATE_SIGNING_KEY };
}

describe('A release', () => {
  test('signed with a pair that was made for it is taken by the program that carries its public half', async () => {
    const pair = newPair();
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'Thi-dua-Khen-thuong-9.9.9-cai-dat.exe'), 'MZ bộ cài');
    expect(run('sign-release.ts', [folder], pair)).toMatchObject({ status: 0, err: '' });
    const file = path.join(folder, 'Thi-dua-Khen-thuong-9.9.9-cai-dat.exe.tdkt-capnhat');
    const update = await readSignedUpdate(file, '0.0.1', updatePublicKey(pair.UPDATE_PUBLIC_KEY));
    await expect(checkInstaller(update.installer, update.sha256)).resolves.toBeUndefined();
    await expect(readSignedUpdate(file, '0.0.1', newPair().UPDATE_PUBLIC_KEY)).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
  });

  test('is not signed with a key that the program would refuse', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'x-cai-dat.exe'), 'MZ');
    const mixed = { ...newPair(), UPDATE_PUBLIC_KEY: newPair().UPDATE_PUBLIC_KEY };
    expect(run('sign-release.ts', [folder], mixed).status).not.toBe(0);
    expect(run('sign-release.ts', [folder], { ...mixed, UPDATE_PUBLIC_KEY: '' }).err).toContain('does not belong');
  });

  test('is not built with something that is no key; without any it takes no updates', () => {
    expect(updatePublicKey(undefined)).toBeNull();
    expect(updatePublicKey('')).toBeNull();
    expect(() => updatePublicKey('abc')).toThrow('UPDATE_PUBLIC_KEY');
  });
});
