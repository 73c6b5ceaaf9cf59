import { closeDatabase, createDatabase } from '#electron/database/open-database.ts';
import { foundOffice } from '#electron/services/office/update-office.ts';
import { serviceContext } from '#electron/services/service-context.ts';

/** A data file with a founded, empty office. */
export function newFile(file: string): void {
  const database = createDatabase(file);
  foundOffice(serviceContext(database, file, 'Máy thử'), {
    name: 'Sở Công Thương',
    superiorName: 'UBND tỉnh Thượng Sơn',
    placeName: 'Thượng Sơn',
    symbolAbbreviation: 'SCT',
    signers: [],
  });
  closeDatabase(database);
}
