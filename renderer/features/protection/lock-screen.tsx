import { Anchor, Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import type { ProtectedThing } from '#shared/contracts/protection.ts';
import { closeFile } from '../../lib/file-actions.ts';
import { useFileState } from '../../lib/file-state.ts';
import { useProtection, useRecoverySheet } from '../../lib/protection.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './lock-screen.module.css';
import { useWait } from './use-wait.ts';

/** What is shown while the program or the open file waits for its password. What was typed before stays behind it. */
export function LockScreen() {
  const locked = useProtection((state) => state.locked);
  const [isForgotten, setForgotten] = useState(false);
  const fileName = useFileState((state) => state.open?.fileName);
  const isFile = locked === 'file';
  return (
    <div className={classes.screen} role="dialog" aria-modal="true" aria-labelledby="lock-title">
      <div className={classes.panel}>
        <h1 id="lock-title" className={classes.title}>
          <IconLock size={22} aria-hidden="true" />
          {isFile ? 'Tệp có mật khẩu' : 'Chương trình đang khoá'}
        </h1>
        <Text size="sm" c="dimmed" className={classes.about ?? ''}>
          {isFile
            ? `Nhập mật khẩu của tệp ${fileName ?? ''} để mở.`
            : 'Nhập mật khẩu để làm việc tiếp. Những gì đang nhập dở được giữ nguyên.'}
        </Text>
        {isForgotten ? <RecoverForm thing={locked ?? 'program'} /> : <UnlockForm />}
        <div className={classes.ways}>
          <Anchor component="button" type="button" size="sm" onClick={() => setForgotten(!isForgotten)}>
            {isForgotten ? 'Nhập mật khẩu' : 'Quên mật khẩu'}
          </Anchor>
          {isFile && (
            <Anchor component="button" type="button" size="sm" onClick={() => void closeFile()}>
              Đóng tệp này
            </Anchor>
          )}
        </div>
      </div>
    </div>
  );
}

function UnlockForm() {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const wait = useWait();
  const unlock = useAction('protection:unlock', {
    announces: false,
    onIssues: (issues) => {
      setError(issues[0]?.message ?? null);
      setPassword('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void unlock.run({ password });
  };
  useEffect(() => {
    if (wait === 0) document.querySelector<HTMLInputElement>('[data-lock-first]')?.focus();
  }, [wait]);
  return (
    <form onSubmit={submit} className={classes.form}>
      <PasswordInput
        label="Mật khẩu"
        autoComplete="off"
        data-lock-first
        value={password}
        error={error}
        disabled={wait > 0}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Hiện, ẩn mật khẩu' }}
      />
      <Button type="submit" loading={unlock.isRunning} disabled={wait > 0 || password === ''}>
        {wait > 0 ? `Chờ ${wait} giây` : 'Mở khoá'}
      </Button>
    </form>
  );
}

function RecoverForm({ thing }: { readonly thing: ProtectedThing }) {
  const [recoveryCode, setCode] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const wait = useWait();
  const recover = useAction('protection:recover', {
    announces: false,
    onDone: ({ recoveryCode: code }) => useRecoverySheet.setState({ made: { thing, code } }),
    onIssues: (issues) => setErrors(Object.fromEntries(issues.map((issue) => [issue.path, issue.message]))),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors({});
    void recover.run({ recoveryCode, next });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label="Mã trên phiếu khôi phục"
        placeholder="ABCD-EFGH-…"
        autoComplete="off"
        data-lock-first
        value={recoveryCode}
        error={errors.recoveryCode}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <PasswordInput
        label="Mật khẩu mới"
        autoComplete="off"
        value={next}
        error={errors.next}
        onChange={(event) => setNext(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Hiện, ẩn mật khẩu' }}
      />
      <Button type="submit" loading={recover.isRunning} disabled={wait > 0}>
        {wait > 0 ? `Chờ ${wait} giây` : 'Mở khoá và đổi mật khẩu'}
      </Button>
    </form>
  );
}
