import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDots,
  IconEqual,
  IconHistory,
  IconPencil,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { RoundPage as Round, RoundLine } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { AddProposalsBar } from './add-proposals-bar.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { FiguresStrip } from './figures-strip.tsx';
import { linesOfPart, type Part } from './list-parts.ts';
import { proposalChanges, proposalColumns } from './proposal-columns.tsx';
import { ProposalListDialog } from './proposal-list-dialog.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { ReconcileDialog } from './reconcile-dialog.tsx';
import { ReminderDialog } from './reminder-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';
import { SnapshotsDialog } from './snapshots-dialog.tsx';
import { type Stage, StageDialog } from './stage-dialog.tsx';
import { type RoundQuery, useRoundPage } from './use-round-page.ts';

const noTypes: readonly AwardType[] = [];
const rowKey = (row: RoundLine) => String(row.id);
const back = { to: paths.rounds(), label: 'Đợt khen thưởng' };

/** A round: its list of proposals, what the law says of each line, and how far their dossiers have come. */
export function RoundPage({ id }: { readonly id: number }) {
  const page = useRoundPage(id);
  const types = useQuery('award-types:list', {});
  if (page.value === undefined) {
    return (
      <Page title="Đợt khen thưởng" back={back}>
        {page.failure ? <FailureNotice failure={page.failure} onRetry={page.reload} /> : <Loading />}
      </Page>
    );
  }
  return <RoundView page={page.value} query={page} types={types.value ?? noTypes} />;
}

interface RoundViewProps {
  readonly page: Round;
  readonly query: RoundQuery;
  readonly types: readonly AwardType[];
}

function RoundView({ page, query, types }: RoundViewProps) {
  const { round, proposals, figures } = page;
  const rememberedView = useRememberedView('round-proposals');
  const [part, setPart] = useState<Part>('all');
  const [figureKey, setFigureKey] = useState<string | null>(null);
  const [selected, setSelected] = useState<readonly RoundLine[]>([]);
  const [activeId, setActiveId] = useState<number | null>(null);
  const [panel, setPanel] = useState<'figures' | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const [paper, setPaper] = useState<'list' | 'reminder' | 'snapshots' | 'reconcile' | 'history' | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);

  const roundTypes = useMemo(() => {
    const ofRound = new Set(page.awards.map(({ awardTypeId }) => awardTypeId));
    const wanted = types.filter((type) => ofRound.has(type.id));
    return wanted.length === 0 ? types : wanted;
  }, [types, page.awards]);
  const columns = useMemo(() => proposalColumns(types), [types]);
  const shownIds = useMemo(() => {
    if (figureKey === null) return null;
    const figure = figures.find(({ key }) => key === figureKey || `tie-${key}` === figureKey);
    if (figure === undefined) return null;
    return new Set(figureKey.startsWith('tie-') ? figure.tie?.ids : figure.ids);
  }, [figures, figureKey]);
  const rows = useMemo(() => {
    const inPart = linesOfPart(proposals, part);
    return shownIds === null ? inPart : inPart.filter(({ id }) => shownIds.has(id));
  }, [proposals, part, shownIds]);
  const active = activeId === null ? undefined : proposals.find((line) => line.id === activeId);
  const chosen = useMemo(() => {
    const ids = new Set(selected.map(({ id }) => id));
    return proposals.filter(({ id }) => ids.has(id));
  }, [proposals, selected]);

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const grouped = proposalChanges(changes);
    const reply = await callReply('proposals:update', {
      ...(changes.length > 1 ? { label: `${round.name}: ${label}` } : {}),
      changes: grouped,
    });
    if (reply.ok) {
      await query.settle();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };
  const showFigure = (key: string | null) => {
    setFigureKey(key);
    setPart('all');
  };
  const isOpen = round.closedOn === null;
  const judged = isIsoDate(round.judgedOn) ? formatDate(round.judgedOn) : round.judgedOn;
  return (
    <Page
      title={round.name}
      count={`${formatNumber(round.personCount)} cá nhân · ${formatNumber(round.collectiveCount)} tập thể · luật ngày ${judged}`}
      back={back}
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
              <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => setIsEditing(true)}>
                Sửa đợt, hạn mức
              </Menu.Item>
              <Menu.Item leftSection={<IconHistory size={15} />} onClick={() => setPaper('snapshots')}>
                Danh sách tại một thời điểm
              </Menu.Item>
              <Menu.Item leftSection={<IconHistory size={15} />} onClick={() => setPaper('history')}>
                Lịch sử thay đổi
              </Menu.Item>
              <Menu.Item leftSection={<IconEqual size={15} />} onClick={() => setPaper('reconcile')}>
                Đối chiếu danh sách, quyết định, báo cáo
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={15} />}
                onClick={async () => {
                  const reply = await runAction('rounds:remove', { id: round.id });
                  if (reply.ok) navigate(paths.rounds(), { replace: true });
                }}
              >
                Xoá đợt
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen.length === 0 || !isOpen}
            onClick={() => void runAction('proposals:remove', { ids: chosen.map(({ id }) => id) })}
          >
            Bỏ khỏi danh sách
          </Button>
          <Menu>
            <Menu.Target>
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} />}
                rightSection={<IconChevronDown size={15} />}
                disabled={proposals.length === 0}
              >
                Văn bản
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setPaper('list')}>Danh sách đề nghị</Menu.Item>
              <Menu.Item onClick={() => setPaper('reminder')}>Công văn đôn đốc hồ sơ</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Menu>
            <Menu.Target>
              <Button disabled={chosen.length === 0} rightSection={<IconChevronDown size={15} />}>
                Hồ sơ{chosen.length > 0 ? ` (${formatNumber(chosen.length)})` : ''}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setStage('received')}>Đã nhận hồ sơ</Menu.Item>
              <Menu.Item onClick={() => setStage('returned')}>Trả lại, kèm lý do</Menu.Item>
              <Menu.Item onClick={() => setStage('sent-up')}>Trình cấp trên</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => setStage('granted')}>Được khen</Menu.Item>
              <Menu.Item onClick={() => setStage('refused')}>Không được khen</Menu.Item>
              <Menu.Item onClick={() => setStage('withdrawn')}>Rút đề nghị</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
      toolbar={isOpen && <AddProposalsBar page={page} types={roundTypes} />}
      aside={
        active ? (
          <ProposalPanel key={active.id} line={active} onClose={() => setActiveId(null)} />
        ) : panel === 'figures' ? (
          <FiguresPanel figures={figures} onShow={showFigure} onClose={() => setPanel(null)} />
        ) : null
      }
    >
      <FiguresStrip
        lines={proposals}
        part={part}
        onPart={(next) => {
          setPart(next);
          setFigureKey(null);
        }}
        figures={figures}
        shownKey={figureKey}
        onShow={showFigure}
        onOpenAll={() => {
          setActiveId(null);
          setPanel('figures');
        }}
      />
      <Grid
        label={`Danh sách đề nghị: ${round.name}`}
        rows={rows}
        rowId={rowKey}
        columns={columns}
        {...rememberedView}
        rowNoun="đề nghị"
        onEdit={isOpen ? save : undefined}
        onOpenRow={(row) => setActiveId(row.id)}
        onSelectionChange={({ rows: now, activeRow }) => {
          setSelected(now);
          if (activeId !== null && activeRow !== null) setActiveId(activeRow.id);
        }}
        isDimmed={(row) => row.result === 'refused' || row.result === 'withdrawn'}
      >
        <EmptyState>
          {proposals.length === 0
            ? 'Chưa có ai trong danh sách. Gõ tên ở trên rồi Enter, dán danh sách của đơn vị, hoặc lấy những người đủ điều kiện và đã đăng ký.'
            : 'Không có dòng nào ở lựa chọn này.'}
        </EmptyState>
      </Grid>
      {isEditing && <RoundDialog page={page} onClose={() => setIsEditing(false)} onSaved={() => {}} />}
      {paper === 'list' && <ProposalListDialog round={round} onClose={() => setPaper(null)} />}
      {paper === 'snapshots' && <SnapshotsDialog round={round} onClose={() => setPaper(null)} />}
      {paper === 'history' && (
        <Dialog title={`Lịch sử thay đổi: ${round.name}`} isOpen width={720} onClose={() => setPaper(null)}>
          <RecordHistory kind="round" id={round.id} />
        </Dialog>
      )}
      {paper === 'reconcile' && <ReconcileDialog round={round} onClose={() => setPaper(null)} />}
      {paper === 'reminder' && <ReminderDialog round={round} onClose={() => setPaper(null)} />}
      {stage !== null && <StageDialog stage={stage} lines={chosen} onClose={() => setStage(null)} />}
    </Page>
  );
}
