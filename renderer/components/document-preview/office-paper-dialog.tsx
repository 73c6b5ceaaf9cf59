import { type ReactNode, useMemo, useState } from 'react';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { PaperFields } from './paper-fields.tsx';

interface OfficePaperDialogProps {
  readonly title: string;
  /** The paper signed by `signerId` (null: left open) on the day `datedOn`, `YYYY-MM-DD`. */
  readonly request: (paper: { readonly signerId: number | null; readonly datedOn: string }) => DocumentRequest;
  readonly formats?: readonly DocumentFormat[];
  /** The day that stands there first; today where it is not said. */
  readonly firstDay?: string | null;
  readonly onClose: () => void;
  /** Fields of this paper alone, above signer and day. */
  readonly children?: ReactNode;
  /** Those below. */
  readonly below?: ReactNode;
}

const allFormats: readonly DocumentFormat[] = ['docx', 'xlsx', 'pdf'];

/** A paper of the office over the window, with who signs it and of which day it is. */
export function OfficePaperDialog(props: OfficePaperDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <PaperOf {...props} office={office.value} /> : null;
}

function PaperOf({ office, ...props }: OfficePaperDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(props.firstDay ?? today());
  const request = useSame(datedOn === null ? null : props.request({ signerId, datedOn }));
  return (
    <DocumentDialog title={props.title} request={request} formats={props.formats ?? allFormats} onClose={props.onClose}>
      {props.children}
      <PaperFields
        office={office}
        signerId={signerId}
        onSigner={setSignerId}
        datedOn={datedOn}
        onDatedOn={setDatedOn}
      />
      {props.below}
    </DocumentDialog>
  );
}

/** The same object for as long as what it says is the same: a preview is made anew only when something changed. */
function useSame(request: DocumentRequest | null): DocumentRequest | null {
  const text = JSON.stringify(request);
  return useMemo(() => JSON.parse(text), [text]);
}
