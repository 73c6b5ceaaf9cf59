import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { genderNames, type PersonPage, personKindNames } from '#shared/contracts/people.ts';
import { personDetailNames, personDetails } from '#shared/domain/personal-data/person-detail.ts';
import { BirthField } from '../../components/fields/birth-field.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TriStateField } from '../../components/fields/tri-state-field.tsx';
import { runAction } from '../../lib/use-action.ts';
import classes from './person-facts.module.css';
import { SavedField } from './saved-field.tsx';

/** Saves facts of one person as a step; gives the sentence why not, or null. What is about no field is a notification. */
async function saveFacts(id: number, fields: object): Promise<string | null> {
  let problem: string | null = null;
  const reply = await runAction(
    'people:update',
    { changes: [{ id, fields }] },
    {
      onIssues: (issues) => {
        problem = issues.map((issue) => issue.message).join(' ');
      },
    },
  );
  return reply.ok ? null : (problem ?? 'Chưa lưu được.');
}

type SaveFacts = (fields: object) => Promise<string | null>;

/** Everything known of the person, each fact edited in place. */
export function PersonFacts({ page }: { readonly page: PersonPage }) {
  const { person, name } = page;
  const save = (fields: object) => saveFacts(person.id, fields);
  return (
    <div className={classes.facts}>
      <SavedField value={person.fullName} save={(fullName) => save({ fullName })}>
        {({ onChange, ...field }) => (
          <TextInput label="Họ và tên" required {...field} onChange={(event) => onChange(event.currentTarget.value)} />
        )}
      </SavedField>
      <SavedField value={name.givenName} save={(givenName) => save({ fullName: person.fullName, givenName })}>
        {({ onChange, ...field }) => (
          <TextInput
            label="Tên"
            title="Danh sách xếp theo tên, rồi tên đệm, rồi họ. Sửa khi chương trình tách sai, ví dụ tên hai chữ."
            description={<span title={nameParts(name)}>{nameParts(name)}</span>}
            {...field}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </SavedField>
      <SavedField value={{ bornOn: person.bornOn, bornYear: person.bornOn ? null : person.bornYear }} save={save}>
        {(field) => <BirthField label="Ngày sinh" placeholder="Chưa rõ" {...field} />}
      </SavedField>
      <SavedField isInstant value={person.gender} save={(gender) => save({ gender })}>
        {(field) => <ChoiceField label="Giới tính" choices={choicesOf(genderNames)} {...field} />}
      </SavedField>
      <SavedField value={person.ethnicGroup ?? ''} save={(ethnicGroup) => save({ ethnicGroup })}>
        {({ onChange, ...field }) => (
          <TextInput
            label="Dân tộc"
            placeholder="Chưa rõ"
            {...field}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </SavedField>
      <SavedField isInstant value={person.isPartyMember} save={(isPartyMember) => save({ isPartyMember })}>
        {(field) => <TriStateField label="Đảng viên" {...field} />}
      </SavedField>
      <SavedField isInstant value={person.kind} save={(kind) => save({ kind })}>
        {(field) => <ChoiceField label="Loại" choices={choicesOf(personKindNames)} {...field} />}
      </SavedField>
      <SavedField value={person.nationalId ?? ''} save={(nationalId) => save({ nationalId })}>
        {({ onChange, ...field }) => (
          <TextInput
            label="Số CCCD"
            placeholder="Chưa rõ"
            {...field}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </SavedField>
      <SavedField value={person.startedOn} save={(startedOn) => save({ startedOn })}>
        {(field) => <DateField label="Vào ngành" placeholder="Chưa rõ" {...field} />}
      </SavedField>
      <SavedField value={person.note ?? ''} save={(note) => save({ note })}>
        {({ onChange, ...field }) => (
          <Textarea
            label="Ghi chú"
            placeholder="Không có"
            autosize
            minRows={1}
            maxRows={8}
            {...field}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </SavedField>
      <PersonDetailFacts page={page} save={save} />
    </div>
  );
}

/** What only the register, the portals and achievement reports ask for: out of the way until something is known or wanted. */
function PersonDetailFacts({ page, save }: { readonly page: PersonPage; readonly save: SaveFacts }) {
  const known = personDetails.filter((detail) => page.details[detail] !== null);
  const [isOpen, setIsOpen] = useState(known.length > 0);
  return (
    <details className={classes.details} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary title="Sổ theo dõi, tệp gửi cổng của tỉnh và báo cáo thành tích cần những thông tin này">
        Lý lịch cho sổ theo dõi, báo cáo thành tích
      </summary>
      {personDetails.map((detail) => (
        <SavedField key={detail} value={page.details[detail] ?? ''} save={(text) => save({ [detail]: text })}>
          {({ value, onChange, ...field }) => (
            <TextInput
              label={personDetailNames[detail]}
              placeholder="Chưa rõ"
              title={value}
              value={value}
              {...field}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          )}
        </SavedField>
      ))}
    </details>
  );
}

function nameParts({ familyName, middleName }: PersonPage['name']): string {
  return [familyName && `họ ${familyName}`, middleName && `tên đệm ${middleName}`].filter(Boolean).join(', ');
}
