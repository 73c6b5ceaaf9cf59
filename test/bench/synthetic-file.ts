import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { closeDatabase, createDatabase } from '#electron/database/open-database.ts';
import { serviceContext } from '#electron/services/service-context.ts';
import { fillSyntheticOffice, type SyntheticSize } from './synthetic-office.ts';

const migrations = path.resolve(import.meta.dirname, '../../electron/database/migrations');

/** The synthetic office as a file, made once for each schema and kept for the next run. */
export function syntheticFile(folder: string, size: SyntheticSize): string {
  const file = `${folder}/office-${size.people}-${size.awards}-${groundHash()}.tdkt`;
  if (existsSync(file)) return file;
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}-new${suffix}`, { force: true });
  const database = createDatabase(`${file}-new`);
  fillSyntheticOffice(serviceContext(database, file, 'bench'), size);
  database.pragma('wal_checkpoint(TRUNCATE)');
  closeDatabase(database);
  renameSync(`${file}-new`, file);
  return file;
}

/** Changes with the schema and with the invention of people, so that an old file is never measured. */
function groundHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrations).sort()) hash.update(readFileSync(path.join(migrations, name)));
  hash.update(readFileSync(path.join(import.meta.dirname, 'synthetic-office.ts')));
  return hash.digest('hex').slice(0, 8);
}
