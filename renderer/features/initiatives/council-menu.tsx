import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { shownDate } from '../../components/fields/typed-date.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CouncilDialog } from './council-dialog.tsx';

/** The councils, newest first, and a new one. */
export function CouncilMenu() {
  const councils = useQuery('initiative-councils:list', {});
  const [isNew, setIsNew] = useState(false);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconUsersGroup size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            Hội đồng sáng kiến
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(councils.value ?? []).slice(0, 12).map(({ id, name, meetsOn, itemCount }) => (
            <Menu.Item key={id} onClick={() => navigate(paths.initiativeCouncil(id))}>
              {[name, shownDate(meetsOn), `${itemCount} sáng kiến`].filter(Boolean).join(' · ')}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconPlus size={15} />} onClick={() => setIsNew(true)}>
            Lập hội đồng…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNew && (
        <CouncilDialog
          page={null}
          onClose={() => setIsNew(false)}
          onSaved={(id) => navigate(paths.initiativeCouncil(id))}
        />
      )}
    </>
  );
}
