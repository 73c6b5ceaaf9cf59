import { Modal } from '@mantine/core';
import { SearchBox } from './search-box.tsx';
import type { SearchCommand } from './search-entry.ts';

interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly SearchCommand[];
}

/** Ctrl+K: people, units, decisions and commands in one box. */
export function SearchDialog({ isOpen, onClose, commands }: SearchDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="9vh"
      size={640}
      padding={0}
      transitionProps={{ duration: 0 }}
      aria-label="Tìm trong tệp dữ liệu"
    >
      <SearchBox commands={commands} onClose={onClose} />
    </Modal>
  );
}
