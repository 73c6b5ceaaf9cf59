import { Button, Menu, Text } from '@mantine/core';
import { KeyHint } from '../components/key-hint.tsx';
import { useFileState } from '../lib/file-state.ts';
import { leaveAfterAsking } from '../lib/leave-guard.ts';
import { type Command, chooseFileToOpen, fileCommands } from './commands.ts';

/** The menu «Tệp»: the same commands as the native menu, and the files opened before. */
export function FileMenu() {
  const { open, recent } = useFileState();
  const others = recent.filter(({ path, exists }) => exists && path !== open?.path).slice(0, 6);
  return (
    <Menu width={320}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--mantine-color-text)">
          Tệp
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {fileCommands.slice(0, 2).map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
        {others.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>Tệp đã mở gần đây</Menu.Label>
            {others.map((file) => (
              <Menu.Item key={file.path} onClick={() => leaveAfterAsking(() => void chooseFileToOpen(file.path))}>
                <Text size="sm" truncate="end">
                  {file.officeName}
                </Text>
                <Text size="xs" c="dimmed" truncate="start" title={file.path}>
                  {file.path}
                </Text>
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        {fileCommands.slice(2).map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** One command of a menu, with its key. */
export function CommandItem({ command }: { readonly command: Command }) {
  return (
    <Menu.Item onClick={command.run} rightSection={command.keys && <KeyHint keys={command.keys} />}>
      {command.label}
    </Menu.Item>
  );
}
