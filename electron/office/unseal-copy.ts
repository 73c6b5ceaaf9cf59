import { existsSync } from 'node:fs';
import { fail } from '#shared/errors/app-failure.ts';
import { tidySecret } from '../safety/password-record.ts';
import { unsealFile } from '../safety/sealed-file.ts';

/** Opens a sealed copy into an ordinary file, by a password or a recovery code as it was typed. @throws AppFailureError fileExists, sealedFile */
export function unsealCopy(from: string, to: string, password: string): void {
  if (existsSync(to)) fail({ kind: 'fileExists', path: to });
  unsealFile(from, to, tidySecret(password));
}
