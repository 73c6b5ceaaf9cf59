import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type InitiativePaper, PapersDialog } from './papers-dialog.tsx';

interface PaperMenuProps {
  readonly papers: readonly { readonly label: string; readonly paper: InitiativePaper; readonly disabled?: boolean }[];
}

/** «In, xuất»: the papers that can be made here. */
export function PaperMenu({ papers }: PaperMenuProps) {
  const [paper, setPaper] = useState<InitiativePaper | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            In, xuất
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {papers.map((each) => (
            <Menu.Item key={each.label} disabled={each.disabled ?? false} onClick={() => setPaper(each.paper)}>
              {each.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {paper && <PapersDialog paper={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
