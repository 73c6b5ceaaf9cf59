import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { currentYear, today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface RegisterDialogProps {
  readonly onClose: () => void;
}

/** Danh sách theo dõi điển hình of some years, as it will print. */
export function RegisterDialog(props: RegisterDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Loaded {...props} office={office.value} /> : null;
}

function Loaded({ onClose, office }: RegisterDialogProps & { readonly office: Office }) {
  const [fromYear, setFromYear] = useState<number | null>(currentYear() - 4);
  const [toYear, setToYear] = useState<number | null>(currentYear());
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(() => {
    if (fromYear === null || toYear === null || fromYear < 1990 || toYear < fromYear || datedOn === null) return null;
    return { document: 'exemplar-register', params: { fromYear, toYear, datedOn, signerId } };
  }, [fromYear, toYear, datedOn, signerId]);
  return (
    <DocumentDialog
      title="Danh sách theo dõi điển hình tiên tiến"
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    >
      <YearField label="Phát hiện từ năm" value={fromYear} onChange={setFromYear} />
      <YearField label="Đến năm" value={toYear} onChange={setToYear} />
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
