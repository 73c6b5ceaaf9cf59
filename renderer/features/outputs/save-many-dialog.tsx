import { Button, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { OutputWindowOutputs } from '#shared/contracts/outputs.ts';
import { Dialog } from '../../components/dialog.tsx';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { programBridge } from '../../lib/program-bridge.ts';

interface SaveManyDialogProps {
  readonly requests: readonly DocumentRequest[];
  readonly format: 'docx' | 'xlsx' | 'pdf';
  /** All in one PDF. */
  readonly isTogether: boolean;
  readonly onClose: () => void;
}

/** Many documents, one file each: how far it is, a way to stop, and what came of it. */
export function SaveManyDialog({ requests, format, isTogether, onClose }: SaveManyDialogProps) {
  const [done, setDone] = useState(0);
  const [result, setResult] = useState<OutputWindowOutputs['outputs:save-many'] | null>(null);
  const hasStarted = useRef(false);

  useEffect(() => programBridge().on('outputs:progress', (progress) => setDone(progress.done)), []);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    void callReply('outputs:save-many', { requests: [...requests], format, isTogether }).then((reply) => {
      if (reply.ok) return setResult(reply.value);
      notifyFailure(reply.failure);
      close.current();
    });
  }, [requests, format, isTogether]);

  const stop = () => void callReply('outputs:cancel', {});
  return (
    <Dialog
      title={`Lưu ${requests.length} văn bản`}
      isOpen
      onClose={result ? onClose : stop}
      footer={
        result ? (
          <Button onClick={onClose} data-autofocus>
            Xong
          </Button>
        ) : (
          <Button variant="default" onClick={stop}>
            Dừng lại
          </Button>
        )
      }
    >
      {result ? (
        <>
          <p>
            Đã lưu {result.saved} tệp vào {result.folder}
            {result.isCanceled ? '; đã dừng theo yêu cầu.' : '.'}
          </p>
          {result.failed.length > 0 && (
            <ul>
              {result.failed.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          <p role="status">
            Đang lập văn bản {Math.min(done + 1, requests.length)} trên {requests.length}…
          </p>
          <Progress value={(100 * done) / requests.length} aria-label="Tiến độ" />
        </>
      )}
    </Dialog>
  );
}
