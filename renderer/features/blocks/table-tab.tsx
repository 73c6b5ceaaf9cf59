import { Button, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ScoreTablePage } from '#shared/contracts/block-scores.ts';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, NewRow } from '../../components/grid/grid-types.ts';
import { QueryView } from '../../components/query-view.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './blocks.module.css';
import { ImportTableDialog } from './import-table-dialog.tsx';
import { type TableLine, tableColumns } from './table-columns.tsx';
import { TableDialog } from './table-dialog.tsx';
import {
  branchOf,
  type DraftLine,
  editedLine,
  indentBranch,
  moveBranch,
  newLine,
  tableLines,
  tableRequest,
} from './table-edits.ts';

/** Bảng điểm of the year: typed, pasted, copied from another year; each change saved at once. */
export function TableTab({ page }: { readonly page: BlockYearPage }) {
  const { block, year } = page;
  const query = useQuery('block-scores:table', { blockId: block.id, year });
  return (
    <QueryView query={query}>
      {(table) =>
        table.table === null ? (
          <NoTable page={page} table={table} />
        ) : (
          <TableEditor page={page} table={table} reload={query.reload} />
        )
      }
    </QueryView>
  );
}

function NoTable({ page, table }: { readonly page: BlockYearPage; readonly table: ScoreTablePage }) {
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const { block, year } = page;
  return (
    <>
      <EmptyState
        action={
          <div className={classes.buttons}>
            {table.otherYears.slice(0, 3).map((fromYear) => (
              <Button
                key={fromYear}
                variant={fromYear === table.otherYears[0] ? 'filled' : 'default'}
                leftSection={<IconCopy size={16} />}
                onClick={() =>
                  void runAction('block-scores:copy-table', { blockId: block.id, year, fromYear, fromBlockId: null })
                }
              >
                Chép bảng điểm năm {fromYear}
              </Button>
            ))}
            <Button variant="default" onClick={() => setDialog('import')}>
              Nhập từ tệp Excel, Word…
            </Button>
            <Button variant="default" onClick={() => setDialog('new')}>
              Lập bảng mới
            </Button>
          </div>
        }
      >
        Năm {year} chưa có bảng điểm. Mỗi năm có bảng riêng: chép bảng năm trước rồi sửa, hoặc lập bảng mới.
      </EmptyState>
      {dialog === 'new' && <TableDialog page={page} table={table} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportTableDialog page={page} onClose={() => setDialog(null)} />}
    </>
  );
}

interface TableEditorProps {
  readonly page: BlockYearPage;
  readonly table: ScoreTablePage;
  readonly reload: () => Promise<void>;
}

function TableEditor({ page, table, reload }: TableEditorProps) {
  const view = useRememberedView('block-table');
  const [selected, setSelected] = useState<TableLine | null>(null);
  const [isEditingHead, setIsEditingHead] = useState(false);
  const lines = useMemo(() => tableLines(table), [table]);
  const at = lines.findIndex((line) => line.id === selected?.id);
  const blockId = page.block.id;

  const saveLines = async (next: readonly DraftLine[]): Promise<AppFailure | null> => {
    const request = tableRequest(table, blockId, next);
    if (request === null) return null;
    const reply = await callReply('block-scores:save-table', request);
    if (reply.ok) await reload();
    return reply.ok ? null : reply.failure;
  };

  const edit = async (
    newRows: readonly NewRow[],
    changes: readonly CellChange[],
  ): Promise<readonly EditOutcome[] | undefined> => {
    const changed = Map.groupBy(changes, ({ rowId }) => rowId);
    const sent: { readonly rowId: string; readonly keys: readonly string[]; readonly line: DraftLine }[] = [];
    for (const line of lines) {
      const values = Object.fromEntries((changed.get(String(line.id)) ?? []).map(({ key, value }) => [key, value]));
      sent.push({ rowId: String(line.id), keys: Object.keys(values), line: editedLine(line, values) });
    }
    for (const { draftId, values } of newRows) {
      const level = sent.at(-1)?.line.level ?? 1;
      sent.push({ rowId: draftId, keys: ['name', 'maxPoints'], line: editedLine(newLine(level), values) });
    }
    const failure = await saveLines(sent.map(({ line }) => line));
    if (failure === null) return undefined;
    return refusals(failure, sent);
  };

  const run = (next: readonly DraftLine[] | null) => {
    const request = next === null ? null : tableRequest(table, blockId, next);
    if (request !== null) void runAction('block-scores:save-table', request);
  };
  const insertBelow = () => {
    const [, end] = at < 0 ? [0, lines.length] : [at, at + 1];
    const level = lines[at]?.isHeading ? (lines[at]?.level ?? 0) + 1 : (lines[at]?.level ?? 1);
    run([...lines.slice(0, end), { ...newLine(level), name: 'Tiêu chí mới', maxPoints: 1 }, ...lines.slice(end)]);
  };
  const problem = table.warnings.find(({ index }) => index === -1)?.message;
  return (
    <div className={classes.filling}>
      <div className={classes.bar}>
        <strong>{table.table?.name}</strong>
        <span className={classes.quiet}>
          Thang {formatNumber(table.table?.totalPoints ?? 0)} điểm
          {table.table?.bonusCap === null ? '' : `, thưởng tối đa ${formatNumber(table.table?.bonusCap ?? 0)}`}
        </span>
        {problem !== undefined && <span className={classes.warn}>{problem}</span>}
        <span className={classes.stretch} />
        <Button.Group>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Thêm tiêu chí bên dưới"
            title="Thêm tiêu chí bên dưới"
            onClick={insertBelow}
          >
            <IconPlus size={16} />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Chuyển lên"
            title="Chuyển lên"
            disabled={at < 0}
            onClick={() => run(moveBranch(lines, at, -1))}
          >
            <IconArrowUp size={16} />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Chuyển xuống"
            title="Chuyển xuống"
            disabled={at < 0}
            onClick={() => run(moveBranch(lines, at, 1))}
          >
            <IconArrowDown size={16} />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Lùi ra một bậc"
            title="Lùi ra một bậc"
            disabled={at < 0}
            onClick={() => run(indentBranch(lines, at, -1))}
          >
            <IconIndentDecrease size={16} />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Thụt vào một bậc"
            title="Thụt vào một bậc"
            disabled={at < 0}
            onClick={() => run(indentBranch(lines, at, 1))}
          >
            <IconIndentIncrease size={16} />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Bỏ dòng"
            title="Bỏ dòng và các dòng bên trong"
            disabled={at < 0}
            onClick={() => run(lines.toSpliced(at, branchOf(lines, at)[1] - at))}
          >
            <IconTrash size={16} />
          </Button>
        </Button.Group>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="compact-sm" leftSection={<IconPencil size={15} />}>
              Bảng điểm
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setIsEditingHead(true)}>Tên, thang điểm, điểm thưởng tối đa…</Menu.Item>
            <Menu.Item
              color="red"
              onClick={() => void runAction('block-scores:remove-table', { blockId, year: page.year })}
            >
              Xoá bảng điểm năm {page.year}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <Grid
        label={`Bảng điểm năm ${page.year}`}
        rows={lines}
        rowId={(row) => String(row.id)}
        columns={tableColumns}
        {...view}
        rowNoun="dòng"
        hasFilters={false}
        onEdit={(changes) => edit([], changes)}
        onAppendRows={(newRows, changes) => edit(newRows, changes)}
        onSelectionChange={({ activeRow }) => setSelected(activeRow)}
      >
        <EmptyState>
          Bảng điểm chưa có dòng nào. Gõ hoặc dán từ Excel vào dòng trống: số thứ tự, tên tiêu chí, bậc, cách chấm, điểm
          tối đa.
        </EmptyState>
      </Grid>
      {isEditingHead && <TableDialog page={page} table={table} onClose={() => setIsEditingHead(false)} />}
    </div>
  );
}

/** Each refused cell its problem; what is about no cell goes to every changed one. */
function refusals(
  failure: AppFailure,
  sent: readonly { readonly rowId: string; readonly keys: readonly string[] }[],
): EditOutcome[] {
  const issues =
    failure.kind === 'invalidInput'
      ? failure.issues
      : failure.kind === 'refused' && failure.field !== null
        ? [{ path: failure.field, message: failure.message }]
        : [];
  const outcomes = issues.flatMap(({ path, message }): EditOutcome[] => {
    const [, place, key] = path.split('.');
    const row = sent[Number(place)];
    return row === undefined || key === undefined
      ? []
      : [{ status: 'refused', rowId: row.rowId, key, problem: message }];
  });
  if (outcomes.length > 0) return outcomes;
  const problem = failureSentence(failure);
  return sent.flatMap(({ rowId, keys }) =>
    keys.map((key): EditOutcome => ({ status: 'refused', rowId, key, problem })),
  );
}
