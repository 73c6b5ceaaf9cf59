import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportProposal, ImportRow } from '#shared/contracts/imports.ts';
import { unitFormPurposes } from '#shared/domain/unit-forms/unit-form.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useAction } from '../../lib/use-action.ts';
import { shownColumns } from './column-meaning.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { applyImport, discardImport, revise, useImportDesk } from './import-desk.ts';
import { ImportFacts } from './import-facts.tsx';
import classes from './imports.module.css';
import { rowColumns } from './row-columns.tsx';
import { firstPart, partChoices, type RowPart, rowFilters } from './row-filters.ts';
import { RowPanel } from './row-panel.tsx';
import { SheetsPanel } from './sheets-panel.tsx';
import { SourceView } from './source-view.tsx';
import { UnitsPanel } from './units-panel.tsx';
import { useImportRows } from './use-import-rows.ts';

type Panel = 'row' | 'columns' | 'units' | 'sheets';
const panelNames: Record<Panel, string> = { row: 'Dòng', columns: 'Cột', units: 'Đơn vị', sheets: 'Trang tính' };
const rowId = (row: ImportRow): string => row.id;

/** One file on the desk: what it is taken for, every row with its outcome, and what to correct. Nothing is written yet. */
export function ImportReview({ proposal }: { readonly proposal: ImportProposal }) {
  const { revision, work } = useImportDesk();
  const [part, setPart] = useState<RowPart>(() => firstPart(proposal));
  const [panel, setPanel] = useState<Panel | null>(() => firstPanel(proposal));
  const [source, setSource] = useState<number | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [selected, setSelected] = useState<readonly ImportRow[]>([]);
  const { rows, total } = useImportRows(proposal.draftId, revision, rowFilters[part]);
  const shown = useMemo(() => shownColumns(proposal), [proposal]);
  const columns = useMemo(() => rowColumns(shown), [shown]);
  const active = rows.find((row) => row.id === activeId);
  const sheet = proposal.sheets.find(({ index }) => index === source);
  const writable = proposal.counts.new + proposal.counts.changed;
  const usedSheets = proposal.sheets.filter(({ isUsed }) => isUsed).length;

  const correctCells = async (changes: readonly CellChange[]): Promise<readonly EditOutcome[] | undefined> => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const byKey = new Map(shown.map((column) => [column.key, column]));
    const cells = changes.flatMap(({ rowId: id, key, value }) => {
      const row = byId.get(id);
      const place = row && byKey.get(key)?.places.get(row.sheet);
      const column =
        row && place !== undefined
          ? proposal.sheets.find(({ index }) => index === row.sheet)?.columns[place]
          : undefined;
      return row && column
        ? [{ sheet: row.sheet, row: row.sourceRow, column: column.index, text: String(value ?? '') }]
        : [];
    });
    const isTaken = await revise({ cells });
    if (isTaken) return undefined;
    const problem = 'Chưa sửa được ô này; hãy thử lại.';
    return changes.map(({ rowId: id, key }) => ({ status: 'refused', rowId: id, key, problem }));
  };

  return (
    <Page
      title={proposal.fileName}
      count={subtitle(proposal)}
      body="fill"
      toolbar={<ImportFacts proposal={proposal} />}
      actions={
        <>
          {panel === null && (
            <Button variant="default" onClick={() => setPanel(firstPanel(proposal))}>
              Xem và sửa
            </Button>
          )}
          <Button variant="default" disabled={work !== null} onClick={() => void discardImport()}>
            Bỏ, không nhập
          </Button>
          {writable === 0 && <NothingNew proposal={proposal} />}
          <Button disabled={work !== null || writable === 0} onClick={() => void applyImport()}>
            Nhập {formatNumber(writable)} dòng
          </Button>
        </>
      }
      aside={
        panel !== null && (
          <SidePanel title="Xem và sửa" width={372} onClose={() => setPanel(null)}>
            <SegmentedControl
              aria-label="Xem và sửa gì"
              fullWidth
              mb={10}
              value={panel}
              onChange={(value) => setPanel(value as Panel)}
              data={(Object.keys(panelNames) as Panel[])
                .filter((each) => each !== 'units' || proposal.unitQuestions.length > 0)
                .map((each) => ({ value: each, label: panelLabel(proposal, each) }))}
            />
            {panel === 'columns' && <ColumnsPanel proposal={proposal} />}
            {panel === 'units' && <UnitsPanel proposal={proposal} />}
            {panel === 'sheets' && <SheetsPanel proposal={proposal} onSource={setSource} />}
            {panel === 'row' &&
              (active ? (
                <RowPanel
                  key={active.id}
                  row={active}
                  sheetName={
                    usedSheets > 1 ? (proposal.sheets.find(({ index }) => index === active.sheet)?.name ?? null) : null
                  }
                />
              ) : (
                <p className={classes.quiet}>Chọn một dòng để xem kết quả, lý do và trả lời câu hỏi.</p>
              ))}
          </SidePanel>
        )
      }
    >
      {sheet ? (
        <SourceView draftId={proposal.draftId} revision={revision} sheet={sheet} onClose={() => setSource(null)} />
      ) : (
        <div className={classes.fill}>
          <Notices proposal={proposal} />
          <Grid
            key={proposal.draftId}
            label="Kết quả từng dòng"
            rows={rows}
            rowId={rowId}
            columns={columns}
            isLoading={total === null}
            isDimmed={(row) => row.isLeftOut}
            onEdit={correctCells}
            onOpenRow={() => setPanel('row')}
            onSelectionChange={({ rows: now, activeRow }) => {
              setSelected(now);
              setActiveId(activeRow?.id ?? null);
              if (activeRow !== null && activeRow.candidates.length > 0) setPanel('row');
            }}
          >
            <EmptyState>Không có dòng nào như vậy trong tệp.</EmptyState>
          </Grid>
          <div className={classes.foot}>
            <SegmentedControl
              aria-label="Các dòng"
              value={part}
              onChange={(value) => setPart(value as RowPart)}
              data={partChoices(proposal, part, formatNumber)}
            />
            <LeaveOut rows={selected} isBusy={work !== null} />
            <span className={classes.hint}>{footnote(proposal)}</span>
          </div>
        </div>
      )}
    </Page>
  );
}

const isOpen = ({ answer }: ImportProposal['unitQuestions'][number]): boolean => answer === null;

/** Several rows chosen in the grid are left out, or taken in again, at once. */
function LeaveOut({ rows, isBusy }: { readonly rows: readonly ImportRow[]; readonly isBusy: boolean }) {
  if (rows.length < 2) return null;
  const isLeftOut = !rows.every((row) => row.isLeftOut);
  return (
    <Button
      variant="default"
      size="compact-sm"
      disabled={isBusy}
      onClick={() => void revise({ leaveOut: rows.map(({ id }) => ({ rowId: id, isLeftOut })) })}
    >
      {isLeftOut ? 'Không nhập' : 'Nhập lại'} {formatNumber(rows.length)} dòng đã chọn
    </Button>
  );
}

/** A unit's file that says what is known already: its answer has come all the same. */
function NothingNew({ proposal }: { readonly proposal: ImportProposal }) {
  const receive = useAction('unit-forms:receive', { onDone: () => void discardImport() });
  const purpose = unitFormPurposes.find((each) => each === proposal.kind);
  const { senderUnitId, year, counts } = proposal;
  if (purpose === undefined || senderUnitId === null || year === null || counts.same < counts.total) return null;
  return (
    <Button
      variant="default"
      loading={receive.isRunning}
      onClick={() => void receive.run({ unitId: senderUnitId, purpose, year })}
    >
      Không có gì khác: ghi đã nhận
    </Button>
  );
}

/** Where the officer is needed first: units that are not known, columns or letters that may be wrong, else the rows. */
function firstPanel(proposal: ImportProposal): Panel {
  if (proposal.unitQuestions.some(isOpen)) return 'units';
  const columns = proposal.sheets.filter(({ isUsed }) => isUsed).flatMap((sheet) => sheet.columns);
  const isDoubtful = columns.some(({ meaning, confidence, encoding }) => {
    return (meaning.field !== null && confidence < 0.7) || encoding !== 'unicode';
  });
  return isDoubtful || proposal.counts.questions === 0 ? 'columns' : 'row';
}

function panelLabel(proposal: ImportProposal, panel: Panel): string {
  const open = proposal.unitQuestions.filter(isOpen).length;
  return panel === 'units' && open > 0 ? `${panelNames.units} ${open}` : panelNames[panel];
}

function subtitle({ remembered, kindReason }: ImportProposal): string {
  return remembered === null ? (kindReason ?? '') : `đọc như lần trước (${remembered.fileName})`;
}

function footnote({ counts }: ImportProposal): string {
  const left = [
    counts.questions > 0 ? `${formatNumber(counts.questions)} dòng chờ trả lời` : null,
    counts.leftOut > 0 ? `${formatNumber(counts.leftOut)} dòng để lại` : null,
  ].filter(Boolean);
  return left.length === 0
    ? 'Chưa ghi gì; sau khi nhập vẫn hoàn tác được cả tệp.'
    : `${left.join(', ')} sẽ không được ghi.`;
}

function Notices({ proposal }: { readonly proposal: ImportProposal }) {
  const before = proposal.importedBefore;
  const lines = [
    ...(before === null ? [] : [`Đúng tệp này đã được nhập lúc ${formatMoment(before.madeAt)}.`]),
    ...proposal.notices,
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
