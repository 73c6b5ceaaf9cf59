import { generateKeyPairSync } from 'node:crypto';

// `node build/scripts/make-update-key.ts`: a new pair of keys for signing releases, printed once and kept nowhere. The public half is
// the variable UPDATE_PUBLIC_KEY of whoever packages, and goes into the program; the private half is the secret UPDATE_SIGNING_KEY.

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
console.log(`UPDATE_PUBLIC_KEY=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`);
console.log(`UPDATE_SIGNING_KEY=${privateKey.export({ format: 'pem', type: 'pkcs8' })}`);
