import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface RegistrationListDialogProps {
  readonly year: number;
  readonly unitId: number | null;
  readonly onClose: () => void;
}

/** Danh sách đăng ký thi đua as it will print: of the whole office, or of one unit. */
export function RegistrationListDialog(props: RegistrationListDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({
  year,
  unitId: firstUnit,
  onClose,
  office,
}: RegistrationListDialogProps & { readonly office: Office }) {
  const [unitId, setUnitId] = useState(firstUnit);
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(
    () => (datedOn === null ? null : { document: 'registration-list', params: { year, unitId, datedOn, signerId } }),
    [year, unitId, datedOn, signerId],
  );
  return (
    <DocumentDialog
      title={`Danh sách đăng ký thi đua năm ${year}`}
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    >
      <UnitPicker label="Đơn vị" placeholder="Toàn cơ quan" value={unitId} onChange={setUnitId} />
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
