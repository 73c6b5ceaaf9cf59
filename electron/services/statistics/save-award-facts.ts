import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { genderNames } from '#shared/contracts/people.ts';
import { recipientGroupNames } from '#shared/domain/statistics/recipient-group.ts';
import { statisticsKindNames } from '#shared/domain/statistics/statistics-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { allRows, updateRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/**
 * Enters what a form lacks, as one step: group and kind at the awards, sex and ethnic group at their people.
 * @throws AppFailureError notFound, refused (a recipient without a person's record)
 */
export function saveAwardFacts(
  context: ServiceContext,
  input: Input<'statistics:save-facts'>,
): Output<'statistics:save-facts'> {
  const { database } = context;
  const awards = allRows(
    database,
    'SELECT id, person_id, subject, recipient_name FROM awards WHERE id IN (SELECT value FROM json_each(@ids))',
    { ids: JSON.stringify(input.awardIds) },
  );
  const missing = input.awardIds.find((id) => !awards.some((award) => award.id === id));
  if (missing !== undefined) fail({ kind: 'notFound', entity: 'award', id: missing });
  if (input.fact === 'kind') {
    recordStep(context, label('Loại hình', input.value && statisticsKindNames[input.value], awards.length), () => {
      for (const { id } of awards) updateRow(database, 'awards', Number(id), { statistics_kind: input.value });
    });
    return { changed: awards.length };
  }
  const persons = awards.filter(({ subject }) => subject === 'person');
  if (persons.length < awards.length)
    fail({
      kind: 'refused',
      field: 'awardIds',
      message: 'Thông tin này chỉ ghi cho cá nhân; hãy bỏ chọn tập thể, hộ gia đình.',
    });
  if (input.fact === 'group') {
    recordStep(context, label('Đối tượng', input.value && recipientGroupNames[input.value], persons.length), () => {
      for (const { id } of persons) updateRow(database, 'awards', Number(id), { recipient_group: input.value });
    });
    return { changed: persons.length };
  }
  const stranger = persons.find(({ person_id }) => person_id === null);
  if (stranger)
    fail({
      kind: 'refused',
      field: 'awardIds',
      message: `${stranger.recipient_name} chưa có hồ sơ cá nhân; hãy tạo hồ sơ và gắn vào khen thưởng này trước.`,
    });
  const people = [...new Set(persons.map(({ person_id }) => Number(person_id)))];
  const columns = input.fact === 'gender' ? { gender: input.value } : { ethnic_group: input.value };
  const said = input.fact === 'gender' ? input.value && genderNames[input.value] : input.value;
  recordStep(context, label(input.fact === 'gender' ? 'Giới tính' : 'Dân tộc', said, people.length), () => {
    for (const id of people) updateRow(database, 'people', id, columns);
  });
  return { changed: people.length };
}

function label(what: string, value: string | null, count: number): string {
  return `Ghi ${what.toLocaleLowerCase('vi')} «${value ?? 'chưa rõ'}» cho ${count} mục`;
}
