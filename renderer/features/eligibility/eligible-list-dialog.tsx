import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { Office } from '#shared/contracts/office.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { EligibilityPart } from '#shared/domain/eligibility/eligibility-part.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** What is judged on the screen. */
export type EligibleQuestionInput = Request<'eligibility:units'>;

interface EligibleListDialogProps {
  readonly question: EligibleQuestionInput;
  readonly part: EligibilityPart;
  readonly onClose: () => void;
}

/** The list as it is shown, on paper. */
export function EligibleListDialog(props: EligibleListDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ question, part, onClose, office }: EligibleListDialogProps & { readonly office: Office }) {
  const { award, year, on, subject } = question;
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(
    () =>
      datedOn === null
        ? null
        : { document: 'eligible-list', params: { award, year, on, subject, part, datedOn, signerId } },
    [award, year, on, subject, part, datedOn, signerId],
  );
  return (
    <DocumentDialog
      title={`Kết quả xét điều kiện ${awardCatalogue[award].name} năm ${year}`}
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
