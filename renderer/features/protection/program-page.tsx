import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { OfferedUpdate } from '#shared/contracts/update.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { leaveAfterAsking } from '../../lib/leave-guard.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import licencesText from './licences.json?raw';
import classes from './protection.module.css';
import { ProtectionTabs } from './protection-tabs.tsx';

/** A licence text, and the packages that come under it. Made by build/scripts/list-licences.ts. */
interface LicenceGroup {
  readonly packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
  readonly text: string;
}

const licences = JSON.parse(licencesText) as readonly LicenceGroup[];

/** Phiên bản: what runs here, an update from a stick, and the licences of everything shipped. */
export function ProgramPage() {
  const version = useQuery('update:version', {});
  const [offered, setOffered] = useState<OfferedUpdate | null>(null);
  const choose = useAction('update:choose', {
    announces: false,
    onDone: setOffered,
    onFailure: (failure) => failure.kind === 'canceled',
  });
  const install = useAction('update:install', { announces: false });
  return (
    <Page
      title="Bảo vệ dữ liệu"
      count="phiên bản, cập nhật, giấy phép"
      toolbar={<ProtectionTabs value="program" />}
      actions={
        <Button variant="default" loading={choose.isRunning} onClick={() => void choose.run({})}>
          Cập nhật từ USB…
        </Button>
      }
    >
      <Section title="Phiên bản">
        <QueryView query={version}>
          {({ version: own, electron, chromium }) => (
            <Text size="sm">
              Thi đua Khen thưởng {own}, chạy trên Electron {electron} (Chromium {chromium}).
            </Text>
          )}
        </QueryView>
        <Text size="sm" c="dimmed" className={classes.hint ?? ''}>
          Chương trình không dùng mạng nên không tự tìm bản mới. Chép bộ cài và tệp .tdkt-capnhat đi kèm vào USB rồi bấm
          «Cập nhật từ USB…»; chương trình kiểm tra chữ ký của nơi phát hành, sao lưu dữ liệu rồi mới mở bộ cài.
        </Text>
      </Section>
      <Section
        title="Phần mềm đi kèm và giấy phép"
        count={licences.reduce((count, group) => count + group.packages.length, 0)}
      >
        {licences.map((group) => (
          <details key={group.packages[0]?.name} className={classes.licence}>
            <summary>
              {group.packages.map(({ name, version: used, licence }) => `${name} ${used} (${licence})`).join(', ')}
            </summary>
            <pre>{group.text}</pre>
          </details>
        ))}
        <Text size="sm" c="dimmed" mt="sm" className={classes.hint ?? ''}>
          Electron và Chromium: giấy phép nằm trong tệp LICENSES.chromium.html cạnh chương trình. SQLite thuộc phạm vi
          công cộng.
        </Text>
      </Section>
      <ConfirmDialog
        title={`Cập nhật lên phiên bản ${offered?.version ?? ''}?`}
        isOpen={offered !== null}
        confirmLabel="Sao lưu, đóng chương trình và cài"
        onAnswer={(isSure) => {
          setOffered(null);
          if (isSure) leaveAfterAsking(() => void install.run({}));
        }}
      >
        <Text size="sm">
          Đang dùng {offered?.current}. Chữ ký của {offered?.fileName} đúng.
        </Text>
        <pre className={classes.notes}>{offered?.notes}</pre>
      </ConfirmDialog>
    </Page>
  );
}
