import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** The papers of one exemplar or one conference. */
export const exemplarPaperNames = {
  'exemplar-profile': 'Bản giới thiệu điển hình',
  'conference-list': 'Danh sách điển hình của hội nghị',
  'conference-invitation': 'Giấy mời',
} as const;
export type ExemplarPaper = keyof typeof exemplarPaperNames;

const formats: Readonly<Record<ExemplarPaper, readonly DocumentFormat[]>> = {
  'exemplar-profile': ['docx', 'pdf'],
  'conference-list': ['docx', 'xlsx', 'pdf'],
  'conference-invitation': ['docx', 'pdf'],
};

interface ExemplarPaperDialogProps {
  readonly paper: ExemplarPaper;
  /** Of the exemplar, or of the conference. */
  readonly id: number;
  readonly name: string;
  readonly onClose: () => void;
}

/** A paper as it will print. */
export function ExemplarPaperDialog(props: ExemplarPaperDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Loaded {...props} office={office.value} /> : null;
}

function Loaded({ paper, id, name, onClose, office }: ExemplarPaperDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const [guest, setGuest] = useState('');
  const [invited] = useDebouncedValue(guest.trim(), 400);
  const request = useMemo<DocumentRequest | null>(() => {
    if (datedOn === null) return null;
    const shared = { datedOn, signerId };
    if (paper === 'exemplar-profile') return { document: paper, params: { ...shared, exemplarId: id } };
    if (paper === 'conference-list') return { document: paper, params: { ...shared, conferenceId: id } };
    return {
      document: paper,
      params: { ...shared, conferenceId: id, guest: invited === '' ? null : invited, documentNumber: null },
    };
  }, [paper, id, datedOn, signerId, invited]);
  return (
    <DocumentDialog
      title={`${exemplarPaperNames[paper]} – ${name}`}
      request={request}
      formats={formats[paper]}
      onClose={onClose}
    >
      {paper === 'conference-invitation' && (
        <TextInput
          label="Kính mời"
          placeholder="Để trống: in dòng chấm để ghi tay"
          value={guest}
          onChange={(event) => setGuest(event.currentTarget.value)}
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
