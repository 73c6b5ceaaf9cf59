import { writeEmulationOfficer } from '../database/repositories/emulation-officer-repository.ts';
import { writeSavedTable } from '../database/repositories/statistics-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { emulationOfficers, savedTables } from './data/statistics.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

/** Writes who does emulation work, and the tables that the officer keeps. */
export function writeStatistics({ database }: ServiceContext, keys: SampleKeys): void {
  for (const { person, ...officer } of emulationOfficers) {
    writeEmulationOfficer(database, null, { ...officer, personId: numberOf(keys.people, person), toOn: null });
  }
  for (const table of savedTables) writeSavedTable(database, { ...table, id: null });
}
