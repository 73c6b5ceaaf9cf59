import path from 'node:path';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { insertListExport } from '../../database/repositories/personal-data-repository.ts';
import { oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Something that left the program and is no document of the catalogue. */
export interface ExportEntry {
  readonly what: string;
  /** As what, in words: `Gói mã hoá`, `Lịch (.ics)`. */
  readonly way: string;
  /** Its name without its folder; null where it is no file. */
  readonly fileName: string | null;
  /** How many people stand in it; null where nobody counted. */
  readonly people: number | null;
}

/** Remembers what left the program, when, by whom. */
export function recordExport(context: ServiceContext, entry: ExportEntry): null {
  insertListExport(context.database, { ...entry, madeAt: context.now(), madeBy: context.actor });
  return null;
}

/** Remembers that the whole file, or a package of all of it, left the program. */
export function recordWholeExport(context: ServiceContext, what: string, way: string, to: string): null {
  const people = oneNumber(context.database, 'SELECT count(*) FROM people');
  return recordExport(context, { what, way, fileName: path.basename(to), people });
}

/** Remembers that a list was copied to the clipboard. */
export function recordCopiedList(context: ServiceContext, input: Input<'personal-data:note-copy'>): null {
  const size = `${formatNumber(input.rows)} dòng, ${formatNumber(input.columns)} cột`;
  return recordExport(context, {
    what: `${input.list}: ${size}`,
    way: 'Chép vào bộ nhớ tạm',
    fileName: null,
    people: null,
  });
}
