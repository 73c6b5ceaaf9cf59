import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { IconCertificate, IconDots, IconPlus, IconSettings, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CouncilPage } from '#shared/contracts/initiative-councils.ts';
import { quorumOf, votersOf } from '#shared/domain/initiatives/score-summary.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CouncilDialog } from './council-dialog.tsx';
import { CouncilItems } from './council-items.tsx';
import classes from './initiatives.module.css';
import { ItemVerdict } from './item-verdict.tsx';
import { PaperMenu } from './paper-menu.tsx';
import { PutItemsDialog } from './put-items-dialog.tsx';
import { RecognizeDialog } from './recognize-dialog.tsx';
import { ScoreGrid } from './score-grid.tsx';
import { useItemKeys } from './use-item-keys.ts';

/** A session of the initiative council: sheets and votes typed by keyboard, what follows from them, conclusions. */
export function InitiativeCouncilPage({ id }: { readonly id: number }) {
  const query = useQuery('initiative-councils:page', { id });
  if (query.value === undefined || query.failure) {
    return (
      <Page title="Hội đồng sáng kiến" back={{ to: paths.initiatives(), label: 'Sáng kiến' }}>
        {query.failure ? <FailureNotice failure={query.failure} onRetry={query.reload} /> : <Loading />}
      </Page>
    );
  }
  return <Session page={query.value} reload={query.reload} />;
}

type OpenDialog = 'council' | 'items' | 'recognize';

function Session({ page, reload }: { readonly page: CouncilPage; readonly reload: () => Promise<void> }) {
  const { council, members, items } = page;
  const [by, setBy] = useState<'item' | 'member'>('item');
  const [itemId, setItemId] = useState<number | null>(null);
  const [memberId, setMemberId] = useState<number | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const voters = useMemo(() => votersOf(members), [members]);
  const item = items.find((each) => each.id === itemId) ?? items[0];
  const member = voters.find((each) => each.id === memberId) ?? voters[0];
  const { here, isReached } = quorumOf(members, council);
  const step = (by: 1 | -1) => {
    const next = items[items.findIndex((each) => each.id === item?.id) + by];
    if (next) setItemId(next.id);
  };
  useItemKeys(step);

  const concluded = items.filter(({ conclusion, state }) => conclusion === 'recognize' && state !== 'recognized');
  const proposed = items.filter(({ conclusion }) => conclusion === 'recognize').map((each) => each.initiativeId);
  const session = [
    shownDate(council.meetsOn) || 'chưa có ngày họp',
    `${here}/${voters.length} thành viên dự`,
    isReached === false ? 'chưa đủ số dự họp' : '',
  ];
  const remove = async () => {
    const reply = await runAction('initiative-councils:remove', { id: council.id });
    if (reply.ok) navigate(paths.initiatives(), { replace: true });
  };
  return (
    <Page
      title={council.name}
      count={session.filter(Boolean).join(' · ')}
      back={{ to: paths.initiatives(), label: 'Sáng kiến' }}
      body="fill"
      actions={
        <>
          <Menu>
            <Menu.Target>
              <Button variant="default" aria-label="Việc khác" px={8}>
                <IconDots size={17} />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => void remove()}>
                Xoá hội đồng
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <PaperMenu
            papers={[
              { label: 'Phiếu chấm điểm', paper: { kind: 'score-sheet', councilId: council.id, members: voters } },
              { label: 'Biên bản họp', paper: { kind: 'minutes', councilId: council.id } },
              {
                label: 'Quyết định công nhận theo kết luận',
                paper: { kind: 'decision', initiativeIds: proposed, number: null },
                disabled: proposed.length === 0,
              },
            ]}
          />
          <Button variant="default" leftSection={<IconSettings size={16} />} onClick={() => setDialog('council')}>
            Phiên họp, thành viên
          </Button>
          <Button
            leftSection={<IconCertificate size={16} />}
            disabled={concluded.length === 0}
            onClick={() => setDialog('recognize')}
          >
            {concluded.length > 0 ? `Công nhận ${concluded.length} sáng kiến…` : 'Công nhận…'}
          </Button>
        </>
      }
      toolbar={
        <>
          <SegmentedControl
            aria-label="Nhập điểm"
            value={by}
            onChange={(value) => setBy(value as 'item' | 'member')}
            data={[
              { value: 'item', label: 'Theo sáng kiến' },
              { value: 'member', label: 'Theo phiếu của từng người' },
            ]}
          />
          {by === 'member' && (
            <Select
              aria-label="Thành viên"
              w={260}
              allowDeselect={false}
              data={voters.map(({ id, fullName }) => ({ value: String(id), label: fullName }))}
              value={member ? String(member.id) : null}
              onChange={(next) => setMemberId(Number(next))}
            />
          )}
          <Button ml="auto" variant="default" leftSection={<IconPlus size={16} />} onClick={() => setDialog('items')}>
            Đưa sáng kiến ra hội đồng…
          </Button>
        </>
      }
    >
      {items.length === 0 || voters.length === 0 ? (
        <EmptyState
          action={
            <Button onClick={() => setDialog(voters.length === 0 ? 'council' : 'items')}>
              {voters.length === 0 ? 'Ghi thành viên' : 'Chọn sáng kiến'}
            </Button>
          }
        >
          {voters.length === 0 ? 'Hội đồng chưa có thành viên.' : 'Chưa có sáng kiến nào đưa ra hội đồng này.'}
        </EmptyState>
      ) : (
        <div className={classes.session}>
          <CouncilItems page={page} currentId={item?.id ?? null} onChoose={setItemId} />
          <div className={classes.sheet}>
            <div className={classes.grid}>
              <ScoreGrid
                key={by}
                page={page}
                by={by}
                item={by === 'item' ? (item ?? null) : null}
                member={by === 'member' ? (member ?? null) : null}
                reload={reload}
                onItem={setItemId}
              />
            </div>
            {item && <ItemVerdict key={item.id} page={page} item={item} />}
          </div>
        </div>
      )}
      {dialog === 'council' && <CouncilDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'items' && <PutItemsDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'recognize' && (
        <RecognizeDialog
          initiatives={concluded.map(({ initiativeId, name }) => ({ id: initiativeId, name }))}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}
