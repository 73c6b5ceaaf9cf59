import { useMemo } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { today } from '../../lib/today.ts';

/** Everything that is kept about a person, as the paper that they may ask for. */
export function PersonalDataDialog({ personId, onClose }: { readonly personId: number; readonly onClose: () => void }) {
  const request = useMemo<DocumentRequest>(
    () => ({ document: 'personal-data', params: { personId, datedOn: today(), signerId: null, recipients: [] } }),
    [personId],
  );
  return (
    <DocumentDialog
      title="Bản kê dữ liệu cá nhân"
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    />
  );
}
