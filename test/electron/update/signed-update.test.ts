import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkInstaller, compareVersions, readSignedUpdate, signUpdate } from '#electron/update/signed-update.ts';
import { temporaryFolder } from '../../fixtures/new-office.ts';

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
};

/** An installer with its signature file, as they lie on a stick. */
function stick(change: Partial<{ version: string; fileName: string }> = {}) {
  const folder = temporaryFolder();
  const keys = pair();
  const installer = path.join(folder, 'cai-dat.exe');
  writeFileSync(installer, 'MZ bộ cài');
  const sha256 = createHash('sha256').update(readFileSync(installer)).digest('hex');
  const update = { version: '0.2.0', fileName: 'cai-dat.exe', sha256, notes: 'Có gì mới', ...change };
  const file = `${installer}.tdkt-capnhat`;
  writeFileSync(file, signUpdate(update, keys.privateKey));
  return { file, installer, keys };
}

const refusal = (message: string) => ({ failure: { kind: 'refused', message: expect.stringContaining(message) } });

describe('An update from a stick', () => {
  test('signed with our key and newer is offered with its notes, and its installer is the one that was signed', async () => {
    const { file, installer, keys } = stick();
    const update = await readSignedUpdate(file, '0.1.0', keys.publicKey);
    expect(update).toMatchObject({ version: '0.2.0', notes: 'Có gì mới', installer });
    await expect(checkInstaller(installer, update.sha256)).resolves.toBeUndefined();
  });

  test('signed with another key, or changed after signing, is refused', async () => {
    const { file, keys } = stick();
    await expect(readSignedUpdate(file, '0.1.0', pair().publicKey)).rejects.toMatchObject(refusal('Chữ ký'));
    writeFileSync(file, readFileSync(file, 'utf8').replace('0.2.0', '0.3.0'));
    await expect(readSignedUpdate(file, '0.1.0', keys.publicKey)).rejects.toMatchObject(refusal('Chữ ký'));
  });

  test('whose installer was changed or cut off is refused', async () => {
    const { file, installer, keys } = stick();
    const { sha256 } = await readSignedUpdate(file, '0.1.0', keys.publicKey);
    writeFileSync(installer, 'MZ bộ cài của kẻ khác');
    await expect(checkInstaller(installer, sha256)).rejects.toMatchObject(refusal('không giống bản đã ký'));
    await expect(checkInstaller(`${installer}.x`, sha256)).rejects.toMatchObject({ failure: { kind: 'fileMissing' } });
  });

  test('that is not newer is not installed: nobody is led back to an old version', async () => {
    const { file, keys } = stick();
    await expect(readSignedUpdate(file, '0.2.0', keys.publicKey)).rejects.toMatchObject(refusal('Không cần cài'));
    await expect(readSignedUpdate(file, '1.0.0', keys.publicKey)).rejects.toMatchObject(refusal('Không cần cài'));
  });

  test.each(['../x.exe', '..\\x.exe', 'C:\\x.exe', '/x.exe'])(
    'that names %s as its installer is refused',
    async (fileName) => {
      const { file, keys } = stick({ fileName });
      await expect(readSignedUpdate(file, '0.1.0', keys.publicKey)).rejects.toMatchObject(refusal('không đúng dạng'));
    },
  );

  test('that is no update, or reaches a program without a key, is refused', async () => {
    const { file, keys } = stick();
    await expect(readSignedUpdate(file, '0.1.0', null)).rejects.toMatchObject(refusal('không nhận cập nhật'));
    writeFileSync(file, 'Kính gửi');
    await expect(readSignedUpdate(file, '0.1.0', keys.publicKey)).rejects.toMatchObject(
      refusal('không phải là tệp cập nhật'),
    );
  });
});

test.each([
  ['0.1.0', '0.1.1', -1],
  ['0.10.0', '0.9.9', 1],
  ['1.0.0', '1.0.0', 0],
])('version %s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
