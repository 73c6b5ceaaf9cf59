import { Button, Progress, Text } from '@mantine/core';
import { useEffect } from 'react';
import { importStageNames } from '#shared/contracts/imports.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { programBridge } from '../../lib/program-bridge.ts';
import { cancelImport, useImportDesk } from './import-desk.ts';

/** How far a long import is, with a way out; a short one is over before it is seen. */
export function ImportProgressDialog() {
  const { work, progress } = useImportDesk();
  useEffect(() => programBridge().on('imports:progress', (told) => useImportDesk.setState({ progress: told })), []);
  const isShown = (work === 'reading' || work === 'writing') && progress !== null;
  const done = progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
  return (
    <Dialog
      title={work === 'writing' ? 'Đang nhập' : 'Đang đọc tệp'}
      isOpen={isShown}
      onClose={cancelImport}
      width={420}
      footer={
        <Button variant="default" data-autofocus onClick={cancelImport}>
          Dừng, không ghi gì
        </Button>
      }
    >
      <Text size="sm" mb={8} role="status">
        {progress === null ? '' : importStageNames[progress.stage]}
        {progress !== null && progress.total > 0 && ` ${formatNumber(progress.done)}/${formatNumber(progress.total)}`}
      </Text>
      <Progress value={done} aria-label="Tiến độ" />
    </Dialog>
  );
}
