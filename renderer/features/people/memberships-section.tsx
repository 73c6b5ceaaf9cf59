import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { type Membership, type PersonPage, workRoleNames } from '#shared/contracts/people.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import { MembershipDialog } from './membership-dialog.tsx';
import classes from './person-page.module.css';
import { newestFirst } from './place-at.ts';
import { TransferDialog } from './transfer-dialog.tsx';

type Act = { readonly kind: 'add' | 'transfer' } | { readonly kind: 'edit' | 'leave'; readonly membership: Membership };

function period({ fromOn, toOn }: Membership): string {
  return `${shownDate(fromOn) || 'chưa rõ'} – ${shownDate(toOn) || 'nay'}`;
}

/** Quá trình công tác: where the person worked, as what, from when to when; the newest first. */
export function MembershipsSection({ page }: { readonly page: PersonPage }) {
  const { person } = page;
  const memberships = newestFirst(page.memberships);
  const [act, setAct] = useState<Act | null>(null);
  const remove = useAction('people:remove-membership');
  const close = (): void => setAct(null);
  return (
    <Section
      title="Quá trình công tác"
      actions={
        <Group gap={8}>
          <Button variant="subtle" onClick={() => setAct({ kind: 'add' })}>
            Thêm quá trình…
          </Button>
          <Button variant="default" onClick={() => setAct({ kind: 'transfer' })}>
            Chuyển đơn vị…
          </Button>
        </Group>
      }
    >
      {memberships.length === 0 ? (
        <EmptyState>
          Chưa có đơn vị. Hãy thêm quá trình công tác để người này có tên trong danh sách của đơn vị.
        </EmptyState>
      ) : (
        <table className={classes.table} aria-label="Quá trình công tác">
          <thead>
            <tr>
              <th scope="col" className={classes.period}>
                Thời gian
              </th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Chức vụ</th>
              <th scope="col" className={classes.role}>
                Vai trò
              </th>
              <th scope="col" className={classes.more}>
                <span className={classes.hidden}>Thao tác</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {memberships.map((membership) => (
              <tr key={membership.id}>
                <td>{period(membership)}</td>
                <td>
                  <PlaceLink to={paths.unit(membership.unitId)}>{membership.unitName}</PlaceLink>
                </td>
                <td>{membership.position ?? <span className={classes.quiet}>chưa rõ</span>}</td>
                <td>
                  {membership.role ? workRoleNames[membership.role] : <span className={classes.quiet}>chưa rõ</span>}
                </td>
                <td className={classes.more}>
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <ActionIcon size={24} aria-label={`Thao tác với quá trình ${period(membership)}`}>
                        <IconDots size={16} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item onClick={() => setAct({ kind: 'edit', membership })}>Sửa…</Menu.Item>
                      {membership.toOn === null && (
                        <Menu.Item onClick={() => setAct({ kind: 'leave', membership })}>
                          Ghi thôi công tác (nghỉ, chuyển đi)…
                        </Menu.Item>
                      )}
                      <Menu.Item onClick={() => void remove.run({ id: membership.id })}>Xoá</Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {act?.kind === 'transfer' && <TransferDialog people={[person]} onClose={close} />}
      {act?.kind === 'add' && <MembershipDialog person={person} membership={null} onClose={close} />}
      {(act?.kind === 'edit' || act?.kind === 'leave') && (
        <MembershipDialog
          person={person}
          membership={act.membership}
          isLeaving={act.kind === 'leave'}
          onClose={close}
        />
      )}
    </Section>
  );
}
