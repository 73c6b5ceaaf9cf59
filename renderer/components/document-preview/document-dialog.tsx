import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import { DocumentActions } from './document-actions.tsx';
import classes from './document-dialog.module.css';
import { DocumentPreview } from './document-preview.tsx';
import { useDocumentPreview } from './use-document-preview.ts';

interface DocumentDialogProps {
  readonly title: string;
  /** Keep it the same object while nothing changes (`useMemo`). Null while something is not filled in. */
  readonly request: DocumentRequest | null;
  readonly formats: readonly DocumentFormat[];
  readonly onClose: () => void;
  /** Fields at the left that change the request: signer, day, recipients. */
  readonly children?: ReactNode;
}

/** A document as it will print, over the window; from here it is printed or saved. */
export function DocumentDialog({ title, request, formats, onClose, children }: DocumentDialogProps) {
  const preview = useDocumentPreview(request);
  return (
    <Modal
      opened
      onClose={onClose}
      size="calc(100vw - 96px)"
      title={title}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
    >
      {children && <div className={classes.choices}>{children}</div>}
      <div className={classes.preview}>
        <DocumentPreview
          preview={preview}
          label={title}
          actions={<DocumentActions request={request} formats={formats} />}
        />
      </div>
    </Modal>
  );
}
