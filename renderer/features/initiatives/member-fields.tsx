import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { councilPartNames, presenceNames } from '#shared/contracts/initiative-councils.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { PersonPicker } from '../../components/fields/person-picker.tsx';
import { type CouncilDraft, nextPart, noMember } from './council-draft.ts';
import classes from './initiatives.module.css';

type Member = CouncilDraft['members'][number];

interface MemberFieldsProps {
  readonly members: readonly Member[];
  readonly onChange: (members: readonly Member[]) => void;
}

const parts = choicesOf(councilPartNames);
const presences = choicesOf(presenceNames);

/** Who sits in the council: people of the records, or experts from elsewhere by their name. */
export function MemberFields({ members, onChange }: MemberFieldsProps) {
  const change = (place: number, changes: Partial<Member>) =>
    onChange(members.map((member, at) => (at === place ? { ...member, ...changes } : member)));
  const add = (isOutside: boolean) =>
    onChange([
      ...members,
      { ...noMember, part: nextPart(members), ...(isOutside ? { fullName: 'Chuyên gia mời' } : {}) },
    ]);
  return (
    <>
      <div className={`${classes.members} ${classes.tall}`}>
        <span className={classes.columnTitle}>Họ và tên</span>
        <span className={classes.columnTitle}>Chức vụ, đơn vị</span>
        <span className={classes.columnTitle}>Nhiệm vụ</span>
        <span className={classes.columnTitle}>Dự họp</span>
        <span />
        {members.map((member, place) => (
          // Lines have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={place} className={classes.asCells}>
            {member.personId === null && member.fullName !== '' ? (
              <TextInput
                aria-label={`Thành viên ${place + 1}`}
                value={member.fullName}
                onChange={(event) => change(place, { fullName: event.currentTarget.value || ' ' })}
              />
            ) : (
              <PersonPicker
                label={`Thành viên ${place + 1}`}
                value={member.personId === null ? null : { id: member.personId, name: member.fullName }}
                onChange={(person) =>
                  change(place, { personId: person?.id ?? null, fullName: person?.name ?? '', post: null })
                }
              />
            )}
            <TextInput
              aria-label={`Chức vụ của thành viên ${place + 1}`}
              placeholder={member.personId === null ? '' : 'Theo hồ sơ ngày họp'}
              value={member.post ?? ''}
              onChange={(event) => change(place, { post: event.currentTarget.value || null })}
            />
            <ChoiceField
              label={`Nhiệm vụ của thành viên ${place + 1}`}
              required
              choices={parts}
              value={member.part}
              onChange={(part) => part && change(place, { part })}
            />
            <ChoiceField
              label={`Dự họp của thành viên ${place + 1}`}
              choices={presences}
              value={member.presence}
              onChange={(presence) => change(place, { presence })}
            />
            <ActionIcon
              aria-label={`Bỏ thành viên ${place + 1}`}
              size={30}
              onClick={() => onChange(members.filter((_, at) => at !== place))}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <div className={classes.under}>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => add(false)}>
          Thêm thành viên
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => add(true)}>
          Thêm người ngoài cơ quan
        </Button>
        {members.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange(members.map((member) => ({ ...member, presence: member.presence ?? 'present' })))}
          >
            Ghi mọi người còn lại có mặt
          </Button>
        )}
      </div>
    </>
  );
}
