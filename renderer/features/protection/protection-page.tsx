import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { ProtectedThing } from '#shared/contracts/protection.ts';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { remember, usePreferences } from '../../lib/preferences.ts';
import { lockNow, useProtection, useRecoverySheet } from '../../lib/protection.ts';
import { PasswordDialog } from './password-dialog.tsx';
import classes from './protection.module.css';
import { ProtectionTabs } from './protection-tabs.tsx';

const about: Record<ProtectedThing, { readonly name: string; readonly hint: string }> = {
  file: {
    name: 'Mật khẩu của tệp dữ liệu',
    hint: 'Hỏi mỗi lần mở tệp này, ở máy nào cũng vậy; mọi bản sao lưu, trên máy này và ở nơi thứ hai, được mã hoá (AES-256).',
  },
  program: {
    name: 'Mật khẩu mở chương trình',
    hint: 'Hỏi khi mở chương trình trên máy này và sau khi rời máy, để người đi ngang không xem được.',
  },
};

const minutes = [0, 5, 10, 15, 30, 60];

/** Mật khẩu: of the file and of the program, and when the program locks by itself. */
export function ProtectionPage() {
  const protection = useProtection();
  const lockAfterMinutes = usePreferences((preferences) => preferences.lockAfterMinutes);
  const [asked, setAsked] = useState<{ thing: ProtectedThing; what: 'set' | 'change' | 'remove' } | null>(null);
  const has = { program: protection.hasProgramPassword, file: protection.hasFilePassword };
  const isLockable = has.program || has.file;
  return (
    <Page
      title="Bảo vệ dữ liệu"
      count="mật khẩu, dữ liệu cá nhân, phiên bản"
      toolbar={<ProtectionTabs value="passwords" />}
      actions={
        <Button variant="default" disabled={!isLockable} onClick={() => void lockNow()}>
          Khoá ngay
        </Button>
      }
    >
      <Section title="Mật khẩu">
        <div className={classes.lines}>
          {(['file', 'program'] as const).map((thing) => (
            <div key={thing} className={classes.line}>
              <div>
                <div className={classes.name}>
                  {about[thing].name}: {has[thing] ? 'đã đặt' : 'chưa đặt'}
                </div>
                <div className={classes.hint}>{about[thing].hint}</div>
              </div>
              <div className={classes.buttons}>
                {has[thing] ? (
                  <>
                    <Button variant="default" onClick={() => setAsked({ thing, what: 'change' })}>
                      Đổi…
                    </Button>
                    <Button variant="default" onClick={() => setAsked({ thing, what: 'remove' })}>
                      Bỏ…
                    </Button>
                  </>
                ) : (
                  <Button variant="light" onClick={() => setAsked({ thing, what: 'set' })}>
                    Đặt mật khẩu…
                  </Button>
                )}
              </div>
            </div>
          ))}
          <div className={classes.line}>
            <div>
              <div className={classes.name}>Tự khoá khi rời máy</div>
              <div className={classes.hint}>Chỉ có tác dụng khi đã đặt ít nhất một mật khẩu.</div>
            </div>
            <Select
              aria-label="Tự khoá khi rời máy"
              w={200}
              allowDeselect={false}
              value={String(lockAfterMinutes)}
              onChange={(value) => remember({ lockAfterMinutes: Number(value ?? 10) })}
              data={[...new Set([...minutes, lockAfterMinutes])]
                .sort((a, b) => a - b)
                .map((value) => ({ value: String(value), label: value === 0 ? 'Không tự khoá' : `Sau ${value} phút` }))}
            />
          </div>
        </div>
      </Section>
      <Section title="Mật khẩu bảo vệ được gì">
        <ul className={classes.list}>
          <li>Người dùng chung máy không xem, sửa được trong chương trình khi không có mật khẩu.</li>
          <li>Gói gửi cho nơi khác và bản sao lưu đã mã hoá thì không đọc được nếu thiếu mật khẩu.</li>
          <li>
            Tệp dữ liệu đang dùng trên ổ đĩa, tệp «Lưu bản sao» và văn bản đã xuất không được mã hoá: ai chép được thì
            đọc được bằng phần mềm khác. Hãy bật mã hoá ổ đĩa của Windows (BitLocker) và đặt mật khẩu tài khoản Windows.
          </li>
          <li>Quên mật khẩu mà mất cả phiếu khôi phục thì bản sao lưu đã mã hoá không mở lại được.</li>
        </ul>
      </Section>
      {asked !== null && (
        <PasswordDialog
          {...asked}
          onClose={() => setAsked(null)}
          onSet={(code) => useRecoverySheet.setState({ made: { thing: asked.thing, code } })}
        />
      )}
    </Page>
  );
}
