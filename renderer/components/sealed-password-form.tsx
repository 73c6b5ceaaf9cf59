import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import classes from './sealed-password-form.module.css';

interface SealedPasswordFormProps {
  /** Why it is asked for. */
  readonly about: string;
  /** The last password opened nothing. */
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly onPassword: (password: string) => void;
}

/** Asks for the password of a sealed backup, in the dialog that needs what is in it. */
export function SealedPasswordForm({ about, isWrong, isBusy, onPassword }: SealedPasswordFormProps) {
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The form comes after its dialog, whose first focus is over by then.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onPassword(password);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <PasswordInput
        className={classes.field ?? ''}
        label="Mật khẩu hoặc mã khôi phục lúc sao lưu"
        description={about}
        ref={field}
        autoComplete="off"
        value={password}
        error={
          isWrong
            ? 'Mật khẩu, mã này không mở được bản sao. Hãy gõ lại, hoặc dùng mật khẩu, phiếu khôi phục của lúc đó.'
            : null
        }
        visibilityToggleButtonProps={{ 'aria-label': 'Hiện, ẩn mật khẩu' }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isBusy} disabled={password === ''}>
        Mở khoá
      </Button>
    </form>
  );
}
