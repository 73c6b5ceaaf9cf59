import { Button, Text } from '@mantine/core';
import { Dialog } from '../components/dialog.tsx';
import { answerLeaveGuard, useLeaveGuard } from '../lib/leave-guard.ts';

/** Asks before unsaved work is left behind. */
export function LeaveDialog() {
  const { loses, pending } = useLeaveGuard();
  return (
    <Dialog
      title="Rời trang mà chưa lưu?"
      isOpen={pending !== null}
      onClose={() => answerLeaveGuard(false)}
      width={440}
      footer={
        <>
          <Button variant="default" data-autofocus onClick={() => answerLeaveGuard(false)}>
            Ở lại để lưu
          </Button>
          <Button color="red.9" onClick={() => answerLeaveGuard(true)}>
            Rời trang, bỏ thay đổi
          </Button>
        </>
      }
    >
      <Text size="sm">{loses}</Text>
    </Dialog>
  );
}
