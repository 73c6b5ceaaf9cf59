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
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={640}
      padding={0}
      yOffset="9vh"
      lockScroll={false}
      returnFocus={false}
    >
      <Modal.Overlay backgroundOpacity={0.35} transitionProps={{ duration: 0 }} />
      <Modal.Content aria-label="Tìm trong tệp dữ liệu" transitionProps={{ duration: 0 }}>
        <Modal.Body>
          <SearchBox commands={commands} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
