import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SavedTable } from '#shared/contracts/statistics.ts';
import type { TableLayout } from '#shared/domain/statistics/table-layout.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useAction } from '../../lib/use-action.ts';
import { mutableLayout } from './mutable-layout.ts';

interface SaveTableDialogProps {
  readonly layout: TableLayout;
  /** The kept table that is open; null: none. */
  readonly opened: SavedTable | null;
  readonly onSaved: (id: number) => void;
  readonly onClose: () => void;
}

/** Keeps a free table under a name: in the place of the open one while the name stays, else as a new one. */
export function SaveTableDialog({ layout, opened, onSaved, onClose }: SaveTableDialogProps) {
  const [name, setName] = useState(opened?.name ?? '');
  const [error, setError] = useState<string | null>(null);
  const save = useAction('statistics:save-table', {
    onDone: ({ id }) => {
      onSaved(id);
      onClose();
    },
    onIssues: ([issue]) => setError(issue?.message ?? null),
  });
  const replaces = opened !== null && opened.name === name.trim();
  return (
    <Dialog
      title="Lưu bảng thống kê"
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run({ id: replaces ? opened.id : null, name, layout: mutableLayout(layout) });
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {replaces ? 'Lưu đè' : 'Lưu'}
          </Button>
        </>
      }
    >
      <TextInput
        label="Tên bảng"
        description="Ví dụ: Nữ dưới 40 tuổi đạt Chiến sĩ thi đua cơ sở từ năm 2020"
        required
        data-autofocus
        value={name}
        error={error}
        onChange={(event) => {
          setError(null);
          setName(event.currentTarget.value);
        }}
      />
    </Dialog>
  );
}
