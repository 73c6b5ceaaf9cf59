import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { BlockRow } from '#shared/contracts/blocks.ts';
import { blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { BlockDialog } from './block-dialog.tsx';

const noBlocks: readonly BlockRow[] = [];

const columns: readonly GridColumn<BlockRow>[] = [
  { key: 'name', title: 'Tên khối, cụm', width: 380, kind: 'text', isFrozen: true, value: (row) => row.name },
  {
    key: 'scope',
    title: 'Phạm vi',
    width: 130,
    kind: 'text',
    value: (row) => (row.isInner ? 'Trong cơ quan' : 'Của tỉnh'),
  },
  { key: 'organizedBy', title: 'Cơ quan tổ chức', width: 280, kind: 'text', value: (row) => row.organizedBy },
  {
    key: 'year',
    title: 'Năm mới nhất',
    width: 100,
    kind: 'number',
    isGrouped: false,
    value: (row) => row.years[0] ?? null,
  },
  { key: 'members', title: 'Thành viên', width: 90, kind: 'number', value: (row) => row.memberCount },
  { key: 'head', title: 'Trưởng khối', width: 260, kind: 'text', value: (row) => row.headName },
  {
    key: 'ownRole',
    title: 'Vai trò của ta',
    width: 200,
    kind: 'text',
    value: (row) => (row.ownRole === null ? null : blockRoleNames[row.ownRole]),
  },
  {
    key: 'years',
    title: 'Các năm',
    width: 180,
    kind: 'text',
    value: (row) => row.years.toReversed().join(', '),
  },
];

/** Khối, cụm thi đua: those of the province that the office belongs to, and those of its own units. Enter opens one. */
export function BlocksPage() {
  const query = useQuery('blocks:list', {});
  const view = useRememberedView('blocks');
  const [selected, setSelected] = useState<BlockRow | null>(null);
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null);
  const rows = query.value ?? noBlocks;
  const block = rows.find((row) => row.id === selected?.id) ?? null;
  return (
    <Page
      title="Khối thi đua"
      count={query.value ? `${formatNumber(rows.length)} khối, cụm` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={block === null}
            onClick={() => block && void runAction('blocks:remove', { id: block.id })}
          >
            Xoá
          </Button>
          <Button
            variant="default"
            leftSection={<IconPencil size={16} />}
            disabled={block === null}
            onClick={() => setDialog('edit')}
          >
            Sửa
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('new')}>
            Thêm khối
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách khối, cụm thi đua"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...view}
        rowNoun="khối"
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onOpenRow={(row) => navigate(paths.block(row.id))}
        onSelectionChange={({ activeRow }) => setSelected(activeRow)}
      >
        <EmptyState action={<Button onClick={() => setDialog('new')}>Thêm khối đầu tiên</Button>}>
          Chưa có khối, cụm thi đua nào. Thêm khối của tỉnh mà cơ quan là thành viên, hoặc khối các phòng, đơn vị trong
          cơ quan; sau đó ghi thành viên, bảng điểm và chấm điểm từng năm.
        </EmptyState>
      </Grid>
      {dialog !== null && (
        <BlockDialog
          block={dialog === 'edit' ? block : null}
          onClose={() => setDialog(null)}
          onSaved={(id) => dialog === 'new' && navigate(paths.block(id))}
        />
      )}
    </Page>
  );
}
