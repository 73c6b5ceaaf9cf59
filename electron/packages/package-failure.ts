import { fail, type PackageFileProblem } from '#shared/errors/app-failure.ts';

/** What is wrong with a package, said while it is read, when its name is not at hand. */
export class PackageRefusal extends Error {
  readonly problem: PackageFileProblem;
  readonly detail: string;
  constructor(problem: PackageFileProblem, detail = '') {
    super(`${problem} ${detail}`);
    this.name = 'PackageRefusal';
    this.problem = problem;
    this.detail = detail;
  }
}

/** Ends the reading with what is wrong. @throws PackageRefusal always */
export function refusePackage(problem: PackageFileProblem, detail = ''): never {
  throw new PackageRefusal(problem, detail);
}

/** Runs the reading of a package; a refusal inside is told about the file. @throws AppFailureError packageFile, sealedFile */
export function readingPackage<T>(fileName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PackageRefusal)
      return fail({ kind: 'packageFile', fileName, problem: error.problem, detail: error.detail });
    throw error;
  }
}
