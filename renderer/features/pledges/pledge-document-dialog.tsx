import type { PledgeRow } from '#shared/contracts/pledges.ts';
import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';

interface PledgeDocumentDialogProps {
  readonly document: 'pledge' | 'pledge-results';
  readonly pledge: PledgeRow;
  readonly onClose: () => void;
}

/** The pledge for all heads to sign, or its results, as they will print. */
export function PledgeDocumentDialog({ document, pledge, onClose }: PledgeDocumentDialogProps) {
  const pledgeId = pledge.id;
  return (
    <OfficePaperDialog
      title={document === 'pledge' ? pledge.name : `Kết quả ${pledge.name}`}
      firstDay={pledge.signedOn}
      formats={document === 'pledge' ? ['docx', 'pdf'] : ['docx', 'xlsx', 'pdf']}
      request={({ signerId, datedOn }) =>
        document === 'pledge'
          ? { document, params: { pledgeId, signerId } }
          : { document, params: { pledgeId, datedOn, signerId } }
      }
      onClose={onClose}
    />
  );
}
