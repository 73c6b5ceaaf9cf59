import { Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { useDocumentPreview } from '../../components/document-preview/use-document-preview.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import classes from './decision-document-dialog.module.css';

interface DecisionDocumentDialogProps {
  readonly decisionId: number;
  readonly name: string;
  readonly office: Office;
  /** The name of who signed, to begin with the same signer. */
  readonly signerName: string;
  readonly onClose: () => void;
}

const usualRecipients = ['Như Điều 3', 'Lưu: VT, VPS'];

/** The decision with its list as it will print; from here it is printed or saved. */
export function DecisionDocumentDialog({ decisionId, name, office, signerName, onClose }: DecisionDocumentDialogProps) {
  const [signerId, setSignerId] = useState(office.signers.find((signer) => signer.fullName === signerName)?.id ?? null);
  const [recipients, setRecipients] = useState(usualRecipients.join('\n'));
  const [settledRecipients] = useDebouncedValue(recipients, 300);
  const request = useMemo<DocumentRequest>(
    () => ({
      document: 'decision',
      params: {
        decisionId,
        signerId,
        recipients: settledRecipients
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .slice(0, 30),
      },
    }),
    [decisionId, signerId, settledRecipients],
  );
  const preview = useDocumentPreview(request);
  return (
    <Modal
      opened
      onClose={onClose}
      size="calc(100vw - 96px)"
      title={`Quyết định ${name}`}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
    >
      <div className={classes.choices}>
        <ChoiceField
          label="Người ký"
          unknownLabel="Theo quyết định"
          choices={office.signers.map((signer) => ({ value: signer.id, label: `${signer.fullName} – ${signer.post}` }))}
          value={signerId}
          onChange={setSignerId}
        />
        <Textarea
          label="Nơi nhận"
          description="Mỗi dòng một nơi"
          autosize
          minRows={3}
          maxRows={12}
          value={recipients}
          onChange={(event) => setRecipients(event.currentTarget.value)}
        />
      </div>
      <div className={classes.preview}>
        <DocumentPreview
          preview={preview}
          label={`Quyết định ${name}`}
          actions={<DocumentActions request={request} formats={['docx', 'pdf']} />}
        />
      </div>
    </Modal>
  );
}
