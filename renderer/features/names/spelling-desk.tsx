import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SpellingRow } from '#shared/contracts/names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './names.module.css';
import { type SpellingLine, spellingColumns } from './spelling-columns.ts';

const lineId = (line: SpellingLine): string => String(line.personId);
const isChanged = (line: SpellingLine): boolean => line.correction !== line.fullName;

/** The spelling desk: names that look odd, each with what it would be; fixed by selection or all that are sure at once. */
export function SpellingDesk({ rows }: { readonly rows: readonly SpellingRow[] }) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [selected, setSelected] = useState<readonly SpellingLine[]>([]);
  const fix = useAction('names:fix-spellings');
  const accept = useAction('names:accept-spellings');
  const view = useRememberedView('spellings');
  const lines = useMemo(
    () => rows.map((row) => ({ ...row, correction: typed.get(String(row.personId)) ?? row.proposal })),
    [rows, typed],
  );
  // Lines that have gone since they were selected are not meant any more; corrections typed meanwhile are.
  const meant = useMemo(() => {
    const ids = new Set(selected.map(lineId));
    return lines.filter((line) => ids.has(lineId(line)));
  }, [lines, selected]);
  const fixable = meant.filter(isChanged);
  const sure = lines.filter((line) => line.isSure && isChanged(line));
  const isBusy = fix.isRunning || accept.isRunning;

  const fixLines = (chosen: readonly SpellingLine[]) =>
    fix.run({ fixes: chosen.map(({ personId, correction }) => ({ personId, fullName: correction })) });

  const keepTyped = async (changes: readonly CellChange[]) => {
    const next = new Map(typed);
    for (const { rowId, value } of changes) next.set(rowId, String(value ?? ''));
    setTyped(next);
    return undefined;
  };

  return (
    <div className={classes.fill}>
      <Grid
        label="Họ tên cần xem lại"
        rows={lines}
        rowId={lineId}
        columns={spellingColumns}
        rowNoun="họ tên"
        onEdit={keepTyped}
        onOpenRow={(line) => navigate(paths.person(line.personId))}
        onSelectionChange={(selection) => setSelected(selection.rows)}
        {...view}
      >
        <EmptyState>Không có họ tên nào viết lạ. Sau mỗi lần nhập dữ liệu, danh sách này tự xem lại.</EmptyState>
      </Grid>
      <div className={classes.foot}>
        <span className={classes.hint}>
          Sửa ở hồ sơ và mọi danh sách, văn bản in sau này; quyết định đã ký giữ nguyên cách viết. Hoàn tác được.
        </span>
        <Button
          variant="default"
          disabled={isBusy || meant.length === 0}
          onClick={() => void accept.run({ personIds: meant.map((line) => line.personId) })}
        >
          Viết thế là đúng{howMany(meant.length)}
        </Button>
        <Button variant="default" disabled={isBusy || sure.length === 0} onClick={() => void fixLines(sure)}>
          Sửa {formatNumber(sure.length)} chỗ chắc chắn
        </Button>
        <Button disabled={isBusy || fixable.length === 0} onClick={() => void fixLines(fixable)}>
          Sửa họ tên đang chọn{howMany(fixable.length)}
        </Button>
      </div>
    </div>
  );
}

const howMany = (count: number): string => (count > 1 ? ` (${formatNumber(count)})` : '');
