import type { Database } from 'better-sqlite3';
import type { Office, Signer, SigningAuthority } from '#shared/contracts/office.ts';
import { allRows, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

type OfficeFields = Omit<Office, 'signers'>;

/** The office of this file with its signers, or null in a file where none was entered yet. */
export function readOffice(database: Database): Office | null {
  const row = oneRow(database, 'SELECT * FROM office WHERE id = 1');
  if (row === undefined) return null;
  return {
    superiorName: String(row.superior_name),
    name: String(row.name),
    placeName: String(row.place_name),
    symbolAbbreviation: String(row.symbol_abbreviation),
    signers: allRows(database, 'SELECT * FROM signers ORDER BY id').map(toSigner),
  };
}

/** Enters or corrects the office itself. */
export function writeOffice(database: Database, office: OfficeFields): void {
  const columns = {
    superior_name: office.superiorName,
    name: office.name,
    place_name: office.placeName,
    symbol_abbreviation: office.symbolAbbreviation,
  };
  if (!updateRow(database, 'office', 1, columns)) insertRow(database, 'office', { id: 1, ...columns });
}

/** Adds a signer (`id` null) or corrects one; returns the signer's number, or null where there is no such signer. */
export function writeSigner(database: Database, id: number | null, signer: Omit<Signer, 'id'>): number | null {
  const columns = {
    full_name: signer.fullName,
    post: signer.post,
    authority: signer.authority,
    on_behalf_of: signer.onBehalfOf,
    from_on: signer.fromOn,
    to_on: signer.toOn,
  };
  if (id === null) return insertRow(database, 'signers', columns);
  return updateRow(database, 'signers', id, columns) ? id : null;
}

function toSigner(row: Row): Signer {
  return {
    id: Number(row.id),
    fullName: String(row.full_name),
    post: String(row.post),
    authority: row.authority as SigningAuthority,
    onBehalfOf: row.on_behalf_of as string | null,
    fromOn: row.from_on as string | null,
    toOn: row.to_on as string | null,
  };
}
