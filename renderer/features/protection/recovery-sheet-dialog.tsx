import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ProtectedThing } from '#shared/contracts/protection.ts';
import { Dialog } from '../../components/dialog.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { useRecoverySheet } from '../../lib/protection.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './protection.module.css';

interface RecoverySheetDialogProps {
  readonly thing: ProtectedThing;
  readonly code: string;
  readonly onClose: () => void;
}

/** The sheet of the code that was just made, wherever in the window that happened. */
export function NewRecoverySheet() {
  const made = useRecoverySheet((state) => state.made);
  return (
    made && <RecoverySheetDialog key={made.code} {...made} onClose={() => useRecoverySheet.setState({ made: null })} />
  );
}

/** The recovery code, shown and put on paper once: closed, nobody can see it again. */
function RecoverySheetDialog({ thing, code, onClose }: RecoverySheetDialogProps) {
  const [isKept, setKept] = useState(false);
  const sheet = useAction('protection:recovery-sheet', {
    announces: false,
    onDone: ({ path }) => {
      setKept(true);
      if (path !== null) notifyDone(`Đã lưu phiếu khôi phục: ${path}`);
    },
  });
  const [isSure, setSure] = useState(false);
  return (
    <Dialog
      title="Phiếu khôi phục mật khẩu"
      isOpen
      width={520}
      onClose={() => (isKept || isSure ? onClose() : setSure(true))}
      footer={
        <>
          <Button variant="default" onClick={() => void sheet.run({ thing, recoveryCode: code, way: 'pdf' })}>
            Lưu PDF…
          </Button>
          <Button
            data-autofocus
            loading={sheet.isRunning}
            onClick={() => void sheet.run({ thing, recoveryCode: code, way: 'print' })}
          >
            In phiếu
          </Button>
          <Button
            variant={isKept ? 'filled' : 'default'}
            onClick={() => (isKept || isSure ? onClose() : setSure(true))}
          >
            {isSure && !isKept ? 'Đã chép tay, đóng lại' : 'Xong'}
          </Button>
        </>
      }
    >
      <Text size="sm">
        Quên mật khẩu thì chỉ còn mã này mở được. Hãy in phiếu ngay bây giờ và cất trong tủ có khoá: đóng lại là không
        xem lại được nữa.{' '}
        {thing === 'file' &&
          'Đã có phiếu cũ thì giữ cả phiếu cũ: bản sao lưu trước đây mở bằng mật khẩu, phiếu của lúc đó.'}
      </Text>
      <p className={classes.code}>{code}</p>
      {isSure && !isKept && (
        <Text size="sm" c="red.8" role="alert">
          Chưa in và chưa lưu phiếu. Nếu đóng lại, mã sẽ không hiện nữa.
        </Text>
      )}
    </Dialog>
  );
}
