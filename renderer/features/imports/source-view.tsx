import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import {
  type ImportSheet,
  MOST_ROWS_AT_ONCE,
  type SourceRowRole,
  sourceRowRoleNames,
  sourceRowRoles,
} from '#shared/contracts/imports.ts';
import type { Output } from '#shared/contracts/ipc-contract.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, GridColumn } from '../../components/grid/grid-types.ts';
import { callReply } from '../../lib/api.ts';
import { revise } from './import-desk.ts';
import classes from './imports.module.css';

type SourceRow = Output<'imports:source'>['rows'][number];

const roles = sourceRowRoles.map((value) => ({ value, label: sourceRowRoleNames[value] }));
const sourceRowId = (row: SourceRow): string => String(row.row);

interface SourceViewProps {
  readonly draftId: number;
  readonly revision: number;
  readonly sheet: ImportSheet;
  readonly onClose: () => void;
}

/** Every line of a sheet as the file has it, with what it was taken for; what is wrong is said by choosing another role. */
export function SourceView({ draftId, revision, sheet, onClose }: SourceViewProps) {
  const [rows, setRows] = useState<readonly SourceRow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a correction changes the roles
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      let all: readonly SourceRow[] = [];
      for (let total = 1; all.length < total; ) {
        const asked = { draftId, sheet: sheet.index, offset: all.length, limit: MOST_ROWS_AT_ONCE };
        const reply = await callReply('imports:source', asked);
        if (!isCurrent || !reply.ok || reply.value.rows.length === 0) return;
        total = reply.value.total;
        all = [...all, ...reply.value.rows];
        setRows(all);
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [draftId, sheet.index, revision]);

  const width = Math.max(1, ...rows.slice(0, 200).map((row) => row.cells.length));
  const columns = useMemo(() => sourceColumns(width, sheet), [width, sheet]);

  const saveRoles = async (changes: readonly CellChange[]) => {
    await revise({
      sheets: [
        {
          sheet: sheet.index,
          roles: changes.flatMap(({ rowId, value }) =>
            value === null ? [] : [{ row: Number(rowId), role: value as SourceRowRole }],
          ),
        },
      ],
    });
    return undefined;
  };

  return (
    <div className={classes.fill}>
      <Grid
        label={`Các dòng của ${sheet.name}`}
        rows={rows}
        rowId={sourceRowId}
        columns={columns}
        onEdit={saveRoles}
        isDimmed={(row) => row.isHidden}
      />
      <div className={classes.foot}>
        <span className={classes.hint}>Đổi “Là gì” nếu chương trình hiểu nhầm một dòng.</span>
        <Button onClick={onClose}>Về kết quả</Button>
      </div>
    </div>
  );
}

function sourceColumns(width: number, sheet: ImportSheet): readonly GridColumn<SourceRow>[] {
  const letters = new Map(sheet.columns.map((column) => [column.index, column.letter]));
  return [
    { key: 'row', title: 'Dòng', width: 58, kind: 'number', isFrozen: true, value: (row) => row.row },
    {
      key: 'role',
      title: 'Là gì',
      width: 120,
      kind: 'choice',
      isFrozen: true,
      choices: roles,
      value: (row) => row.role,
      edit: {},
    },
    ...Array.from(
      { length: width },
      (_, index): GridColumn<SourceRow> => ({
        key: `cell ${index}`,
        title: letters.get(index) ?? letterOf(index),
        width: 130,
        kind: 'text',
        value: (row) => row.cells[index] || null,
      }),
    ),
  ];
}

/** A, B, … Z, AA, as Excel names columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
