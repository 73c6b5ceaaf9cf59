import { Menu } from '@mantine/core';
import type { PersonRow } from '#shared/contracts/people.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { formatNumber } from '../../lib/format-number.ts';

interface PeopleMenuItemsProps {
  readonly people: readonly PersonRow[];
  readonly onOpen: (person: PersonRow) => void;
  readonly onTransfer: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** How many are meant, where it is more than one: « 3 người». */
export function howMany(people: readonly PersonRow[]): string {
  return people.length > 1 ? ` ${formatNumber(people.length)} người` : '';
}

/** What can be done to the selected people, as menu items. */
export function PeopleMenuItems({ people, onOpen, onTransfer, onCopy, onRemove }: PeopleMenuItemsProps) {
  const [first] = people;
  return (
    <>
      {people.length === 1 && first && (
        <Menu.Item rightSection={<KeyHint keys="Ctrl+Enter" />} onClick={() => onOpen(first)}>
          Mở hồ sơ
        </Menu.Item>
      )}
      <Menu.Item onClick={onTransfer}>Chuyển đơn vị{howMany(people)}…</Menu.Item>
      <Menu.Item onClick={onCopy}>Sao chép kèm tên cột</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={onRemove}>Xoá{howMany(people) || ' người này'} (hoàn tác được)</Menu.Item>
    </>
  );
}
