import { Button, PasswordInput, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ProtectedThing } from '#shared/contracts/protection.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useAction } from '../../lib/use-action.ts';
import classes from './protection.module.css';

const names: Record<ProtectedThing, string> = { program: 'chương trình', file: 'tệp dữ liệu' };

/** What becomes of the backups that there are. */
const aboutBackups = {
  set: 'Các bản sao lưu đã có cũng được mã hoá bằng mật khẩu này; nhiều bản lớn thì mất vài phút, vẫn làm việc được.',
  change: 'Bản sao lưu đã mã hoá trước đây vẫn mở bằng mật khẩu cũ hoặc phiếu khôi phục cũ: hãy giữ phiếu cũ.',
  remove:
    'Bản sao lưu từ nay không mã hoá. Bản đã mã hoá vẫn chỉ mở bằng mật khẩu này hoặc phiếu khôi phục: hãy giữ phiếu.',
};

interface PasswordDialogProps {
  readonly thing: ProtectedThing;
  readonly what: 'set' | 'change' | 'remove';
  readonly onClose: () => void;
  /** With the recovery code of the new password. */
  readonly onSet: (recoveryCode: string) => void;
}

/** Sets, changes or takes away a password. */
export function PasswordDialog({ thing, what, onClose, onSet }: PasswordDialogProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = useAction('protection:set-password', {
    announces: false,
    onDone: ({ recoveryCode }) => {
      onClose();
      if (recoveryCode !== null) onSet(recoveryCode);
    },
    onIssues: (issues) => setErrors(Object.fromEntries(issues.map((issue) => [issue.path, issue.message]))),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (what !== 'remove' && next !== again) {
      setErrors({ again: 'Hai lần nhập chưa giống nhau.' });
      return;
    }
    setErrors({});
    void set.run({ thing, current: what === 'set' ? null : current, next: what === 'remove' ? null : next });
  };
  const verb = { set: 'Đặt', change: 'Đổi', remove: 'Bỏ' }[what];
  const toggle = { 'aria-label': 'Hiện, ẩn mật khẩu' };
  return (
    <Dialog
      title={`${verb} mật khẩu của ${names[thing]}`}
      isOpen
      width={460}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" color={what === 'remove' ? 'red' : ''} loading={set.isRunning}>
            {verb} mật khẩu
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        {what !== 'set' && (
          <PasswordInput
            label="Mật khẩu đang dùng"
            data-autofocus
            autoComplete="off"
            value={current}
            error={errors.current}
            visibilityToggleButtonProps={toggle}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        )}
        {what !== 'remove' && (
          <>
            <PasswordInput
              label="Mật khẩu mới"
              description="Ít nhất 8 ký tự; một câu dễ nhớ là tốt nhất."
              data-autofocus={what === 'set' ? true : undefined}
              autoComplete="off"
              value={next}
              error={errors.next}
              visibilityToggleButtonProps={toggle}
              onChange={(event) => setNext(event.currentTarget.value)}
            />
            <PasswordInput
              label="Nhập lại mật khẩu mới"
              autoComplete="off"
              value={again}
              error={errors.again}
              visibilityToggleButtonProps={toggle}
              onChange={(event) => setAgain(event.currentTarget.value)}
            />
          </>
        )}
        {thing === 'file' && (
          <Text size="sm" c="dimmed">
            {aboutBackups[what]}
          </Text>
        )}
      </div>
    </Dialog>
  );
}
