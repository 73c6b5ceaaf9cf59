import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { registrationsOfYear, writeRegistration } from '../../database/repositories/registration-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { listRegistrations } from './list-registrations.ts';
import { requireYear } from './save-registrations.ts';

/**
 * Copies the titles and forms of an earlier year to everybody still here who has not registered, as one step. The initiative is
 * not copied: it was that year's. @throws AppFailureError refused
 */
export function copyRegistrations(
  context: ServiceContext,
  input: Input<'registrations:copy'>,
): Output<'registrations:copy'> {
  const { fromYear, year, subject } = input;
  requireYear(context, year);
  if (fromYear === year) fail({ kind: 'refused', field: 'fromYear', message: 'Hãy chọn một năm khác để chép sang.' });
  const earlier = new Map(
    registrationsOfYear(context.database, fromYear)
      .filter(({ owner }) => owner.kind === subject)
      .map((registration) => [registration.owner.id, registration]),
  );
  const lines = listRegistrations(context, { year, subject }).flatMap((row) => {
    const known = earlier.get(row.owner.id);
    return row.registration === null && known !== undefined && known.awardTypeIds.length > 0
      ? [{ owner: row.owner, awardTypeIds: known.awardTypeIds }]
      : [];
  });
  if (lines.length === 0) return { copied: 0 };
  return recordStep(context, `Chép đăng ký thi đua năm ${fromYear} sang năm ${year}: ${lines.length} mục`, () => {
    for (const { owner, awardTypeIds } of lines) {
      const registration = { awardTypeIds, registeredOn: context.today(), initiativeName: null, note: null };
      writeRegistration(context.database, owner, year, registration);
    }
    return { copied: lines.length };
  });
}
