import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Council, CouncilMember } from '#shared/contracts/councils.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { councilRoleNames } from '#shared/domain/councils/attendance.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CouncilDialog } from './council-dialog.tsx';
import classes from './councils.module.css';
import { MemberDialog } from './member-dialog.tsx';

/** «từ 15/01/2025 đến 31/12/2029», or what of it is known. */
function term({ fromOn, toOn }: { readonly fromOn: string | null; readonly toOn: string | null }): string {
  const from = isIsoDate(fromOn) ? `từ ${formatDate(fromOn)}` : '';
  const to = isIsoDate(toOn) ? `đến ${formatDate(toOn)}` : '';
  return [from, to].filter(Boolean).join(' ');
}

/** The councils with their members: roles, terms, and who has a vote. */
export function CouncilsPage() {
  const councils = useQuery('councils:list', {});
  const [edited, setEdited] = useState<Council | 'new' | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
      Lập hội đồng
    </Button>
  );
  return (
    <Page title="Thành viên hội đồng" back={{ to: paths.councils(), label: 'Các cuộc họp hội đồng' }} actions={add}>
      <QueryView query={councils}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState action={add}>
              Chưa có hội đồng. Hội đồng cơ sở do người đứng đầu cơ quan thành lập, thường có 7–13 thành viên.
            </EmptyState>
          ) : (
            <div className={classes.panel}>
              {list.map((council) => (
                <CouncilSection key={council.id} council={council} onEdit={() => setEdited(council)} />
              ))}
            </div>
          )
        }
      </QueryView>
      {edited !== null && <CouncilDialog council={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function CouncilSection({ council, onEdit }: { readonly council: Council; readonly onEdit: () => void }) {
  const [edited, setEdited] = useState<CouncilMember | 'new' | null>(null);
  const { members } = council;
  const day = today();
  const now = members.filter(({ fromOn, toOn }) => (fromOn ?? '') <= day && (toOn ?? '9999') >= day);
  const voting = now.filter((member) => member.isVoting).length;
  const move = (index: number, by: -1 | 1) => {
    const ids = members.map((member) => member.id);
    const [id] = ids.splice(index, 1);
    if (id === undefined) return;
    ids.splice(index + by, 0, id);
    void runAction('councils:order-members', { ids });
  };
  return (
    <Section
      title={council.name}
      count={`${voting} thành viên có quyền biểu quyết`}
      actions={
        <div className={classes.buttons}>
          {council.meetingCount === 0 && (
            <Button
              variant="default"
              leftSection={<IconTrash size={15} />}
              onClick={() => void runAction('councils:remove', { id: council.id })}
            >
              Xoá hội đồng
            </Button>
          )}
          <Button variant="default" leftSection={<IconPencil size={15} />} onClick={onEdit}>
            Sửa
          </Button>
          <Button leftSection={<IconPlus size={15} />} onClick={() => setEdited('new')}>
            Thêm thành viên
          </Button>
        </div>
      }
    >
      <p className={classes.quiet}>{[council.decision, term(council), council.note].filter(Boolean).join(' · ')}</p>
      {members.length === 0 ? (
        <EmptyState>Chưa có thành viên. Thêm Chủ tịch trước, rồi các Phó Chủ tịch và ủy viên.</EmptyState>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.number}>
                TT
              </th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Chức vụ</th>
              <th scope="col">Vai trò</th>
              <th scope="col">Biểu quyết</th>
              <th scope="col">Nhiệm kỳ</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {members.map((member, index) => (
              <tr key={member.id}>
                <td className={classes.number}>{index + 1}</td>
                <td className={classes.long}>{member.fullName}</td>
                <td className={classes.long}>{member.shownPosition ?? 'Chưa rõ'}</td>
                <td>{councilRoleNames[member.role]}</td>
                <td>{member.isVoting ? 'Có' : 'Không'}</td>
                <td className={classes.quiet}>{term(member)}</td>
                <td className={classes.number}>
                  <Tooltip label="Lên">
                    <ActionIcon
                      disabled={index === 0}
                      aria-label={`Đưa ${member.fullName} lên`}
                      onClick={() => move(index, -1)}
                    >
                      <IconArrowUp size={16} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label="Xuống">
                    <ActionIcon
                      disabled={index === members.length - 1}
                      aria-label={`Đưa ${member.fullName} xuống`}
                      onClick={() => move(index, 1)}
                    >
                      <IconArrowDown size={16} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label="Sửa">
                    <ActionIcon aria-label={`Sửa ${member.fullName}`} onClick={() => setEdited(member)}>
                      <IconPencil size={16} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label="Bỏ">
                    <ActionIcon
                      aria-label={`Bỏ ${member.fullName}`}
                      onClick={() => void runAction('councils:remove-member', { id: member.id })}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Tooltip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edited !== null && (
        <MemberDialog council={council} member={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}
