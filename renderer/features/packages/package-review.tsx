import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type PackageOutcome,
  type PackagePreview,
  type PackageRow,
  packageKindNames,
  packageOutcomeNames,
  packageOutcomes,
} from '#shared/contracts/packages.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { Page } from '../../components/page.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { callReply } from '../../lib/api.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { packageColumns } from './package-columns.tsx';
import { answerAllRows, applyPackage, discardPackage, usePackageDesk } from './package-desk.ts';
import { PackageRowPanel } from './package-row-panel.tsx';
import classes from './packages.module.css';

/** The most rows that the window holds at once; the rest is found by table and outcome. */
const MOST_SHOWN = 1000;
const rowId = (row: PackageRow): string => row.id;

/** One package on the desk: every row with its outcome, what is doubtful first. Nothing is written yet. */
export function PackageReview({ preview }: { readonly preview: PackagePreview }) {
  const { revision, work } = usePackageDesk();
  const [outcome, setOutcome] = useState<PackageOutcome | 'all'>(() => firstOutcome(preview));
  const [table, setTable] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isPanelOpen, setIsPanelOpen] = useState(true);
  const { rows, total } = usePackageRows(preview.draftId, revision, outcome === 'all' ? null : outcome, table);
  const active = rows.find((row) => row.id === activeId);
  const { counts } = preview;
  const writable = counts.new + counts.changed;

  return (
    <Page
      title={preview.title}
      count={`${packageKindNames[preview.kind]} · ${preview.officeName} · ${preview.madeBy} lập ${formatMoment(preview.madeAt)}`}
      body="fill"
      toolbar={
        <>
          <SegmentedControl
            aria-label="Các mục"
            value={outcome}
            onChange={(value) => setOutcome(value as PackageOutcome | 'all')}
            data={[
              ...packageOutcomes
                .filter((each) => counts[each] > 0 || each === outcome)
                .map((each) => ({ value: each, label: `${packageOutcomeNames[each]} ${formatNumber(counts[each])}` })),
              { value: 'all', label: 'Tất cả' },
            ]}
          />
          <Select
            aria-label="Loại mục"
            placeholder="Mọi loại mục"
            clearable
            searchable
            w={260}
            value={table}
            onChange={setTable}
            data={preview.tables.map((each) => ({ value: each.table, label: each.name }))}
          />
          <AnswerAll preview={preview} table={table} />
        </>
      }
      actions={
        <>
          <Button variant="default" disabled={work !== null} onClick={() => void discardPackage()}>
            Bỏ, không nhận
          </Button>
          <Button
            loading={work === 'writing'}
            disabled={work !== null || writable === 0}
            onClick={() => void applyPackage()}
          >
            Ghi {formatNumber(writable)} mục
          </Button>
        </>
      }
      aside={
        isPanelOpen && (
          <SidePanel title="Xem và trả lời" width={360} onClose={() => setIsPanelOpen(false)}>
            {active ? (
              <PackageRowPanel key={active.id} row={active} />
            ) : (
              <p className={classes.quiet}>Chọn một mục để xem khác nhau, lý do và trả lời.</p>
            )}
          </SidePanel>
        )
      }
    >
      <div className={classes.fill}>
        <Notices preview={preview} />
        <Grid
          key={preview.draftId}
          label="Các mục của gói"
          rows={rows}
          rowId={rowId}
          columns={packageColumns}
          rowNoun="mục"
          isLoading={total === null}
          isDimmed={(row) => row.outcome === 'left' || row.outcome === 'same'}
          onOpenRow={() => setIsPanelOpen(true)}
          onSelectionChange={({ activeRow }) => setActiveId(activeRow?.id ?? null)}
          status={
            total !== null && total > MOST_SHOWN
              ? `${formatNumber(total)} mục; xem ${formatNumber(MOST_SHOWN)} mục đầu`
              : null
          }
        >
          <EmptyState>Không có mục nào như vậy trong gói.</EmptyState>
        </Grid>
        <p className={classes.foot}>{footnote(preview)}</p>
      </div>
    </Page>
  );
}

/** What needs the officer first. */
function firstOutcome({ counts }: PackagePreview): PackageOutcome | 'all' {
  return packageOutcomes.find((outcome) => counts[outcome] > 0 && outcome !== 'same' && outcome !== 'left') ?? 'all';
}

/** The same answer for all rows that wait for one, of the chosen table or of all. */
function AnswerAll({ preview, table }: { readonly preview: PackagePreview; readonly table: string | null }) {
  const isBusy = usePackageDesk((desk) => desk.work !== null);
  const { counts } = table === null ? preview : (preview.tables.find((each) => each.table === table) ?? preview);
  if (counts.doubtful + counts.differs === 0) return null;
  const all = table === null ? 'tất cả' : 'cả loại mục này';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" disabled={isBusy}>
          Trả lời {all}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {counts.doubtful > 0 && (
          <>
            <Menu.Label>Chưa rõ: {formatNumber(counts.doubtful)} mục</Menu.Label>
            <Menu.Item onClick={() => void answerAllRows({ outcome: 'doubtful', table, answer: 'new' })}>
              Đều là mục khác, lập mới
            </Menu.Item>
            <Menu.Item onClick={() => void answerAllRows({ outcome: 'doubtful', table, answer: 'leave' })}>
              Không nhận
            </Menu.Item>
          </>
        )}
        {counts.differs > 0 && (
          <>
            <Menu.Label>Hai bên khác nhau: {formatNumber(counts.differs)} mục</Menu.Label>
            <Menu.Item onClick={() => void answerAllRows({ outcome: 'differs', table, answer: 'take' })}>
              Lấy của gói
            </Menu.Item>
            <Menu.Item onClick={() => void answerAllRows({ outcome: 'differs', table, answer: 'keep' })}>
              Giữ của ta
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Notices({ preview }: { readonly preview: PackagePreview }) {
  const lines = [
    ...(preview.receivedAt === null ? [] : [`Gói này đã được nhận lúc ${formatMoment(preview.receivedAt)}.`]),
    ...(preview.common === null
      ? []
      : [
          `Hai tệp từng là một, tách ra sau bước “${preview.common.label}” (${formatMoment(preview.common.madeAt)}): chỉ những gì sửa từ đó mới tính là khác.`,
        ]),
    ...preview.notices,
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={classes.notices} aria-label="Lưu ý">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function footnote({ counts }: PackagePreview): string {
  const left = [
    counts.doubtful > 0 ? `${formatNumber(counts.doubtful)} mục chưa rõ và những gì gắn với chúng chưa được ghi` : null,
    counts.differs > 0 ? `${formatNumber(counts.differs)} mục khác nhau giữ của ta` : null,
  ].filter(Boolean);
  return left.length === 0 ? 'Chưa ghi gì; ghi xong vẫn hoàn tác được cả gói.' : `${left.join('; ')}.`;
}

interface ShownRows {
  readonly rows: readonly PackageRow[];
  /** Null: on its way. */
  readonly total: number | null;
}

/** The rows of one outcome and table, fetched anew after each answer; the old ones stay meanwhile. */
function usePackageRows(
  draftId: number,
  revision: number,
  outcome: PackageOutcome | null,
  table: string | null,
): ShownRows {
  const [shown, setShown] = useState<ShownRows>({ rows: [], total: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision makes the rows stale
  useEffect(() => {
    let isGone = false;
    void callReply('packages:rows', { draftId, outcome, table, offset: 0, limit: MOST_SHOWN }).then((reply) => {
      if (!isGone && reply.ok) setShown(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [draftId, revision, outcome, table]);
  return shown;
}
