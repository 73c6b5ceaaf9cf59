import { Button, PasswordInput, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { openSealedFile } from '../../lib/file-actions.ts';
import { useSealedFile } from '../../lib/ways-on.ts';
import classes from './protection.module.css';

/** Asks for the password of a sealed copy that was chosen; it is opened as an ordinary file at a place of the officer's choice. */
export function SealedFileDialog() {
  const path = useSealedFile((state) => state.path);
  return path && <SealedFile key={path} path={path} onClose={() => useSealedFile.setState({ path: null })} />;
}

function SealedFile({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<AppFailure | null>(null);
  const [isOpening, setOpening] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setOpening(true);
    const reply = await openSealedFile(password);
    setOpening(false);
    if (reply.ok) onClose();
    else if (reply.failure.kind !== 'canceled') setFailure(reply.failure);
  };
  return (
    <Dialog
      title="Mở bản sao đã mã hoá"
      isOpen
      width={520}
      onClose={onClose}
      onSubmit={(event) => void submit(event)}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isOpening} disabled={password === ''}>
            Chọn nơi lưu và mở
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <Text size="sm" className={classes.path ?? ''}>
          {path}
        </Text>
        <PasswordInput
          label="Mật khẩu hoặc mã khôi phục lúc sao lưu"
          data-autofocus
          autoComplete="off"
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': 'Hiện, ẩn mật khẩu' }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure !== null && <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  );
}
