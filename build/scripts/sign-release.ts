import { createHash, createPublicKey } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signUpdate } from '#electron/update/signed-update.ts';
import { updatePublicKey } from '../update-public-key.ts';
import { root } from './project.ts';

// `UPDATE_PUBLIC_KEY=… UPDATE_SIGNING_KEY=… node build/scripts/sign-release.ts dist`: a signature file beside each installer, with the notes of
// build/resources/release-notes.md (in Vietnamese), which the program shows before it opens the installer.

const key = process.env.UPDATE_SIGNING_KEY;
if (key === undefined || key === '') throw new Error('UPDATE_SIGNING_KEY is not set');
const ours = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
if (updatePublicKey(process.env.UPDATE_PUBLIC_KEY) !== ours) {
  throw new Error(
    'UPDATE_PUBLIC_KEY, which is in the program, does not belong to UPDATE_SIGNING_KEY: it would refuse the update',
  );
}
const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const notes = readFileSync(path.join(root, 'build/resources/release-notes.md'), 'utf8').trim();
const installers = readdirSync(folder).filter((name) => /(-cai-dat\.exe|\.deb|\.AppImage)$/.test(name));
if (installers.length === 0) throw new Error(`no installer in ${folder}`);
for (const fileName of installers) {
  const sha256 = createHash('sha256')
    .update(readFileSync(path.join(folder, fileName)))
    .digest('hex');
  writeFileSync(path.join(folder, `${fileName}.tdkt-capnhat`), signUpdate({ version, fileName, sha256, notes }, key));
  console.log(`${fileName}.tdkt-capnhat`);
}
