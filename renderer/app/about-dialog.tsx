import { Text } from '@mantine/core';
import { Dialog } from '../components/dialog.tsx';
import { useFileState } from '../lib/file-state.ts';

/** «Giới thiệu»: what the program is, and where the data lies. */
export function AboutDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useFileState((state) => state.open);
  return (
    <Dialog title="Thi đua Khen thưởng" isOpen={isOpen} onClose={onClose} width={460}>
      <Text size="sm">
        Chương trình quản lý công tác thi đua, khen thưởng của một cơ quan. Làm việc hoàn toàn trên máy này, không cần
        mạng; mọi dữ liệu nằm trong một tệp do cơ quan giữ.
      </Text>
      {open && (
        <Text size="sm" mt="sm" style={{ overflowWrap: 'anywhere' }}>
          Tệp đang mở: {open.path}
        </Text>
      )}
    </Dialog>
  );
}
