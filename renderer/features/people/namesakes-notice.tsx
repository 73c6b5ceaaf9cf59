import { useDebouncedValue } from '@mantine/hooks';
import type { PersonRow } from '#shared/contracts/people.ts';
import { shownBirth } from '../../components/fields/typed-birth.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './person-form.module.css';

function describePerson(person: PersonRow): string {
  const birth = shownBirth(person);
  return [birth && `sinh ${birth}`, person.position, person.unitName ?? 'chưa có đơn vị'].filter(Boolean).join(', ');
}

/** Those who already have the name that is being typed, so that nobody is entered twice; each can be opened instead. */
export function NamesakesNotice({ fullName }: { readonly fullName: string }) {
  const [name] = useDebouncedValue(fullName.trim().slice(0, 300), 200);
  const namesakes = useQuery('people:namesakes', name.includes(' ') ? { fullName: name } : null);
  const found = name.includes(' ') ? (namesakes.value ?? []) : [];
  if (found.length === 0) return null;
  return (
    <div className={classes.notice} role="status">
      Đã có {found.length === 1 ? 'một người' : `${found.length} người`} cùng họ tên. Nếu đúng là người này, hãy mở hồ
      sơ đã có:
      <ul>
        {found.slice(0, 6).map((person) => (
          <li key={person.id}>
            <PlaceLink to={paths.person(person.id)}>{person.fullName}</PlaceLink> ({describePerson(person)})
          </li>
        ))}
      </ul>
    </div>
  );
}
