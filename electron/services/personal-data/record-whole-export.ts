import path from 'node:path';
import { insertListExport } from '../../database/repositories/personal-data-repository.ts';
import { oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Remembers that the whole file, or a package of it, left the program. */
export function recordWholeExport(context: ServiceContext, what: string, way: string, to: string): void {
  insertListExport(context.database, {
    what,
    way,
    fileName: path.basename(to),
    people: oneNumber(context.database, 'SELECT count(*) FROM people'),
    madeAt: context.now(),
    madeBy: context.actor,
  });
}
