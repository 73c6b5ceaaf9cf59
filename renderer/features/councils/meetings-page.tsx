import { Button } from '@mantine/core';
import { IconPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { MeetingRow } from '#shared/contracts/council-meetings.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn, GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { useQuery } from '../../lib/use-query.ts';
import { MeetingDialog } from './meeting-dialog.tsx';

const noMeetings: readonly MeetingRow[] = [];

const columns: readonly GridColumn<MeetingRow>[] = [
  { key: 'heldOn', title: 'Ngày họp', width: 104, kind: 'date', isFrozen: true, value: (row) => row.heldOn },
  { key: 'subjectLine', title: 'Nội dung', width: 380, kind: 'text', value: (row) => row.subjectLine },
  { key: 'councilName', title: 'Hội đồng', width: 280, kind: 'text', value: (row) => row.councilName },
  {
    key: 'number',
    title: 'Biên bản',
    width: 130,
    kind: 'text',
    value: (row) => (row.number === null ? null : `${row.number}/${row.symbol}`),
  },
  { key: 'personCount', title: 'Cá nhân', width: 80, kind: 'number', value: (row) => row.personCount },
  { key: 'collectiveCount', title: 'Tập thể', width: 80, kind: 'number', value: (row) => row.collectiveCount },
  { key: 'memberCount', title: 'Thành viên', width: 96, kind: 'number', value: (row) => row.memberCount },
  { key: 'state', title: 'Tình trạng', width: 190, kind: 'text', value: stateOf },
];

function stateOf(row: MeetingRow): string {
  if (row.state === 'closed') return 'Đã kết thúc';
  const total = row.personCount + row.collectiveCount;
  if (total === 0) return 'Đang chuẩn bị';
  return row.unreadCount === 0 ? 'Đã nhập phiếu' : `Chưa kiểm phiếu ${row.unreadCount}/${total}`;
}

/** Hội đồng: every meeting, newest first. Enter opens one; Insert or Ctrl+N prepares a new one. */
export function MeetingsPage() {
  const meetings = useQuery('council-meetings:list', {});
  const councils = useQuery('councils:list', {});
  const rememberedView = useRememberedView('council-meetings');
  const [selected, setSelected] = useState<readonly MeetingRow[]>([]);
  const [isNew, setIsNew] = useState(false);
  const grid = useRef<GridHandle<MeetingRow>>(null);
  const isLoaded = meetings.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const rows = meetings.value ?? noMeetings;
  const chosen = selected.length === 1 ? rows.find((row) => row.id === selected[0]?.id) : undefined;
  const hasCouncil = (councils.value?.length ?? 0) > 0;
  useCreateKey(() => {
    if (hasCouncil) setIsNew(true);
  });
  const prepare = (
    <Button leftSection={<IconPlus size={16} />} disabled={!hasCouncil} onClick={() => setIsNew(true)}>
      Chuẩn bị cuộc họp
    </Button>
  );
  const toCouncils = (
    <Button
      variant="default"
      leftSection={<IconUsersGroup size={16} />}
      onClick={() => navigate(paths.councilMembers())}
    >
      {hasCouncil ? 'Thành viên hội đồng' : 'Lập hội đồng'}
    </Button>
  );
  return (
    <Page
      title="Hội đồng thi đua, khen thưởng"
      count={meetings.value ? `${formatNumber(rows.length)} cuộc họp` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen === undefined}
            onClick={() => chosen && void runAction('council-meetings:remove', { id: chosen.id })}
          >
            Xoá
          </Button>
          {toCouncils}
          {prepare}
        </>
      }
    >
      <Grid
        label="Danh sách cuộc họp hội đồng"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="cuộc họp"
        handleRef={grid}
        isLoading={meetings.value === undefined && meetings.failure === null}
        error={meetings.failure && meetings.value === undefined ? failureSentence(meetings.failure) : null}
        onOpenRow={(row) => navigate(paths.councilMeeting(row.id))}
        onSelectionChange={({ rows: now }) => setSelected(now)}
      >
        <EmptyState action={hasCouncil ? prepare : toCouncils}>
          {hasCouncil
            ? 'Chưa có cuộc họp nào. Chuẩn bị cuộc họp, đưa đối tượng vào danh sách xét, rồi nhập phiếu bằng phím số khi đọc.'
            : 'Chưa có hội đồng. Lập hội đồng với Chủ tịch và các thành viên trước, rồi chuẩn bị cuộc họp.'}
        </EmptyState>
      </Grid>
      {isNew && councils.value && (
        <MeetingDialog
          meeting={null}
          councils={councils.value}
          onClose={() => setIsNew(false)}
          onSaved={(id) => navigate(paths.councilMeeting(id))}
        />
      )}
    </Page>
  );
}
