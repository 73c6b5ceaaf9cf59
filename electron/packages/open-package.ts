import { fail } from '#shared/errors/app-failure.ts';
import { type ByteSource, fileSource } from '../safety/byte-source.ts';
import { isSealedFile, openSealed } from '../safety/sealed-file.ts';
import { readingPackage } from './package-failure.ts';
import { type PackageFile, readPackage } from './read-package.ts';

/**
 * Opens a package from the disk, sealed or not, and checks every part of it. @throws AppFailureError fileMissing, packageFile,
 * sealedFile (password-needed where it is sealed and no password is given)
 */
export function openPackage(path: string, password: string | null): PackageFile & { readonly isSealed: boolean } {
  const isSealed = isSealedFile(path);
  if (isSealed && password === null) fail({ kind: 'sealedFile', path, problem: 'password-needed' });
  const source = isSealed ? openSealed(path, password ?? '') : plainSource(path);
  try {
    return readingPackage(path, () => {
      const file = readPackage(source);
      file.verify();
      return { ...file, isSealed };
    });
  } catch (error) {
    source.close();
    throw error;
  }
}

function plainSource(path: string): ByteSource {
  try {
    return fileSource(path);
  } catch {
    return fail({ kind: 'fileMissing', path });
  }
}
