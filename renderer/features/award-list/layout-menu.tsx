import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { remember, usePreferences } from '../../lib/preferences.ts';
import type { AwardListLayout } from './award-list-choices.ts';
import classes from './layout-menu.module.css';
import { LAST_LAYOUT, layoutsWith, layoutsWithout } from './layouts.ts';

interface LayoutMenuProps {
  readonly current: () => AwardListLayout;
  readonly onChoose: (params: Readonly<Record<string, unknown>>) => void;
  readonly onReset: () => void;
}

/** The layouts of this workplace: choose one, keep the present one under a name, forget one. */
export function LayoutMenu({ current, onChoose, onReset }: LayoutMenuProps) {
  const layouts = usePreferences((preferences) => preferences.awardListLayouts);
  const named = layouts.filter((layout) => layout.name !== LAST_LAYOUT);
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState('');

  const save = () => {
    remember({ awardListLayouts: layoutsWith(layouts, name.trim(), current()) });
    notifyDone(`Đã ghi nhớ mẫu “${name.trim()}”.`);
    setIsNaming(false);
    setName('');
  };

  return (
    <>
      <Menu width={280}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            Mẫu trình bày
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onReset}>Mặc định</Menu.Item>
          {named.map((layout) => (
            <Menu.Item key={layout.name} onClick={() => onChoose(layout.params)}>
              {layout.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setIsNaming(true)}>Ghi nhớ, quản lý mẫu…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title="Ghi nhớ cách trình bày"
        isOpen={isNaming}
        onClose={() => setIsNaming(false)}
        width={420}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') save();
        }}
        footer={<DialogButtons label="Ghi nhớ" isDisabled={name.trim() === ''} onClose={() => setIsNaming(false)} />}
      >
        <TextInput
          label="Tên mẫu"
          description="Trùng tên thì thay mẫu cũ."
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {named.length > 0 && (
          <ul className={classes.named} aria-label="Các mẫu đã ghi nhớ">
            {named.map((layout) => (
              <li key={layout.name}>
                <span>{layout.name}</span>
                <ActionIcon
                  size={22}
                  aria-label={`Quên mẫu ${layout.name}`}
                  onClick={() => remember({ awardListLayouts: layoutsWithout(layouts, layout.name) })}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </>
  );
}
