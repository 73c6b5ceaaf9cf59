import { Button } from '@mantine/core';
import { IconAlertTriangle, IconDatabaseExport, IconFolderOpen, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupRow, BackupState } from '#shared/contracts/backups.ts';
import { backupMoment } from '#shared/domain/backups/backup-name.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { backupNoticeText } from '../../components/backup-notice-text.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { formatFileSize } from '../../lib/file-size.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { useBackups } from '../../lib/use-backups.ts';
import { backupColumns } from './backup-columns.tsx';
import { BackupPanel } from './backup-panel.tsx';
import classes from './backups-page.module.css';
import { SettingsDialog } from './settings-dialog.tsx';

const stages = {
  writing: 'Đang ghi bản sao…',
  verifying: 'Đang kiểm tra bản sao…',
  sealing: 'Đang mã hoá các bản sao lưu…',
  copying: 'Đang chép ra nơi thứ hai…',
};

function summary(state: BackupState): string {
  const here = state.backups.filter(({ isHere }) => isHere);
  const newest = here[0];
  if (state.working !== null) return stages[state.working];
  if (newest === undefined) return 'chưa có bản nào';
  const bytes = here.reduce((sum, backup) => sum + backup.bytes, 0);
  return `${here.length} bản, ${formatFileSize(bytes)} · gần nhất ${backupMoment(newest.madeAt, today())}`;
}

/** The backups of the open file: made by themselves, one now, restored from, and where else they go. */
export function BackupsPage() {
  const query = useBackups();
  const rememberedView = useRememberedView('backups');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [showsSettings, setShowsSettings] = useState(false);
  const state = query.value;
  const shown = state?.backups.find(({ fileName }) => fileName === chosen);

  const make = async () => {
    setIsMaking(true);
    const reply = await callReply('backups:make', {});
    setIsMaking(false);
    if (reply.ok) notifyDone('Đã sao lưu và kiểm tra bản sao.');
    else notifyFailure(reply.failure);
  };
  const reveal = async () => {
    const reply = await callReply('backups:reveal', { fileName: null });
    if (!reply.ok) notifyFailure(reply.failure);
  };

  if (query.failure?.kind === 'openReadOnly') {
    return (
      <Page title="Sao lưu">
        <EmptyState>Đang chỉ xem tệp này; bản sao lưu được làm và giữ ở máy đang mở tệp để ghi.</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="Sao lưu"
      count={state && summary(state)}
      body="fill"
      actions={
        <>
          <Button variant="default" leftSection={<IconSettings size={16} />} onClick={() => setShowsSettings(true)}>
            Cách giữ
          </Button>
          <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={() => void reveal()}>
            Mở thư mục
          </Button>
          <Button leftSection={<IconDatabaseExport size={16} />} loading={isMaking} onClick={() => void make()}>
            Sao lưu ngay
          </Button>
        </>
      }
      toolbar={state && <BackupToolbar state={state} onDone={() => void query.reload()} />}
      aside={shown && <BackupPanel key={shown.fileName} backup={shown} onClose={() => setChosen(null)} />}
    >
      <Grid
        label="Các bản sao lưu"
        rows={state?.backups ?? []}
        rowId={(row: BackupRow) => row.fileName}
        columns={backupColumns}
        {...rememberedView}
        rowNoun="bản sao lưu"
        isLoading={state === undefined && query.failure === null}
        error={query.failure && state === undefined ? failureSentence(query.failure) : null}
        onSelectionChange={({ rows }) => setChosen(rows.length === 1 ? (rows[0]?.fileName ?? null) : null)}
      />
      {showsSettings && state && (
        <SettingsDialog
          settings={state.settings}
          onClose={() => {
            setShowsSettings(false);
            void query.reload();
          }}
        />
      )}
    </Page>
  );
}

/** The second place in a line, and what the officer should know. */
function BackupToolbar({ state, onDone }: { readonly state: BackupState; readonly onDone: () => void }) {
  const { secondPlace } = state;
  const run = async (channel: 'backups:choose-second-place' | 'backups:forget-second-place') => {
    const reply = await callReply(channel, {});
    if (!reply.ok) notifyFailure(reply.failure);
    onDone();
  };
  return (
    <div className={classes.notices}>
      {state.notices.map((notice) => (
        <div key={notice.kind} className={classes.notice} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>{backupNoticeText(notice, today())}</span>
        </div>
      ))}
      <div className={classes.second}>
        <span className={classes.where}>
          <span className={classes.quiet}>Nơi thứ hai: </span>
          {secondPlace === null ? 'chưa chọn' : secondPlaceText(secondPlace)}
        </span>
        <Button variant="default" size="compact-sm" onClick={() => void run('backups:choose-second-place')}>
          {secondPlace === null ? 'Chọn USB, thư mục mạng…' : 'Đổi…'}
        </Button>
        {secondPlace !== null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => void run('backups:forget-second-place')}
          >
            Không chép nữa
          </Button>
        )}
      </div>
    </div>
  );
}

function secondPlaceText({ folder, isThere, lastMadeAt, failure }: NonNullable<BackupState['secondPlace']>): string {
  const last = lastMadeAt === null ? 'chưa chép bản nào' : `bản gần nhất ở đó ${backupMoment(lastMadeAt, today())}`;
  if (failure !== null) return `${folder} · ${last} · ${failureSentence(failure)}`;
  return `${folder} · ${isThere ? '' : 'chưa cắm, chưa nối · '}${last}`;
}
