import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { helpCommands } from './commands.ts';
import { CommandItem } from './file-menu.tsx';

/** The menu «?»: the help about this screen, the keys, the tour, the report of an error. */
export function HelpMenu() {
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <Tooltip label="Trợ giúp">
          <ActionIcon aria-label="Trợ giúp">
            <IconHelp size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {helpCommands.map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
