import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { answerLeaveGuard, useLeaveGuard } from '../lib/leave-guard.ts';

/** Asks before unsaved work is left behind. */
export function LeaveDialog() {
  const { loses, pending } = useLeaveGuard();
  return (
    <ConfirmDialog
      title="Rời đi mà chưa lưu?"
      isOpen={pending !== null}
      cancelLabel="Ở lại để lưu"
      confirmLabel="Rời đi, bỏ thay đổi"
      isDangerous
      onAnswer={answerLeaveGuard}
    >
      {loses}
    </ConfirmDialog>
  );
}
