import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { RecipientsField, recipientLines } from '../../components/document-preview/recipients-field.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';

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
  const [settled] = useDebouncedValue(recipients, 300);
  const request = useMemo<DocumentRequest>(
    () => ({ document: 'decision', params: { decisionId, signerId, recipients: recipientLines(settled) } }),
    [decisionId, signerId, settled],
  );
  return (
    <DocumentDialog title={`Quyết định ${name}`} request={request} formats={['docx', 'pdf']} onClose={onClose}>
      <ChoiceField
        label="Người ký"
        unknownLabel="Theo quyết định"
        choices={office.signers.map((signer) => ({ value: signer.id, label: `${signer.fullName} – ${signer.post}` }))}
        value={signerId}
        onChange={setSignerId}
      />
      <RecipientsField value={recipients} onChange={setRecipients} />
    </DocumentDialog>
  );
}
