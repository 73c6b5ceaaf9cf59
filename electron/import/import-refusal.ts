import { fail, type ImportProblemKind } from '#shared/errors/app-failure.ts';

/** A file that cannot be read, said while it is being read, when its name is not at hand yet. */
export class SourceRefusal extends Error {
  readonly problem: ImportProblemKind;
  readonly detail: string;
  constructor(problem: ImportProblemKind, detail = '') {
    super(`${problem} ${detail}`);
    this.name = 'SourceRefusal';
    this.problem = problem;
    this.detail = detail;
  }
}

/** Ends the reading with what is wrong with the file. @throws SourceRefusal always */
export function refuseSource(problem: ImportProblemKind, detail = ''): never {
  throw new SourceRefusal(problem, detail);
}

/**
 * Runs the reading of a file; whatever goes wrong inside is told about the file, as what comes from outside may be broken in
 * any way. @throws AppFailureError importFile, canceled
 */
export function readingFile<T>(fileName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SourceRefusal)
      fail({ kind: 'importFile', fileName, problem: error.problem, detail: error.detail });
    if (error instanceof Error && 'failure' in error) throw error;
    return fail({ kind: 'importFile', fileName, problem: 'damaged', detail: '' });
  }
}
