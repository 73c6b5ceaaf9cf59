import type { z } from 'zod';
import type { personPatch } from '#shared/contracts/people.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Refuses what cannot be true of a person: a CCCD that is somebody else's, a birth in the future, work begun before birth.
 * `path` is the place of the fields in the input, for the cell that shows the message.
 * @throws AppFailureError refused, with the field
 */
export function checkPerson(
  context: ServiceContext,
  id: number | null,
  fields: z.output<typeof personPatch>,
  path: string,
): void {
  const refuse = (field: string, message: string) =>
    fail({ kind: 'refused', field: path === '' ? field : `${path}.${field}`, message });
  if (fields.nationalId) {
    const other = oneRow(
      context.database,
      'SELECT id, full_name FROM people WHERE national_id = @nationalId AND id IS NOT @id',
      {
        nationalId: fields.nationalId,
        id,
      },
    );
    if (other !== undefined)
      refuse('nationalId', `Số CCCD này đã ghi cho ${other.full_name}. Hãy kiểm tra lại hai hồ sơ.`);
  }
  const stored =
    id === null
      ? undefined
      : oneRow(context.database, 'SELECT born_on, born_year, started_on FROM people WHERE id = @id', { id });
  const bornOn = fields.bornOn === undefined ? (stored?.born_on ?? null) : fields.bornOn;
  const bornYear = fields.bornOn ? Number(fields.bornOn.slice(0, 4)) : (fields.bornYear ?? stored?.born_year ?? null);
  const startedOn = fields.startedOn === undefined ? (stored?.started_on ?? null) : fields.startedOn;
  const today = context.today();
  if (fields.bornOn && fields.bornOn > today) refuse('bornOn', 'Ngày sinh ở tương lai; hãy kiểm tra lại.');
  if (fields.bornYear && fields.bornYear > Number(today.slice(0, 4)))
    refuse('bornYear', 'Năm sinh ở tương lai; hãy kiểm tra lại.');
  if (bornOn !== null && startedOn !== null && startedOn <= bornOn)
    refuse('startedOn', 'Ngày vào ngành trước ngày sinh; hãy kiểm tra lại.');
  if (bornYear !== null && startedOn !== null && Number(String(startedOn).slice(0, 4)) < Number(bornYear)) {
    refuse('startedOn', 'Ngày vào ngành trước năm sinh; hãy kiểm tra lại.');
  }
}
