import { NativeSelect } from '@mantine/core';
import type { PersonRow } from '#shared/contracts/people.ts';
import classes from './split-members.module.css';
import type { SplitTarget } from './split-plan.ts';

interface SplitMembersProps {
  readonly members: readonly PersonRow[];
  readonly partNames: readonly string[];
  readonly keepsOld: boolean;
  readonly targets: ReadonlyMap<number, SplitTarget>;
  readonly onChange: (targets: ReadonlyMap<number, SplitTarget>) => void;
}

/** Who goes where: one line per member, and one for all who have no place yet. */
export function SplitMembers({ members, partNames, keepsOld, targets, onChange }: SplitMembersProps) {
  const choices = [
    { value: '', label: keepsOld ? 'Ở lại đơn vị cũ' : 'Chưa xếp' },
    ...partNames.map((name, index) => ({ value: String(index), label: name.trim() || `Đơn vị mới ${index + 1}` })),
  ];
  const place = (people: readonly PersonRow[], value: string): void => {
    const next = new Map(targets);
    for (const person of people) next.set(person.id, value === '' ? null : Number(value));
    onChange(next);
  };
  const shown = (person: PersonRow): string => String(targets.get(person.id) ?? '');
  return (
    <div className={classes.box}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Chức vụ</th>
            <th scope="col" className={classes.target}>
              <NativeSelect
                aria-label="Xếp những người chưa có chỗ vào"
                data={[{ value: '', label: 'Xếp tất cả người còn lại vào…' }, ...choices.slice(1)]}
                value=""
                onChange={(event) =>
                  place(
                    members.filter((person) => shown(person) === ''),
                    event.currentTarget.value,
                  )
                }
              />
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((person) => (
            <tr key={person.id}>
              <td title={person.fullName}>{person.fullName}</td>
              <td title={person.position ?? undefined}>{person.position}</td>
              <td>
                <NativeSelect
                  aria-label={`Đơn vị mới của ${person.fullName}`}
                  data={choices}
                  value={shown(person)}
                  onChange={(event) => place([person], event.currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
