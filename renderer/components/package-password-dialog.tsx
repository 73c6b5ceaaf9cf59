import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { Dialog } from './dialog.tsx';

interface PackagePasswordDialogProps {
  /** What was wrong with the last password. */
  readonly failure: AppFailure | null;
  readonly isBusy: boolean;
  readonly onPassword: (password: string) => void;
  readonly onClose: () => void;
}

/** The file was just chosen: its folder would only push the reason away. */
function withFileName(failure: AppFailure): AppFailure {
  return failure.kind === 'sealedFile' ? { ...failure, path: failure.path.split(/[\\/]/).at(-1) ?? '' } : failure;
}

/** Asks for the password of a sealed package. */
export function PackagePasswordDialog({ failure, isBusy, onPassword, onClose }: PackagePasswordDialogProps) {
  const [password, setPassword] = useState('');
  return (
    <Dialog
      title="Gói có mật khẩu"
      isOpen
      onClose={onClose}
      width={440}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onPassword(password);
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isBusy} disabled={password === ''}>
            Mở gói
          </Button>
        </>
      }
    >
      <PasswordInput
        label="Mật khẩu của gói"
        description="Người gửi đặt và báo riêng, không đi cùng tệp."
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={failure === null ? null : failureSentence(withFileName(failure))}
        visibilityToggleButtonProps={{ 'aria-label': 'Hiện mật khẩu' }}
      />
    </Dialog>
  );
}
