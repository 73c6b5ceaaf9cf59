import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FILE = 'da-xoa-thong-tin.json';

const erasure = z.object({
  personId: z.number(),
  /** The step that entered the person: in a copy that went its own way the same number may be somebody else. */
  origin: z.string().nullable(),
  basis: z.string(),
  reason: z.string(),
  erasedAt: z.string(),
  erasedBy: z.string(),
});

/** That somebody was erased, without who it was. */
export type Erasure = z.output<typeof erasure>;

/**
 * Remembers outside the data file, beside its backups, whose data was erased, so that a backup from before, opened as a file of its
 * own, is told to have brought them back. Numbers only, no names.
 */
export class ErasureRecord {
  private readonly folder: string;

  /** `folder`: of the file's backups. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was erased so far; empty where nothing was, or where the record was lost. */
  read(): readonly Erasure[] {
    try {
      return z.array(erasure).parse(JSON.parse(readFileSync(path.join(this.folder, FILE), 'utf8')));
    } catch {
      return [];
    }
  }

  /** Adds those that are not in it yet. A folder that can't be written keeps nobody from working. */
  add(erasures: readonly Erasure[]): void {
    const known = this.read();
    const more = erasures.filter((one) => !known.some(({ personId, origin }) => isSame(one, { personId, origin })));
    if (more.length === 0) return;
    const target = path.join(this.folder, FILE);
    try {
      writeFileSync(`${target}.new`, JSON.stringify([...known, ...more], null, 1));
      renameSync(`${target}.new`, target);
    } catch {
      // tried again when the file is opened next
    }
  }
}

/** Whether two entries are about one person. */
function isSame(a: Pick<Erasure, 'personId' | 'origin'>, b: Pick<Erasure, 'personId' | 'origin'>): boolean {
  return a.personId === b.personId && a.origin === b.origin;
}
