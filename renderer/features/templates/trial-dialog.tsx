import { Modal } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentId } from '#shared/contracts/documents.ts';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { openPdf } from '../../components/document-preview/open-pdf.ts';
import type { PreviewState } from '../../components/document-preview/use-document-preview.ts';
import { callReply } from '../../lib/api.ts';
import classes from './templates-page.module.css';

interface TrialDialogProps {
  readonly document: DocumentId;
  readonly versionId: number | null;
  readonly title: string;
  readonly onClose: () => void;
}

/** A template filled with the newest real data, as it would print. */
export function TrialDialog({ document, versionId, title, onClose }: TrialDialogProps) {
  const [state, setState] = useState<PreviewState>({ pdf: null, failure: null, isWorking: true });
  const make = useCallback(async () => {
    setState((old) => ({ ...old, failure: null, isWorking: true }));
    const reply = await callReply('templates:trial', { document, versionId });
    if (reply.ok) setState({ pdf: await openPdf(reply.value.pdf), failure: null, isWorking: false });
    else setState({ pdf: null, failure: reply.failure, isWorking: false });
  }, [document, versionId]);
  useEffect(() => void make(), [make]);
  const { pdf } = state;
  useEffect(() => () => pdf?.close(), [pdf]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="calc(100vw - 96px)"
      title={title}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
    >
      <div className={classes.preview}>
        <DocumentPreview preview={{ ...state, reload: () => void make() }} label={title} />
      </div>
    </Modal>
  );
}
