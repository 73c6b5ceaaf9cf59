import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { NewOffice } from '#shared/contracts/office.ts';
import { awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeAwardType } from '../../database/repositories/award-type-repository.ts';
import { writeOffice, writeSigner } from '../../database/repositories/office-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { recordFounding, recordStep, type ServiceContext } from '../service-context.ts';
import { addUnit } from '../units/create-unit.ts';
import { readOffice } from './read-office.ts';

/**
 * Fills a new file: the office, its signers, itself as the first unit, and the law's catalogue of titles and
 * commendations. Runs inside the first step of the file.
 */
export function foundOffice(context: ServiceContext, office: NewOffice): { readonly unitId: number } {
  return recordFounding(context, `Tạo cơ quan ${office.name}`, () => writeFoundation(context, office));
}

/** The same inside a founding step that is open already. */
export function writeFoundation(context: ServiceContext, office: NewOffice): { readonly unitId: number } {
  const { signers, ...fields } = office;
  writeOffice(context.database, fields);
  for (const signer of signers) writeSigner(context.database, null, signer);
  for (const award of awardsByPrecedence) {
    const { code, name, shortName, family, level, decidedBy, subjects, precedence, physicalItem } = award;
    const type = {
      code,
      name,
      shortName,
      family,
      level,
      decidedBy,
      subjects,
      precedence,
      physicalItem,
      isOfLaw: true,
    };
    writeAwardType(context.database, null, type);
  }
  const unit = {
    kind: 'department',
    name: office.name,
    shortName: null,
    parentId: null,
    foundedOn: null,
    eligibleForFlag: true,
    note: null,
  } as const;
  return { unitId: addUnit(context, unit, null) };
}

/** Corrects the office's own names. */
export function updateOffice(context: ServiceContext, input: Input<'office:update'>): Output<'office:update'> {
  recordStep(context, 'Sửa thông tin cơ quan', () => writeOffice(context.database, input));
  return readOffice(context);
}

/** Adds or corrects a signer. @throws AppFailureError refused, notFound */
export function saveSigner(context: ServiceContext, input: Input<'office:save-signer'>): Output<'office:save-signer'> {
  const { id, ...signer } = input;
  if (signer.fromOn !== null && signer.toOn !== null && signer.toOn < signer.fromOn) {
    fail({ kind: 'refused', field: 'toOn', message: 'Ngày kết thúc trước ngày bắt đầu; hãy kiểm tra lại.' });
  }
  const label = id === null ? `Thêm người ký ${signer.fullName}` : `Sửa người ký ${signer.fullName}`;
  const written = recordStep(context, label, () => writeSigner(context.database, id, signer));
  if (written === null) fail({ kind: 'notFound', entity: 'office', id: id ?? 0 });
  return { id: written, ...signer };
}

/** Removes a signer; papers printed before keep the name. @throws AppFailureError notFound */
export function removeSigner(context: ServiceContext, { id }: Input<'office:remove-signer'>): null {
  const signer = oneRow(context.database, 'SELECT full_name FROM signers WHERE id = @id', { id });
  if (signer === undefined) fail({ kind: 'notFound', entity: 'office', id });
  recordStep(context, `Xoá người ký ${signer.full_name}`, () => deleteRow(context.database, 'signers', id));
  return null;
}
