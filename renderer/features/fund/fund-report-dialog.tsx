import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface FundReportDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Báo cáo thu, chi quỹ as it will print. */
export function FundReportDialog(props: FundReportDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ year, onClose, office }: FundReportDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(
    () => (datedOn === null ? null : { document: 'fund-report', params: { year, datedOn, signerId } }),
    [year, datedOn, signerId],
  );
  return (
    <DocumentDialog
      title={`Báo cáo Quỹ thi đua, khen thưởng năm ${year}`}
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
