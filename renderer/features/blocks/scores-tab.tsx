import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { IconFileExport, IconFileImport, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ComparedMember, ScoreComparison } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { PACKAGE_EXTENSION } from '#shared/contracts/packages.ts';
import { type ScoreStage, scoreStageNames } from '#shared/domain/blocks/score-stage.ts';
import { readTypedScore } from '#shared/domain/blocks/typed-score.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { MakePackageDialog } from '../../components/make-package/make-package-dialog.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { callReply } from '../../lib/api.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './blocks.module.css';
import { MakeFilesDialog } from './make-files-dialog.tsx';
import { comparisonColumns, memberColumns, readScoreColumnKey } from './score-columns.tsx';
import { ScorePanel } from './score-panel.tsx';
import { type ScoreRow, type ScoreView, scoreRows } from './score-rows.ts';
import { TakeFilesDialog } from './take-files-dialog.tsx';

/** Chấm điểm: all members by all criteria, typed or pasted; a cell's three columns with notes and evidence beside it. */
export function ScoresTab({ page }: { readonly page: BlockYearPage }) {
  const { block, year } = page;
  const query = useQuery('block-scores:comparison', { blockId: block.id, year });
  return (
    <QueryView query={query}>
      {(comparison) => {
        if (comparison.table === null || comparison.members.length === 0) {
          return (
            <EmptyState
              action={
                <PlaceLink to={paths.block(block.id, { year, ...(comparison.table === null ? { tab: 'table' } : {}) })}>
                  {comparison.table === null ? 'Lập bảng điểm' : 'Ghi thành viên'}
                </PlaceLink>
              }
            >
              Muốn chấm điểm năm {year} cần có {comparison.table === null ? 'bảng điểm' : 'thành viên của Khối'} trước.
            </EmptyState>
          );
        }
        return <ScoreBoard page={page} comparison={comparison} reload={query.reload} />;
      }}
    </QueryView>
  );
}

interface ScoreBoardProps {
  readonly page: BlockYearPage;
  readonly comparison: ScoreComparison;
  readonly reload: () => Promise<void>;
}

/** From this width on, in pixels, there is room for the panel beside the columns. */
const WIDE = 1600;

interface ActiveCell {
  readonly memberId: number;
  readonly criterionId: number;
}

function ScoreBoard({ page, comparison, reload }: ScoreBoardProps) {
  const { block, year } = page;
  const { members } = comparison;
  const [view, setView] = useState<ScoreView>('verified');
  const [memberId, setMemberId] = useState<number | null>(null);
  const [scorerId, setScorerId] = useState<number | null>(members.find(({ isOwn }) => isOwn)?.id ?? null);
  const [isPanelOpen, setIsPanelOpen] = useState(() => window.innerWidth >= WIDE);
  const [dialog, setDialog] = useState<'make' | 'take' | 'send' | null>(null);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const rows = useMemo(() => scoreRows(comparison), [comparison]);
  const single = members.find(({ id }) => id === memberId) ?? null;
  const columns = useMemo(
    () => (single === null ? comparisonColumns(members, view, scorerId) : memberColumns(single, scorerId)),
    [members, single, view, scorerId],
  );

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const sent = changes.flatMap((change) => {
      const scored = scoreChange(change, byKey, scorerId);
      return scored === null ? [] : [{ ...change, scored }];
    });
    if (sent.length === 0) return undefined;
    const reply = await callReply('block-scores:save', {
      blockId: block.id,
      year,
      ...(sent.length > 1 ? { label: `Chấm điểm khối: ${label}` } : {}),
      changes: sent.map(({ scored }) => scored),
    });
    if (reply.ok) {
      await reload();
      return undefined;
    }
    const { failure } = reply;
    const place = failure.kind === 'refused' ? /^changes\.(\d+)\./.exec(failure.field ?? '')?.[1] : undefined;
    const problem = failureSentence(failure);
    const wrong = place === undefined ? sent : sent.slice(Number(place), Number(place) + 1);
    return [
      ...sent
        .filter((each) => !wrong.includes(each))
        .map(
          ({ rowId, key }): EditOutcome => ({
            status: 'refused',
            rowId,
            key,
            problem: 'Chưa ghi, vì có ô khác bị từ chối.',
          }),
        ),
      ...wrong.map(({ rowId, key }): EditOutcome => ({ status: 'refused', rowId, key, problem })),
    ];
  };

  return (
    <div className={classes.filling}>
      <div className={classes.bar}>
        <Select
          aria-label="Đơn vị hiện"
          w={250}
          allowDeselect={false}
          data={[
            { value: 'all', label: `Cả ${members.length} đơn vị` },
            ...members.map((member) => ({ value: String(member.id), label: member.unitName })),
          ]}
          value={memberId === null ? 'all' : String(memberId)}
          onChange={(value) => setMemberId(value === null || value === 'all' ? null : Number(value))}
        />
        {single === null && (
          <SegmentedControl
            aria-label="Cột điểm"
            value={view}
            onChange={(value) => setView(value as ScoreView)}
            data={[
              ...(['self', 'cross', 'verified'] as const).map((value) => ({ value, label: scoreStageNames[value] })),
              { value: 'difference', label: 'Chênh lệch' },
            ]}
          />
        )}
        {(view === 'cross' || single !== null) && (
          <Select
            aria-label="Đơn vị chấm chéo"
            placeholder="Đơn vị chấm chéo"
            w={250}
            clearable
            data={members
              .filter(({ id }) => id !== memberId)
              .map((member) => ({ value: String(member.id), label: `Chấm chéo: ${member.unitName}` }))}
            value={scorerId === null || scorerId === memberId ? null : String(scorerId)}
            onChange={(value) => setScorerId(value === null ? null : Number(value))}
          />
        )}
        <span className={classes.stretch} />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconFileExport size={16} />}>
              Gửi điểm
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDialog('make')}>Tạo tệp chấm điểm cho các đơn vị…</Menu.Item>
            <Menu.Item onClick={() => setDialog('send')}>Lập gói điểm gửi cơ quan giữ điểm của Khối…</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconFileImport size={16} />}>
              Nhận điểm
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDialog('take')}>Từ tệp chấm điểm (Excel)…</Menu.Item>
            <Menu.Item onClick={() => navigate(paths.packages({ open: 'yes' }))}>
              Từ gói điểm của thành viên (.{PACKAGE_EXTENSION})…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <StageMenu page={page} comparison={comparison} single={single} />
        <Button
          variant="default"
          leftSection={<IconLayoutSidebarRight size={16} />}
          aria-pressed={isPanelOpen}
          onClick={() => setIsPanelOpen(!isPanelOpen)}
        >
          Chi tiết ô
        </Button>
      </div>
      <div style={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <div className={classes.filling}>
          <Grid
            key={single === null ? view : single.id}
            label={`Bảng chấm điểm năm ${year}`}
            rows={rows}
            rowId={(row) => row.key}
            columns={columns}
            rowNoun="dòng"
            hasFilters={false}
            onEdit={view === 'difference' && single === null ? undefined : save}
            onSelectionChange={({ activeRow, activeKey }) => setActive(activeCell(activeRow, activeKey))}
            onOpenRow={() => setIsPanelOpen(true)}
            status={<Unscored members={members} view={view} />}
          />
        </div>
        {isPanelOpen && (
          <ScorePanel
            key={active === null ? 'none' : `${active.memberId} ${active.criterionId}`}
            page={page}
            cell={active}
            memberName={members.find(({ id }) => id === active?.memberId)?.unitName ?? ''}
            scorerId={scorerId}
            onClose={() => setIsPanelOpen(false)}
          />
        )}
      </div>
      {dialog === 'make' && <MakeFilesDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'take' && <TakeFilesDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'send' && (
        <MakePackageDialog
          kind="block-scores"
          start={{ blockId: block.id, year, unitId: (single ?? members.find(({ isOwn }) => isOwn))?.unitId ?? null }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

function activeCell(row: ScoreRow | null, key: string | null): ActiveCell | null {
  const column = key === null ? null : readScoreColumnKey(key);
  if (row === null || column === null || 'sum' in row || row.isHeading) return null;
  return { memberId: column.memberId, criterionId: row.criterion.id };
}

type Change = Request<'block-scores:save'>['changes'][number];

function scoreChange(
  { rowId, key, value }: CellChange,
  rows: ReadonlyMap<string, ScoreRow>,
  scorerId: number | null,
): Change | null {
  const column = readScoreColumnKey(key);
  const row = rows.get(rowId);
  if (column === null || row === undefined || 'sum' in row || column.view === 'difference') return null;
  const typed = readTypedScore(row.criterion, value === null ? '' : String(value));
  if ('problem' in typed) return null;
  return {
    memberId: column.memberId,
    criterionId: row.criterion.id,
    stage: column.view,
    scorerId: column.view === 'cross' ? scorerId : null,
    ...typed.values,
  };
}

/** Who has not scored yet, at the stage in view. */
function Unscored({ members, view }: { readonly members: readonly ComparedMember[]; readonly view: ScoreView }) {
  const stage: ScoreStage = view === 'difference' ? 'verified' : view;
  const open = members.filter(({ totals }) => totals[stage].missing > 0);
  const name = scoreStageNames[stage].toLocaleLowerCase('vi');
  if (open.length === 0) return <span className={classes.good}>Đã {name} xong</span>;
  const names = open.map(
    ({ shortName, unitName, totals }) => `${shortName ?? unitName} (${totals[stage].missing} tiêu chí)`,
  );
  return (
    <span className={classes.warn} title={names.join('; ')}>
      Chưa {name} xong: {open.length}/{members.length} đơn vị
    </span>
  );
}

interface StageMenuProps {
  readonly page: BlockYearPage;
  readonly comparison: ScoreComparison;
  readonly single: ComparedMember | null;
}

/** What is done with a whole stage: hand in, give back, verify as it was scored. */
function StageMenu({ page: { block, year, results }, comparison, single }: StageMenuProps) {
  const place = { blockId: block.id, year };
  const memberIds = (single === null ? comparison.members : [single]).map(({ id }) => id);
  const submissions = results.find(({ memberId }) => memberId === single?.id)?.submissions ?? [];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">Việc chấm điểm</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{single === null ? 'Cả khối' : single.unitName}</Menu.Label>
        <Menu.Item onClick={() => void runAction('block-scores:accept', { ...place, memberIds, from: 'self' })}>
          Thẩm định theo điểm tự chấm (ô còn trống)
        </Menu.Item>
        <Menu.Item onClick={() => void runAction('block-scores:accept', { ...place, memberIds, from: 'cross' })}>
          Thẩm định theo điểm chấm chéo (ô còn trống)
        </Menu.Item>
        {single !== null &&
          (['self', 'verified'] as const).map((stage) => {
            const isSubmitted = submissions.some((each) => each.stage === stage);
            const name = scoreStageNames[stage].toLocaleLowerCase('vi');
            return (
              <Menu.Item
                key={stage}
                onClick={() =>
                  void runAction('block-scores:submit', {
                    memberId: single.id,
                    stage,
                    scorerId: null,
                    isSubmitted: !isSubmitted,
                  })
                }
              >
                {isSubmitted ? `Trả lại điểm ${name}` : `Chốt điểm ${name} (từ nay ghi dấu sửa)`}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
