import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import type { PledgeRow } from '#shared/contracts/pledges.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface PledgeDocumentDialogProps {
  readonly document: 'pledge' | 'pledge-results';
  readonly pledge: PledgeRow;
  readonly onClose: () => void;
}

/** The pledge for all heads to sign, or its results, as they will print. */
export function PledgeDocumentDialog(props: PledgeDocumentDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ document, pledge, onClose, office }: PledgeDocumentDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(pledge.signedOn ?? today());
  const pledgeId = pledge.id;
  const request = useMemo<DocumentRequest | null>(() => {
    if (document === 'pledge') return { document, params: { pledgeId, signerId } };
    return datedOn === null ? null : { document, params: { pledgeId, datedOn, signerId } };
  }, [document, pledgeId, signerId, datedOn]);
  return (
    <DocumentDialog
      title={document === 'pledge' ? pledge.name : `Kết quả ${pledge.name}`}
      request={request}
      formats={document === 'pledge' ? ['docx', 'pdf'] : ['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    >
      <PaperFields
        office={office}
        signerId={signerId}
        onSigner={setSignerId}
        datedOn={datedOn}
        onDatedOn={setDatedOn}
      />
    </DocumentDialog>
  );
}
