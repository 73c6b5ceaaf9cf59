import { useMemo, useState } from 'react';
import type { CeremonyPage } from '#shared/contracts/ceremonies.ts';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** The papers of a ceremony. */
export const ceremonyPaperNames = {
  programme: 'Chương trình',
  invitation: 'Giấy mời',
  'calling-list': 'Danh sách gọi',
  'read-aloud': 'Lời dẫn phần trao thưởng',
  'hand-over': 'Sổ trao, nhận',
} as const;
export type CeremonyPaper = keyof typeof ceremonyPaperNames;

const formats: Readonly<Record<CeremonyPaper, readonly DocumentFormat[]>> = {
  programme: ['docx', 'pdf'],
  invitation: ['docx', 'pdf'],
  'calling-list': ['docx', 'xlsx', 'pdf'],
  'read-aloud': ['docx', 'pdf'],
  'hand-over': ['docx', 'xlsx', 'pdf'],
};

interface CeremonyPaperDialogProps {
  readonly paper: CeremonyPaper;
  readonly page: CeremonyPage;
  readonly onClose: () => void;
}

/** A paper of a ceremony as it will print. */
export function CeremonyPaperDialog(props: CeremonyPaperDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ paper, page, onClose, office }: CeremonyPaperDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const [guest, setGuest] = useState<string | null>(null);
  const ceremonyId = page.ceremony.id;
  const request = useMemo<DocumentRequest | null>(() => {
    if (datedOn === null) return null;
    const params = { ceremonyId, datedOn, signerId };
    if (paper === 'programme') return { document: 'ceremony-programme', params };
    if (paper === 'hand-over') return { document: 'hand-over-register', params };
    if (paper === 'invitation')
      return { document: 'ceremony-invitation', params: { ...params, guest, documentNumber: null } };
    return { document: 'calling-list', params: { ...params, form: paper === 'read-aloud' ? 'read-aloud' : 'table' } };
  }, [paper, ceremonyId, datedOn, signerId, guest]);
  return (
    <DocumentDialog
      title={`${ceremonyPaperNames[paper]} – ${page.ceremony.name}`}
      request={request}
      formats={formats[paper]}
      onClose={onClose}
    >
      {paper === 'invitation' && (
        <ChoiceField
          label="Gửi"
          unknownLabel="Tất cả, kèm danh sách"
          choices={page.guests.map(({ name }) => ({ value: name, label: name }))}
          value={guest}
          onChange={setGuest}
        />
      )}
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
