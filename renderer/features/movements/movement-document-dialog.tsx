import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { MovementRow } from '#shared/contracts/movements.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { RecipientsField, recipientLines } from '../../components/document-preview/recipients-field.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** The papers of a movement. */
export type MovementDocument = 'launch-plan' | 'target-report';

const titles: Readonly<Record<MovementDocument, string>> = {
  'launch-plan': 'Kế hoạch phát động',
  'target-report': 'Báo cáo tiến độ chỉ tiêu',
};

const usualRecipients = ['UBND tỉnh (để báo cáo)', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT, VPS'];

interface MovementDocumentDialogProps {
  readonly document: MovementDocument;
  readonly movement: MovementRow;
  readonly onClose: () => void;
}

/** A paper of the movement as it will print. */
export function MovementDocumentDialog(props: MovementDocumentDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ document, movement, onClose, office }: MovementDocumentDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(
    document === 'launch-plan' ? (movement.planOn ?? today()) : today(),
  );
  const [recipients, setRecipients] = useState(usualRecipients.join('\n'));
  const [settled] = useDebouncedValue(recipients, 300);
  const request = useMemo<DocumentRequest | null>(
    () =>
      datedOn === null
        ? null
        : {
            document,
            params: { movementId: movement.id, datedOn, signerId, recipients: recipientLines(settled) },
          },
    [document, movement.id, datedOn, signerId, settled],
  );
  return (
    <DocumentDialog title={titles[document]} request={request} formats={['docx', 'xlsx', 'pdf']} onClose={onClose}>
      <PaperFields
        office={office}
        signerId={signerId}
        onSigner={setSignerId}
        datedOn={datedOn}
        onDatedOn={setDatedOn}
      />
      <RecipientsField value={recipients} onChange={setRecipients} />
    </DocumentDialog>
  );
}
