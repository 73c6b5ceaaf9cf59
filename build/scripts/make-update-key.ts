import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.ts';

// `node build/scripts/make-update-key.ts`: a new pair of keys for signing releases. The public half goes into the program; the private
// half is printed once, for the secret UPDATE_SIGNING_KEY, and kept nowhere here.

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const file = path.join(root, 'electron/update/public-key.ts');
const text = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
writeFileSync(file, readFileSync(file, 'utf8').replace(/(UPDATE_PUBLIC_KEY: string \| null = ).*;/, `$1'${text}';`));
console.log(privateKey.export({ format: 'pem', type: 'pkcs8' }));
