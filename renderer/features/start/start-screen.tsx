import { UnstyledButton } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconFileDatabase,
  IconFolderOpen,
  IconHelp,
  IconPackageImport,
  type IconProps,
} from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { createFromPackage, createSample, openFile } from '../../lib/file-actions.ts';
import { useFileState } from '../../lib/file-state.ts';
import { useTitle } from '../../lib/use-title.ts';
import { asksForPassword } from '../../lib/ways-on.ts';
import { RecentFiles } from './recent-files.tsx';
import { StartFailure } from './start-failure.tsx';
import classes from './start-screen.module.css';

const PackagePasswordDialog = lazy(async () => ({
  default: (await import('../../components/package-password-dialog.tsx')).PackagePasswordDialog,
}));

interface StartScreenProps {
  readonly onNew: () => void;
  readonly onHelp: () => void;
  /** The sample office was made and is open. */
  readonly onSample: () => void;
}

/** What is shown while no file is open: three ways to begin, and the files opened before. */
export function StartScreen({ onNew, onHelp, onSample }: StartScreenProps) {
  useTitle(null);
  const [busy, setBusy] = useState<'open' | 'sample' | 'package' | null>(null);
  const [failure, setFailure] = useState<AppFailure | null>(null);
  const refused = useFileState((state) => state.refused);
  const shown = failure ?? refused;
  const [lock, setLock] = useState<{ readonly failure: AppFailure | null } | null>(null);

  async function receive(password: string | null): Promise<void> {
    setFailure(null);
    useFileState.setState({ refused: null });
    setBusy('package');
    const reply = await createFromPackage(password);
    setBusy(null);
    if (reply.ok || reply.failure.kind === 'canceled') return setLock(null);
    const { failure: why } = reply;
    const isLocked =
      why.kind === 'sealedFile' && (why.problem === 'password-needed' || why.problem === 'wrong-password');
    setLock(isLocked ? { failure: why.problem === 'wrong-password' ? why : null } : null);
    if (!isLocked) setFailure(why);
  }

  async function begin(how: 'open' | 'sample', path: string | null = null): Promise<void> {
    setFailure(null);
    useFileState.setState({ refused: null });
    setBusy(how);
    const reply = await (how === 'sample' ? createSample() : openFile(path));
    setBusy(null);
    if (!reply.ok && reply.failure.kind !== 'canceled') setFailure(reply.failure);
    if (reply.ok && how === 'sample') onSample();
  }

  return (
    <main className={classes.screen}>
      <div className={classes.begin}>
        <h1 className={classes.name}>Thi đua Khen thưởng</h1>
        <p className={classes.about}>
          Sổ sách thi đua, khen thưởng của cơ quan trong một tệp. Làm việc trên máy này, không cần mạng.
        </p>
        {shown && !asksForPassword(shown) && <StartFailure failure={shown} onOpen={() => void begin('open')} />}
        <div className={classes.ways}>
          <Way
            icon={IconBuildingCommunity}
            label="Tạo cơ quan mới"
            hint="Điền tên cơ quan, người ký; chọn nơi lưu tệp dữ liệu."
            onClick={onNew}
            isBusy={false}
          />
          <Way
            icon={IconFolderOpen}
            label="Mở tệp dữ liệu"
            hint="Chọn một tệp .tdkt đã có trên máy, ổ mạng hoặc USB."
            onClick={() => void begin('open')}
            isBusy={busy === 'open'}
          />
          <Way
            icon={IconFileDatabase}
            label="Mở cơ quan mẫu"
            hint="Một Sở có sẵn đơn vị, cá nhân, quyết định nhiều năm để xem thử."
            onClick={() => void begin('sample')}
            isBusy={busy === 'sample'}
          />
          <Way
            icon={IconPackageImport}
            label="Lập tệp từ gói bàn giao"
            hint="Nhận dữ liệu, mẫu, lịch sử của người tiền nhiệm từ tệp .tdktgoi."
            onClick={() => void receive(null)}
            isBusy={busy === 'package'}
          />
          <Way
            icon={IconHelp}
            label="Hướng dẫn"
            hint="Từng việc làm thế nào, có hình; tìm không cần dấu."
            onClick={onHelp}
            isBusy={false}
          />
        </div>
      </div>
      {lock !== null && (
        <Suspense fallback={null}>
          <PackagePasswordDialog
            failure={lock.failure}
            isBusy={busy === 'package'}
            onPassword={(password) => void receive(password)}
            onClose={() => setLock(null)}
          />
        </Suspense>
      )}
      <RecentFiles isBusy={busy !== null} onOpen={(path) => void begin('open', path)} />
    </main>
  );
}

interface WayProps {
  readonly icon: ComponentType<IconProps>;
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
  readonly isBusy: boolean;
}

function Way({ icon: Icon, label, hint, onClick, isBusy }: WayProps) {
  return (
    <UnstyledButton className={classes.way} onClick={onClick} disabled={isBusy}>
      <Icon size={24} stroke={1.5} aria-hidden="true" />
      <span>
        <span className={classes.wayLabel}>{isBusy ? `${label}…` : label}</span>
        <span className={classes.wayHint}>{hint}</span>
      </span>
    </UnstyledButton>
  );
}
