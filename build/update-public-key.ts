import { createPublicKey } from 'node:crypto';

/**
 * The public half of the key that releases are signed with, as a build gets it from UPDATE_PUBLIC_KEY (base64 of its DER form, as
 * `build/scripts/make-update-key.ts` prints it); null where it is not set: that build refuses every update. @throws Error where it is no such key
 */
export function updatePublicKey(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType === 'ed25519') return text;
  } catch {
    // no key at all
  }
  throw new Error('UPDATE_PUBLIC_KEY is not an ed25519 public key: run node build/scripts/make-update-key.ts');
}
