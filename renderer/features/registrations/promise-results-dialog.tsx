import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface PromiseResultsDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Đối chiếu đăng ký và kết quả as it will print. */
export function PromiseResultsDialog(props: PromiseResultsDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ year, onClose, office }: PromiseResultsDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(
    () => (datedOn === null ? null : { document: 'promise-results', params: { year, datedOn, signerId } }),
    [year, datedOn, signerId],
  );
  return (
    <DocumentDialog
      title={`Đối chiếu đăng ký và kết quả năm ${year}`}
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
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
